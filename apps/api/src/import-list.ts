import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { AccountsModule } from './accounts/index.ts';
import { AttachmentsModule } from './attachments/index.ts';
import { AuditModule } from './audit/index.ts';
import { IdempotencyModule } from './idempotency/index.ts';
import { ImportsModule, type ImportWork, WorkOnImport } from './imports/index.ts';
import { JobsModule, workBeside } from './jobs/index.ts';
import { KeysModule } from './keys.ts';
import { NoticeSettings, NoticesModule } from './notices/index.ts';
import { RuleBookModule } from './rule-book/index.ts';

/** Works on one import, in the name of the officer of its order, and ends; see `WorkOnImport`. */
await workBeside<ImportWork>({
  name: 'an import',
  features: (databaseUrl) => [
    JobsModule.idle(databaseUrl),
    AuditModule,
    IdempotencyModule,
    AccountsModule.with('http://localhost'),
    KeysModule.with(randomBytes(32).toString('hex')),
    RuleBookModule,
    AttachmentsModule.with({ folder: tmpdir(), secrets: [randomBytes(32).toString('hex')] }),
    // Nobody is told of anything here; features ask for it when they are made.
    NoticesModule.with(new NoticeSettings('http://localhost', undefined, undefined, undefined)),
    ImportsModule,
  ],
  work: (features, work, { signal }) => features.get(WorkOnImport, { strict: false }).work(work, signal),
});
