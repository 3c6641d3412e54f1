import { type Day, isAfter } from '@libs/calendar';
import {
  citationText,
  groundsThatHold,
  mayDeclareNoResidence,
  type ResidenceFacts,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { type CaseDetails, Cases, Filings, TellOpened } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { Dwellings } from '../places/index.ts';
import { Presences } from '../presences/index.ts';
import {
  nationalityOn,
  permanentResidenceOn,
  ProjectStatus,
  registrationOn,
  ResidenceFactsQueries,
} from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import { excludedByLaw, invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import type { NoResidenceFiling } from './no-residence.messages.ts';
import { NoResidenceDeclarations } from './no-residence.repository.ts';

/**
 * Opens the declaration of somebody with neither residence at the counter; the presence that it states is recorded
 * with it, confirmed by the visit. Whoever has one of the two is told so at once (422).
 */
@Injectable()
export class OpenDeclaration {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly presences: Presences,
    private readonly facts: ResidenceFactsQueries,
    private readonly residents: Residents,
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly declarations: NoResidenceDeclarations,
    private readonly status: ProjectStatus,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
  ) {}

  open(filing: NoResidenceFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const today = this.clock.today();
    const { residentId, dwellingId } = filing;
    if (isAfter(filing.livesThereSince, today)) {
      throw invalidInput({ field: 'livesThereSince', code: 'in_the_future' });
    }
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      if (!officer.communes.includes(communeCode)) throw new Refusal(403, 'outside_area');
      await this.residents.mustBeOpen(tx, residentId);
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
      const happenedOn = today.toString();
      const livesThereSince = filing.livesThereSince.toString();
      const presenceId = await this.presences.findOrRecord(
        tx,
        officer,
        {
          residentId,
          communeCode,
          dwellingId,
          arrivedOn: livesThereSince,
          plannedUntil: null,
          purpose: 'other',
          hostRelation: 'none',
          source: 'case_file',
        },
        happenedOn,
      );
      const filingId = await this.filings.add(tx, officer, { communeCode, filedOn: happenedOn });
      const kind = 'no_residence_declaration' as const;
      const opened = { kind, filingId, residentId, communeCode, happenedOn };
      const caseId = await this.cases.open(tx, officer, opened);
      const { inPopulationDatabase, why } = filing;
      await this.declarations.ask(tx, officer, {
        caseId,
        residentId,
        dwellingId,
        livesThereSince,
        inPopulationDatabase,
        why,
        presenceId,
      });
      await this.status.refresh(tx, [residentId]);
      return this.opened.tell(tx, { caseId, residentId, fields: Object.keys(filing) }, act);
    });
  }
}

/** Somebody who declares, as the law looks at them on a day; that they could not register the officer has seen. */
export function asDeclarant(facts: ResidenceFacts, on: Day) {
  return {
    nationality: nationalityOn(facts, on),
    communeOfPermanentResidence: permanentResidenceOn(facts, on)?.communeCode ?? null,
    registrationInForce: registrationOn(facts, on) !== null,
    livesHere: true,
    couldRegister: false,
  };
}
