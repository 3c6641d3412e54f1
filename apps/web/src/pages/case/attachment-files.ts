import type { Messages } from '@libs/api-client';
import type { attachmentKinds } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { saveBlob } from '../../files/save-blob.ts';
import { forACase } from '../../session/access-purpose.ts';

export type AttachmentKind = keyof typeof attachmentKinds;

/** Sends a file as it is; its name goes in a header, because addresses are logged. */
export function keepFile(
  caseId: string,
  kind: AttachmentKind,
  file: File,
): Promise<Messages['AttachmentsOfCase']> {
  return answerOf(
    api.PUT('/api/v1/cases/{id}/attachments/{attachmentId}', {
      params: {
        path: { id: caseId, attachmentId: crypto.randomUUID() },
        query: { kind },
        header: { ...forACase, 'X-File-Name': encodeURIComponent(file.name) },
      },
      headers: { 'Content-Type': file.type },
      // The document can only say that a body is binary; it is the file itself.
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  );
}

/** Fetches a file and hands it to the browser to save: its address asks for a session and a purpose. */
export async function saveFile({ id, name }: Pick<Messages['Attachment'], 'id' | 'name'>): Promise<void> {
  const bytes = await answerOf(
    api.GET('/api/v1/attachments/{id}/content', {
      params: { path: { id }, header: forACase },
      parseAs: 'blob',
    }),
  );
  saveBlob(bytes, name);
}
