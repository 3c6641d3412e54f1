import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Db, PgBoss } from 'pg-boss';
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
  /** Aborted when the server stops or the job is taken away: leave off between two steps, another attempt goes on. */
  readonly signal: AbortSignal;
}

type Work<Data extends object> = (job: JobInHand<Data>) => Promise<void>;

/** A worker that says nothing for so many seconds is taken for dead, and its job is given to another. */
const heartbeatSeconds = 10;

/** How long a stopping server waits for the step that is under way, in milliseconds. */
const stopPatience = 5_000;

/** Often enough to outlast any outage that somebody mends within a week. */
const retries = { retryLimit: 2_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 };

/** The address of the database, as the queue asks for it. */
export class JobsAddress {
  constructor(readonly databaseUrl: string) {}
}

/**
 * Work that goes on after the answer, in any of the processes on this database: kept in Postgres by pg-boss, whose tables
 * a migration makes. A job may run more than once, so its work goes by steps that note how far they got.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly works: { readonly kind: JobKind<object>; readonly work: Work<object> }[] = [];
  private readonly workers = new Map<string, string>();
  private readonly stopping = new AbortController();
  private readonly boss: PgBoss;

  constructor({ databaseUrl }: JobsAddress) {
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
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
    });
    // Without a listener a lost connection would end the process; pg-boss connects again by itself.
    this.boss.on('error', (fault) => this.log.error(fault.name));
  }

  /** Says what is done with jobs of a kind; called while the modules are made, before any job is fetched. */
  do<Data extends object>(kind: JobKind<Data>, work: Work<Data>): void {
    this.works.push({ kind, work: work as Work<object> });
  }

  /** Asks for a job in a transaction: it is there when the transaction is kept, and never was when it is lost. */
  async send<Data extends object>(tx: Transaction, kind: JobKind<Data>, data: Data): Promise<void> {
    await asRole(tx, 'residence_worker', async () => {
      const db: Db = { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) };
      const id = await this.boss.send(kind.name, data, { db });
      if (id === null) throw new Error(`the queue took no job of ${kind.name}`);
    });
  }

  /** Looks for jobs of a kind now instead of at the next turn; after the transaction that sent one. */
  wake(kind: JobKind<object>): void {
    const worker = this.workers.get(kind.name);
    if (worker !== undefined) this.boss.notifyWorker(worker);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const { kind, work } of this.works) {
      await this.boss.createQueue(kind.name, {
        policy: kind.oneAtATime ? 'singleton' : 'standard',
        ...retries,
        heartbeatSeconds,
        expireInSeconds: 23 * 3600,
      });
      const options = { batchSize: 1, pollingIntervalSeconds: 1 };
      const worker = await this.boss.work<object>(kind.name, options, ([job]) => this.attempt(work, job));
      this.workers.set(kind.name, worker);
    }
  }

  /** Before the pools close, so that a step that is under way can still note how far it got. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.boss.stop({ graceful: true, timeout: stopPatience });
  }

  private async attempt(work: Work<object>, job: JobInHand<object> | undefined): Promise<void> {
    if (!job) return;
    const signal = AbortSignal.any([job.signal, this.stopping.signal]);
    const fault = await work({ id: job.id, data: job.data, signal }).then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof Error ? thrown.name : 'fault'),
    );
    if (fault === undefined) return;
    if (!signal.aborted) this.log.error(`a step failed and is tried again: ${fault}`);
    // The message of a fault may quote a person's data: neither the log nor the queue keeps more than its name.
    throw new Error(fault);
  }
}
