import type { Second } from './synthetic-person.ts';

/** A value of a column: a day as its number, an instant in seconds (`Infinity` for one that never comes). */
export type Cell = string | number | boolean | null | DayRange;

/** Days from the first to before the last; null where they have no end. */
export interface DayRange {
  readonly from: number;
  readonly until: number | null;
}

/** A type of a column whose binary form is known here. */
export type ColumnType = keyof typeof writers;

/** The signature of the format, no flags, no extension: PostgreSQL's documentation of COPY, "Binary Format". */
const head = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** Days and seconds from 1970 to 2000, where Postgres begins to count. */
const [daysTo2000, secondsTo2000] = [10_957, 946_684_800] as const;

/** The most bytes that one cell other than text can take, its length included. */
const roomForACell = 32;

/** What is written of one table, in the form that `copy … from stdin (format binary)` reads: the cheapest for both sides. */
export class BinaryRows {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = head.copy(this.#bytes);
  readonly #write: readonly ((into: BinaryRows, cell: never) => void)[];

  constructor(types: readonly ColumnType[]) {
    this.#write = types.map((type) => writers[type]);
  }

  add(cells: readonly Cell[]): void {
    const columns = this.#write.length;
    this.#makeRoom(2 + columns * roomForACell);
    this.int16(columns);
    for (let at = 0; at < columns; at += 1) {
      const cell = cells[at]!;
      if (cell === null) this.int32(-1);
      else this.#write[at]!(this, cell as never);
    }
  }

  /** Ends the rows, which nothing can be added to after that. */
  finished(): Uint8Array<ArrayBuffer> {
    this.#makeRoom(2);
    this.int16(-1);
    return new Uint8Array(this.#bytes.buffer, 0, this.#length);
  }

  int16(number: number): void {
    this.#length = this.#bytes.writeInt16BE(number, this.#length);
  }

  int32(number: number): void {
    const bytes = this.#bytes;
    const at = this.#length;
    bytes[at] = number >>> 24;
    bytes[at + 1] = number >>> 16;
    bytes[at + 2] = number >>> 8;
    bytes[at + 3] = number;
    this.#length = at + 4;
  }

  byte(number: number): void {
    this.#bytes[this.#length++] = number;
  }

  /** @param before a byte that stands before the text */
  text(text: string, before?: number): void {
    const start = this.#length + 4;
    // No letter takes more than three bytes; room for the cells after it is kept too.
    this.#makeRoom(text.length * 3 + 5 + this.#write.length * roomForACell);
    this.#length = start;
    if (before !== undefined) this.byte(before);
    const bytes = this.#bytes;
    const from = this.#length;
    let at = 0;
    for (; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter > 127) break;
      bytes[from + at] = letter;
    }
    const end = from + (at < text.length ? bytes.write(text, from) : at);
    this.#length = start - 4;
    this.int32(end - start);
    this.#length = end;
  }

  uuid(text: string): void {
    this.int32(16);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < 36; at += 2) {
      if (at === 8 || at === 13 || at === 18 || at === 23) at += 1;
      bytes[to++] = (hexDigit[text.charCodeAt(at) & 127]! << 4) | hexDigit[text.charCodeAt(at + 1) & 127]!;
    }
    this.#length = to;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow((this.#length + bytes) * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

const hexDigit = new Uint8Array(128);
for (const [value, digit] of [...'0123456789abcdef'].entries()) hexDigit[digit.charCodeAt(0)] = value;

const [emptyRange, lowerIncluded, noUpper] = [0x01, 0x02, 0x10] as const;

/** How a cell of each type is written, its length before it; a null is written before it comes here. */
const writers = {
  uuid: (into: BinaryRows, id: string) => into.uuid(id),
  text: (into: BinaryRows, text: string) => into.text(text),
  /** The form of the bytes has a number of its own. */
  jsonb: (into: BinaryRows, json: string) => into.text(json, 1),
  bool: (into: BinaryRows, is: boolean) => {
    into.int32(1);
    into.byte(is ? 1 : 0);
  },
  int2: (into: BinaryRows, number: number) => {
    into.int32(2);
    into.int16(number);
  },
  int4: (into: BinaryRows, number: number) => {
    into.int32(4);
    into.int32(number);
  },
  date: (into: BinaryRows, day: number) => {
    into.int32(4);
    into.int32(day - daysTo2000);
  },
  timestamptz: (into: BinaryRows, at: Second) => {
    into.int32(8);
    const microseconds = (at - secondsTo2000) * 1e6;
    const high = Math.floor(microseconds / 0x1_0000_0000);
    into.int32(at === Infinity ? 0x7fff_ffff : high);
    into.int32(at === Infinity ? -1 : microseconds - high * 0x1_0000_0000);
  },
  daterange: (into: BinaryRows, { from, until }: DayRange) => {
    if (until !== null && until <= from) {
      into.int32(1);
      into.byte(emptyRange);
      return;
    }
    into.int32(until === null ? 9 : 17);
    into.byte(until === null ? lowerIncluded | noUpper : lowerIncluded);
    writers.date(into, from);
    if (until !== null) writers.date(into, until);
  },
} as const;
