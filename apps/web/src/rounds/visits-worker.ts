/**
 * Keeps the program of the inspection screens for officers who took a round along, and answers with it where the line is
 * gone. It keeps what the build made and nothing else: no answer of the interface passes through here.
 */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const worker = self as unknown as {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

// Both are put in by the build.
const version = 'visits-__VERSION__';
const program = JSON.parse('__PROGRAM__') as string[];

/** Milliseconds. On a line that carries nothing the officer at the door waits no longer than this. */
const patience = 4_000;

const ofOtherPages = /^\/(luu-tru|khach-bao-luu-tru)(\/|$)/;

addEventListener('install', (event) => {
  const keep = async () => {
    await (await caches.open(version)).addAll(['/', ...program]);
    await worker.skipWaiting();
  };
  (event as LastingEvent).waitUntil(keep());
});

addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith('visits-') && name !== version);
    await Promise.all(old.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  (event as LastingEvent).waitUntil(tidy());
});

addEventListener('fetch', (event) => {
  const { request } = event as RequestEvent;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!ofOtherPages.test(pathname) && !pathname.startsWith('/api/'))
      (event as RequestEvent).respondWith(page(request));
  } else if (program.includes(pathname)) (event as RequestEvent).respondWith(part(request));
});

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patience) });
  } catch (fault) {
    const kept = await caches.match('/', { cacheName: version });
    if (kept) return kept;
    throw fault;
  }
}

const part = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName: version })) ?? fetch(request);
