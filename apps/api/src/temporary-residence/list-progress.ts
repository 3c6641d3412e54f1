import { Injectable } from '@nestjs/common';

/** Rows that were looked at and rows that were taken, of twice as many as the list has. */
export interface RowsDone {
  readonly done: number;
  readonly all: number;
}

/**
 * How far the lists have come that this process is taking in, each under its officer and the key it was sent with. A list is
 * one transaction, so nobody else can see into it; another process knows nothing of it and says so.
 */
@Injectable()
export class ListProgress {
  private readonly underWay = new Map<string, RowsDone>();

  /** Follows the work on a list; without a key nobody can ask for it. */
  async follow<T>(
    accountId: string,
    key: string | string[] | undefined,
    work: (tell: (rows: RowsDone) => void) => Promise<T>,
  ): Promise<T> {
    if (typeof key !== 'string') return work(() => undefined);
    const name = `${accountId} ${key}`;
    try {
      return await work((rows) => this.underWay.set(name, rows));
    } finally {
      this.underWay.delete(name);
    }
  }

  /** Null where the list is not under way here. */
  of(accountId: string, key: string): RowsDone | null {
    return this.underWay.get(`${accountId} ${key}`) ?? null;
  }
}
