import { refusedSheet } from './refused-sheet.ts';
import { mostTexts } from './sheet-limits.ts';

/** How many bytes of texts stand together. */
const pieceSize = 4 * 1024 * 1024;

/** How many of the first texts are kept as they were read, the short ones: what stands in row after row is among them. */
const mostKept = 65_536;
const longestKept = 64;

/** Bytes before each text that say how long it is. */
const lengthSize = 4;

/**
 * The texts that the cells of a workbook refer to by number. A million rows have some three million of them: as bytes
 * outside the heap they take a fifth of what strings would, and the collector never walks them.
 */
export class SharedTexts {
  readonly #pieces: Buffer[] = [];
  /** Where each text begins, counted through all pieces. */
  #starts = new Uint32Array(1024);
  #count = 0;
  #end = 0;
  readonly #kept: string[] = [];

  get count(): number {
    return this.#count;
  }

  /** Refuses more than a workbook may hold. */
  add(text: string): void {
    // No letter takes more than three bytes.
    const room = lengthSize + text.length * 3;
    if (room > pieceSize || this.#pieces.length * pieceSize > mostTexts)
      throw refusedSheet('file_unpacks_to_too_much');
    let at = this.#end % pieceSize;
    if (this.#pieces.length === 0 || at + room > pieceSize || (at === 0 && this.#end > 0)) {
      this.#end = this.#pieces.length * pieceSize;
      this.#pieces.push(Buffer.allocUnsafeSlow(pieceSize));
      at = 0;
    }
    const piece = this.#pieces.at(-1)!;
    const length = piece.write(text, at + lengthSize, 'utf8');
    piece.writeUInt32LE(length, at);
    if (this.#count === this.#starts.length) this.#makeRoom();
    this.#starts[this.#count] = this.#end;
    this.#count += 1;
    this.#end += lengthSize + length;
  }

  /** The text of a number; empty where there is none. */
  at(number: number): string {
    if (!(number >= 0 && number < this.#count)) return '';
    const kept = this.#kept[number];
    if (kept !== undefined) return kept;
    const text = this.#read(number);
    if (number < mostKept && text.length <= longestKept) this.#kept[number] = text;
    return text;
  }

  #read(number: number): string {
    const start = this.#starts[number]!;
    const piece = this.#pieces[Math.floor(start / pieceSize)]!;
    const at = (start % pieceSize) + lengthSize;
    return piece.toString('utf8', at, at + piece.readUInt32LE(at - lengthSize));
  }

  #makeRoom(): void {
    const larger = new Uint32Array(this.#starts.length * 2);
    larger.set(this.#starts);
    this.#starts = larger;
  }
}
