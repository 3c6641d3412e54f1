import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FieldError, Refusal } from './refusal.ts';

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly FieldError[];
  readonly reference: string;
}

const codeOfStatus: Record<number, string> = {
  400: 'invalid_input',
  401: 'not_signed_in',
  403: 'not_permitted',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** Postgres refusals that a careful client may still meet when two officers act at once. */
const codeOfConstraint: Record<string, { status: number; code: string }> = {
  one_number_names_one_resident: { status: 409, code: 'personal_number_exists' },
  one_permanent_residence_at_a_time: { status: 409, code: 'permanent_residence_overlaps' },
  one_temporary_registration_at_a_time: { status: 409, code: 'registration_overlaps' },
  one_open_request_a_need: { status: 409, code: 'request_exists_already' },
  one_open_case_per_resident_and_commune: { status: 409, code: 'case_already_open' },
};

/** SQL state of a statement that was called off, because its asker has waited for too long. */
const calledOff = '57014';

/** SQL states of text that Postgres cannot store: a zero byte, by itself or inside JSON. */
const unstorableText: ReadonlySet<string> = new Set(['22021', '22P05']);

/** The one place where anything thrown becomes an RFC 9457 problem document. Faults keep their detail in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Fault');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, code, errors, extensions } = this.read(thrown);
    if (status >= 500 && !(thrown instanceof Refusal))
      this.log.error(`${request.id} ${faultWithoutData(thrown)}`);
    const problem: Problem = {
      type: `urn:tam-tru:problem:${code}`,
      title: code.replaceAll('_', ' '),
      status,
      code,
      ...(errors.length > 0 ? { errors } : {}),
      ...extensions,
      reference: request.id,
    };
    if (typeof extensions['retryAfter'] === 'number') {
      void reply.header('retry-after', String(extensions['retryAfter']));
    }
    // What is still to come of the request is not read.
    if (status === 408) void reply.header('connection', 'close');
    void reply.status(status).type('application/problem+json').send(problem);
  }

  private read(thrown: unknown) {
    if (thrown instanceof Refusal) {
      return {
        status: thrown.status,
        code: thrown.code,
        errors: thrown.errors,
        extensions: thrown.extensions,
      };
    }
    const constraint = (thrown as { constraint?: string } | null)?.constraint;
    const known = constraint === undefined ? undefined : codeOfConstraint[constraint];
    if (known) return { ...known, errors: [], extensions: {} };
    const sqlState = (thrown as { code?: string } | null)?.code ?? '';
    if (sqlState === calledOff) return { status: 503, code: 'took_too_long', errors: [], extensions: {} };
    if (unstorableText.has(sqlState)) {
      const errors: readonly FieldError[] = [{ field: '', code: 'character_not_allowed' }];
      return { status: 400, code: 'invalid_input', errors, extensions: {} };
    }
    const status =
      thrown instanceof HttpException
        ? thrown.getStatus()
        : ((thrown as { statusCode?: number } | null)?.statusCode ?? 500);
    return { status, code: codeOfStatus[status] ?? 'fault', errors: [], extensions: {} };
  }
}

/** A fault's name, SQL state and stack: a database message can quote a person's data, so it is not logged. */
function faultWithoutData(thrown: unknown): string {
  const { name, code, constraint, table, stack } = thrown as Record<string, string | undefined>;
  const isDatabase = code !== undefined && /^[0-9A-Z]{5}$/.test(code);
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const message = isDatabase ? '' : (thrown as Error).message;
  return [name, code, constraint, table, message, ...frames].filter(Boolean).join('\n  ');
}
