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
const roundLasts = 12 * 3_600_000;

/** Whether the hours of a round have passed. */
export const isOver = ({ takenAt }: { readonly takenAt: number }): boolean =>
  Date.now() - takenAt >= roundLasts;

/** Signs of a code. Whoever copies what lies on the device tries out six digits within minutes, however slow one try is. */
export const shortestCode = 8;

/** Whether a code is long enough and has a letter and a digit. */
export const isFitCode = (code: string): boolean =>
  code.length >= shortestCode && /\p{L}/u.test(code) && /\d/.test(code);

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
  if (!isOver(found)) return found;
  await forgetRound();
  return null;
}

/** Reads and writes in one transaction, so that two pages of the device do not take the same try; null removes the round. */
async function change(next: (found: KeptRound) => KeptRound | null): Promise<KeptRound | null> {
  const rounds = await table('readwrite');
  const found = (await settled(rounds.get(place))) as KeptRound | undefined;
  if (found === undefined) return null;
  const changed = next(found);
  if (changed === null) await settled(rounds.delete(place));
  else await settled(rounds.put(changed, place));
  return changed;
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
  // Counted before it is tried: whoever ends the browser in between has used the try all the same.
  const found = await change((round) =>
    isOver(round) || round.wrongCodes >= mostWrongCodes
      ? null
      : { ...round, wrongCodes: round.wrongCodes + 1 },
  );
  if (found === null) return { triesLeft: 0 };
  try {
    const key = await keyOf(code, found.salt);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.nonce }, key, found.text);
    await change((round) => (round.takenAt === found.takenAt ? { ...round, wrongCodes: 0 } : round));
    return JSON.parse(new TextDecoder().decode(text)) as Round;
  } catch {
    const triesLeft = mostWrongCodes - found.wrongCodes;
    if (triesLeft === 0) await forgetRound();
    return { triesLeft };
  }
}

/** Removes the round from the device. */
export async function forgetRound(): Promise<void> {
  if (typeof indexedDB !== 'object') return;
  await settled((await table('readwrite')).delete(place));
}
