import type { Messages } from '@libs/api-client';

/**
 * A round (chuyến kiểm tra): the doors of one day as an officer takes them along to where there may be no line. It lies on
 * the device encrypted with a key that is made of a code of the officer's own and kept nowhere. Whoever finds the phone
 * has five tries; then, after twelve hours, and on sign-out the round is gone.
 */
export interface Round {
  readonly user: Messages['SignedInUser'];
  readonly lines: readonly Messages['VisitLine'][];
  readonly takenAt: number;
}

/** The round as it lies on the device. */
interface KeptRound {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
  readonly takenAt: number;
  readonly wrongCodes: number;
}

/** Milliseconds that a round lasts: a working day. */
export const roundLasts = 12 * 3_600_000;

/** Shorter codes are tried out too fast by whoever copies the device. */
export const shortestCode = 6;

const mostWrongCodes = 5;

/** What OWASP asks of PBKDF2 with SHA-256 in 2023 and since; half a second on a telephone. */
const iterations = 600_000;

const place = 'round';

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser store failed'));
    };
  });
}

let opening: Promise<IDBDatabase> | null = null;

async function table(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= (() => {
    const request = indexedDB.open('tam-tru-round', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('rounds');
    };
    return settled(request);
  })();
  return (await opening).transaction('rounds', mode).objectStore('rounds');
}

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(code.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function kept(): Promise<KeptRound | null> {
  if (typeof indexedDB !== 'object' || typeof crypto.subtle !== 'object') return null;
  const found = (await settled((await table('readonly')).get(place))) as KeptRound | undefined;
  if (found === undefined) return null;
  if (Date.now() - found.takenAt < roundLasts) return found;
  await forgetRound();
  return null;
}

/** Until when the round on this device lasts, as an instant in milliseconds; null where there is none. */
export async function roundUntil(): Promise<number | null> {
  const found = await kept().catch(() => null);
  return found === null ? null : found.takenAt + roundLasts;
}

/** Keeps a round in the place of any other. */
export async function keepRound(code: string, round: Round): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    await keyOf(code, salt),
    new TextEncoder().encode(JSON.stringify(round)),
  );
  const made: KeptRound = { salt, nonce, text, takenAt: round.takenAt, wrongCodes: 0 };
  await settled((await table('readwrite')).put(made, place));
}

/** The round, or how many tries are left after a wrong code; with the last one the round is gone. */
export async function openRound(code: string): Promise<Round | { readonly triesLeft: number }> {
  const found = await kept();
  if (found === null) return { triesLeft: 0 };
  // Counted before it is tried: whoever ends the browser in between has used the try all the same.
  const wrongCodes = found.wrongCodes + 1;
  await settled((await table('readwrite')).put({ ...found, wrongCodes }, place));
  try {
    const key = await keyOf(code, found.salt);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.nonce }, key, found.text);
    await settled((await table('readwrite')).put({ ...found, wrongCodes: 0 }, place));
    return JSON.parse(new TextDecoder().decode(text)) as Round;
  } catch {
    if (wrongCodes >= mostWrongCodes) await forgetRound();
    return { triesLeft: Math.max(0, mostWrongCodes - wrongCodes) };
  }
}

/** Removes the round from the device. */
export async function forgetRound(): Promise<void> {
  if (typeof indexedDB !== 'object') return;
  await settled((await table('readwrite')).delete(place));
}
