import { Injectable } from '@nestjs/common';
import { recordFact, type Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { NoResidenceRequest } from './no-residence.messages.ts';

/** What is asked with a declaration, and the presence that it states. */
export type KeptDeclaration = Omit<NoResidenceRequest, 'kind' | 'complexBecause'> & {
  readonly presenceId: string | null;
};

/** Declarations of people with neither residence: what was asked, and the facts that came of it. */
@Injectable()
export class NoResidenceDeclarations {
  ask(
    tx: Transaction,
    officer: Officer,
    asked: Omit<KeptDeclaration, 'address'> & { readonly caseId: string; readonly residentId: string },
  ): Promise<string> {
    return recordFact(tx, officer, 'no_residence_request', {
      case_id: asked.caseId,
      resident_id: asked.residentId,
      dwelling_id: asked.dwellingId,
      lives_there_since: asked.livesThereSince,
      in_population_database: asked.inPopulationDatabase,
      why: asked.why,
      presence_id: asked.presenceId,
    });
  }

  async get(tx: Transaction, caseId: string): Promise<KeptDeclaration> {
    const [row] = await tx.query<KeptDeclaration[]>(
      `select q.dwelling_id as "dwellingId", coalesce(w.address, '') as address,
              q.lives_there_since::text as "livesThereSince", q.in_population_database as "inPopulationDatabase", q.why,
              q.presence_id as "presenceId"
         from no_residence_request q left join dwelling w on w.id = q.dwelling_id where q.case_id = $1`,
      [caseId],
    );
    if (!row) throw new Error(`the declaration ${caseId} asks for nothing`);
    return row;
  }

  /** Records the declaration; one before it ends on its first day, because the person declares anew on every change. */
  async record(
    tx: Transaction,
    officer: Officer,
    { residentId, communeCode, from }: { residentId: string; communeCode: string; from: string },
  ): Promise<void> {
    const before = await tx.query<{ id: string }[]>(
      `select d.id from no_residence_declaration d
        where d.resident_id = $1 and d.voided_at is null
          and not exists (select from no_residence_declaration_end e
                           where e.no_residence_declaration_id = d.id and e.voided_at is null)`,
      [residentId],
    );
    for (const { id } of before) {
      await recordFact(tx, officer, 'no_residence_declaration_end', {
        resident_id: residentId,
        no_residence_declaration_id: id,
        until: from,
      });
    }
    await recordFact(tx, officer, 'no_residence_declaration', {
      resident_id: residentId,
      commune_code: communeCode,
      starts_on: from,
    });
  }
}
