import { caseWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import type { CaseFile } from './case-queries.ts';
import { useLinesOfRequest, type Lines } from './lines-of-request.ts';

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
