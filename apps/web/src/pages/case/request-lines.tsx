import { caseWords, hostRelations, proofKinds, stayPurposes } from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { CaseFile } from './case-queries.ts';

type Lines = readonly (readonly [label: string, value: string | null])[];

/** What was asked for, by the kind of the case, and what it was handed in with. */
export function RequestLines({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const lines = [...useLinesOfRequest(file), ...useLinesOfFiling(file)];
  return (
    <dl className="case-lines" aria-label={say(caseWords.asked)}>
      {lines.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function useLinesOfRequest({ address, request }: CaseFile): Lines {
  const { say } = useSpeech();
  const days = (from: string, lastDay: string) => `${writeDay(from)} – ${writeDay(lastDay)}`;
  const note = (text: string | null) => (text === null || text === '' ? '' : ` · ${text}`);
  return [
    [say(caseWords.dwelling), address],
    [say(caseWords.term), days(request.requestedFrom, request.requestedLastDay)],
    [
      say(caseWords.livesThereSince),
      `${writeDay(request.arrivedOn)} · ${say(stayPurposes[request.purpose])}${
        request.hostRelation === 'none' ? '' : ` · ${say(hostRelations[request.hostRelation])}`
      }`,
    ],
    [say(caseWords.proof), `${say(proofKinds[request.proofKind])}${note(request.proofNote)}`],
  ];
}

function useLinesOfFiling({ filing }: CaseFile): Lines {
  const { say, language } = useSpeech();
  if (filing === null) return [];
  const { feeVnd, feeReceiptNumber, organisation, cases } = filing;
  const vnd = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(feeVnd);
  const fee = feeVnd === 0 ? say(caseWords.feeNone) : say(caseWords.feeOf, { vnd });
  const receipt =
    feeReceiptNumber === null ? '' : ` · ${say(caseWords.feeReceipt, { number: feeReceiptNumber })}`;
  return [
    [say(caseWords.fee), `${fee}${receipt}`],
    [say(caseWords.organisation), organisation],
    [say(caseWords.filed), cases > 1 ? say(caseWords.together, { count: cases - 1 }) : null],
  ];
}
