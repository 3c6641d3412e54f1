import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Injected } from './app.ts';

interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** A browser with the web in it: keeps cookies by their paths, says `X-Client: web`, sends the CSRF token back. */
export class Browser {
  readonly cookies = new Map<string, Cookie>();
  csrfToken: string | undefined;

  constructor(private readonly app: NestFastifyApplication) {}

  /** Another browser with the same cookies, as a thief of them would have. */
  copy(): Browser {
    const copy = new Browser(this.app);
    for (const [name, cookie] of this.cookies) copy.cookies.set(name, cookie);
    copy.csrfToken = this.csrfToken;
    return copy;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Injected> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: object, headers: Record<string, string> = {}): Promise<Injected> {
    return this.send('POST', path, body, headers);
  }

  private async send(
    method: 'GET' | 'POST',
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Injected> {
    const url = `/api/v1/${path}`;
    const sent = Object.fromEntries(
      [...this.cookies]
        .filter(([, cookie]) => url.startsWith(cookie.path))
        .map(([name, { value }]) => [name, value]),
    );
    const answer = await this.app.inject({
      method,
      url,
      cookies: sent,
      headers: {
        'x-client': 'web',
        ...(this.csrfToken !== undefined && method !== 'GET' && { 'x-csrf-token': this.csrfToken }),
        ...headers,
      },
      ...(body && { payload: body }),
    });
    for (const { name, value, path: where = '/', expires } of answer.cookies) {
      if (expires && expires.getTime() < Date.now()) this.cookies.delete(name);
      else this.cookies.set(name, { value, path: where });
    }
    if (answer.headers['content-type']?.toString().startsWith('application/json')) {
      this.csrfToken = answer.json<{ csrfToken?: string }>().csrfToken ?? this.csrfToken;
    }
    return answer;
  }
}
