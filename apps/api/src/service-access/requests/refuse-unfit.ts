import { type FieldError, invalidInput } from '../../web-errors/index.ts';
import type { StepOnRequest } from './requests.messages.ts';
import { type Need, reasonsOf, requiredOf } from './what-may-follow.ts';

/** 400 with each field that a step on this need asks for and that is empty, or that says what the need does not know. */
export function refuseUnfit(
  taken: Pick<StepOnRequest, 'step' | 'place' | 'reason' | 'insuredThrough'>,
  need: Need,
): void {
  const required = requiredOf(taken.step, need);
  const errors = required
    .filter((what) => (taken[what] ?? '').trim() === '')
    .map((field): FieldError => ({ field, code: 'required' }));
  if (taken.reason && !reasonsOf[need].includes(taken.reason))
    errors.push({ field: 'reason', code: 'not_for_this_need' });
  if (taken.insuredThrough && !required.includes('insuredThrough'))
    errors.push({ field: 'insuredThrough', code: 'not_for_this_need' });
  if (errors.length > 0) throw invalidInput(...errors);
}
