import { Injectable } from '@nestjs/common';

/** What anybody learns of a paper whose code they hold. */
export interface PaperInHand {
  readonly valid: boolean;
  readonly number: string;
  readonly issuedOn: string;
  /** Of a report that stands no more. */
  readonly ended: EndOfReport | null;
}

/** How a report came to stand no more, and when. */
interface EndOfReport {
  readonly how: 'cancelled' | 'corrected';
  /** An instant. */
  readonly at: string;
}

/** Looks for a paper of one kind by its code, as anybody; null where there is none. */
export type FindByCode = (code: string, requestId: string) => Promise<PaperInHand | null>;

/** Papers that other features print, with codes of their own, and that are checked at the same place. */
@Injectable()
export class PapersOfOthers {
  private readonly kinds: FindByCode[] = [];

  alsoCheck(find: FindByCode): void {
    this.kinds.push(find);
  }

  /** @param code as it was typed, read */
  async find(code: string, requestId: string): Promise<PaperInHand | null> {
    for (const find of this.kinds) {
      const paper = await find(code, requestId);
      if (paper) return paper;
    }
    return null;
  }
}
