import { restrictedAbsenceGroups, restrictedAbsenceVerdicts, restrictedAbsenceWords } from '@libs/words';
import { NativeSelect, Title } from '@mantine/core';
import { useLocation, useSearchParams } from 'wouter';
import { todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { KeptForms, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { NewRestrictedAbsenceForm } from './new-restricted-absence-form.tsx';
import { useRestrictedAbsences } from './restricted-queries.ts';

/** Declarations of people of points a and b, in a list of their own that only named officers see. */
export function RestrictedAbsencesPage() {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const state = address.get('state') === 'answered' ? 'answered' : 'to_answer';
  const list = useRestrictedAbsences(state);
  return (
    <div className="page">
      <Title order={1}>{say(restrictedAbsenceWords.title)}</Title>
      <p className="quiet">{say(restrictedAbsenceWords.why)}</p>
      <ProblemSummary error={list.error} />
      {list.data && (
        <>
          <KeptForms place="restricted-absences">
            <Recording />
          </KeptForms>
          <div className="filters">
            <NativeSelect
              aria-label={say(restrictedAbsenceWords.answer)}
              value={state}
              data={[
                { value: 'to_answer', label: say(restrictedAbsenceWords.toAnswer) },
                { value: 'answered', label: say(restrictedAbsenceWords.answered) },
              ]}
              onChange={({ currentTarget }) => {
                setAddress({ state: currentTarget.value });
              }}
            />
          </div>
          <AbsencesTable list={list} state={state} />
        </>
      )}
      {list.isLoading && <Waiting />}
    </div>
  );
}

function Recording() {
  const { open } = useForms();
  return (
    <>
      <FormOpener form="restricted-absence" words={restrictedAbsenceWords.record} />
      {open === 'restricted-absence' && <NewRestrictedAbsenceForm />}
    </>
  );
}

function AbsencesTable({
  list,
  state,
}: {
  readonly list: ReturnType<typeof useRestrictedAbsences>;
  readonly state: 'to_answer' | 'answered';
}) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const today = todayInVietNam();
  if (rows.length === 0)
    return (
      <p className="empty">
        {say(
          state === 'answered' ? restrictedAbsenceWords.noneAnswered : restrictedAbsenceWords.noneToAnswer,
        )}
      </p>
    );
  return (
    <>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(restrictedAbsenceWords.due)}</th>
            <th scope="col">{say(restrictedAbsenceWords.person)}</th>
            <th scope="col">{say(restrictedAbsenceWords.group)}</th>
            <th scope="col">{say(restrictedAbsenceWords.leavesOn)}</th>
            <th scope="col">{say(restrictedAbsenceWords.received)}</th>
            <th scope="col">{say(restrictedAbsenceWords.answer)}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveThroughRows}>
          {rows.map(({ id, fullName, group, receivedAt, leavesOn, returnsOn, dueOn, verdict }) => {
            const open = () => {
              goTo(`/restricted-absences/${id}`);
            };
            return (
              <tr
                key={id}
                tabIndex={0}
                data-overdue={(verdict === null && dueOn !== null && dueOn < today) || undefined}
                onClick={open}
                onKeyDown={({ key }) => {
                  if (key === 'Enter') open();
                }}
              >
                <td className="unbroken">{dueOn === null ? '' : writeDay(dueOn)}</td>
                <td>
                  <b>{fullName}</b>
                </td>
                <td>{say(restrictedAbsenceGroups[group])}</td>
                <td className="unbroken">
                  {writeDay(leavesOn)} – {returnsOn === null ? '…' : writeDay(returnsOn)}
                </td>
                <td className="unbroken">{writeInstant(receivedAt)}</td>
                <td>{verdict !== null && say(restrictedAbsenceVerdicts[verdict])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ListEnd list={list} count={rows.length} />
    </>
  );
}
