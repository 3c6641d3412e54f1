import type { Premises } from '../dwellings/index.ts';
import type { Dwelling } from '../places/index.ts';
import type { ImportField } from './fields.ts';

/** Something about a row of a list: where, what as a code, and whether the row can be taken in spite of it. */
export interface Finding {
  /** `row` where no single cell is meant. */
  readonly field: ImportField | 'row';
  /** From 0; null where the list has no such column. */
  readonly column: number | null;
  readonly code: string;
  readonly level: 'error' | 'warning';
  /** Article of the law, where the law is what stands in the way. */
  readonly article?: string;
}

/** What holds for every row that says nothing of its own. */
export interface ImportDefaults {
  /** Where the whole list is of one place. */
  readonly address?: string | undefined;
  readonly purpose?: Purpose | undefined;
}

export const purposes = ['work', 'study', 'family', 'medical', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** Somebody as a row states them. */
export interface StatedPerson {
  readonly fullName: string;
  /** A day, a month or a year. */
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female';
  readonly personalNumber: string | null;
  readonly nationality: string;
}

/** A row that says by itself all that it must; days as text. */
export interface StatedRow {
  readonly person: StatedPerson;
  /** Code of the commune, where one is stated and recognised. */
  readonly permanentResidence: string | null;
  readonly dwelling: Pick<Dwelling, 'address' | 'kind' | 'addressOnDocument'>;
  /** What the list says of the dwelling itself. */
  readonly description: {
    readonly premises: Premises;
    readonly rooms: number | null;
    readonly floorArea: number | null;
  } | null;
  readonly arrivedOn: string;
  /** Of a stay with an hour: an instant of Viet Nam without its offset. */
  readonly arrivedAt: string | null;
  /** The first day no longer there, past or planned. */
  readonly leavesOn: string | null;
  readonly purpose: Purpose;
  readonly grant: {
    readonly from: string;
    readonly lastDay: string;
    readonly decisionNumber: string | null;
    readonly decidedOn: string | null;
  } | null;
}
