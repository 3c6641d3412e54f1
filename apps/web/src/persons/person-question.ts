import { digitsOf, isPersonalNumber, typedName } from './typed-person.ts';

/** What an officer typed into the search box, understood. */
export type PersonQuestion =
  | { readonly kind: 'number'; readonly personalNumber: string }
  | { readonly kind: 'name'; readonly name: string; readonly birthYear: number | null };

/**
 * Twelve digits are a personal number; anything else is a name, with a birth year if four digits stand at its end.
 * Blanks between the digits are how people read a number out, so they are ignored.
 */
export function questionOf(typed: string): PersonQuestion | null {
  const text = typedName(typed);
  const digits = digitsOf(text);
  if (isPersonalNumber(digits)) return { kind: 'number', personalNumber: digits };
  const withYear = /^(.*\D) ((?:18|19|20)\d{2})$/.exec(text);
  const name = (withYear?.[1] ?? text).trim();
  if (name.length < 2 || /\d/.test(name)) return null;
  return { kind: 'name', name, birthYear: withYear ? Number(withYear[2]) : null };
}
