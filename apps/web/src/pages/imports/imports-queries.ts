import type { Messages } from '@libs/api-client';
import { answerOf, api } from '../../api/client.ts';
import { saveBlob } from '../../files/save-blob.ts';

export type ImportSummary = Messages['ImportSummary'];
export type ImportKind = ImportSummary['kind'];
export type ImportDetails = Messages['ImportDetails'];
export type ImportProgress = Messages['ImportProgress'];
export type RowResult = NonNullable<Messages['ImportRowDetails']['result']>;

const purposes = {
  granted_registrations: 'temporary_residence_case',
  stays: 'stay_report',
  dwellings: 'temporary_residence_case',
} as const satisfies Record<ImportKind, string>;

/** Why rows of a list are read; it goes into the audit with each reading. */
export const forAList = (kind: ImportKind) => ({ 'Access-Purpose': purposes[kind] });

export const listKey = ['imports'] as const;
export const importKey = (id: string) => ['import', id] as const;

/** States in which work goes on in the background. */
export const isWorking = (state: ImportProgress['state']): boolean =>
  state === 'reading' || state === 'checking' || state === 'importing' || state === 'taking_back';

/** By import, the files sent since the page was loaded: another sheet of them may be wanted. */
const filesSent = new Map<string, File>();

/** The file of an import; undefined where the page was loaded anew since it was sent. */
export const fileOf = (importId: string): File | undefined => filesSent.get(importId);

/** A list as it was received. */
type ReceivedList = ImportSummary & {
  /** The same file was brought in before, and this is that import. */
  readonly wasKnown: boolean;
};

/** Sends a list as it is; its name goes in a header, because addresses are logged. */
export async function sendList(kind: ImportKind, file: File, sheet?: string): Promise<ReceivedList> {
  const id = crypto.randomUUID();
  const received = await answerOf(
    api.PUT('/api/v1/imports/{id}', {
      params: {
        path: { id },
        query: { kind, ...(sheet !== undefined && { sheet }) },
        header: { ...forAList(kind), 'X-File-Name': encodeURIComponent(file.name) },
      },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The document can only say that a body is binary; it is the file itself.
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  );
  filesSent.set(received.id, file);
  return { ...received, wasKnown: received.id !== id };
}

/** Fetches the marked copy and hands it to the browser to save. */
export async function saveMarkedCopy({ id, kind, fileName }: ImportProgress): Promise<void> {
  const bytes = await answerOf(
    api.GET('/api/v1/imports/{id}/marked-copy', {
      params: { path: { id }, header: forAList(kind) },
      parseAs: 'blob',
    }),
  );
  const ending = bytes.type.startsWith('text/csv') ? 'csv' : 'xlsx';
  saveBlob(bytes, `${fileName.replace(/\.(xlsx|csv)$/i, '')}-kiem-tra.${ending}`);
}
