import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import {
  type Asker,
  background,
  type Ended,
  together,
  Transactions,
  type Transaction,
} from '../database/index.ts';
import { IdempotencyKeys, type KeyOfRequest, KeyUsedMeanwhile } from '../idempotency/index.ts';
import { Refusal } from '../web-errors/index.ts';
import { IntakeStep, type Standing } from './intake-step.repository.ts';
import { presentStayNotice } from './present-stay-notice.ts';
import { ReportStays } from './report-stays.ts';
import { StayDrafts } from './stay-drafts.repository.ts';
import type { RecordedStay, StatedStay } from './stated-stay.ts';
import type { ReportedStays } from './stay-notices.messages.ts';
import { TurnsToComeAgain } from './turns-to-come-again.ts';

/** The guests of one request: recorded together or not at all, answered by themselves. */
export interface Submission {
  readonly stays: readonly StatedStay[];
  readonly key: (KeyOfRequest & { readonly bodyHash: string }) | null;
}

interface Waiting extends Submission {
  readonly answer: (stays: ReportedStays) => void;
  readonly refuse: (fault: unknown) => void;
}

/** What became of one submission, before its transaction is kept. */
type Outcome = { readonly answer: ReportedStays } | { readonly refusal: Refusal } | 'again';

/**
 * Reports in one transaction: the statements of a batch cost about as much for sixty as for one, and a longer batch lets
 * everybody in it wait longer.
 */
const mostInBatch = 64;

/** Batches under way at once: while Postgres works on one, the process prepares the other. */
const batchesAtOnce = 2;

/** Reports for which a batch is begun at once, a second one beside another, too; fewer wait, and share their statements. */
const enoughForABatch = 6;

/** Those whom a batch answers send their next report within so many milliseconds: waited for, they share a batch again. */
const gathering = 3;

/** Reports that may wait: about two seconds of work. Who comes then is told at once to come again, before any work is done. */
const mostWaiting = 1_600;

/** The step by itself: whoever reported stands in each fact and each entry of the audit. */
const intake: Asker = { ...background('intake'), databaseRole: 'residence_intake' };

/**
 * Where reports wait for their transaction: whatever waits is recorded together, by statements over sets. Each is answered
 * by itself, after its facts are kept. A batch that fails is tried again one by one, so that nobody fails for another.
 */
@Injectable()
export class StayIntake implements BeforeApplicationShutdown {
  private readonly queue: Waiting[] = [];
  /** Reports that were taken in and are not answered. */
  private waiting = 0;
  /** Those of them that are in no batch yet. */
  private queued = 0;
  private working = 0;
  private isGathering = false;
  private isStopping = false;
  private readonly turns = new TurnsToComeAgain();

  constructor(
    private readonly transactions: Transactions,
    private readonly step: IntakeStep,
    private readonly keys: IdempotencyKeys,
    private readonly reporting: ReportStays,
    private readonly drafts: StayDrafts,
  ) {}

  /** Null while there is room; otherwise after how many seconds to come again: a turn of one's own. */
  comeAgain(): number | null {
    return this.waiting >= mostWaiting || this.isStopping ? this.turns.next(performance.now()) : null;
  }

  /** Records the stays of one request. 400 with what is wrong of each guest; 503 `too_busy` while too many wait. */
  async take(submission: Submission): Promise<ReportedStays> {
    const retryAfter = this.comeAgain();
    if (retryAfter !== null) throw new Refusal(503, 'too_busy', [], { retryAfter });
    return new Promise((answer, refuse) => {
      this.queue.push({ ...submission, answer, refuse });
      this.waiting += submission.stays.length;
      this.queued += submission.stays.length;
      // What comes in the same turn of the process goes into the same batch.
      setImmediate(() => this.workOn());
    });
  }

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  private workOn(): void {
    while (this.queue.length > 0 && this.mayBegin()) {
      const batch = this.nextBatch();
      const reports = reportsIn(batch);
      this.working += 1;
      this.queued -= reports;
      void this.record(batch).finally(() => {
        this.working -= 1;
        this.waiting -= reports;
        this.turns.recorded(reports, performance.now());
        this.isGathering = true;
        setTimeout(() => {
          this.isGathering = false;
          this.workOn();
        }, gathering);
        this.workOn();
      });
    }
  }

  private mayBegin(): boolean {
    if (this.queued >= enoughForABatch) return this.working < batchesAtOnce;
    return this.working === 0 && !this.isGathering;
  }

