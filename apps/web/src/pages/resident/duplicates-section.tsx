import { residentWords, shellWords } from '@libs/words';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { FormOpener, missing, problemsOfReason } from '../../forms/act-form.tsx';
import { FactForm } from './fact-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonField } from '../../forms/reason-form.tsx';
import { ResidentFinder, type FindingEntry } from './resident-finder.tsx';
import { useResidentRecord, type ResidentRecord } from './resident-queries.ts';
import { VoidingForm } from './voiding-form.tsx';

/** Records that may be of the same person, and the way to mark another. */
export function DuplicatesSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  return (
    <FactsSection
      title={residentWords.duplicates}
      actions={mayRecord && <FormOpener form="duplicate" words={residentWords.markDuplicate} />}
    >
      {person.possiblySame.length === 0 && <p className="quiet">{say(residentWords.noDuplicates)}</p>}
      <ul className="fact-list">
        {person.possiblySame.map(({ id, residentId, reason }) => (
          <li key={id}>
            <OtherRecord residentId={residentId} /> · {reason}{' '}
            {mayRecord && <FormOpener form={`voiding/${id}`} words={residentWords.notTheSame} of={reason} />}
            {open === `voiding/${id}` && (
              <VoidingForm
                form={`voiding/${id}`}
                residentId={person.id}
                what={{ kind: 'double', id }}
                consequence={say(residentWords.voidDuplicate)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'duplicate' && <DuplicateForm residentId={person.id} />}
    </FactsSection>
  );
}

/** The other record by name, where this area may see it. */
export function OtherRecord({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const { data, error } = useResidentRecord(residentId);
  if (error) return <span className="quiet">{say(residentWords.otherHidden)}</span>;
  return (
    <Link href={`/residents/${residentId}`}>
      {data ? data.fullName : '…'}
      {data && data.dateOfBirth !== null && ` · ${writeDay(data.dateOfBirth)}`}
    </Link>
  );
}

interface DuplicateEntry extends FindingEntry {
  readonly reason: string;
}

function DuplicateForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<DuplicateEntry>('duplicate', { typed: '', chosen: null, reason: '' });
  const body = { otherResidentId: entry.chosen?.id ?? '', reason: entry.reason.trim() };
  return (
    <FactForm
      form="duplicate"
      residentId={residentId}
      title={residentWords.markDuplicate}
      submit={residentWords.markDuplicate}
      purpose="correction"
      fieldNames={{ otherResidentId: residentWords.otherRecord, reason: shellWords.reason }}
      problems={[...missing('otherResidentId', entry.chosen === null), ...problemsOfReason(entry.reason)]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/residents/{id}/possible-duplicates', {
            params: { path: { id: residentId }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ResidentFinder
            label={residentWords.otherRecord}
            exceptId={residentId}
            entry={entry}
            change={change}
            error={errorOf('otherResidentId')}
          />
          <ReasonField
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          <p className="quiet">{say(residentWords.nothingMerged)}</p>
        </>
      )}
    </FactForm>
  );
}
