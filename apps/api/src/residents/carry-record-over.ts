import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { type JobKind, Jobs } from '../jobs/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CarriedOver } from './carried-over.repository.ts';
import { Residents } from './residents.repository.ts';

/** A record was carried over to another: for whoever keeps something of the emptied one. */
export const recordCarriedOver: JobKind<{ readonly residentId: string }> = {
  name: 'record-carried-over',
  oneAtATime: true,
};

/**
 * Notes that a record was carried over to another one of the same person, which leads there from now on and is found by
 * nobody: the person has its number and contacts, and whoever may be the same as it may be the same as the person.
 */
@Injectable()
export class CarryRecordOver {
  constructor(
    private readonly carried: CarriedOver,
    private readonly residents: Residents,
    private readonly jobs: Jobs,
  ) {}

  /**
   * 409 `carried_over` where one of the two was carried over before. Who may see them is for the caller to derive anew.
   * @param markId the mark that was settled by it
   */
  async carry(
    tx: Transaction,
    officer: Officer,
    { from, to, markId, reason }: { from: string; to: string; markId: string; reason: string },
  ): Promise<void> {
    for (const id of [from, to]) await this.residents.mustBeOpen(tx, id);
    await this.giveNumber(tx, officer, { from, to, reason });
    await this.giveContacts(tx, officer, { from, to, reason });
    await this.carryMarksOver(tx, officer, { from, to, reason });
    await this.carried.record(tx, officer, { from, to, markId });
    await this.jobs.send(tx, recordCarriedOver, { residentId: from });
  }

  /** A number names one record: the person's, unless another one stands there already. */
  private async giveNumber(
    tx: Transaction,
    officer: Officer,
    { from, to, reason }: { from: string; to: string; reason: string },
  ): Promise<void> {
    const numbered = (await this.residents.versions(tx, from)).filter(
      ({ personalNumber }) => personalNumber !== null,
    );
    for (const version of numbered) {
      await this.residents.voidDetails(tx, officer, version.id, reason);
      await this.residents.recordDetails(tx, officer, from, { ...version, personalNumber: null });
    }
    const [given] = numbered;
    const versions = await this.residents.versions(tx, to);
    const [latest] = versions;
    if (!given || !latest || versions.some(({ personalNumber }) => personalNumber !== null)) return;
    await this.residents.voidDetails(tx, officer, latest.id, reason);
    await this.residents.recordDetails(tx, officer, to, { ...latest, personalNumber: given.personalNumber });
  }

  private async giveContacts(
    tx: Transaction,
    officer: Officer,
    { from, to, reason }: { from: string; to: string; reason: string },
  ): Promise<void> {
    for (const { id, kind, value } of await this.carried.contactsOf(tx, { from, to })) {
      await this.residents.voidAbout(tx, officer, 'resident_contact', id, reason);
      await this.residents.recordAbout(tx, officer, 'resident_contact', to, { kind, value });
    }
  }

  /** Newer records are carried over to older ones; ids tell which is which. */
  private async carryMarksOver(
    tx: Transaction,
    officer: Officer,
    { from, to, reason }: { from: string; to: string; reason: string },
  ): Promise<void> {
    for (const { id, residentId, otherResidentId, reason: alike } of await this.carried.marksOf(tx, from)) {
      await this.residents.voidAbout(tx, officer, 'possible_same_resident', id, reason);
      const other = residentId === from ? otherResidentId : residentId;
      if (other === to || (await this.carried.wereCompared(tx, other, to))) continue;
      const [older, newer] = [other, to].sort() as [string, string];
      await this.residents.recordAbout(tx, officer, 'possible_same_resident', newer, {
        other_resident_id: older,
        reason: alike,
      });
    }
  }
}
