import type { Messages } from '@libs/api-client';
import { findingWords, groundWords, preCheckWords, problemWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import type { CaseSubject, FilingEntry } from './counter-draft.ts';
import { forACase } from '../../session/access-purpose.ts';

/** What the check before the form answers. */
export type PreCheckAnswer = Messages['PreCheckAnswer'];

/** Asks at once what is missing or blocks: as soon as the person is known, and again with the dwelling and the proof. */
export function usePreCheck(
  kind: Messages['PreCheckAnswer']['kind'],
  subject: CaseSubject,
  { dwelling, proofKind }: Pick<FilingEntry, 'dwelling' | 'proofKind'>,
) {
  const body = { ...subject, kind, proofKind, ...(dwelling === null ? {} : { dwellingId: dwelling.id }) };
  return useQuery({
    queryKey: ['pre-check', body],
    queryFn: () => answerOf(api.POST('/api/v1/cases/pre-check', { params: { header: forACase }, body })),
    placeholderData: (before) => before,
  });
}

const marks = { blocks: '✕', warns: '!', shows: 'i' } as const;

/** What stands in the way of the case, each with who can mend it and how; and what is only good to know. */
export function PreCheck({
  answer,
  error,
}: {
  readonly answer: PreCheckAnswer | undefined;
  readonly error: Error | null;
}) {
  const { say } = useSpeech();
  return (
    <section className="pre-check" aria-label={say(preCheckWords.title)} aria-live="polite">
      <ProblemSummary error={error} />
      {answer?.mayOpen && <p className="clear">✓ {say(preCheckWords.clear)}</p>}
      {answer && answer.findings.length > 0 && (
        <ul>
          {answer.findings.map((finding, index) => (
            <FindingLine key={`${finding.code} ${String(index)}`} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One finding: its mark, what it is, what to do and who can do it. */
export function FindingLine({ finding }: { readonly finding: Messages['Finding'] }) {
  const { say } = useSpeech();
  const { code, severity, article } = finding;
  const details = finding.details as Readonly<Record<string, string>>;
  const nameOf = useCommuneNames([details['communeCode']]);
  const values = {
    ...Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        /^\d{4}-\d\d-\d\d$/.test(value) ? writeDay(value) : value,
      ]),
    ),
    commune: details['communeCode'] === undefined ? '' : nameOf(details['communeCode']),
  };
  const words = findingWords[code];
  const ground = groundWords[code];
  return (
    <li className={`finding finding-${severity}`}>
      <b title={say(preCheckWords[severity])}>{marks[severity]}</b>{' '}
      {words ? say(words.wrong, values) : ground ? say(ground, values) : code}{' '}
      {article !== null && <span className="article">{article}</span>}{' '}
      {words && (
        <span className="quiet">
          {say(words.toDo, values)} {severity !== 'shows' && `${say(problemWords.who)} ${say(words.who)}`}
        </span>
      )}{' '}
      {code === 'case_open_here' && details['caseId'] !== undefined && (
        <Link href={`/cases/${details['caseId']}`}>{say(preCheckWords.openThatCase)}</Link>
      )}
    </li>
  );
}
