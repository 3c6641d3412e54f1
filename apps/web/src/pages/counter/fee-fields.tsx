import type { Messages } from '@libs/api-client';
import { caseWords, feeExemptionWords, filingWords, type Sentence } from '@libs/words';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { StepProps } from './counter-draft.ts';

const exemptions: Readonly<Record<string, Sentence>> = { '': filingWords.noExemption, ...feeExemptionWords };

/** What the filing costs, by which article, who pays nothing, and the number of the receipt. */
export function FeeFields({
  filing,
  change,
  errorOf,
  fee,
}: StepProps & { readonly fee: Messages['CountedFee'] }) {
  const { say } = useSpeech();
  const isExempt = filing.exemption !== '';
  return (
    <>
      <FeeLine fee={fee} isExempt={isExempt} />
      {fee.eachVnd > 0 && (
        <div className="two">
          <CodedSelect
            label={say(filingWords.exemption)}
            words={exemptions}
            value={filing.exemption}
            error={errorOf('feeExemption')}
            onChange={(exemption) => {
              change({ exemption });
            }}
          />
          {!isExempt && (
            <TextField
              label={say(filingWords.receiptNumber)}
              value={filing.receiptNumber}
              error={errorOf('feeReceiptNumber')}
              onChange={(receiptNumber) => {
                change({ receiptNumber });
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

/** An amount with how it came about. */
export function FeeLine({
  fee,
  isExempt = false,
}: {
  readonly fee: Messages['CountedFee'];
  readonly isExempt?: boolean;
}) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { vnd, eachVnd, charged, article, isConfirmed } = fee;
  const amount = isExempt || vnd === 0 ? say(caseWords.feeNone) : say(caseWords.feeOf, { vnd: write(vnd) });
  return (
    <p>
      <b>
        {say(caseWords.fee)}: {amount}
      </b>{' '}
      <span className="quiet">
        {charged > 1 && `${say(filingWords.feeCounted, { count: charged, each: write(eachVnd) })} · `}
        {article}
        {!isConfirmed && ` (${say(filingWords.feeUnconfirmed)})`}
      </span>
    </p>
  );
}
