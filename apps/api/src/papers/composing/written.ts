import { localDateTime } from '@libs/calendar';
import { paperFields, say as sayIn, type Sentence, sexes } from '@libs/words';
import type { Block, Signature } from '../sheet.ts';
import type { FileOnPaper, PersonOnPaper } from './paper-facts.ts';

/** Official papers are Vietnamese. */
export const say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>): string =>
  sayIn(sentence, 'vi', values);

/**
 * A day, or the part of it that is known, as offices write it.
 * @example written('1999-05') // → '05/1999'
 */
export const written = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** An instant with its offset, on the wall clock in Viet Nam. */
export function writtenMoment(instant: string): { time: string; day: string } {
  const local = localDateTime(instant);
  return { time: local.toString().slice(11, 16).replace(':', ' giờ '), day: written(local.toString()) };
}

/** @example writtenAmount(15000) // → '15.000' */
export const writtenAmount = (vnd: number): string => String(vnd).replace(/\B(?=(\d{3})+$)/g, '.');

export const field = (label: Sentence, value: string): Block => ({ kind: 'field', label: say(label), value });

/** A field that is left out where nothing is known of it. */
export const fieldIf = (label: Sentence, value: string | null): Block[] =>
  value === null ? [] : [field(label, value)];

/** The name of a coded value; a code nobody has words for stands as it is, so that it is seen. */
export function named(words: Readonly<Record<string, Sentence>>, code: string): string {
  const sentence = words[code];
  return sentence ? say(sentence) : code;
}

/** The four lines that say who somebody is. */
export function personBlocks({ fullName, dateOfBirth, sex, personalNumber }: PersonOnPaper): Block[] {
  return [
    field(paperFields.fullName, fullName.toLocaleUpperCase('vi')),
    field(paperFields.dateOfBirth, dateOfBirth === null ? say(paperFields.notKnown) : written(dateOfBirth)),
    field(paperFields.sex, named(sexes, sex)),
    field(paperFields.personalNumber, personalNumber ?? say(paperFields.notYetGiven)),
  ];
}

/** The number of the file and, where several were handed in together, the place among them. */
export function fileBlocks({ number, place }: FileOnPaper): Block[] {
  if (place === null) return [field(paperFields.caseNumber, number)];
  const where =
    place.organisation === null
      ? say(paperFields.placeInHousehold, { place: place.number })
      : say(paperFields.placeInList, { place: place.number, organisation: place.organisation });
  return [field(paperFields.caseNumber, `${number}, ${where}`)];
}

export const signature = (capacity: Sentence, instruction: Sentence, name = ''): Signature => ({
  capacity: say(capacity),
  instruction: say(instruction),
  name,
});
