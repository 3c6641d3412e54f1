import type { Messages } from '@libs/api-client';
import { rulesWords, statuses } from '@libs/words';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';

type Change = Messages['StatusChange'];

/** Whom a proposal would change: counts by commune and status, never a name. */
export function DryRunResult({ dryRun }: { readonly dryRun: Messages['DryRun'] }) {
  const { say } = useSpeech();
  const { finished, outdated, lookedAt, people, changing, changes } = dryRun;
  const write = useNumbers();
  return (
    <>
      {finished ? (
        <p role="status">{say(rulesWords.changing, { changing: write(changing), people: write(people) })}</p>
      ) : (
        <p role="status">
          <progress value={lookedAt} max={Math.max(people, 1)} />{' '}
          {say(rulesWords.trying, { done: write(lookedAt), people: write(people) })}
        </p>
      )}
      {outdated && <p className="overdue">{say(rulesWords.outdated)}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const nameOf = useCommuneNames(
    changes.flatMap(({ communeBefore, communeAfter }) => [communeBefore, communeAfter]),
  );
  const commune = ({ communeBefore, communeAfter }: Change) =>
    [...new Set([communeBefore, communeAfter])]
      .filter((code) => code !== null)
      .map((code) => nameOf(code) ?? code)
      .join(' → ');
  const status = (code: Change['statusBefore']) =>
    say(code === null ? rulesWords.notCounted : statuses[code]);
  return (
    <table className="grid" aria-label={say(rulesWords.changes)}>
      <thead>
        <tr>
          <th scope="col">{say(rulesWords.commune)}</th>
          <th scope="col">{say(rulesWords.before)}</th>
          <th scope="col">{say(rulesWords.after)}</th>
          <th scope="col">{say(rulesWords.firstOn)}</th>
          <th scope="col" className="number">
            {say(rulesWords.people)}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr
            key={[change.communeBefore, change.communeAfter, change.statusBefore, change.statusAfter].join(
              ' ',
            )}
          >
            <td>{commune(change)}</td>
            <td>{status(change.statusBefore)}</td>
            <td>{status(change.statusAfter)}</td>
            <td>{writeDay(change.firstOn)}</td>
            <td className="number">{write(change.people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
