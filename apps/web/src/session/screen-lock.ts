import { useEffect } from 'react';

/** A counter is left for minutes at a time with a queue in front of it; ten is what the office rules ask for. */
const idleMinutesBeforeLock = 10;
const rememberedAs = 'tam-tru.locked-for';
const lastActAs = 'tam-tru.last-act';

/** Whether this device was locked by this officer, also before the page was loaded anew. */
export const isLockedFor = (officer: string): boolean => localStorage.getItem(rememberedAs) === officer;

/** Remembers the lock on the device, so that loading the page again does not open it. */
export function lockFor(officer: string): void {
  localStorage.setItem(rememberedAs, officer);
}

/** The right password was given, or the session is over. */
export function unlocked(): void {
  localStorage.removeItem(rememberedAs);
  noteAct();
}

/** Somebody is at the device, so that the time to the next lock begins anew. */
export function noteAct(): void {
  localStorage.setItem(lastActAs, String(Date.now()));
}

/** Locks after ten minutes without a key or a touch in any tab of this device. */
export function useLockWhenIdle(active: boolean, lock: () => void): void {
  useEffect(() => {
    if (!active) return;
    let noted = 0;
    const note = () => {
      const now = Date.now();
      if (now - noted < 1_000) return;
      noted = now;
      localStorage.setItem(lastActAs, String(now));
    };
    const check = () => {
      const last = Number(localStorage.getItem(lastActAs) ?? '0');
      if (Date.now() - last >= idleMinutesBeforeLock * 60_000) lock();
    };
    const lockedElsewhere = (event: StorageEvent) => {
      if (event.key === rememberedAs && event.newValue !== null) lock();
    };
    check();
    const timer = setInterval(check, 5_000);
    const acts = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const act of acts) addEventListener(act, note, { passive: true });
    addEventListener('storage', lockedElsewhere);
    return () => {
      clearInterval(timer);
      for (const act of acts) removeEventListener(act, note);
      removeEventListener('storage', lockedElsewhere);
    };
  }, [active, lock]);
}
