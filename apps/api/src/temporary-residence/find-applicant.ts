import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import type { Transaction } from '../database/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { LookUpResident, Residents, ResidentsQueries } from '../residents/index.ts';
import { invalidInput, Refusal } from '../web-errors/index.ts';

/** 404 that tells which of several people is meant; nobody learns whether the id is anybody's elsewhere. */
export const notKnownHere = () =>
  new Refusal(404, 'not_found', [{ field: 'residentId', code: 'not_known_here' }]);

/** Whom a filing is about: the resident by id, if visible here; by number wherever they are. */
@Injectable()
export class FindApplicant {
  constructor(
    private readonly residents: Residents,
    private readonly finding: ResidentsQueries,
    private readonly lookup: LookUpResident,
    private readonly status: ProjectStatus,
  ) {}

  /**
   * The resident's id. Taking somebody from another area into a case makes them visible here, so the commune is noted
   * before the case refers to them.
   * @param field the message's field that names the person, for a refusal
   */
  async find(
    tx: Transaction,
    { residentId, personalNumber }: { readonly residentId?: string; readonly personalNumber?: string | null },
    { purpose, officer }: Act,
    field = 'personalNumber',
  ): Promise<string> {
    if (personalNumber == null) {
      if (residentId === undefined || !(await this.residents.exists(tx, residentId))) throw notKnownHere();
      await this.residents.mustBeOpen(tx, residentId);
      return residentId;
    }
    const here = await this.finding.idByNumber(tx, personalNumber);
    if (here !== null) return here;
    const elsewhere = await this.lookup.findElsewhere(tx, personalNumber, purpose, officer);
    if (elsewhere === null) throw invalidInput({ field, code: 'unknown_resident' });
    await this.status.makeVisible(tx, elsewhere, officer.area.code);
    return elsewhere;
  }
}
