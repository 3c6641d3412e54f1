import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/api/src/database/embedded/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const main = 'dist/apps/api/src/main.js';

/** What Node made of the programs once: of dozens of starts only the first has to. */
const compiled = path.join(tmpdir(), 'tam-tru-compiled');

/** How a server of the tests is started: as `npm start` does it, after the build. */
export interface StartOptions {
  /** Of the embedded mode; absent where the environment names a server. */
  readonly dataDir?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Another account of the machine to start as; only root can. */
  readonly uid?: number;
  /** A checkout of its own instead of this one. */
  readonly checkout?: string;
}

/** A server in a process of its own, with everything it said. */
export class ServerProcess {
  private static readonly started = new Set<ServerProcess>();
  output = '';
  private readonly ended: Promise<number | null>;

  private constructor(
    readonly port: number,
    readonly dataDir: string,
    private readonly child: ChildProcess,
  ) {
    const gather = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    this.ended = once(child, 'close').then(() => child.exitCode);
  }

  /** Starts a server and leaves it to itself. */
  static async launch(options: StartOptions): Promise<ServerProcess> {
    refuseStaleBuild();
    const port = options.port ?? (await freePort());
    const inherited = { ...process.env };
    delete inherited['DATABASE_URL'];
    const child = spawn(process.execPath, [main], {
      cwd: options.checkout ?? root,
      env: {
        ...inherited,
        NODE_OPTIONS: '',
        NODE_COMPILE_CACHE: compiled,
        ...(options.dataDir === undefined ? {} : { DATA_DIR: options.dataDir }),
        PORT: String(port),
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    const server = new ServerProcess(port, options.dataDir ?? '', child);
    ServerProcess.started.add(server);
    void server.ended.then(() => ServerProcess.started.delete(server));
    return server;
  }

  /** Ends whatever a test that failed left running. */
  static async stopAll(): Promise<void> {
    await Promise.all([...ServerProcess.started].map((server) => server.stop()));
  }

  /** Starts a server and waits until it is ready. */
  static async start(options: StartOptions): Promise<ServerProcess> {
    const server = await ServerProcess.launch(options);
    await Promise.race([
      server.says(/Tạm Trú is at/),
      server.ended.then((code) => {
        throw new Error(`The server ended with ${code}: ${server.output}`);
      }),
    ]);
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Waits until the output holds this. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.output)) await once(this.child.stdout!, 'data');
  }

  /** Waits for the end; the exit code. */
  end(): Promise<number | null> {
    return this.ended;
  }

  /** As Ctrl-C does. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  async killHard(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** The process of its Postgres, which writes it into its folder. */
  get postgres(): number {
    return postmasterOf(this.dataDir);
  }
}

/** Runs a built command to its end: what it said, and its exit code. */
export async function runBuilt(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  refuseStaleBuild();
  const child = spawn(process.execPath, [`dist/apps/api/src/commands/${command}.js`, ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  await once(child, 'close');
  return { code: child.exitCode, output: output.trim() };
}

/** The Postgres that runs, or ran, on a data folder. */
export function postmasterOf(dataDir: string): number {
  const pointer = path.join(dataDir, 'cluster-stands-in');
  const folder = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : path.join(dataDir, 'postgres');
  return Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A folder for data folders, in which other accounts may pass. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tam-tru-'));
  await chmod(folder, 0o755);
  return folder;
}

let looked = false;

/** A build older than its sources would prove something about last week. */
function refuseStaleBuild(): void {
  if (looked) return;
  looked = true;
  const built = existsSync(path.join(root, main)) ? statSync(path.join(root, main)).mtimeMs : 0;
  const newer = globSync(['apps/api/src/**/*.ts', 'libs/*/src/**/*.ts', 'migrations/*.ts'], {
    cwd: root,
  }).find((file) => !/spec\.ts$/.test(file) && statSync(path.join(root, file)).mtimeMs > built);
  if (newer !== undefined) throw new Error(`${newer} is newer than the build: npm run build:api`);
}

/** Whether a process still runs; one that has ended and waits to be collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
