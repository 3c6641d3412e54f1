import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { day, plusDays, Temporal, timeZone } from '@libs/calendar';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Db, type Job, PgBoss } from 'pg-boss';
import { asRole, type Transaction } from '../database/index.ts';

/** A kind of background work: its name is its queue. */
export interface JobKind<Data extends object> {
  readonly name: string;
  /** Whether at most one of the kind runs at a time, in all processes together. */
  readonly oneAtATime: boolean;
  /** Only there to tie the data of the sender to that of the worker. */
  readonly example?: Data;
}

/** A job while it is worked on. */
export interface JobInHand<Data extends object> {
  readonly id: string;
  readonly data: Data;
  /** How many attempts at it there were before this one, whatever they ended by. */
  readonly attemptsBefore: number;
  /** Aborted when the server stops or the job is taken away: leave off between two steps, another attempt goes on. */
  readonly signal: AbortSignal;
}

/** Work of every day, at an hour of Viet Nam. */
export interface DailyWork {
  readonly name: string;
  /** `07:30` */
  readonly at: string;
}

/** The day whose turn it is. */
interface DailyTurn {
  readonly day: string;
}

/** When and how often a job may be asked for. */
export interface SendOptions {
  /** Not before this moment. */
  readonly startAfter?: Temporal.Instant;
  /** Jobs of the kind with the same key are one job, whoever asks for them and however often. */
  readonly once?: string;
}

type Work<Data extends object> = (job: JobInHand<Data>) => Promise<void>;

/** A worker that says nothing for so many seconds is taken for dead, and its job is given to another. */
const heartbeatSeconds = 10;

/**
 * Postgres tells the workers of a job when it is there. What nobody tells of, a later attempt or the turn of a day, they look
 * for; sooner where Postgres cannot tell them.
 */
const looking = { batchSize: 1, notifyPollingIntervalSeconds: 5, pollingIntervalSeconds: 1 };

/** For so many milliseconds after a start no work of the day begins that was left over while no server ran. */
const calmAfterStart = 60_000;

/** Two that want the same rows: Postgres took one of them back, which is done again at once and is no fault. */
const takenBack = new Set(['40P01', '40001']);

/** How long a stopping server waits for the step that is under way, in milliseconds. */
const stopPatience = 5_000;

/** Often enough to outlast any outage that somebody mends within a week. */
const retries = { retryLimit: 2_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 };

/** The address of the database, as the queue asks for it. */
export class JobsAddress {
  constructor(
    readonly databaseUrl: string,
    /** Whether this process leaves all jobs to others. */
    readonly isIdle = false,
  ) {}
}

