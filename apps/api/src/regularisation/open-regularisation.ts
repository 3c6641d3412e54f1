import { isAfter } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { NewRegularisation, RegularisationDetails } from './regularisation.messages.ts';
import { Regularisations } from './regularisations.repository.ts';
import { RegularisationsQueries } from './regularisations.queries.ts';
import { remindAfterDays } from './what-may-follow.ts';

export interface Act {
  readonly purpose: AccessPurposeCode;
  readonly officer: Officer;
}

/** Begins to help somebody who lives here unregistered; one at a time, so who is being helped goes on being helped. */
@Injectable()
export class OpenRegularisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly residents: Residents,
    private readonly regularisations: Regularisations,
    private readonly reading: RegularisationsQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  open(opened: NewRegularisation, act: Act): Promise<RegularisationDetails> {
    const today = this.clock.today();
    if (isAfter(opened.foundOn, today)) throw invalidInput({ field: 'foundOn', code: 'in_the_future' });
    return this.transactions.run(act.officer, async (tx) => {
      if (!(await this.residents.exists(tx, opened.residentId))) throw notFound();
      const id = await this.goOn(tx, { ...opened, findingId: null }, act);
      const details = await this.reading.find(tx, id, today.toString());
      if (!details) throw notFound();
      return details;
    });
  }

  /** The open regularisation of the person here, or a new one; in the transaction of whoever found them. */
  async goOn(
    tx: Transaction,
    found: NewRegularisation & { readonly findingId: string | null },
    act: Act,
  ): Promise<string> {
    const { communeCode } = await this.dwellings.get(tx, found.dwellingId);
    if (!act.officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
    const open = await this.regularisations.findOpen(tx, found.residentId, communeCode);
    if (open) return open.id;
    const { residentId, dwellingId, findingId } = found;
    const foundOn = found.foundOn.toString();
    const remindOn = this.clock.today().add({ days: remindAfterDays }).toString();
    const id = await this.regularisations.open(tx, act.officer, {
      residentId,
      communeCode,
      dwellingId,
      findingId,
      foundOn,
      remindOn,
    });
    await this.regularisations.note(
      tx,
      act.officer,
      { id, residentId },
      { step: 'opened', happenedOn: foundOn },
    );
    await this.audit.note(tx, act.officer, {
      action: 'regularisation.opened',
      accessPurpose: act.purpose,
      residentIds: [residentId],
      fields: ['regularisation'],
      details: { regularisationId: id },
    });
    return id;
  }
}
