const rememberedAs = 'loaded-anew-at';

/** Milliseconds. A page that fails again so soon has a fault of its own, which loading it anew does not mend. */
const longEnough = 60_000;

/** Milliseconds. A line that comes back is not always announced. */
const askedAgainAfter = 5_000;

const isReachable = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Loads the page anew once the server can be reached, at most once a minute; what was typed is kept as drafts. Without a line it
 * is waited for: to load anew then would put the browser's own page in the place of this one. Returns how to stop waiting.
 */
export function loadAnewOnceReachable(): () => void {
  const look = async () => {
    if (!(await isReachable()) || stopped) return;
    const last = Number(sessionStorage.getItem(rememberedAs) ?? 0);
    if (Date.now() - last < longEnough) return;
    sessionStorage.setItem(rememberedAs, String(Date.now()));
    location.reload();
  };
  let stopped = false;
  const again = () => void look();
  const timer = setInterval(again, askedAgainAfter);
  addEventListener('online', again);
  again();
  return () => {
    stopped = true;
    clearInterval(timer);
    removeEventListener('online', again);
  };
}
