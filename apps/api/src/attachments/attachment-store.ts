/** Where sealed files are kept, outside the database. Keys are random and say nothing of a person. */
export abstract class AttachmentStore {
  /** Keeps a file whole or not at all. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** The file, or null when there is none. */
  abstract get(key: string): Promise<Buffer | null>;
  /** Removes a file; one that is not there is no fault. */
  abstract remove(key: string): Promise<void>;
  /** Every file, with when it was put there. */
  abstract list(): AsyncIterable<{ readonly key: string; readonly putAt: Date }>;
}
