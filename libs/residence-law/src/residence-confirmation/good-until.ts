import { earlierOf, plusDays, type Day } from '@libs/calendar';
import { isWellKnown, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';

/** How long a confirmation is good for. */
export interface ConfirmationValidity {
  readonly lastDay: Day;
  /** The first day on which it is void. */
  readonly voidFrom: Day;
  /** False where the text has still to be read, as from 2026-07-01: then it is shown as unconfirmed. */
  readonly isConfirmed: boolean;
  readonly source: Citation;
}

/**
 * Giá trị của xác nhận thông tin về cư trú — how long a confirmation issued on a day is good for, the day of issue not
 * counted; void earlier from the day on which what it states has changed.
 * Circulars 55/2021, 66/2023 and 116/2026/TT-BCA (article 16, still to be read).
 */
export function confirmationGoodUntil(
  issuedOn: Day,
  changedOn: Day | null,
  rules: RuleBook,
): ConfirmationValidity {
  const { value, source } = rules.on(issuedOn).validityOfResidenceConfirmation;
  const runsOut = plusDays(issuedOn, value.days + 1);
  const voidFrom = changedOn === null ? runsOut : earlierOf(runsOut, changedOn);
  return { lastDay: plusDays(voidFrom, -1), voidFrom, isConfirmed: isWellKnown(source), source };
}
