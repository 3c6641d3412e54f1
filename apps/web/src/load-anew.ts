const rememberedAs = 'loaded-anew-at';
const longEnough = 60_000;

/**
 * A page that was opened before an upgrade asks for parts that are gone, and would stand empty: it is loaded anew. What was
 * typed is kept as drafts. Once a minute, so that a part that is really missing is told as the fault that it is.
 */
export function loadAnewAfterUpgrades(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(rememberedAs) ?? 0);
    if (Date.now() - last < longEnough) return;
    event.preventDefault();
    sessionStorage.setItem(rememberedAs, String(Date.now()));
    location.reload();
  });
}
