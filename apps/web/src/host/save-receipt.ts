import { answerOf, api } from '../api/client.ts';
import { saveBlob } from '../files/save-blob.ts';
import type { StayNotice } from '../stays/guest-message.ts';

/** Keeps the receipt of a report on the device, as a PDF: fetched, as its address asks for a session. */
export async function saveReceipt({ id, receiptCode }: StayNotice): Promise<void> {
  const file = await answerOf(
    api.GET('/api/v1/host/stay-notices/{id}/receipt', { params: { path: { id } }, parseAs: 'blob' }),
  );
  saveBlob(file, `bien-nhan-${receiptCode}.pdf`);
}
