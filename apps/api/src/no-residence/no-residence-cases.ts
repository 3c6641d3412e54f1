import { citationText, groundsThatHold, mayDeclareNoResidence } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CaseNamed,
  type CaseRecord,
  CaseComplexities,
  type ClockOfCase,
  type DueOfCase,
  dueByLaw,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../cases/index.ts';
import type { Transaction } from '../database/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { excludedByLaw, notFound } from '../web-errors/index.ts';
import type { NoResidenceRequest } from './no-residence.messages.ts';
import { NoResidenceDeclarations } from './no-residence.repository.ts';
import { asDeclarant } from './open-declaration.ts';

/** Khai báo thông tin về cư trú: what a declaration asks, its limits, and the fact that a grant records (article 19). */
@Injectable()
export class NoResidenceCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly declarations: NoResidenceDeclarations,
    private readonly complexities: CaseComplexities,
    private readonly facts: ResidenceFactsQueries,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['no_residence_declaration'], this);
  }

  async request(tx: Transaction, { id }: CaseNamed): Promise<NoResidenceRequest> {
    const { dwellingId, address, livesThereSince, inPopulationDatabase, why } = await this.declarations.get(
      tx,
      id,
    );
    return {
      kind: 'no_residence_declaration',
      dwellingId,
      address,
      livesThereSince,
      inPopulationDatabase,
      why,
      complexBecause: await this.complexities.reasonOf(tx, id),
    };
  }

  /** Five working days for whom the population database knows; else thirty days, sixty if complex. */
  async due(tx: Transaction, { id }: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    const { inPopulationDatabase: inDatabase } = await this.declarations.get(tx, id);
    const complex = (await this.complexities.reasonOf(tx, id)) !== null;
    const asked = { kind: 'no_residence_declaration', inDatabase, complex } as const;
    return dueByLaw(asked, clock);
  }

  async grant(tx: Transaction, held: CaseRecord, { officer, today }: Granting): Promise<object> {
    const { residentId, communeCode } = held;
    const [resident] = await this.facts.of(tx, [residentId]);
    if (!resident) throw notFound();
    const decision = mayDeclareNoResidence(asDeclarant(resident.facts, today));
    if (decision.verdict === 'may_not') {
      throw excludedByLaw(
        groundsThatHold(decision).map(({ code, source }) => ({
          field: 'residentId',
          code,
          article: citationText(source),
        })),
      );
    }
    const from = today.toString();
    await this.declarations.record(tx, officer, { residentId, communeCode, from });
    return { from };
  }
}
