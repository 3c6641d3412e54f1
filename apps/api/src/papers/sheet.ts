/**
 * A paper as it is issued: every word of it, in order, with nothing left to look up. It is what is kept, what the
 * checksum is taken of and what the drawing draws, so a paper printed again says what it said.
 */
export interface Sheet {
  /** The superior agency and the issuing one, as they head the paper. */
  readonly agency: { readonly superior: string; readonly name: string };
  /** The name of the State and its motto. */
  readonly state: { readonly name: string; readonly motto: string };
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
  readonly recipients: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly signatures: readonly Signature[];
  readonly footer: {
    /** Form code and the circular it was issued with, or that the paper has no prescribed form. */
    readonly form: string;
    /** How to check the paper; the code itself stands in no kept text. */
    readonly check: string;
    /** `Trang {page}/{pages}` */
    readonly pages: string;
  };
}

/** One piece of the body. */
export type Block =
  | { readonly kind: 'paragraph' | 'note' | 'heading'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly value: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly title: string;
        readonly share: number;
        readonly centred?: boolean;
      }[];
      readonly rows: readonly (readonly string[])[];
    };

/** Who signs, in which capacity; the name is printed under the room for the hand. */
export interface Signature {
  readonly capacity: string;
  readonly instruction: string;
  readonly name: string;
}

/** All words of the body and head in the order in which they are drawn; a table's head once. */
export function wordsOf(sheet: Sheet): string[] {
  return [
    sheet.agency.superior,
    sheet.agency.name,
    sheet.state.name,
    sheet.state.motto,
    sheet.number,
    sheet.placeAndDay,
    sheet.title,
    sheet.subtitle ?? '',
    ...sheet.blocks.flatMap(wordsOfBlock),
    ...(sheet.recipients ? [sheet.recipients.heading, ...sheet.recipients.lines] : []),
    ...sheet.signatures.flatMap(({ capacity, instruction, name }) => [capacity, instruction, name]),
  ];
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'heading':
      return [block.text];
    case 'field':
      return [block.label, block.value];
    case 'items':
      return block.items;
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
  }
}

/** Whether two papers differ in nothing but their number, their day and who signed: one need not follow the other. */
export function saysTheSame(a: Sheet, b: Sheet): boolean {
  const said = (sheet: Sheet) =>
    JSON.stringify({
      ...sheet,
      number: '',
      placeAndDay: '',
      signatures: sheet.signatures.map((signature) => ({ ...signature, name: '' })),
    });
  return said(a) === said(b);
}
