import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from './accounts/index.ts';
import { AttachmentsModule } from './attachments/index.ts';
import { AuditModule } from './audit/index.ts';
import { ClockModule } from './clock.ts';
import { DatabaseModule } from './database/index.ts';
import { IdempotencyModule } from './idempotency/index.ts';
import { type ImportOrder, ImportsModule, WorkOnImport } from './imports/index.ts';
import { JobsModule } from './jobs/index.ts';
import { KeysModule } from './keys.ts';
import { NoticeSettings, NoticesModule } from './notices/index.ts';
import { RuleBookModule } from './rule-book/index.ts';

/** Works on one import, in the name of the officer of its order, and ends; see `ImportProcess`. */
const [{ databaseUrl, work }] = (await once(process, 'message')) as [ImportOrder];

const leaveOff = new AbortController();
process.once('SIGTERM', () => leaveOff.abort());
// Nobody waits for what this one does once its server is gone; another goes on with it.
process.once('disconnect', () => process.exit(1));

const features = await NestFactory.createApplicationContext(
  {
    module: class ImportList {},
    imports: [
      DatabaseModule.with(databaseUrl),
      JobsModule.idle(databaseUrl),
      ClockModule,
      AuditModule,
      IdempotencyModule,
      AccountsModule.with('http://localhost'),
      KeysModule.with(randomBytes(32).toString('hex')),
      RuleBookModule,
      AttachmentsModule.with({ folder: tmpdir(), secrets: [randomBytes(32).toString('hex')] }),
      // Nobody is told of anything here; features ask for it when they are made.
      NoticesModule.with(new NoticeSettings('http://localhost', undefined, undefined, undefined)),
      ImportsModule.with(databaseUrl),
    ],
  },
  { logger: ['error', 'warn'], abortOnError: false },
);
let code = 0;
try {
  await features.get(WorkOnImport, { strict: false }).work(work, leaveOff.signal);
} catch (fault) {
  // The message of a fault may quote a person's data.
  if (!leaveOff.signal.aborted) console.error(`an import left off: ${(fault as Error).name}`);
  code = 1;
}
await features.close();
process.exit(code);
