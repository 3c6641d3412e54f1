/** One thing wrong with what was sent: which field, and the code of what is wrong with it. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** What the server refused and why: the problem document (RFC 9457) of a failed request. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  /** What to name when asking for help: leads to the request in the server's records. */
  readonly reference: string | null;
  /** The resident that a known personal number leads to, where it is one of this area. */
  readonly residentId: string | null;

  constructor(document: {
    status: number;
    code: string;
    errors?: readonly FieldProblem[];
    reference?: string | null;
    residentId?: string | null;
  }) {
    super(document.code);
    this.status = document.status;
    this.code = document.code;
    this.errors = document.errors ?? [];
    this.reference = document.reference ?? null;
    this.residentId = document.residentId ?? null;
  }

  /** The request never reached the server, or its answer never came back. */
  static unreachable(): Problem {
    return new Problem({ status: 0, code: 'unreachable' });
  }

  /** Reads the body of a failed answer; anything that is no problem document is `unexpected`. */
  static from(status: number, body: unknown): Problem {
    if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string')
      return new Problem({ status, code: 'unexpected' });
    const errors = 'errors' in body && Array.isArray(body.errors) ? body.errors.filter(isFieldProblem) : [];
    const { reference, residentId } = body as { reference?: unknown; residentId?: unknown };
    return new Problem({
      status,
      code: body.code,
      errors,
      reference: typeof reference === 'string' ? reference : null,
      residentId: typeof residentId === 'string' ? residentId : null,
    });
  }
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
