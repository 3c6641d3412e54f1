import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import type { DwellingQuestion } from './dwellings.messages.ts';
import { type Dwelling, Dwellings } from './dwellings.repository.ts';

/** Finds dwellings of the officer's area by words of their address. */
@Injectable()
export class FindDwellings {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly audit: Audit,
  ) {}

  find(
    question: DwellingQuestion,
    officer: Officer,
  ): Promise<{ dwellings: Dwelling[]; nextCursor: string | null }> {
    const after = Number(question.cursor ?? 0);
    const { text, communeCode, limit } = question;
    return this.transactions.run(officer, async (tx) => {
      const found = await this.dwellings.search(tx, text, { communeCode, after, limit: limit + 1 });
      const dwellings = found.slice(0, limit);
      await this.audit.note(tx, officer, {
        action: 'dwellings.searched',
        searchedBy: ['address'],
        details: { dwellingIds: dwellings.map(({ id }) => id) },
      });
      return { dwellings, nextCursor: found.length > limit ? String(after + limit) : null };
    });
  }
}
