import type { Messages } from '@libs/api-client';
import { capacityWords, dwellingsWords, premisesWords, type Sentence, shellWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { dayOfInstant, writeDay } from '../../days/day-text.ts';
import { problemsOfReason } from '../../forms/act-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { ReasonField } from '../../forms/reason-form.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { type DuplicatePair, useComparison } from './dwelling-queries.ts';

type Compared = Messages['ComparedDwelling'];

/** Two records become one: the officer sees what each has, chooses which one is kept, and says why. */
export function MergeForm({
  form,
  pair,
  onMerged,
}: {
  readonly form: string;
  readonly pair: DuplicatePair;
  readonly onMerged: (merge: Messages['MergeDetails']) => void;
}) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<{ keptId: string; reason: string }>(form, {
    keptId: pair.one.id,
    reason: '',
  });
  const [kept, merged] = entry.keptId === pair.other.id ? [pair.other, pair.one] : [pair.one, pair.other];
  const body = { keptId: kept.id, mergedId: merged.id, reason: entry.reason.trim() };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.merge}
      submit={dwellingsWords.merge}
      purpose="correction"
      fieldNames={{ reason: shellWords.reason }}
      problems={problemsOfReason(entry.reason)}
      content={body}
      send={({ 'Idempotency-Key': key }) =>
        answerOf(
          api.POST('/api/v1/dwelling-merges', { params: { header: { 'Idempotency-Key': key } }, body }),
        )
      }
      onRecorded={onMerged}
    >
      {(errorOf) => (
        <>
          <WhichIsKept
            pair={pair}
            keptId={kept.id}
            choose={(keptId) => {
              change({ keptId });
            }}
          />
          <p>{say(dwellingsWords.mergeWhat, { kept: kept.address, merged: merged.address })}</p>
          <ReasonField
            autoFocus
            value={entry.reason}
            error={errorOf('reason')}
            onChange={(reason) => {
              change({ reason });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}

/** The two beside each other with what each has; the heads are what is chosen from. */
function WhichIsKept({
  pair,
  keptId,
  choose,
}: {
  readonly pair: DuplicatePair;
  readonly keptId: string;
  readonly choose: (id: string) => void;
}) {
  const { say } = useSpeech();
  const { data, error } = useComparison(pair);
  const lines = useLines();
  return (
    <fieldset className="kept-choice">
      <legend>{say(dwellingsWords.keepWhich)}</legend>
      <ProblemSummary error={error} takesFocus={false} />
      <table className="grid">
        <thead>
          <tr>
            <td />
            {[pair.one, pair.other].map(({ id, address }) => (
              <th key={id} scope="col">
                <label>
                  <input
                    type="radio"
                    name="kept"
                    checked={id === keptId}
                    onChange={() => {
                      choose(id);
                    }}
                  />{' '}
                  {address}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([words, valueOf]) => (
            <tr key={words.vi}>
              <th scope="row">{say(words)}</th>
              <td>{data && (valueOf(data.one) || '–')}</td>
              <td>{data && (valueOf(data.other) || '–')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** What is compared of two dwellings, line by line. */
function useLines(): readonly (readonly [Sentence, (dwelling: Compared) => string | null | undefined])[] {
  const { say } = useSpeech();
  const write = useNumbers();
  return [
    [dwellingsWords.recordedOn, ({ recordedAt }) => writeDay(dayOfInstant(recordedAt))],
    [dwellingsWords.peopleEver, ({ people }) => write(people)],
    [dwellingsWords.registrations, ({ registrations }) => write(registrations)],
    [dwellingsWords.stayReports, ({ reports }) => write(reports)],
    [
      dwellingsWords.ties,
      ({ ties }) =>
        ties
          .map(({ displayName, capacity }) => `${displayName} (${say(capacityWords[capacity])})`)
          .join(', '),
    ],
    [dwellingsWords.ownerName, ({ description }) => description?.ownerName],
    [dwellingsWords.managerName, ({ description }) => description?.managerName],
    [
      dwellingsWords.is,
      ({ description }) =>
        description &&
        [
          say(premisesWords[description.premises]),
          description.rooms !== null && say(dwellingsWords.roomCount, { count: description.rooms }),
          description.floorAreaM2 !== null && `${write(description.floorAreaM2)} m²`,
        ]
          .filter((part) => part !== false)
          .join(', '),
    ],
  ];
}
