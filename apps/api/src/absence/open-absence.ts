import { type Day, isOnOrBefore } from '@libs/calendar';
import { citationText, groundsThatHold, mayDeclareAbsence } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import type { Act } from '../audit/index.ts';
import { type CaseDetails, Cases, Filings, TakeStep, TellOpened } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import {
  permanentResidenceOn,
  ProjectStatus,
  registrationOn,
  ResidenceFactsQueries,
} from '../residence-status/index.ts';
import { excludedByLaw, type FieldError, invalidInput, notFound } from '../web-errors/index.ts';
import type { AbsenceFiling } from './absence.messages.ts';
import { Absences } from './absences.repository.ts';

/**
 * Opens the case of an absence: declared by the person or who stands for them through a channel that is open to them on
 * the day, or recorded by the office itself for people of police and army (Circular 116/2026/TT-BCA, article 15).
 */
@Injectable()
export class OpenAbsence {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: ResidenceFactsQueries,
    private readonly filings: Filings,
    private readonly cases: Cases,
    private readonly absences: Absences,
    private readonly steps: TakeStep,
    private readonly status: ProjectStatus,
    private readonly opened: TellOpened,
    private readonly clock: Clock,
  ) {}

  open(filing: AbsenceFiling, act: Act): Promise<CaseDetails> {
    const { officer } = act;
    const today = this.clock.today();
    refuseContradictions(filing);
    return this.transactions.run(officer, async (tx) => {
      const { residentId } = filing;
      const [resident] = await this.facts.of(tx, [residentId]);
      if (!resident) throw notFound();
      const communeCode = officer.area.code;
      const homes = [
        permanentResidenceOn(resident.facts, filing.leavesOn)?.communeCode,
        registrationOn(resident.facts, filing.leavesOn)?.communeCode,
      ];
      const birthYear = resident.person.at(-1)?.birthYear ?? null;
      const wrong = wrongWay(filing, today, birthYear === null ? null : today.year - birthYear);
      if (!homes.includes(communeCode)) wrong.push({ field: 'residentId', code: 'does_not_reside_here' });
      if (wrong.length > 0) throw excludedByLaw(wrong);

      const happenedOn = today.toString();
      const channel = ['portal', 'vneid', 'website', 'email'].includes(filing.channel) ? 'online' : 'counter';
      const filingId = await this.filings.add(tx, officer, { communeCode, filedOn: happenedOn, channel });
      const kind = 'temporary_absence' as const;
      const caseId = await this.cases.open(tx, officer, {
        kind,
        filingId,
        residentId,
        communeCode,
        happenedOn,
      });
      await this.absences.ask(tx, officer, { ...filing, caseId });
      // A declaration asks for no papers: its clock runs from receipt.
      await this.steps.completeAtOnce(tx, caseId, act);
      await this.status.refresh(tx, [residentId]);
      return this.opened.tell(tx, { caseId, residentId, fields: Object.keys(filing) }, act);
    });
  }
}

/** The field of the form that each ground about the way of declaring speaks of. */
export const fieldOfWay = {
  channel_not_open: 'channel',
  minor_declared_by_other: 'declaredBy',
  supervising_body_must_consent: 'consentNumber',
  office_records_from_2026: 'group',
  military_command_missing: 'declaredBy',
} as const;

/** What the law excludes about the way an absence was declared; nobody declares for police and army. */
function wrongWay({ group, channel, declaredBy }: AbsenceFiling, on: Day, age: number | null): FieldError[] {
  const isOfOffice = group === 'police' || group === 'army';
  const decision = mayDeclareAbsence({
    group: isOfOffice ? 'd' : group,
    source: group === 'police' ? 'police_records' : group === 'army' ? 'army_records' : 'declared',
    channel: channel === 'office' ? null : channel,
    age,
    declaredBy: isOfOffice ? 'office' : declaredBy === 'person' ? 'person' : 'parent_or_guardian',
    supervisingBodyConsents: true,
    withMilitaryCommand: declaredBy === 'military_command',
    declaredOn: on,
  });
  return groundsThatHold(decision).map(({ code, source }) => ({
    field: fieldOfWay[code],
    code,
    article: citationText(source),
  }));
}

function refuseContradictions({ group, channel, declaredBy, leavesOn, returnsOn }: AbsenceFiling): void {
  const errors: FieldError[] = [];
  if (returnsOn && isOnOrBefore(returnsOn, leavesOn)) {
    errors.push({ field: 'returnsOn', code: 'not_after_beginning' });
  }
  const isOfOffice = group === 'police' || group === 'army';
  if (isOfOffice !== (channel === 'office')) errors.push({ field: 'channel', code: 'not_for_this_group' });
  const byOffice = declaredBy === 'office' || declaredBy === 'military_command';
  if (isOfOffice !== byOffice || (declaredBy === 'military_command' && group !== 'army')) {
    errors.push({ field: 'declaredBy', code: 'not_for_this_group' });
  }
  if (errors.length > 0) throw invalidInput(...errors);
}
