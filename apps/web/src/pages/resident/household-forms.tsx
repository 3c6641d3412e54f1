import { householdRelations, residentWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { missing } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { ResidentFinder, type FindingEntry } from './resident-finder.tsx';
import type { ResidentRecord } from './resident-queries.ts';

interface FoundingEntry {
  readonly from: DayText | null;
  readonly dwellingId: string;
}

/** A household with the person of the page as its head. */
export function FoundingForm({ person }: { readonly person: ResidentRecord }) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const [entry, change] = useEntry<FoundingEntry>('household', { from: todayInVietNam(), dwellingId: '' });
  const dwellings = new Map(
    person.presences
      .filter(({ communeCode }) => communeCode === area.code)
      .map(({ dwellingId, address }) => [dwellingId, address ?? dwellingId]),
  );
  const body = {
    headResidentId: person.id,
    from: entry.from ?? '',
    ...(entry.dwellingId === '' ? {} : { dwellingId: entry.dwellingId }),
  };
  return (
    <FactForm
      form="household"
      residentId={person.id}
      title={residentWords.found}
      submit={residentWords.found}
      purpose="resident_enquiry"
      fieldNames={{ from: residentWords.foundFrom, dwellingId: residentWords.dwelling }}
      problems={missing('from', entry.from === null)}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/households', { params: { header }, body }))}
    >
      {(errorOf) => (
        <>
          <p>{say(residentWords.foundHint, { name: person.fullName })}</p>
          <div className="two">
            <DayField
              label={say(residentWords.foundFrom)}
              autoFocus
              value={entry.from}
              error={errorOf('from')}
              onChange={(from) => {
                change({ from });
              }}
            />
            <NativeSelect
              label={say(residentWords.dwelling)}
              value={entry.dwellingId}
              error={errorOf('dwellingId')}
              data={[
                { value: '', label: say(residentWords.noDwelling) },
                ...[...dwellings].map(([value, label]) => ({ value, label })),
              ]}
              onChange={({ currentTarget }) => {
                change({ dwellingId: currentTarget.value });
              }}
            />
          </div>
        </>
      )}
    </FactForm>
  );
}

interface MemberEntry extends FindingEntry {
  readonly relation: keyof typeof householdRelations;
  readonly from: DayText | null;
}

/** Somebody else of this area joins the household. */
export function NewMemberForm({
  form,
  residentId,
  householdId,
}: {
  readonly form: string;
  readonly residentId: string;
  readonly householdId: string;
}) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<MemberEntry>(form, {
    typed: '',
    chosen: null,
    relation: 'spouse',
    from: todayInVietNam(),
  });
  const body = { residentId: entry.chosen?.id ?? '', relation: entry.relation, from: entry.from ?? '' };
  return (
    <FactForm
      form={form}
      residentId={residentId}
      title={residentWords.addMember}
      submit={residentWords.addMember}
      purpose="resident_enquiry"
      fieldNames={{
        residentId: residentWords.member,
        relation: residentWords.relation,
        from: residentWords.memberFrom,
      }}
      problems={[...missing('residentId', entry.chosen === null), ...missing('from', entry.from === null)]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/households/{id}/members', {
            params: { path: { id: householdId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ResidentFinder
            label={residentWords.member}
            exceptId={residentId}
            entry={entry}
            change={change}
            error={errorOf('residentId')}
          />
          <div className="two">
            <CodedSelect
              label={say(residentWords.relation)}
              value={entry.relation}
              error={errorOf('relation')}
              words={householdRelations}
              onChange={(relation) => {
                change({ relation });
              }}
            />
            <DayField
              label={say(residentWords.memberFrom)}
              value={entry.from}
              error={errorOf('from')}
              onChange={(from) => {
                change({ from });
              }}
            />
          </div>
        </>
      )}
    </FactForm>
  );
}

/** A member leaves the household. */
export function LeavingForm({
  form,
  residentId,
  householdId,
  memberId,
  memberName,
}: {
  readonly form: string;
  readonly residentId: string;
  readonly householdId: string;
  readonly memberId: string;
  readonly memberName: string;
}) {
  const { say } = useSpeech();
  const [{ until }, change] = useEntry<{ until: DayText | null }>(form, { until: todayInVietNam() });
  const body = { until: until ?? '' };
  return (
    <FactForm
      form={form}
      residentId={residentId}
      title={residentWords.endMembership}
      submit={residentWords.endMembership}
      purpose="resident_enquiry"
      fieldNames={{ until: residentWords.memberUntil }}
      problems={missing('until', until === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/households/{id}/members/{memberId}/ending', {
            params: { path: { id: householdId, memberId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <div className="two">
            <DayField
              label={say(residentWords.memberUntil)}
              autoFocus
              value={until}
              error={errorOf('until')}
              onChange={(day) => {
                change({ until: day });
              }}
            />
          </div>
          <p className="quiet">{say(residentWords.endMembershipConsequence, { name: memberName })}</p>
        </>
      )}
    </FactForm>
  );
}
