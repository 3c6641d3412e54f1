import { inspectionWords, visitReasons } from '@libs/words';
import { Title } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useInspectionCounts } from './inspections-queries.ts';

const columns = [
  ['over30', inspectionWords.over30],
  ['lapsed', inspectionWords.lapsed],
  ['visits', inspectionWords.visitCount],
  ['nobodyHome', inspectionWords.nobodyHomeCount],
  ['findings', inspectionWords.findings],
  ['open', inspectionWords.open],
  ['due', inspectionWords.due],
  ['registered', inspectionWords.registered],
] as const;

/** Counts by commune, and how often each reason for a visit proved right; nobody is named. */
export function InspectionResults() {
  const { say } = useSpeech();
  const { data: counts, error } = useInspectionCounts();
  if (!counts) return error ? <ProblemSummary error={error} /> : <Waiting />;
  return (
    <>
      <Title order={2}>{say(inspectionWords.hitRates)}</Title>
      <table className="grid narrow">
        <thead>
          <tr>
            <th scope="col">{say(inspectionWords.reason)}</th>
            <th scope="col" className="number">
              {say(inspectionWords.looked)}
            </th>
            <th scope="col" className="number">
              {say(inspectionWords.right)}
            </th>
            <th scope="col" className="number">
              {say(inspectionWords.rate)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.hitRates.map(({ reason, looked, right }) => (
            <tr key={reason}>
              <td>{say(visitReasons[reason])}</td>
              <td className="number">{looked}</td>
              <td className="number">{right}</td>
              <td className="number">
                {looked === 0 ? '–' : `${String(Math.round((right / looked) * 100))} %`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Title order={2}>{say(inspectionWords.results)}</Title>
      {counts.communes.length === 0 ? (
        <p className="empty">{say(inspectionWords.noCounts)}</p>
      ) : (
        <div className="wide-table">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say(inspectionWords.commune)}</th>
                {columns.map(([key, words]) => (
                  <th key={key} scope="col" className="number">
                    {say(words)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.communes.map((row) => (
                <tr key={row.communeCode}>
                  <td>{row.communeName}</td>
                  {columns.map(([key]) => (
                    <td key={key} className="number">
                      {row[key]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
