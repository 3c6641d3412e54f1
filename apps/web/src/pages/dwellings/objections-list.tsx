import type { Messages } from '@libs/api-client';
import { dwellingsWords, objectionOutcomeWords } from '@libs/words';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { useObjections } from './dwelling-queries.ts';

type Objection = Messages['ObjectionOfOwner'];

/** What owners contest, the earliest due first; an officer looks and answers. */
export function ObjectionsList() {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const { data, error, isLoading } = useObjections();
  if (isLoading) return <Waiting />;
  return (
    <>
      <ProblemSummary error={error} />
      {data?.items.length === 0 && <p className="empty">{say(dwellingsWords.noObjections)}</p>}
      <ul className="fact-list">
        {(data?.items ?? []).map((objection) => (
          <li key={objection.id}>
            <Link href={`/dwellings/${objection.dwellingId}`}>{objection.address}</Link>
            {objection.residentId !== null && (
              <>
                {' · '}
                <Link href={`/residents/${objection.residentId}`}>{objection.fullName}</Link>
              </>
            )}
            {' · '}
            {objection.says} · <Due objection={objection} />{' '}
            {permissions.includes('record dwellings') && (
              <FormOpener
                form={`objection/${objection.id}`}
                words={dwellingsWords.answer}
                of={objection.address}
              />
            )}
            {open === `objection/${objection.id}` && <ObjectionForm id={objection.id} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** By when it is answered; overdue in words, and where the number of days stands. */
function Due({ objection: { dueOn, dueDerivation } }: { readonly objection: Objection }) {
  const { say } = useSpeech();
  return (
    <span className={dueOn < todayInVietNam() ? 'overdue' : 'quiet'}>
      {say(dwellingsWords.dueOn)} {writeDay(dueOn)}
      {dueDerivation.provisional && ` (${say(dwellingsWords.provisional)})`}{' '}
      <Why>
        {`${dueDerivation.article} · ${dueDerivation.tag}${dueDerivation.confirmed ? '' : say(dwellingsWords.unconfirmed)}`}
      </Why>
    </span>
  );
}

function ObjectionForm({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const form = `objection/${id}`;
  const [entry, change] = useEntry<{ outcome: keyof typeof objectionOutcomeWords; note: string }>(form, {
    outcome: 'upheld',
    note: '',
  });
  const body = { outcome: entry.outcome, note: entry.note.trim() };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.answer}
      submit={dwellingsWords.answer}
      purpose="resident_enquiry"
      fieldNames={{ outcome: dwellingsWords.outcome, note: dwellingsWords.note }}
      problems={body.note.length < 5 ? [{ field: 'note', code: 'min_length' }] : []}
      content={body}
      send={() => answerOf(api.POST('/api/v1/owner-objections/{id}/answer', { params: { path: { id } }, body }))}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(dwellingsWords.outcome)}
            words={objectionOutcomeWords}
            value={entry.outcome}
            onChange={(outcome) => {
              change({ outcome });
            }}
          />
          <NoteField
            label={dwellingsWords.note}
            value={entry.note}
            autoFocus
            error={errorOf('note')}
            onChange={(note) => {
              change({ note });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
} // prettier-ignore
