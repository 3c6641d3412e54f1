import { casePartWords, nationalSubjects } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { EntrySheet } from '../national-entries/entry-sheet.tsx';
import type { CaseFile } from './case-queries.ts';

/** Whether the result of the case stands in the national system, under which code; else the sheet to enter it from. */
export function NationalPart({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { data, error } = useQuery({
    queryKey: ['national-entries', 'of-case', file.id, file.state],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/national-entries', {
          params: { header: forACase, query: { caseId: file.id, limit: 50 } },
        }),
      ),
    enabled: file.state === 'granted',
  });
  if (error) return <ProblemSummary error={error} />;
  return data?.items.map((entry) => (
    <details key={entry.id} className="case-part">
      <summary>
        {say(casePartWords.national)}: {say(nationalSubjects[entry.subject])}{' '}
        <span className={entry.made === null ? 'overdue' : 'quiet'}>
          {entry.made === null
            ? say(casePartWords.nationalToEnter, { day: writeDay(entry.dueOn) })
            : say(casePartWords.nationalEntered, {
                day: writeDay(entry.made.enteredOn),
                code: entry.made.dossierCode,
                name: entry.made.officerName,
              })}
        </span>
      </summary>
      <EntrySheet entry={entry} />
    </details>
  ));
}
