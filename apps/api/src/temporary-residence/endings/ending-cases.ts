import { day } from '@libs/calendar';
import { citationText, dutyToFileEnding, papersNeeded, type PapersNeeded } from '@libs/residence-law';
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
import { DwellingBlocks } from '../../places/index.ts';
import { ResidenceFactsQueries } from '../../residence-status/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import { excludedByLaw, type FieldError, notFound } from '../../web-errors/index.ts';
import { CasePapers } from '../case-papers.repository.ts';
import { papersMissing, presentPapers } from '../papers-of-case.ts';
import { Registrations } from '../registrations.repository.ts';
import { awaySince, excludedAboutEnding } from './check-ending.ts';
import type { EndingRequest } from './ending.messages.ts';
import { Endings, type KeptEnding } from './endings.repository.ts';

/** Records about a dwelling that show that it is confiscated, or no longer a vehicle that may be lived in (article 29(1)(h)). */
const showsGroundH: readonly string[] = ['confiscated', 'vehicle_deregistered'];

/** Xoá đăng ký tạm trú: what a case of ending asks, its clock, and the striking off that a grant brings about. */
@Injectable()
export class EndingCases implements KindOfCase, OnModuleInit {
  constructor(
    private readonly kinds: KindsOfCases,
    private readonly endings: Endings,
    private readonly registrations: Registrations,
    private readonly facts: ResidenceFactsQueries,
    private readonly papers: CasePapers,
    private readonly blocks: DwellingBlocks,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  onModuleInit(): void {
    this.kinds.add(['ending'], this);
  }

  async request(tx: Transaction, { id, residentId, communeCode }: CaseNamed): Promise<EndingRequest> {
    const { filedOn, dwellingId, ...asked } = await this.endings.get(tx, id);
    const needed = await this.papersOf(tx, { ...asked, filedOn, dwellingId }, { residentId, communeCode });
    const duty = dutyToFileEnding(
      asked.ground,
      day(asked.aroseOn),
      await this.office.in(tx),
      await this.rules.in(tx),
    );
    return {
      kind: 'ending',
      ...asked,
      fileBy: duty?.day.toString() ?? null,
      papers: presentPapers(needed, await this.papers.of(tx, id)),
    };
  }

  /** What is filed must show its ground, unless the data already do (Decree 154/2024/NĐ-CP, article 10 as replaced). */
  async missing(tx: Transaction, held: CaseRecord): Promise<FieldError[]> {
    const needed = await this.papersOf(tx, await this.endings.get(tx, held.id), held);
    return papersMissing(needed, await this.papers.of(tx, held.id)).map(({ code, source }) => ({
      field: `papersSeen.${code}`,
      code: 'paper_not_seen',
      article: citationText(source),
    }));
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

  private async papersOf(
    tx: Transaction,
    { begun, ground, filedOn, dwellingId }: KeptEnding,
    { residentId, communeCode }: Pick<CaseNamed, 'residentId' | 'communeCode'>,
  ): Promise<PapersNeeded> {
    const groundIsInData = await this.isShown(tx, { ground, dwellingId, residentId, communeCode });
    return papersNeeded({
      about: { kind: 'ending', begun, groundIsInData },
      person: { age: null, joinsParentOrGuardian: false, lacksCapacity: false },
      filedBy: 'person',
      hasForeignPaper: false,
      filedOn: day(filedOn),
    });
  }

  /** Whether recorded departures show an absence (ground c; how long, the law looks at) or a record of the dwelling its end. */
  private async isShown(
    tx: Transaction,
    ending: Pick<KeptEnding, 'ground' | 'dwellingId'> & Pick<CaseNamed, 'residentId' | 'communeCode'>,
  ): Promise<boolean> {
    switch (ending.ground) {
      case 'c': {
        const [resident] = await this.facts.of(tx, [ending.residentId]);
        return resident !== undefined && awaySince(resident.facts, ending.communeCode) !== null;
      }
      case 'h':
        return (await this.blocks.of(tx, ending.dwellingId)).some(({ reason }) =>
          showsGroundH.includes(reason),
        );
      default:
        return false;
    }
  }
}
