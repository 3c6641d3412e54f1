import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback, with the letters it took, read back. */
export interface MailServer {
  readonly url: string;
  readonly letters: Email[];
  /** Recipients whom it does not know: they are refused for good. */
  readonly unknown: Set<string>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: Email[] = [];
  const unknown = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const fault = Object.assign(new Error(`5.1.1 <${address}> unknown`), { responseCode: 550 });
      done(unknown.has(address) ? fault : undefined);
    },
    onData: (stream, _session, done) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        letters.push(await PostalMime.parse(Buffer.concat(chunks)));
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?from=ho-so@tamtru.example`,
    letters,
    unknown,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** One request that reached the gateway of short messages. */
export interface SmsRequest {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly key: string | undefined;
  readonly authorization: string | undefined;
}

/** A gateway of short messages on loopback that drops what it has taken before, by its id. */
export interface SmsGateway {
  readonly url: string;
  /** Everything that was asked of it. */
  readonly requests: SmsRequest[];
  /** What it passed on, each id once. */
  readonly messages: Map<string, SmsRequest>;
  /** How it answers next: a status, `hang` up without an answer, or `take` it and never answer. Then it takes all. */
  readonly moods: (number | 'hang' | 'take')[];
  /** Waits until so many requests came. */
  asked(times: number): Promise<void>;
  close(): Promise<void>;
}

export async function startSmsGateway(): Promise<SmsGateway> {
  const requests: SmsRequest[] = [];
  const messages = new Map<string, SmsRequest>();
  const moods: SmsGateway['moods'] = [];
  const waiting: { readonly times: number; readonly resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { headers } = request;
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Pick<SmsRequest, 'id' | 'to' | 'text'>;
      const asked: SmsRequest = {
        ...body,
        key: headers['idempotency-key'] as string | undefined,
        authorization: headers.authorization,
      };
      requests.push(asked);
      const mood = moods.shift() ?? 200;
      if (mood === 200 || mood === 'take') messages.set(asked.id, messages.get(asked.id) ?? asked);
      for (const { times, resolve } of waiting) if (requests.length >= times) resolve();
      if (mood === 'hang') request.socket.destroy();
      else if (mood !== 'take') response.writeHead(mood).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://a-token@127.0.0.1:${port}/send?brand=TamTru`,
    requests,
    messages,
    moods,
    asked: (times) =>
      new Promise((resolve) => {
        if (requests.length >= times) resolve();
        else waiting.push({ times, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
