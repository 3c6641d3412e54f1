import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { JobsAddress } from './jobs.ts';

/** A program that does one task and ends; see `workBeside`. */
export interface ProgramBeside<Task extends object> {
  /** Where it stands in the build. */
  readonly url: URL;
  /** Options of its Node, such as how much memory it may take. */
  readonly options?: readonly string[];
  /** Only there to tie the task of who starts it to that of the program. */
  readonly example?: Task;
}

/** What a program is told when it starts. */
export interface Order<Task extends object> {
  readonly databaseUrl: string;
  readonly task: Task;
}

/** Runs programs beside the server, for work that would take a core or much memory from those who ask it. */
@Injectable()
export class ProgramsBeside {
  constructor(private readonly address: JobsAddress) {}

  /** Sources that run as they are, in tests, have no built program beside them. */
  canRun({ url }: ProgramBeside<object>): boolean {
    return url.pathname.endsWith('.js');
  }

  /**
   * Ends when the task is done; the program ends with this process, however that ends. On the signal it is told to leave off.
   * @param onShare hears how much of the task is done, 0 to 1, where the program says so
   */
  async run<Task extends object>(
    { url, options = [] }: ProgramBeside<Task>,
    task: Task,
    signal: AbortSignal,
    onShare: (share: number) => void = () => undefined,
  ): Promise<void> {
    signal.throwIfAborted();
    const child = fork(fileURLToPath(url), {
      execArgv: [...options],
      // What is not on its heap is taken from two stocks in place of one for each of its threads, each of which keeps what it had.
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const leaveOff = () => child.kill('SIGTERM');
    signal.addEventListener('abort', leaveOff);
    try {
      child.on('message', onShare);
      child.send({ databaseUrl: this.address.databaseUrl, task } satisfies Order<Task>);
      const [code] = (await once(child, 'exit')) as [number | null];
      signal.throwIfAborted();
      if (code !== 0) throw new ProgramEndedEarly(code);
    } finally {
      signal.removeEventListener('abort', leaveOff);
    }
  }
}

/** The program ended before its task was done; another attempt goes on where it left off. */
class ProgramEndedEarly extends Error {
  override readonly name = 'ProgramEndedEarly';

  constructor(readonly code: string | number | null) {
    super('a program beside the server ended early');
  }
}
