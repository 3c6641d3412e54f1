import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import yauzl, { type ZipEntry, type ZipFile } from 'yauzl';
import { refusedSheet } from './refused-sheet.ts';
import { mostParts, mostTimesLarger, mostUnpacked, smallPart } from './sheet-limits.ts';

/** The method of the archive by which programs pack the parts of a workbook. */
const deflated = 8;

/** Bytes unpacked at once: of a sheet of a million rows the library would hand out forty thousand pieces. */
const pieceSize = 256 * 1024;

/** The parts of a workbook, looked over in the directory of the archive before any is unpacked. */
export class WorkbookParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** Refuses what is cut off, encrypted, carries programs or would unpack to too much. */
  static async of(bytes: Buffer): Promise<WorkbookParts> {
    const entries = new Map<string, ZipEntry>();
    let unpacked = 0;
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true }).catch((fault: unknown) => {
      throw refusedSheet(/end of central directory/i.test(String(fault)) ? 'file_truncated' : 'file_damaged');
    });
    if (zip.entryCount > mostParts) throw refusedSheet('file_unpacks_to_too_much');
    try {
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        const inflates =
          entry.uncompressedSize > smallPart &&
          entry.uncompressedSize > entry.compressedSize * mostTimesLarger;
        if (unpacked > mostUnpacked || inflates) throw refusedSheet('file_unpacks_to_too_much');
        if (entry.isEncrypted()) throw refusedSheet('file_encrypted');
        entries.set(entry.fileName.toLowerCase(), entry);
      }
    } catch (fault) {
      if (fault instanceof Error && 'status' in fault) throw fault;
      throw refusedSheet('file_damaged');
    }
    if (entries.has('xl/vbaproject.bin')) throw refusedSheet('file_has_macros');
    return new WorkbookParts(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Bytes of the part once it is unpacked; 0 where there is none. */
  sizeOf(name: string): number {
    return this.entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /** The part as a stream; it breaks off where it holds more than the directory says. */
  async open(name: string): Promise<Readable | null> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    if (entry.compressionMethod !== deflated) return this.zip.openReadStreamPromise(entry);
    const packed = await this.zip.openReadStreamPromise(entry, { decodeFileData: false });
    const unpacked = pipeline(packed, createInflateRaw({ chunkSize: pieceSize }), () => undefined);
    return Readable.from(ofSize(unpacked, entry.uncompressedSize), { objectMode: false });
  }

  /** A small part as text; empty where there is none. */
  async text(name: string, most = smallPart): Promise<string> {
    if (this.sizeOf(name) > most) throw refusedSheet('file_unpacks_to_too_much');
    const chunks: Buffer[] = [];
    for await (const chunk of (await this.open(name)) ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}

/** The same pieces; breaks off where they are more or fewer bytes than said. */
async function* ofSize(pieces: Readable, said: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > said) throw refusedSheet('file_damaged');
    yield piece;
  }
  if (size < said) throw refusedSheet('file_damaged');
}
