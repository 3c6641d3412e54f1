import { day } from '@libs/calendar';
import { citationText, isWellKnown, mustDeclareAbsence } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CaseComplexities,
  type CaseNamed,
  type CaseRecord,
  type ClockOfCase,
  type DueOfCase,
  dueByLaw,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../cases/index.ts';
import { Clock } from '../clock.ts';
import type { Transaction } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { registrationOn, ResidenceFactsQueries } from '../residence-status/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { AbsenceDuty, AbsenceRequest } from './absence.messages.ts';
import { Absences, type KeptAbsence } from './absences.repository.ts';

/** Khai báo tạm vắng: what an ordinary absence asks, its limits, and the absence that a grant records (article 31). */
@Injectable()
export class AbsenceCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly absences: Absences,
    private readonly complexities: CaseComplexities,
    private readonly facts: ResidenceFactsQueries,
    private readonly units: CurrentUnits,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['temporary_absence'], this);
  }

  async request(tx: Transaction, { id, residentId, communeCode }: CaseNamed): Promise<AbsenceRequest> {
    const asked = await this.absences.get(tx, id);
    return {
      kind: 'temporary_absence',
      ...asked,
      complexBecause: await this.complexities.reasonOf(tx, id),
      duty: await this.dutyOf(tx, asked, { residentId, communeCode }),
      recorded: await this.absences.recordedFor(tx, id),
    };
  }

  /** One day from receipt, two working days if complex. */
  async due(tx: Transaction, { id }: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    const complex = (await this.complexities.reasonOf(tx, id)) !== null;
    return dueByLaw({ kind: 'temporary_absence', complex }, clock);
  }

  async grant(tx: Transaction, held: CaseRecord, { officer }: Granting): Promise<object> {
    const { leavesOn: from, returnsOn: until } = await this.absences.get(tx, held.id);
    const { residentId, communeCode } = held;
    await this.absences.record(tx, officer, { caseId: held.id, residentId, communeCode, from, until });
    return { from, until };
  }

  /** What the law asks; where the unit of point c is not settled, under both readings, and nothing follows from it. */
  private async dutyOf(
    tx: Transaction,
    asked: KeptAbsence,
    { residentId, communeCode }: { readonly residentId: string; readonly communeCode: string },
  ): Promise<AbsenceDuty | null> {
    const { group, destinationCommuneCode: destination } = asked;
    if (group !== 'c' && group !== 'd') return null;
    const [resident] = await this.facts.of(tx, [residentId]);
    const leavesOn = day(asked.leavesOn);
    const provinceOf = (code: string) =>
      this.units.units.findOn('commune', code, this.clock.today())?.provinceCode ?? null;
    const there = resident ? registrationOn(resident.facts, this.clock.today()) : null;
    const isFarKnown = asked.abroad || destination !== null;
    const { readings, source } = mustDeclareAbsence(
      {
        group,
        leavesOn,
        returnsOn: asked.returnsOn === null ? null : day(asked.returnsOn),
        leavesCommune: destination !== communeCode,
        leavesProvince: destination === null || provinceOf(destination) !== provinceOf(communeCode),
        registeredThere: destination !== null && there?.communeCode === destination,
        abroad: asked.abroad,
      },
      await this.rules.in(tx),
    );
    return {
      readings: readings.map(({ unit, verdict }) => ({
        unit,
        verdict: unit === 'province' && !isFarKnown ? 'for_an_officer' : verdict,
      })),
      isConfirmed: readings.length === 1 && isWellKnown(source),
      article: citationText(source),
    };
  }
}
