/** How long whoever was let in is not looked up again, in milliseconds. */
const goodFor = 5_000;

/** More than are in use at once by far; beyond it the oldest is looked up again. */
const most = 10_000;

/** What was good a moment ago, by what was shown at the door, so that not every request asks the database for it. */
export class InUse<Kept> {
  private readonly known = new Map<string, { readonly kept: Kept; readonly until: number }>();

  find(shown: string): Kept | undefined {
    const found = this.known.get(shown);
    return found && found.until > performance.now() ? found.kept : undefined;
  }

  remember(shown: string, kept: Kept): void {
    this.known.delete(shown);
    if (this.known.size >= most) this.known.delete(this.known.keys().next().value!);
    this.known.set(shown, { kept, until: performance.now() + goodFor });
  }

  /** Looks those up again of which this is so. */
  forgetWhere(isSo: (kept: Kept) => boolean): void {
    for (const [shown, { kept }] of this.known) if (isSo(kept)) this.known.delete(shown);
  }
}
