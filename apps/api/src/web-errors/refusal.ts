/** One thing that is wrong: where, and what, as a stable code. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** Article of the law, where the law is what excludes it. */
  readonly article?: string;
}

/** An expected refusal: a status of the 4xx family, a stable code, and every single thing that is wrong. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly FieldError[] = [],
    /** More members of the problem document, never a person's data. */
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Nothing there, or nothing that the asker may know of: the two are not told apart. */
export const notFound = () => new Refusal(404, 'not_found');

/** Input that contradicts itself or the record. */
export const invalidInput = (...errors: FieldError[]) => new Refusal(400, 'invalid_input', errors);

/** Input that the law excludes, with all its grounds. */
export const excludedByLaw = (errors: readonly FieldError[]) => new Refusal(422, 'excluded_by_law', errors);
