import { type Day } from '@libs/calendar';

/** A statute, decree, circular, study or reading that a value can rest on. */
export interface LegalText {
  readonly number: string;
  /** Vietnamese title, as printed. */
  readonly title: string;
  readonly titleInEnglish: string;
  readonly kind: 'law' | 'study' | 'reading';
  readonly inForceFrom: Day;
  readonly url: string;
}
