import { Temporal } from '@libs/calendar';
import { expect } from '@jest/globals';

/** Temporal days keep their value where Jest does not look: without this any two of them are "equal". */
expect.addEqualityTesters([
  (a: unknown, b: unknown) =>
    a instanceof Temporal.PlainDate && b instanceof Temporal.PlainDate ? a.equals(b) : undefined,
]);
