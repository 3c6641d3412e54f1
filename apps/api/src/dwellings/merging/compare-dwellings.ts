import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { withRestrictedStays } from '../../presences/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { DwellingDescriptions } from '../dwelling-descriptions.repository.ts';
import { HostTies } from '../hosts/host-ties.repository.ts';
import { DuplicateDwellingsQueries } from './duplicate-dwellings.queries.ts';
import type { ComparedDwelling, DwellingComparison, DwellingsToCompare } from './merging.messages.ts';

/** Shows what each of two records of a dwelling has, so that an officer chooses which one is kept. */
@Injectable()
export class CompareDwellings {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly duplicates: DuplicateDwellingsQueries,
    private readonly descriptions: DwellingDescriptions,
    private readonly ties: HostTies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  compare(
    { dwellingId, otherDwellingId }: DwellingsToCompare,
    officer: Officer,
  ): Promise<DwellingComparison> {
    const today = this.clock.today().toString();
    return this.transactions.run(officer, async (tx) => {
      const one = await this.read(tx, dwellingId, today);
      const other = await this.read(tx, otherDwellingId, today);
      await this.audit.note(tx, officer, {
        action: 'dwelling.compared',
        fields: ['owner', 'manager'],
        details: { dwellingIds: [dwellingId, otherDwellingId] },
      });
      return { one, other };
    });
  }

  /** With what was merged into it before. */
  private async read(tx: Transaction, id: string, today: string): Promise<ComparedDwelling> {
    const { address } = await this.dwellings.get(tx, id);
    const same = await this.dwellings.sameAs(tx, id);
    const ties = await this.ties.of(tx, same);
    return {
      id,
      address,
      ...(await withRestrictedStays(tx, () => this.duplicates.countsOf(tx, id, same))),
      ties: ties.filter(({ until }) => until === null || until > today),
      description: await this.descriptions.of(tx, same),
    };
  }
}
