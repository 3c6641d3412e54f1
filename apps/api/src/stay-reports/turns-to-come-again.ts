/** Seconds after which nobody comes again sooner: what waits by then is worked off. */
const soonest = 2;

/** Seconds after which a round begins anew: nobody who waits for an answer is sent away for longer. */
const latest = 60;

/** Reports a second where nothing is known yet: a machine that is slower than this has other troubles. */
const slowest = 100;

/**
 * When those who were turned away are to come again: one after the other, at the rate at which reports were recorded
 * lately. Were all told the same seconds, they would come back together again and again, and turning them away would take
 * the time in which they could be recorded.
 */
export class TurnsToComeAgain {
  private perSecond = slowest;
  private counted = 0;
  private countedSince = 0;
  private lastTurn = 0;

  /** So many reports were recorded by this moment, in milliseconds of any one clock. */
  recorded(reports: number, now: number): void {
    this.counted += reports;
    const seconds = (now - this.countedSince) / 1_000;
    if (seconds < 1) return;
    this.perSecond = Math.max(slowest, this.counted / seconds);
    this.counted = 0;
    this.countedSince = now;
  }

  /** The next turn, in whole seconds from this moment. */
  next(now: number): number {
    const first = now + soonest * 1_000;
    const last = now + latest * 1_000;
    const step = 1_000 / this.perSecond;
    const turn = Math.max(this.lastTurn, first) + step;
    this.lastTurn = turn > last ? first + step : turn;
    return Math.ceil((this.lastTurn - now) / 1_000);
  }
}
