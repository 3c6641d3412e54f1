import { Injectable } from '@nestjs/common';
import { recordFacts, together, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';

/** A registration that was granted before this system knew of it; days as text. */
export interface RegistrationGrantedBefore {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly from: string;
  readonly lastDay: string;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
}

/**
 * Registrations from the book of a commune: no case here led to them, and they stand in the national system already, so
 * nothing is to be entered there.
 */
@Injectable()
export class GrantedBefore {
  /** Records them, waiting for no answer between. */
  async add(
    tx: Transaction,
    officer: Officer,
    registrations: readonly RegistrationGrantedBefore[],
  ): Promise<void> {
    await together([
      recordFacts(
        tx,
        officer,
        'temporary_registration',
        registrations.map(({ id, residentId, communeCode, dwellingId, from, lastDay }) => ({
          id,
          resident_id: residentId,
          case_id: null,
          commune_code: communeCode,
          dwelling_id: dwellingId,
          starts_on: from,
          last_day: lastDay,
        })),
      ),
      recordFacts(
        tx,
        officer,
        'registration_granted_before',
        registrations.map(({ id, residentId, decisionNumber, decidedOn }) => ({
          temporary_registration_id: id,
          resident_id: residentId,
          decision_number: decisionNumber,
          decided_on: decidedOn,
        })),
      ),
    ]);
  }
}