  /** Who waits is shared out among the batches that may begin: while Postgres works on one, the process works on the other. */
  private nextBatch(): Waiting[] {
    const share = Math.ceil(this.queued / (batchesAtOnce - this.working));
    const isEnoughLeft = this.queued - share >= enoughForABatch;
    const most = Math.min(isEnoughLeft ? share : this.queued, mostInBatch);
    let reports = 0;
    let count = 0;
    for (const { stays } of this.queue) {
      if (count > 0 && reports + stays.length > most) break;
      reports += stays.length;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  private async record(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.transactions.runToCommit(intake, (tx) => this.recordIn(tx, batch));
      const again: Waiting[] = [];
      for (const [index, outcome] of outcomes.entries()) {
        const one = batch[index]!;
        if (outcome === 'again') again.push(one);
        else if ('answer' in outcome) one.answer(outcome.answer);
        else one.refuse(outcome.refusal);
      }
      if (again.length > 0) await this.record(again);
    } catch (fault) {
      if (batch.length === 1 && !(fault instanceof KeyUsedMeanwhile)) batch[0]!.refuse(fault);
      else for (const one of batch) await this.record([one]);
    }
  }

  private async recordIn(tx: Transaction, batch: readonly Waiting[]): Promise<Ended<Outcome[]>> {
    const stays = batch.flatMap((one) => one.stays.map((stay) => ({ ...stay, group: one })));
    const [, standing, { answered, expired }, asked] = await together([
      this.step.begin(tx, stays),
      this.step.living(
        tx,
        stays.map(({ reporter }) => reporter),
      ),
      this.answered(tx, batch),
      this.reporting.ask(tx, stays),
    ]);
    const settled = new Map<Waiting, Outcome>();
    for (const one of batch) {
      const refusal = refusalOf(standing(one.stays[0]!.reporter));
      const outcome = refusal ? { refusal } : answered.get(one);
      if (outcome) settled.set(one, outcome);
    }
    const refused = new Set(stays.flatMap(({ group }, place) => (settled.has(group) ? place : [])));
    const resolved = await this.reporting.resolve(tx, asked, refused);
    let next = 0;
    const outcomes = batch.map((one) => {
      const results = resolved.results.slice(next, (next += one.stays.length));
      return settled.get(one) ?? outcomeOf(results);
    });
    const answers = batch.flatMap((one, place) => {
      const outcome = outcomes[place]!;
      return one.key && !settled.has(one) && outcome !== 'again' && 'answer' in outcome
        ? [{ ...one.key, answer: outcome.answer }]
        : [];
    });
    const last = () =>
      together([
        this.reporting.beginToWrite(tx, resolved),
        expired.length > 0 && this.keys.forget(tx, expired),
        answers.length > 0 && this.keys.keepAnswers(tx, answers),
        this.emptyDrafts(tx, stays, resolved.results),
        this.reporting.write(tx, resolved),
      ]);
    return { result: outcomes, last };
  }

  /** What a host typed and has sent now is no draft any more. */
  private async emptyDrafts(
    tx: Transaction,
    stays: readonly StatedStay[],
    recorded: readonly RecordedStay[],
  ): Promise<void> {
    const sent = stays.filter(({ channel }, place) => channel === 'host_web' && !recorded[place]!.errors);
    if (sent.length === 0) return;
    await this.drafts.sent(
      tx,
      sent.map(({ reporter, dwellingId, guest }) => ({
        accountId: reporter.accountId,
        dwellingId,
        fullName: guest.fullName.normalize('NFC').trim().replaceAll(/\s+/gu, ' '),
        number: guest.personalNumber ?? guest.passportNumber ?? null,
      })),
    );
  }

  /** What becomes of those that came before under the same key, be it in the same batch; and keys that hold no more. */
  private async answered(
    tx: Transaction,
    batch: readonly Waiting[],
  ): Promise<{ answered: Map<Waiting, Outcome>; expired: readonly KeyOfRequest[] }> {
    const keyed = batch.flatMap((one) => (one.key ? [{ one, key: one.key }] : []));
    const outcomes = new Map<Waiting, Outcome>();
    if (keyed.length === 0) return { answered: outcomes, expired: [] };
    const answers = await this.keys.answersOf(
      tx,
      keyed.map(({ key }) => key),
    );
    const names = new Set<string>();
    for (const [place, { one, key }] of keyed.entries()) {
      const kept = answers.get(place);
      const earlier = kept?.isOld ? undefined : kept;
      const name = `${key.accountId} ${key.route} ${key.key}`;
      if (earlier?.bodyHash === key.bodyHash) outcomes.set(one, { answer: earlier.answer as ReportedStays });
      else if (earlier) outcomes.set(one, { refusal: new Refusal(409, 'idempotency_key_reused') });
      else if (names.has(name)) outcomes.set(one, 'again');
      names.add(name);
    }
    return {
      answered: outcomes,
      expired: keyed.flatMap(({ key }, place) => (answers.get(place)?.isOld ? key : [])),
    };
  }
}

const reportsIn = (batch: readonly Submission[]): number =>
  batch.reduce((sum, { stays }) => sum + stays.length, 0);

/** What the door says to somebody who may not report any more. */
function refusalOf(standing: Standing): Refusal | null {
  if (standing === 'lives') return null;
  return standing === 'locked' ? new Refusal(403, 'screen_locked') : new Refusal(401, 'not_signed_in');
}

/** The answer to a request: all its notices, or everything that is wrong with its guests. */
function outcomeOf(recorded: readonly RecordedStay[]): Outcome {
  const errors = recorded.flatMap(({ errors = [] }, place) =>
    errors.map(({ field, code }) =>
      field === 'dwellingId' ? { field, code } : { field: `guests.${place}.${field}`, code },
    ),
  );
  if (errors.length > 0) {
    const dwelling = errors.find(({ field }) => field === 'dwellingId');
    return { refusal: new Refusal(400, 'invalid_input', dwelling ? [dwelling] : errors) };
  }
  return {
    answer: { items: recorded.flatMap((one) => (one.errors ? [] : [presentStayNotice(one.notice)])) },
  };
}
