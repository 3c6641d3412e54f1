import { answerOf, api } from '../api/client.ts';
import type { StayNotice } from '../stays/guest-message.ts';

const untilTaken = 60_000;

/** Keeps the receipt of a report on the device, as a PDF: fetched, as its address asks for a session. */
export async function saveReceipt({ id, receiptCode }: StayNotice): Promise<void> {
  const file = await answerOf(
    api.GET('/api/v1/host/stay-notices/{id}/receipt', { params: { path: { id } }, parseAs: 'blob' }),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `bien-nhan-${receiptCode}.pdf`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, untilTaken);
}
