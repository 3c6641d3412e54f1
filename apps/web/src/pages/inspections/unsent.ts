import type { Messages } from '@libs/api-client';
import { answerOf, api } from '../../api/client.ts';
import { Problem, type FieldProblem } from '../../api/problem.ts';
import { dropDraft, findDraftsBelow, keepDraft } from '../../drafts/draft-store.ts';
import type { VisitEntry } from './visit-entry.ts';

/** A visit that was typed and not yet taken by the server; encrypted on the device like every draft. */
export interface UnsentVisit {
  /** Goes with every attempt, so that a visit whose answer was lost is not recorded twice. */
  readonly key: string;
  readonly address: string;
  readonly entry: VisitEntry;
  readonly message: Messages['NewInspection'];
  /** Names of whom the findings are about, in their order, to say of whom a refusal speaks. */
  readonly names: readonly string[];
  /** What the server refused; the officer mends it. Null while it only waits for the line. */
  readonly refusal: {
    readonly status: number;
    readonly code: string;
    readonly errors: readonly FieldProblem[];
  } | null;
}

/** A visit that was sent, and whom it found to be helped. */
export interface SentVisit {
  readonly address: string;
  readonly toBeHelped: readonly string[];
}

/** What waits and what was sent since the page was opened. */
export interface Outbox {
  readonly unsent: readonly UnsentVisit[];
  readonly sent: readonly SentVisit[];
  /** How many that were kept earlier can no longer be read: their hours have passed. */
  readonly lost: number;
}

const nothing: Outbox = { unsent: [], sent: [], lost: 0 };

const place = 'inspections/unsent';

/** Milliseconds. A line that comes back is not always announced, so it is tried now and then as well. */
const triedAgainAfter = 10_000;

let officer: string | null = null;
let outbox = nothing;
let sending = false;
const listeners = new Set<() => void>();

/** Each visit is kept by itself: two pages of one device do not overwrite what the other has kept. */
const placeOf = (key: string): string => `${place}/${key}`;

function change(next: Outbox): void {
  const before = outbox.unsent;
  outbox = next;
  if (officer !== null) void keepChanges(officer, before, next.unsent).catch(() => undefined);
  for (const tell of listeners) tell();
}

async function keepChanges(of: string, before: readonly UnsentVisit[], now: readonly UnsentVisit[]) {
  for (const visit of now) if (!before.includes(visit)) await keepDraft(of, placeOf(visit.key), visit);
  for (const { key } of before)
    if (!now.some((visit) => visit.key === key)) await dropDraft(of, placeOf(key));
}

/** For `useSyncExternalStore`. */
export const theOutbox = (): Outbox => outbox;
export function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Sends what this officer typed earlier, now and whenever the line comes back. Returns how to stop. */
export function startSending(of: string): () => void {
  officer = of;
  outbox = nothing;
  findDraftsBelow(of, place).then(
    ({ found, lost }) => {
      const earlier = found as UnsentVisit[];
      if (officer !== of || earlier.length + lost === 0) return;
      change({ ...outbox, unsent: [...earlier, ...outbox.unsent], lost });
      void sendAll();
    },
    () => undefined,
  );
  const again = () => void sendAll();
  addEventListener('online', again);
  const timer = setInterval(again, triedAgainAfter);
  return () => {
    removeEventListener('online', again);
    clearInterval(timer);
    officer = null;
    outbox = nothing;
  };
}

/** Keeps a visit and sends it as soon as it can be sent. */
export function hand(visit: Omit<UnsentVisit, 'key' | 'refusal'>): void {
  change({ ...outbox, unsent: [...outbox.unsent, { ...visit, key: crypto.randomUUID(), refusal: null }] });
  void sendAll();
}

/** Takes a visit out, to mend it or to discard it. */
export function takeOut(key: string): void {
  change({ ...outbox, unsent: outbox.unsent.filter((visit) => visit.key !== key) });
}

/** Tries once more to send what is kept, and says how many visits would be lost by signing out. */
export async function sendBeforeLeaving(): Promise<number> {
  await sendAll();
  return outbox.unsent.length;
}

/** What only the line, the hour or the session is to blame for is tried again; a refusal waits for the officer. */
const isWorthAgain = ({ status }: Problem): boolean =>
  status === 0 || status >= 500 || [401, 403, 429].includes(status);

async function sendAll(): Promise<void> {
  if (sending || officer === null) return;
  sending = true;
  const of = officer;
  try {
    for (const visit of outbox.unsent.filter(({ refusal }) => refusal === null)) {
      const answer = await send(visit);
      if (officer !== of) return;
      if (answer instanceof Problem) {
        if (isWorthAgain(answer)) return;
        const { status, code, errors } = answer;
        const unsent = outbox.unsent.map((one) =>
          one.key === visit.key ? { ...one, refusal: { status, code, errors } } : one,
        );
        change({ ...outbox, unsent });
      } else {
        const toBeHelped = answer.findings.flatMap(({ regularisationCaseId }) => regularisationCaseId ?? []);
        change({
          ...outbox,
          unsent: outbox.unsent.filter(({ key }) => key !== visit.key),
          sent: [{ address: visit.address, toBeHelped }, ...outbox.sent],
        });
      }
    }
  } finally {
    sending = false;
  }
}

async function send({ key, message }: UnsentVisit): Promise<Messages['RecordedInspection'] | Problem> {
  try {
    return await answerOf(
      api.POST('/api/v1/inspections', {
        params: { header: { 'Access-Purpose': 'inspection', 'Idempotency-Key': key } },
        body: message,
      }),
    );
  } catch (fault) {
    return fault instanceof Problem ? fault : Problem.unreachable();
  }
}
