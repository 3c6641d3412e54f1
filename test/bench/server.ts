import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createDemonstrationAccounts } from '../../apps/api/src/accounts/index.ts';
import type { BenchDatabase } from './bench-database.ts';

/** Of the sign-ins of a bench, which nobody but the bench can reach. */
export const benchPassword = 'một mật khẩu chỉ để đo';

/** What an answer came to. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** The product as a process of its own, on the bench's database, asked over HTTP with connections that stay open. */
export class BenchServer {
  private constructor(
    private readonly server: ChildProcess,
    readonly port: number,
    private readonly agent: Agent,
  ) {}

  static async start({ appUrl, transactions }: BenchDatabase, connections: number): Promise<BenchServer> {
    await createDemonstrationAccounts(transactions, benchPassword);
    const port = await freePort();
    const server = spawn(process.execPath, ['--max-semi-space-size=64', 'dist/apps/api/src/main.js'], {
      // As `npm run serve` starts it.
      env: {
        ...process.env,
        DATABASE_URL: appUrl,
        SESSION_SECRET: randomBytes(32).toString('base64url'),
        PORT: String(port),
        PUBLIC_URL: `http://localhost:${port}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const started = new BenchServer(server, port, agent);
    await started.isUp();
    return started;
  }

  /** Where a browser finds it. */
  get address(): string {
    return `http://localhost:${this.port}`;
  }

  get pid(): number {
    return this.server.pid!;
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    this.server.kill('SIGTERM');
    await once(this.server, 'exit');
  }

  /** @returns what to send along to ask as one of the demonstration's sign-ins */
  async signIn(username: string): Promise<Record<string, string>> {
    const answer = await this.ask('POST', '/api/v1/sign-in', {}, { username, password: benchPassword });
    if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.body}`);
    const { accessToken } = JSON.parse(answer.body) as { accessToken: string };
    return { authorization: `Bearer ${accessToken}` };
  }

  ask(method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: object): Promise<Answer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.port,
          agent: this.agent,
          method,
          path,
          headers: {
            ...headers,
            ...(text !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
              'idempotency-key': randomUUID(),
            }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
          );
          answer.on('error', reject);
        },
      );
      asked.on('error', reject);
      asked.end(text);
    });
  }

  private async isUp(): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if (this.server.exitCode !== null) throw new Error('the server of the bench did not start');
      const answer = await this.ask('GET', '/readyz', {}).catch(() => undefined);
      if (answer?.status === 200) return;
      await wait(100);
    }
    throw new Error('the server of the bench is not ready');
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
