import type { Messages } from '@libs/api-client';
import { counterWords, numberWarnings, residentWords } from '@libs/words';
import { Alert } from '@mantine/core';
import { useState } from 'react';
import { todayInVietNam, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { FormOpener } from '../../forms/act-form.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import type { ResidentRecord } from './resident-queries.ts';

type Version = Messages['DetailsVersionRecord'];

/** The version that holds today; of several the one that holds from latest. */
function versionInUse({ versions }: ResidentRecord): Version | undefined {
  const standing = versions.filter(({ voidedAt }) => voidedAt === null);
  const today = todayInVietNam();
  return standing.find(({ holdsFrom }) => holdsFrom <= today) ?? standing[0];
}

/** Who the person is, how to correct it, and every version that was ever recorded. */
export function DetailsSection({
  person,
  mayRecord,
}: {
  readonly person: ResidentRecord;
  readonly mayRecord: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  const [warnings, setWarnings] = useState<readonly { field: string; code: string }[]>([]);
  const current = versionInUse(person);
  if (!current) return null;
  return (
    <FactsSection
      title={residentWords.person}
      actions={mayRecord && <FormOpener form="correction" words={residentWords.correct} />}
    >
      <dl className="pairs">
        <dt>{say(counterWords.fullName)}</dt>
        <dd>{current.fullName}</dd>
        <dt>{say(counterWords.sex)}</dt>
        <dd>{say(current.sex === 'male' ? counterWords.male : counterWords.female)}</dd>
        <dt>{say(counterWords.dateOfBirth)}</dt>
        <dd>
          {current.dateOfBirth === null ? say(counterWords.permanentUnknown) : writeDay(current.dateOfBirth)}
        </dd>
        <dt>{say(residentWords.nationality)}</dt>
        <dd>{current.nationality}</dd>
        <dt>{say(counterWords.personalNumber)}</dt>
        <dd>{current.personalNumber ?? say(counterWords.noNumber)}</dd>
      </dl>
      {warnings.length > 0 && (
        <Alert color="yellow" p="xs" role="status" title={say(counterWords.numberWarnings)}>
          <ul className="problem-list">
            {warnings.map(({ field, code }) => {
              const words = numberWarnings[code];
              return <li key={`${field} ${code}`}>{words ? say(words) : code}</li>;
            })}
          </ul>
        </Alert>
      )}
      {open === 'correction' && (
        <CorrectionForm residentId={person.id} current={current} onCorrected={setWarnings} />
      )}
      <Versions person={person} inUse={current} />
    </FactsSection>
  );
}

/** Every version with its reason, unfolded when asked for. */
function Versions({ person, inUse }: { readonly person: ResidentRecord; readonly inUse: Version }) {
  const { say } = useSpeech();
  return (
    <details>
      <summary>{say(residentWords.versions, { count: person.versions.length })}</summary>
      <table className="grid versions">
        <thead>
          <tr>
            <th scope="col">{say(counterWords.fullName)}</th>
            <th scope="col">{say(counterWords.dateOfBirth)}</th>
            <th scope="col">{say(residentWords.holdsSince)}</th>
            <th scope="col">{say(residentWords.state)}</th>
          </tr>
        </thead>
        <tbody>
          {person.versions.map((version) => (
            <tr key={version.id} className={version.voidedAt === null ? undefined : 'voided'}>
              <td>
                {version.fullName}
                <span className="quiet">
                  {' '}
                  {say(version.sex === 'male' ? counterWords.male : counterWords.female)} ·{' '}
                  {version.nationality} · {version.personalNumber ?? say(counterWords.noNumber)}
                </span>
              </td>
              <td>{version.dateOfBirth === null ? '' : writeDay(version.dateOfBirth)}</td>
              <td>
                {writeDay(version.holdsFrom)}
                <span className="quiet">
                  {' '}
                  ({say(residentWords.recordedAt)} {writeInstant(version.recordedAt)})
                </span>
              </td>
              <td>
                {version.voidedAt !== null
                  ? say(residentWords.voided, {
                      time: writeInstant(version.voidedAt),
                      reason: version.voidReason ?? '',
                    })
                  : version.id === inUse.id && say(residentWords.inForce)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
