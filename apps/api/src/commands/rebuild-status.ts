import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '../audit/index.ts';
import { CannotStart } from '../cannot-start.ts';
import { ClockModule } from '../clock.ts';
import { background, checkAppRole, DatabaseModule, openDatabaseBeside } from '../database/index.ts';
import { HeadcountsModule, RecountHeadcounts } from '../headcounts/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { RebuildStatus, ResidenceStatusModule } from '../residence-status/index.ts';
import { RuleBookModule } from '../rule-book/index.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

// Before the command, which is awaited where it stands.
const widthOfBar = 40;
let lastShown = -1;

/**
 * `npm run rebuild-status`: recomputes everybody's stored status from the facts and the sums of headcounts from the status,
 * mends what differs and says how much that was (nothing, unless somebody meddled with the tables). Ctrl-C leaves off
 * between two batches; the next run goes on there.
 */
await runCommand(async () => {
  const database = await openDatabaseBeside(readSettings(process.env));
  try {
    if (database.appUrl === undefined)
      throw new CannotStart('DATABASE_URL is missing: this command works as the application.');
    await checkAppRole(database.appUrl);
    await rebuild(database.appUrl);
  } finally {
    await database.close();
  }
});

async function rebuild(appUrl: string): Promise<void> {
  const imports = [
    DatabaseModule.with(appUrl),
    ClockModule,
    AuditModule,
    IdempotencyModule,
    RuleBookModule,
    ResidenceStatusModule,
    HeadcountsModule,
  ];
  const program = await NestFactory.createApplicationContext(
    { module: class Rebuild {}, imports },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const leaveOff = new AbortController();
  process.once('SIGINT', () => leaveOff.abort());
  try {
    const asker = background('rebuild-status');
    const { people, peopleDiffering, segmentsDiffering } = await program
      .get(RebuildStatus, { strict: false })
      .rebuild(asker, {
        signal: leaveOff.signal,
        onProgress: (done, of) => draw(`${done} of ${of} people`, done / Math.max(of, 1)),
      });
    console.log(
      `${people} people compared: ${segmentsDiffering} segments of ${peopleDiffering} people were not as the facts say, and are mended.`,
    );
    if (leaveOff.signal.aborted) return;
    const differing = await program
      .get(RecountHeadcounts, { strict: false })
      .recount(asker, (share) => draw('headcounts', share));
    console.log(`Headcounts counted anew: ${differing} sums were not as the segments say, and are mended.`);
  } finally {
    await program.close();
  }
}

/** A bar that is drawn over itself; where nobody watches, a line for every tenth. */
function draw(what: string, share: number): void {
  const step = Math.floor(share * (process.stderr.isTTY ? 200 : 10));
  if (step === lastShown) return;
  lastShown = step;
  const full = Math.round(share * widthOfBar);
  const bar = `[${'='.repeat(full)}${' '.repeat(widthOfBar - full)}] ${Math.floor(share * 100)} %  ${what}`;
  process.stderr.write(process.stderr.isTTY ? `\r${bar}${share >= 1 ? '\n' : ''}` : `${bar}\n`);
}
