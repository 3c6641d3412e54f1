import path from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { background, Transactions } from '../database/index.ts';
import { type JobInHand, type JobKind, Jobs, type ProgramBeside, ProgramsBeside } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { ForecastRuns, type ForecastRunRow } from './forecast-runs.repository.ts';
import { MakeForecast } from './make-forecast.ts';

/** After the day's facts are in, and before anybody comes to the office. */
const nightly = { name: 'needs-forecast', at: '02:40' } as const;

const forecastWork: JobKind<{ readonly runId: string }> = { name: 'renew-forecast', oneAtATime: true };

/** One making of the forecast, as the program that does it is told. */
export interface ForecastTask {
  readonly requestId: string;
}

/** Counting a country takes a core for a while, which is not taken from those who ask. */
const program: ProgramBeside<ForecastTask> = {
  url: new URL(`../forecast-anew${path.extname(import.meta.url)}`, import.meta.url),
};

/** A making that failed or was cut off so often is given up: what is wrong does not mend itself, and an officer asks again. */
const mostAttempts = 5;

/** Has the forecast made anew, every night and when an officer asks: one at a time, in the background. */
@Injectable()
export class RenewForecast implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly runs: ForecastRuns,
    private readonly making: MakeForecast,
    private readonly beside: ProgramsBeside,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.do(forecastWork, (job) => this.work(job));
    this.jobs.daily(nightly, (_day, { id }) =>
      this.transactions.run(background(id), async (tx) => {
        const run = await this.runs.add(tx);
        if (run) await this.jobs.send(tx, forecastWork, { runId: run.id });
      }),
    );
  }

  /** Has it made now; where that is under way already, whoever asks is told of that one. */
  async ask(officer: Officer): Promise<ForecastRunRow> {
    return this.transactions.run(officer, async (tx) => {
      const added = await this.runs.add(tx);
      if (!added) return (await this.runs.latest(tx))!;
      await this.jobs.send(tx, forecastWork, { runId: added.id });
      await this.audit.note(tx, officer, { action: 'needs_forecast.asked', details: { run: added.id } });
      return added;
    });
  }

  /** The making under way, or the last. */
  latest(officer: Officer): Promise<ForecastRunRow | null> {
    return this.transactions.run(officer, (tx) => this.runs.latest(tx));
  }

  private async work({ id, data, attemptsBefore, signal }: JobInHand<{ runId: string }>): Promise<void> {
    const { runId } = data;
    // An asker of its own each time: how far it is must be seen before the making's own transaction is kept.
    const note = (work: (tx: Parameters<ForecastRuns['begin']>[0]) => Promise<void>) =>
      this.transactions.run(background(id), work);
    if (attemptsBefore >= mostAttempts) return note((tx) => this.runs.end(tx, runId, 'failed'));
    await note((tx) => this.runs.begin(tx, runId));
    let noted = Promise.resolve();
    const onProgress = (share: number) => {
      noted = noted.then(() => note((tx) => this.runs.reach(tx, runId, share))).catch(() => undefined);
    };
    if (this.beside.canRun(program)) await this.beside.run(program, { requestId: id }, signal, onProgress);
    else await this.making.make(background(id), onProgress, signal);
    await noted;
    await note((tx) => this.runs.end(tx, runId, 'made'));
  }
}
