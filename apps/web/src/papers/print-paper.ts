import type { Messages } from '@libs/api-client';
import { answerOf, api } from '../api/client.ts';

const purpose = { 'Access-Purpose': 'temporary_residence_case' } as const;

/**
 * Issues the paper of a case, or takes the one that stands, and opens the browser's print dialogue with it. The bytes
 * are fetched and shown in a frame of this page: the address of a paper asks for a session and a purpose.
 */
export async function printPaper(caseId: string, kind: Messages['PaperToIssue']['kind']): Promise<void> {
  const { id } = await answerOf(
    api.POST('/api/v1/cases/{id}/papers', {
      params: { path: { id: caseId }, header: purpose },
      body: { kind },
    }),
  );
  await printIssued(id);
}

/** The same for the one receipt of everybody on a filing. */
export async function printReceiptOfFiling(filingId: string): Promise<void> {
  const { id } = await answerOf(
    api.POST('/api/v1/filings/{id}/receipt', { params: { path: { id: filingId }, header: purpose } }),
  );
  await printIssued(id);
}

async function printIssued(id: string): Promise<void> {
  printBlob(
    await answerOf(
      api.GET('/api/v1/papers/{id}.pdf', { params: { path: { id }, header: purpose }, parseAs: 'blob' }),
    ),
  );
}

/** Fetches the file with the papers of a filing, once it is drawn. */
export const fileOfPrint = (id: string): Promise<Blob> =>
  answerOf(
    api.GET('/api/v1/filing-prints/{id}.pdf', {
      params: { path: { id }, header: purpose },
      parseAs: 'blob',
    }),
  );

let shown = '';

/** Shows the file in a frame that nobody sees and prints it; the frame stays until the next paper. */
export function printBlob(file: Blob): void {
  document.querySelector('iframe[data-paper]')?.remove();
  const frame = document.createElement('iframe');
  frame.dataset['paper'] = '';
  // Not `hidden`: browsers print nothing of a frame without a layout.
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  URL.revokeObjectURL(shown);
  shown = URL.createObjectURL(file);
  frame.src = shown;
  frame.onload = () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  };
  document.body.append(frame);
}
