import { once } from 'node:events';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClockModule } from '../clock.ts';
import { DatabaseModule } from '../database/index.ts';
import type { Order } from './programs-beside.ts';

/** What a program beside the server does of its one task. */
interface WorkBeside<Task extends object> {
  /** Says in the log what left off. */
  readonly name: string;
  /** The features that it needs besides the database and the clock. */
  readonly features: (databaseUrl: string) => readonly (Type | DynamicModule)[];
  readonly work: (
    features: INestApplicationContext,
    task: Task,
    inHand: { readonly signal: AbortSignal; readonly tellShare: (share: number) => void },
  ) => Promise<unknown>;
}

/** The other end of `ProgramsBeside.run`: waits for the task, does it, and ends the process. */
export async function workBeside<Task extends object>({
  name,
  features,
  work,
}: WorkBeside<Task>): Promise<never> {
  const [{ databaseUrl, task }] = (await once(process, 'message')) as [Order<Task>];
  const leaveOff = new AbortController();
  process.once('SIGTERM', () => leaveOff.abort());
  // Nobody waits for what this one does once its server is gone; another goes on with it.
  process.once('disconnect', () => process.exit(1));

  const context = await NestFactory.createApplicationContext(
    {
      module: class Beside {},
      imports: [DatabaseModule.with(databaseUrl), ClockModule, ...features(databaseUrl)],
    },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  let code = 0;
  try {
    await work(context, task, {
      signal: leaveOff.signal,
      tellShare: (share) => process.send?.(share),
    });
  } catch (fault) {
    // The message of a fault may quote a person's data.
    if (!leaveOff.signal.aborted) console.error(`${name} left off: ${(fault as Error).name}`);
    code = 1;
  }
  await context.close();
  process.exit(code);
}
