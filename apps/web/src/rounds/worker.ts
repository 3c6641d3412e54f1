const address = '/visits-worker.js';

/** Has the browser keep the program of the inspection screens, so that they open without a line. Program alone, no data. */
export async function keepProgram(): Promise<void> {
  await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Has it keep nothing any more. */
export async function dropProgram(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const here = await navigator.serviceWorker.getRegistration();
  if (!here?.active?.scriptURL.endsWith(address)) return;
  await here.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('visits-')).map((name) => caches.delete(name)));
}
