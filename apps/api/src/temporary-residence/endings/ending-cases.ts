import { day } from '@libs/calendar';
import { citationText, dutyToFileEnding } from '@libs/residence-law';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CaseNamed,
  type CaseRecord,
  type ClockOfCase,
  type DueOfCase,
  dueByLaw,
  type Granting,
  type KindOfCase,
  KindsOfCases,
} from '../../cases/index.ts';
import type { Transaction } from '../../database/index.ts';
import { ResidenceFactsQueries } from '../../residence-status/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import { excludedByLaw, notFound } from '../../web-errors/index.ts';
import { Registrations } from '../registrations.repository.ts';
import { excludedAboutEnding } from './check-ending.ts';
import type { EndingRequest } from './ending.messages.ts';
import { Endings } from './endings.repository.ts';

/** Xoá đăng ký tạm trú: what a case of ending asks, its clock, and the striking off that a grant brings about. */
@Injectable()
export class EndingCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly endings: Endings,
    private readonly registrations: Registrations,
    private readonly facts: ResidenceFactsQueries,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['ending'], this);
  }

  async request(tx: Transaction, { id }: CaseNamed): Promise<EndingRequest> {
    const asked = await this.endings.get(tx, id);
    const duty = dutyToFileEnding(
      asked.ground,
      day(asked.aroseOn),
      await this.office.in(tx),
      await this.rules.in(tx),
    );
    return { kind: 'ending', ...asked, fileBy: duty?.day.toString() ?? null };
  }

  /** Three working days of a valid file, one after data came; none where the office acts by itself and must verify first. */
  async due(tx: Transaction, held: CaseRecord, clock: ClockOfCase): Promise<DueOfCase> {
    const { begun } = await this.endings.get(tx, held.id);
    return dueByLaw({ kind: 'ending', begun }, clock);
  }

  /** Without minutes the office strikes nobody off by itself (Decree 154/2024, article 10). */
  async grant(tx: Transaction, held: CaseRecord, { officer, today }: Granting): Promise<object> {
    const asked = await this.endings.get(tx, held.id);
    const { ground, begun } = asked;
    const registration = await this.registrations.hold(tx, asked.registration.id);
    const [resident] = await this.facts.of(tx, [held.residentId]);
    if (!registration || !resident) throw notFound();
    const endedOn = day(asked.endedOn);
    const rules = await this.rules.in(tx);
    const ended = { endedOn: asked.endedOn, ground };
    // A death recorded meanwhile has struck the registration off already: nothing is left to do but to close the case.
    if (asked.registration.endGround === ground) return ended;
    const excluding = excludedAboutEnding(registration, { ground, endedOn }, resident.facts, {
      decidedOn: today,
      rules,
      isVerified: true,
    });
    const needsMinutes = begun === 'ex_officio' || begun === 'host_notice';
    if (needsMinutes && asked.minutes === null) {
      const { source } = rules.on(today).daysToFileStrikingOff;
      excluding.push({ field: 'minutes', code: 'minutes_needed', article: citationText(source) });
    }
    if (excluding.length > 0) throw excludedByLaw(excluding);
    await this.registrations.end(tx, officer, registration, { ...ended, caseId: held.id });
    return ended;
  }
}
