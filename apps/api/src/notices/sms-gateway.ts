import type { Delivery, NoticeGateway, NoticeToDeliver } from './notice-gateway.ts';

/** Milliseconds. */
const patience = 15_000;

/** The message itself is wrong, and will be wrong tomorrow. Anything else may be mended: a key, an address, a quota. */
const finalRefusals: ReadonlySet<number> = new Set([400, 422]);

/** The gateway knows the id already: an earlier attempt arrived although its answer did not. */
const alreadyKnown = 409;

/**
 * Hands short messages to any HTTP gateway: `POST {id, to, text}` as JSON, with the id as `Idempotency-Key` as well.
 * @param gatewayUrl user and password in it are sent as Basic, a user alone as a Bearer token
 */
export function smsGateway(gatewayUrl: string): NoticeGateway {
  const url = new URL(gatewayUrl);
  const authorization = authorizationOf(url);
  url.username = '';
  url.password = '';
  return {
    async deliver({ id, to, text }: NoticeToDeliver): Promise<Delivery> {
      const number = internationalNumber(to);
      if (number === undefined) return { outcome: 'refused', answer: 'not_a_number' };
      try {
        const { ok, status } = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': id, ...authorization },
          body: JSON.stringify({ id, to: number, text }),
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        if (ok || status === alreadyKnown) return { outcome: 'accepted', answer: String(status) };
        return { outcome: finalRefusals.has(status) ? 'refused' : 'busy', answer: String(status) };
      } catch (fault) {
        const { name, cause } = fault as Error & { cause?: { code?: string } };
        return { outcome: 'unreachable', answer: cause?.code ?? name };
      }
    },
    close: () => undefined,
  };
}

function authorizationOf({ username, password }: URL): Record<string, string> {
  const user = decodeURIComponent(username);
  if (user === '') return {};
  if (password === '') return { authorization: `Bearer ${user}` };
  const pair = Buffer.from(`${user}:${decodeURIComponent(password)}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

/**
 * A number as gateways want it; undefined for what is none.
 * @example internationalNumber('0901 234 567') // → '+84901234567'
 */
function internationalNumber(typed: string): string | undefined {
  const digits = typed.replace(/[^\d+]/g, '');
  const number = digits.startsWith('0') ? `+84${digits.slice(1)}` : digits.replace(/^(?=84\d)/, '+');
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined;
}
