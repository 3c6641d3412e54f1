import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { ImportWork } from './import-work.ts';

/** The program that works on one import and ends; it stands beside the server's. */
const program = new URL(`../import-list${path.extname(import.meta.url)}`, import.meta.url);

/** Keeps the heap small; outside it stand the file and the texts of a workbook, as large as `sheet-limits.ts` lets them be. */
const memory = ['--max-old-space-size=256', '--max-semi-space-size=32'];

/** The address of the database, as the program is told it. */
export class ImportProcessAddress {
  constructor(readonly databaseUrl: string) {}
}

/** What the program is told to do. */
export interface ImportOrder {
  readonly databaseUrl: string;
  readonly work: ImportWork;
}

/** Works on an import in a process of its own, which ends with this one however that ends. */
@Injectable()
export class ImportProcess {
  constructor(private readonly address: ImportProcessAddress) {}

  /** Sources that run as they are, in tests, have no built program beside them. */
  get canStart(): boolean {
    return program.pathname.endsWith('.js');
  }

  /** Ends when the work is done; on the signal the process leaves off after the step that is under way. */
  async run(work: ImportWork, signal: AbortSignal): Promise<void> {
    const child = fork(fileURLToPath(program), {
      execArgv: memory,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const order: ImportOrder = { databaseUrl: this.address.databaseUrl, work };
    const leaveOff = () => child.kill('SIGTERM');
    signal.addEventListener('abort', leaveOff);
    try {
      child.send(order);
      const [code] = (await once(child, 'exit')) as [number | null];
      signal.throwIfAborted();
      if (code !== 0) throw new ImportProcessFailed(code);
    } finally {
      signal.removeEventListener('abort', leaveOff);
    }
  }
}

/** The process ended before its work did; another attempt goes on where it left off. */
class ImportProcessFailed extends Error {
  override readonly name = 'ImportProcessFailed';

  constructor(readonly code: string | number | null) {
    super('the process of an import ended early');
  }
}