/**
 * Work that goes on after the answer, in any of the processes on this database: kept in Postgres by pg-boss, whose tables
 * a migration makes. A job may run more than once, so its work goes by steps that note how far they got.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly works: { readonly kind: JobKind<object>; readonly work: Work<object> }[] = [];
  private readonly dailyWorks: DailyWork[] = [];
  private readonly stopping = new AbortController();
  /** Settles when the daily work under way in this process is over: they take turns. */
  private dailyTurn: Promise<unknown> = Promise.resolve();
  private startedAt = 0;
  private readonly boss: PgBoss;

  private readonly isIdle: boolean;

  constructor({ databaseUrl, isIdle }: JobsAddress) {
    this.isIdle = isIdle;
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      // The signed-in role can read nothing by itself; it works here as the role of background work.
      options: '-c role=residence_worker',
      application_name: 'tam-tru-jobs',
      schema: 'job_queue',
      max: 3,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
      useListenNotify: true,
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
    });
    // Without a listener a lost connection would end the process; pg-boss connects again by itself.
    // What ends because the server stops is no fault: whoever starts next goes on with it.
    this.boss.on('error', (fault) => {
      if (!this.stopping.signal.aborted) this.log.error(nameOf(fault));
    });
  }

  /** Says what is done with jobs of a kind; called while the modules are made, before any job is fetched. */
  do<Data extends object>(kind: JobKind<Data>, work: Work<Data>): void {
    this.works.push({ kind, work: work as Work<object> });
  }

  /**
   * Says what is done once a day, by one of the processes on this database. A day on which no server ran at the hour has
   * its turn a minute after the first one starts; those of one process take turns. One that fails is tried again until it
   * is done.
   */
  daily(daily: DailyWork, work: (day: string, job: JobInHand<object>) => Promise<void>): void {
    this.dailyWorks.push(daily);
    this.do<DailyTurn>({ name: daily.name, oneAtATime: true }, async (job) => {
      await this.askForTurn(daily, plusDays(day(job.data.day), 1).toString());
      await this.untilServed(job.signal);
      const turn = this.dailyTurn.then(() => {
        job.signal.throwIfAborted();
        return work(job.data.day, job);
      });
      this.dailyTurn = turn.catch(() => undefined);
      await turn;
    });
  }

  /** Until whoever waited for the server to start has been served: what is a day's work can wait that long. */
  private async untilServed(signal: AbortSignal): Promise<void> {
    const rest = this.startedAt + calmAfterStart - Date.now();
    if (rest > 0) await wait(rest, undefined, { signal });
  }

  /** Asks for a job in a transaction: it is there when the transaction is kept, and never was when it is lost. */
  async send<Data extends object>(
    tx: Transaction,
    kind: JobKind<Data>,
    data: Data,
    { startAfter, once }: SendOptions = {},
  ): Promise<void> {
    await asRole(tx, 'residence_worker', async () => {
      const db: Db = { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) };
      const id = await this.boss.send(kind.name, data, {
        db,
        ...(startAfter && { startAfter: startAfter.toString({ smallestUnit: 'millisecond' }) }),
        ...(once !== undefined && { id: idOf(kind.name, once) }),
      });
      if (id === null && once === undefined) throw new Error(`the queue took no job of ${kind.name}`);
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.isIdle) return;
    this.startedAt = Date.now();
    await this.boss.start();
    for (const { kind, work } of this.works) {
      const queue = { ...retries, heartbeatSeconds, expireInSeconds: 23 * 3600, notify: true };
      await this.boss.createQueue(kind.name, {
        policy: kind.oneAtATime ? 'singleton' : 'standard',
        ...queue,
      });
      // One that an earlier version made stays as it was made.
      await this.boss.updateQueue(kind.name, queue);
      const worker: string = await this.boss.work<object>(kind.name, looking, async ([job]) => {
        await this.attempt(work, job).finally(() => this.boss.notifyWorker(worker));
      });
    }
    const today = Temporal.Now.plainDateISO(timeZone).toString();
    for (const daily of this.dailyWorks) await this.askForTurn(daily, today);
  }

  /** Before the pools close, so that a step that is under way can still note how far it got. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (this.isIdle) return;
    await this.boss.stop({ graceful: true, timeout: stopPatience });
  }

  /** Asked for by every process and by the turn before it: the id makes it one. */
  private async askForTurn({ name, at }: DailyWork, on: string): Promise<void> {
    const startAfter = day(on).toZonedDateTime({ timeZone, plainTime: at }).toInstant();
    await this.boss.send(name, { day: on } satisfies DailyTurn, {
      id: idOf(name, on),
      startAfter: startAfter.toString({ smallestUnit: 'millisecond' }),
    });
  }

  private async attempt(work: Work<object>, job: Job<object> | undefined): Promise<void> {
    if (!job) return;
    const signal = AbortSignal.any([job.signal, this.stopping.signal]);
    const attemptsBefore = job.retryCount;
    const fault = await work({ id: job.id, data: job.data, attemptsBefore, signal }).then(
      () => undefined,
      (thrown: unknown) => ({ name: nameOf(thrown), code: codeOf(thrown) }),
    );
    if (fault === undefined) return;
    const isExpected = signal.aborted || (attemptsBefore === 0 && takenBack.has(fault.code ?? ''));
    if (!isExpected) this.log.error(`a step failed and is tried again: ${fault.name}`);
    // The message of a fault may quote a person's data: neither the log nor the queue keeps more than its name.
    throw new Error(fault.name);
  }
}

/**
 * What may be said of a fault: its name, and the code of the database or the system; its message may quote a person's
 * data. pg-boss hands faults of its workers on as plain objects, of which only the stack still tells the name.
 */
function nameOf(fault: unknown): string {
  const { name, stack } = (fault ?? {}) as { name?: unknown; stack?: unknown };
  const code = codeOf(fault);
  const known = typeof name === 'string' ? name : /^\w+/.exec(typeof stack === 'string' ? stack : '')?.[0];
  return [known ?? 'fault', ...(code === null ? [] : [code])].join(' ');
}

/** The code of the database or the system; null where a fault has none. */
function codeOf(fault: unknown): string | null {
  const { code } = (fault ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

/** An id that follows from what it is for. */
function idOf(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}/${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
