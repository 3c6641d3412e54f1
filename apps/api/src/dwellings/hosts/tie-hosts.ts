import { type Day, day, isAfter, isBefore } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { type Dwelling, Dwellings } from '../../places/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import type { HostAccountList, NewTie, TieEnding, TiesOfDwelling } from './host-ties.messages.ts';
import { HostTies } from './host-ties.repository.ts';

/** Ties host accounts to the dwellings they answer for, and ends that. */
@Injectable()
export class TieHosts {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly ties: HostTies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  hosts(officer: Officer): Promise<HostAccountList> {
    return this.transactions.run(officer, async (tx) => {
      const items = await this.ties.hosts(tx);
      await this.audit.note(tx, officer, { action: 'host_accounts.listed' });
      return { items };
    });
  }

  /** 400 `unknown_host` where no such host is of the commune or has to do with a dwelling in it, 409 `already_tied` where the account is tied already. */
  tie(dwellingId: string, tie: NewTie, officer: Officer): Promise<TiesOfDwelling> {
    this.refuseFuture('from', tie.from);
    return this.transactions.run(officer, async (tx) => {
      const dwelling = await this.dwellings.get(tx, dwellingId);
      const accountId = await this.ties.hostId(tx, tie.username);
      if (accountId === null) throw invalidInput({ field: 'username', code: 'unknown_host' });
      await this.tieAccount(tx, dwelling, { ...tie, accountId, from: tie.from.toString() }, officer);
      return { items: await this.ties.of(tx, [dwellingId]) };
    });
  }

  /** Ties an account within a transaction that has more to do, such as confirming the owner. */
  async tieAccount(
    tx: Transaction,
    { id: dwellingId, communeCode }: Dwelling,
    tie: { readonly accountId: string } & Pick<NewTie, 'capacity' | 'basis'> & { readonly from: string },
    officer: Officer,
  ): Promise<void> {
    const standing = (await this.ties.of(tx, [dwellingId])).filter(({ until }) => until === null);
    const same = standing.find(({ accountId }) => accountId === tie.accountId);
    if (same?.capacity === tie.capacity) throw new Refusal(409, 'already_tied');
    if (same) await this.ties.void(tx, officer, same.id, `${same.capacity} → ${tie.capacity}`);
    const { accountId, capacity, from, basis } = tie;
    await this.ties.add(tx, officer, { dwellingId, communeCode, accountId, capacity, from, basis });
    await this.note(tx, 'dwelling_manager.tied', dwellingId, officer);
  }

  /** Voids the tie and records it anew with its end, so that what was known when stays readable; also of a record that is read as this one. */
  end(
    dwellingId: string,
    tieId: string,
    { until, reason }: TieEnding,
    officer: Officer,
  ): Promise<TiesOfDwelling> {
    this.refuseFuture('until', until);
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const same = await this.dwellings.sameAs(tx, dwellingId);
      const tie = (await this.ties.of(tx, same)).find(({ id }) => id === tieId);
      if (!tie) throw notFound();
      if (tie.until !== null) throw new Refusal(409, 'tie_ended_already');
      if (isBefore(until, day(tie.from))) throw invalidInput({ field: 'until', code: 'not_after_beginning' });
      await this.ties.void(tx, officer, tieId, reason);
      if (until.toString() !== tie.from) {
        const { accountId, capacity, from, basis } = tie;
        const ended = {
          dwellingId: tie.dwellingId,
          communeCode,
          accountId,
          capacity,
          from,
          until: until.toString(),
          basis,
        };
        await this.ties.add(tx, officer, ended);
      }
      await this.note(tx, 'dwelling_manager.ended', tie.dwellingId, officer);
      return { items: await this.ties.of(tx, same) };
    });
  }

  private note(tx: Transaction, action: string, dwellingId: string, officer: Officer) {
    return this.audit.note(tx, officer, { action, details: { dwellingId } });
  }

  private refuseFuture(field: string, on: Day): void {
    if (isAfter(on, this.clock.today())) throw invalidInput({ field, code: 'in_the_future' });
  }
}
