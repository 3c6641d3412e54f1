import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { DwellingBlocks } from './dwelling-blocks.repository.ts';
import type { BlocksOfDwelling, NewDwellingBlock } from './dwellings.messages.ts';
import { Dwellings } from './dwellings.repository.ts';

/** Says why no residence may be newly registered at a dwelling, and takes that back. */
@Injectable()
export class BlockDwelling {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly blocks: DwellingBlocks,
  ) {}

  of(dwellingId: string, officer: Officer): Promise<BlocksOfDwelling> {
    return this.transactions.run(officer, async (tx) => {
      await this.dwellings.get(tx, dwellingId);
      return { items: await this.blocks.of(tx, dwellingId) };
    });
  }

  block(
    dwellingId: string,
    { reason, basis, from }: NewDwellingBlock,
    officer: Officer,
  ): Promise<BlocksOfDwelling> {
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const known = await this.blocks.of(tx, dwellingId);
      if (!known.some((block) => block.reason === reason)) {
        await this.blocks.add(tx, officer, { dwellingId, communeCode, reason, basis, from: from.toString() });
      }
      return { items: await this.blocks.of(tx, dwellingId) };
    });
  }

  /** 409 `already_voided` where it does not stand any more. */
  lift(dwellingId: string, blockId: string, reason: string, officer: Officer): Promise<BlocksOfDwelling> {
    return this.transactions.run(officer, async (tx) => {
      const known = await this.blocks.of(tx, dwellingId);
      if (!known.some(({ id }) => id === blockId)) throw notFound();
      if (!(await this.blocks.lift(tx, officer, blockId, reason))) throw new Refusal(409, 'already_voided');
      return { items: await this.blocks.of(tx, dwellingId) };
    });
  }
}
