import type { DwellingBlock } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction, voidFact } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';

/** Why no residence may be newly registered at a dwelling, and where that stands. */
export interface BlockOfDwelling {
  readonly id: string;
  readonly reason: DwellingBlock;
  /** The decision or map by which it is so. */
  readonly basis: string;
  readonly from: string;
}

/** Địa điểm không được đăng ký (Law on Residence, article 23): the only reader and writer of blocks. */
@Injectable()
export class DwellingBlocks {
  of(tx: Transaction, dwellingId: string): Promise<BlockOfDwelling[]> {
    return tx.query(
      `select id, reason, basis, starts_on::text as "from" from dwelling_block
        where dwelling_id = $1 and voided_at is null order by starts_on, id`,
      [dwellingId],
    );
  }

  add(
    tx: Transaction,
    officer: Officer,
    block: { dwellingId: string; communeCode: string; reason: DwellingBlock; basis: string; from: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'dwelling_block', {
      dwelling_id: block.dwellingId,
      commune_code: block.communeCode,
      reason: block.reason,
      basis: block.basis,
      starts_on: block.from,
    });
  }

  /** Takes a block away that does not hold, or holds no more; returns whether there was one. */
  lift(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    return voidFact(tx, officer, 'dwelling_block', id, reason);
  }
}
