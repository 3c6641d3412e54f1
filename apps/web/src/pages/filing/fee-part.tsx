import { caseWords, feeExemptionWords, filingWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { ActForm, FormOpener, missing } from '../../forms/act-form.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FeeLine } from '../counter/fee-fields.tsx';
import { useKeepFiling, type WholeFiling } from './filing-queries.ts';

/** What the filing costs and why, and the number of the receipt: recorded once it was paid. */
export function FeePart({ whole }: { readonly whole: WholeFiling }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const { open } = useForms();
  const { feeVnd, feeExemption, feeReceiptNumber, feeReceiptsBefore } = whole.filing;
  const why = Object.entries(feeExemptionWords).find(([code]) => code === feeExemption)?.[1];
  const receipts = [feeReceiptsBefore, feeReceiptNumber].filter((one) => one !== null).join(', ');
  const isPaid = feeReceiptNumber !== null;
  return (
    <div>
      <FeeLine fee={whole.fee} />
      {why && <p className="quiet">{say(filingWords.feeExempt, { why: say(why) })}</p>}
      {receipts !== '' && (
        <p>{say(isPaid ? caseWords.feeReceipt : caseWords.feeReceiptInPart, { number: receipts })}</p>
      )}
      {feeVnd > 0 && !isPaid && permissions.includes('open cases') && (
        <>
          <FormOpener form="fee-receipt" words={filingWords.recordReceipt} />
          {open === 'fee-receipt' && <ReceiptForm filingId={whole.id} />}
        </>
      )}
    </div>
  );
}

function ReceiptForm({ filingId }: { readonly filingId: string }) {
  const { say } = useSpeech();
  const keep = useKeepFiling();
  const [entry, change] = useEntry<{ receiptNumber: string }>('fee-receipt', { receiptNumber: '' });
  const body = { receiptNumber: entry.receiptNumber.trim() };
  return (
    <ActForm
      form="fee-receipt"
      title={filingWords.recordReceipt}
      submit={filingWords.recordReceipt}
      purpose="temporary_residence_case"
      fieldNames={{ receiptNumber: filingWords.receiptNumber }}
      problems={missing('receiptNumber', body.receiptNumber === '')}
      content={[filingId, body]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/filings/{id}/fee-receipt', { params: { path: { id: filingId }, header }, body }),
        )
      }
      onRecorded={keep}
    >
      {(errorOf) => (
        <TextField
          label={say(filingWords.receiptNumber)}
          autoFocus
          value={entry.receiptNumber}
          error={errorOf('receiptNumber')}
          onChange={(receiptNumber) => {
            change({ receiptNumber });
          }}
        />
      )}
    </ActForm>
  );
}
