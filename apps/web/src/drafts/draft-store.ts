/**
 * Drafts on the device: what an officer has typed and not yet sent, encrypted with a key of that officer's session.
 * The key cannot be read out of the browser, is thrown away on sign-out and twelve hours after it was made or renewed;
 * without it a draft is noise. Half a queue's worth of typing lost is worse than a draft that lives a working day.
 */
const longestKept = 12 * 3_600_000;

/** How long a draft that is lost leaves its empty place, so that whoever typed it is told of it. */
const lossToldFor = 7 * 24 * 3_600_000;

interface KeptKey {
  readonly key: CryptoKey;
  readonly madeAt: number;
}
interface KeptDraft {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
  readonly savedAt: number;
}

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

function store(): Promise<IDBDatabase> {
  opening ??= (() => {
    const request = indexedDB.open('tam-tru', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts');
    };
    return settled(request);
  })();
  return opening;
}

async function table(name: 'keys' | 'drafts', mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await store()).transaction(name, mode).objectStore(name);
}

const tooOld = (since: number, now: number): boolean => now - since >= longestKept;

async function keyOf(officer: string, now: number): Promise<CryptoKey> {
  const kept = (await settled((await table('keys', 'readonly')).get(officer))) as KeptKey | undefined;
  if (kept && !tooOld(kept.madeAt, now)) return kept.key;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await settled((await table('keys', 'readwrite')).put({ key, madeAt: now } satisfies KeptKey, officer));
  return key;
}

/** Has the officer's key last twelve hours from now. */
export async function renewKey(officer: string): Promise<void> {
  if (!canKeepDrafts()) return;
  const now = Date.now();
  const key = await keyOf(officer, now);
  await settled((await table('keys', 'readwrite')).put({ key, madeAt: now } satisfies KeptKey, officer));
}

const placeOf = (officer: string, form: string): string => `${officer}/${form}`;

/** Browsers encrypt only on https and localhost; elsewhere nothing is kept, rather than kept readable. */
const canKeepDrafts = (): boolean => typeof crypto.subtle === 'object' && typeof indexedDB === 'object';

/** By place, the newest that waits to be written, and the writing that is under way. */
const waiting = new Map<string, () => Promise<void>>();
const underWay = new Map<string, Promise<void>>();

/**
 * Writes at once, or as soon as what is being written at the place is: of several keys typed meanwhile only the last is
 * encrypted, and a draft that was dropped does not come back.
 */
async function writeNext(place: string, work: () => Promise<void>): Promise<void> {
  const isInTurn = waiting.has(place);
  waiting.set(place, work);
  if (!isInTurn) {
    const before = underWay.get(place) ?? Promise.resolve();
    const next = before
      .catch(() => undefined)
      .then(() => {
        const newest = waiting.get(place);
        waiting.delete(place);
        return newest?.();
      });
    underWay.set(place, next);
  }
  await underWay.get(place);
}

/** Waits for what is being written there. */
const settledAt = (places: Iterable<string>) =>
  Promise.allSettled([...places].flatMap((place) => underWay.get(place) ?? []));

/** Keeps what was typed into one form by one officer, replacing what was kept before. */
export function keepDraft(officer: string, form: string, content: unknown): Promise<void> {
  return writeNext(placeOf(officer, form), () => encryptDraft(officer, form, content));
}

async function encryptDraft(officer: string, form: string, content: unknown): Promise<void> {
  if (!canKeepDrafts()) return;
  const now = Date.now();
  const key = await keyOf(officer, now);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    key,
    new TextEncoder().encode(JSON.stringify(content)),
  );
  const kept: KeptDraft = { nonce, text, savedAt: now };
  await settled((await table('drafts', 'readwrite')).put(kept, placeOf(officer, form)));
}

/** What was kept for this form, or nothing if there is none, it is too old, or its key is gone. */
export async function findDraft(officer: string, form: string): Promise<unknown> {
  if (!canKeepDrafts()) return undefined;
  const now = Date.now();
  const place = placeOf(officer, form);
  await settledAt([place]);
  const kept = (await settled((await table('drafts', 'readonly')).get(place))) as KeptDraft | undefined;
  if (!kept) return undefined;
  if (tooOld(kept.savedAt, now)) {
    await dropDraft(officer, form);
    return undefined;
  }
  try {
    const key = await keyOf(officer, now);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.nonce }, key, kept.text);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    await dropDraft(officer, form);
    return undefined;
  }
}

/** What was kept below a place, and how much of it can no longer be read. */
export interface DraftsBelow {
  readonly found: readonly unknown[];
  readonly lost: number;
}

/** Everything that was kept below a place: what is kept one by one so that two pages do not overwrite each other. */
export async function findDraftsBelow(officer: string, place: string): Promise<DraftsBelow> {
  if (!canKeepDrafts()) return { found: [], lost: 0 };
  const begin = placeOf(officer, `${place}/`);
  await settledAt(underWay.keys());
  const places = (await settled((await table('drafts', 'readonly')).getAllKeys())) as string[];
  const found: unknown[] = [];
  let lost = 0;
  for (const one of places.filter((key) => key.startsWith(begin))) {
    const content = await findDraft(officer, one.slice(placeOf(officer, '').length));
    if (content === undefined) lost += 1;
    else found.push(content);
  }
  return { found, lost };
}

/** Forgets the draft of one form: it was sent, or the officer put it away. */
export function dropDraft(officer: string, form: string): Promise<void> {
  const place = placeOf(officer, form);
  return writeNext(place, async () => {
    if (canKeepDrafts()) await settled((await table('drafts', 'readwrite')).delete(place));
  });
}

/** Forgets every key and draft of this device that is of this officer; those older than twelve hours are emptied. */
export async function forgetDrafts(officer: string | null): Promise<void> {
  if (!canKeepDrafts()) return;
  const now = Date.now();
  await settledAt(underWay.keys());
  const keys = await table('keys', 'readwrite');
  for (const name of (await settled(keys.getAllKeys())) as string[]) {
    const kept = (await settled(keys.get(name))) as KeptKey;
    if (name === officer || tooOld(kept.madeAt, now)) await settled(keys.delete(name));
  }
  const drafts = await table('drafts', 'readwrite');
  for (const place of (await settled(drafts.getAllKeys())) as string[]) {
    const kept = (await settled(drafts.get(place))) as KeptDraft;
    const ofOfficer = officer !== null && place.startsWith(`${officer}/`);
    if (ofOfficer || now - kept.savedAt >= lossToldFor) await settled(drafts.delete(place));
    else if (tooOld(kept.savedAt, now))
      await settled(drafts.put({ ...kept, text: new ArrayBuffer(0) } satisfies KeptDraft, place));
  }
}
