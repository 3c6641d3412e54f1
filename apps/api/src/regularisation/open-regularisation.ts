import { isAfter, isBefore } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { Residents } from '../residents/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { NewRegularisation, RegularisationDetails } from './regularisation.messages.ts';
import { RegistrationDue } from './registration-due.ts';
import { type RegularisationRow, Regularisations } from './regularisations.repository.ts';
import { RegularisationsQueries } from './regularisations.queries.ts';
import { remindAfterDays } from './what-may-follow.ts';

/** Who comes to the counter was found lately; what is older is found anew before anybody is asked to come. */
const longestAgoDays = 30;

/** Begins to help somebody who lives here unregistered; one at a time, so who is being helped goes on being helped. */
@Injectable()
export class OpenRegularisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly residents: Residents,
    private readonly regularisations: Regularisations,
    private readonly reading: RegularisationsQueries,
    private readonly due: RegistrationDue,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** By hand, for somebody an officer heard of: 409 `registration_not_due` where the law asks nothing of the person here. */
  open(opened: NewRegularisation, act: Act): Promise<RegularisationDetails> {
    const today = this.clock.today();
    if (isAfter(opened.foundOn, today)) throw invalidInput({ field: 'foundOn', code: 'in_the_future' });
    if (isBefore(opened.foundOn, today.subtract({ days: longestAgoDays })))
      throw invalidInput({ field: 'foundOn', code: 'too_long_ago' });
    return this.transactions.run(act.officer, async (tx) => {
      await this.residents.mustBeOpen(tx, opened.residentId);
      const { communeCode } = await this.dwellings.get(tx, opened.dwellingId);
      if (!(await this.due.of(tx, opened.residentId, communeCode)))
        throw new Refusal(409, 'registration_not_due');
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

  /** Ends what stands on findings recorded by mistake alone, unless it goes on for another reason; in the caller's transaction. */
  async closeByMistake(
    tx: Transaction,
    findingId: string,
    { reason, unless }: { readonly reason: string; readonly unless: readonly (string | null)[] },
    act: Act,
  ): Promise<void> {
    const open = await this.regularisations.findWithoutGround(tx, findingId);
    if (open && !unless.includes(open.id)) await this.close(tx, open, reason, act);
  }

  /** Ends what was opened for a record that turned out to be a double: the person is found again under their own. */
  async closeOfDouble(tx: Transaction, residentId: string, reason: string, act: Act): Promise<void> {
    for (const communeCode of act.officer.communes) {
      const open = await this.regularisations.findOpen(tx, residentId, communeCode);
      if (open) await this.close(tx, open, reason, act);
    }
  }

  private async close(
    tx: Transaction,
    { id, residentId }: RegularisationRow,
    reason: string,
    act: Act,
  ): Promise<void> {
    const outcome = 'opened_by_mistake';
    await this.regularisations.advance(tx, id, { state: 'closed', outcome, remindOn: null });
    await this.regularisations.note(
      tx,
      act.officer,
      { id, residentId },
      { step: 'closed', happenedOn: this.clock.today().toString(), outcome, note: reason },
    );
    await this.audit.note(tx, act.officer, {
      action: 'regularisation.closed',
      accessPurpose: act.purpose,
      residentIds: [residentId],
      fields: ['regularisation'],
      details: { regularisationId: id },
    });
  }
}
