import type { Officer } from '../sign-in/index.ts';
import type { AccessPurposeCode } from './access-purpose.ts';

/** Who reads or changes data of people, and why. */
export interface Act {
  readonly purpose: AccessPurposeCode;
  readonly officer: Officer;
}
