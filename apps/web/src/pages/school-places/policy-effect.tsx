import { childrenGroups, schoolPlanWords, schoolPolicyWords } from '@libs/words';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { useGradeName } from './grade-name.ts';
import type { PolicyEffect } from './school-places-queries.ts';

const isTold = <Row extends { readonly placedAfter: number | null }>(
  row: Row,
): row is Row & { readonly placedAfter: number } => row.placedAfter !== null;

/** How many children a policy places after the others, by commune and grade and by status group, where it may be told. */
export function EffectOfPolicy({ effect }: { readonly effect: PolicyEffect }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const gradeName = useGradeName();
  const { on, children, placedAfter, supersedes } = effect;
  const byCommuneAndGrade = effect.byCommuneAndGrade.filter(isTold);
  const byGroup = effect.byGroup.filter(isTold);
  const nameOf = useCommuneNames(byCommuneAndGrade.map(({ communeCode }) => communeCode));
  return (
    <>
      <h3>{say(schoolPolicyWords.effect)}</h3>
      <p>
        {say(schoolPolicyWords.effectOf, {
          children: write(children),
          count: placedAfter === null ? say(schoolPolicyWords.notTold) : write(placedAfter),
          day: writeDay(on),
        })}
      </p>
      {supersedes && (
        <p>
          {say(schoolPolicyWords.supersedes, {
            number: supersedes.documentNumber,
            from: writeDay(supersedes.startsOn),
          })}
        </p>
      )}
      {byCommuneAndGrade.length > 0 && (
        <table className="grid plan-table">
          <thead>
            <tr>
              <th scope="col">{say(schoolPlanWords.commune)}</th>
              <th scope="col">{say(schoolPlanWords.grade)}</th>
              <th scope="col" className="number">
                {say(schoolPolicyWords.placedAfter)}
              </th>
            </tr>
          </thead>
          <tbody>
            {byCommuneAndGrade.map((one) => (
              <tr key={`${one.communeCode} ${String(one.grade)}`}>
                <td>{nameOf(one.communeCode)}</td>
                <td>{gradeName(one.grade)}</td>
                <td className="number">{write(one.placedAfter)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {byGroup.length > 0 && (
        <table className="grid plan-table">
          <thead>
            <tr>
              <th scope="col">{say(schoolPolicyWords.group)}</th>
              <th scope="col" className="number">
                {say(schoolPolicyWords.placedAfter)}
              </th>
            </tr>
          </thead>
          <tbody>
            {byGroup.map((one) => (
              <tr key={one.group}>
                <td>{say(childrenGroups[one.group])}</td>
                <td className="number">{write(one.placedAfter)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">{say(schoolPolicyWords.withheld)}</p>
    </>
  );
}
