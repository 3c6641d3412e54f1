import type { AccessPurposeCode } from '../audit/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** Who does something with data of people, and why. */
export interface Act {
  readonly purpose: AccessPurposeCode;
  readonly officer: Officer;
}
