import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { invalidInput, notFound } from '../../web-errors/index.ts';
import type { NamedOfficers } from './restricted-absence.messages.ts';
import { RestrictedAbsences } from './restricted-absences.repository.ts';

/** The provincial police name, one by one, the officers of communes who keep restricted absences; they see none themselves. */
@Injectable()
export class NameOfficers {
  constructor(
    private readonly transactions: Transactions,
    private readonly absences: RestrictedAbsences,
    private readonly audit: Audit,
  ) {}

  list(officer: Officer): Promise<NamedOfficers> {
    return this.transactions.run(officer, async (tx) => ({ items: await this.absences.named(tx) }));
  }

  name(accountId: string, officer: Officer): Promise<NamedOfficers> {
    return this.transactions.run(officer, async (tx) => {
      const communeCode = await this.absences.communeOf(tx, accountId);
      if (communeCode === null)
        throw invalidInput({ field: 'accountId', code: 'not_an_officer_of_a_commune' });
      await this.absences.name(tx, officer, accountId, communeCode);
      await this.audit.note(tx, officer, {
        action: 'restricted_absence.officer_named',
        details: { accountId, communeCode },
      });
      return { items: await this.absences.named(tx) };
    });
  }

  withdraw(id: string, officer: Officer): Promise<NamedOfficers> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.absences.withdraw(tx, officer, id))) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'restricted_absence.officer_withdrawn',
        details: { namingId: id },
      });
      return { items: await this.absences.named(tx) };
    });
  }
}
