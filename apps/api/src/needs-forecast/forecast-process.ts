import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { OnProgress } from './make-forecast.ts';

/** The program that makes the forecast once and ends; it stands beside the server's. */
const program = new URL(`../forecast-anew${path.extname(import.meta.url)}`, import.meta.url);

/** The address of the database, as the program is told it. */
export class ForecastProcessAddress {
  constructor(readonly databaseUrl: string) {}
}

/** What the program is told. */
export interface ForecastOrder {
  readonly databaseUrl: string;
  readonly requestId: string;
}

/** Makes the forecast in a process of its own: counting a country takes a core for a while, which is not taken from those who ask. */
@Injectable()
export class ForecastProcess {
  constructor(private readonly address: ForecastProcessAddress) {}

  /** Sources that run as they are, in tests, have no built program beside them. */
  get canStart(): boolean {
    return program.pathname.endsWith('.js');
  }

  /** Ends when the forecast is kept; on the signal the process is ended, and nothing changed. */
  async run(requestId: string, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const child = fork(fileURLToPath(program), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const leaveOff = () => child.kill('SIGTERM');
    signal.addEventListener('abort', leaveOff);
    try {
      child.on('message', (share: number) => onProgress(share));
      child.send({ databaseUrl: this.address.databaseUrl, requestId } satisfies ForecastOrder);
      const [code] = (await once(child, 'exit')) as [number | null];
      signal.throwIfAborted();
      if (code !== 0) throw new ForecastProcessFailed(code);
    } finally {
      signal.removeEventListener('abort', leaveOff);
    }
  }
}

/** The process ended before the forecast was kept; another attempt makes it anew. */
class ForecastProcessFailed extends Error {
  override readonly name = 'ForecastProcessFailed';

  constructor(readonly code: string | number | null) {
    super('the process of a forecast ended early');
  }
}
