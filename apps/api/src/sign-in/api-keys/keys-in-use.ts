import { Injectable } from '@nestjs/common';
import type { Officer } from '../officer.ts';

/**
 * How long a key that was good is not looked up again, in milliseconds. A hotel's system sends hundreds of reports a
 * second; a suspended account or a key revoked in another process is refused after this time at the latest.
 */
const goodFor = 5_000;

/** More keys than are in use at once by far; beyond it the oldest is looked up again. */
const most = 10_000;

/** Keys that were good a moment ago, by digest, so that not every report asks the database for them. */
@Injectable()
export class KeysInUse {
  private readonly known = new Map<string, { readonly officer: Officer; readonly until: number }>();

  find(digest: string): Officer | undefined {
    const found = this.known.get(digest);
    return found && found.until > performance.now() ? found.officer : undefined;
  }

  remember(digest: string, officer: Officer): void {
    this.known.delete(digest);
    if (this.known.size >= most) this.known.delete(this.known.keys().next().value!);
    this.known.set(digest, { officer, until: performance.now() + goodFor });
  }

  forget(apiKeyId: string): void {
    for (const [digest, { officer }] of this.known)
      if (officer.apiKeyId === apiKeyId) this.known.delete(digest);
  }
}
