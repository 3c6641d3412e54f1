import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { asRole, type Transaction, Transactions } from '../database/index.ts';
import { showRestrictedStays } from '../presences/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ProjectStatus } from '../residence-status/index.ts';
import { Residents } from '../residents/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { flagsOfStay } from './flags-of-stay.ts';
import { presentGuest, presentStayNotice } from './present-stay-notice.ts';
import type { StayNoticeRow } from './stated-stay.ts';
import type {
  EarlierGuests,
  GuestSearch,
  StayNotice,
  StayNoticeDetails,
  StayNoticeFilter,
  StayNoticePage,
} from './stay-notices.messages.ts';
import { type ReadStayNotice, StayNoticesQueries } from './stay-notices.queries.ts';

/** What the audit says of a reading. */
interface Note {
  readonly action: string;
  readonly accessPurpose: AccessPurposeCode;
}

/** More earlier guests than anybody reads through: type more of the name. */
const mostEarlierGuests = 20;

/** For how long a host is asked of a guest whose report has ended; after that they are taken to have left as stated. */
const remembered = { days: 2 };

/** A hotel's page of tonight. */
const mostTonight = 200;

/** Shows reports: to a host the own ones, to officers those of their communes, each with what is due about the stay. */
@Injectable()
export class ReadStayNotices {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: StayNoticesQueries,
    private readonly residents: Residents,
    private readonly status: ProjectStatus,
    private readonly rules: CurrentRules,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** A page of the host's own reports. */
  ofHost(filter: StayNoticeFilter, host: Officer): Promise<StayNoticePage> {
    return this.transactions.run(host, (tx) => this.page(tx, filter, false));
  }

  /** A page of the reports of the officer's communes; those of medical facilities only where they are asked for. */
  ofCommune(
    filter: StayNoticeFilter,
    { purpose, officer, restricted }: Act & { restricted: boolean },
  ): Promise<StayNoticePage> {
    return this.transactions.run(officer, async (tx) => {
      if (restricted) await showRestrictedStays(tx, true);
      const page = await this.page(tx, filter, restricted);
      const action = restricted ? 'stay_notices.restricted_listed' : 'stay_notices.listed';
      const items = await this.told(tx, page.items, { action, accessPurpose: purpose }, officer);
      return { ...page, items: restricted ? await this.leadingNowhere(tx, items) : items };
    });
  }

  /** One report with its history; 404 `not_found` for one of somebody else. */
  one(id: string, officer: Officer, purpose?: AccessPurposeCode): Promise<StayNoticeDetails> {
    return this.transactions.run(officer, (tx) =>
      this.details(tx, id, officer, purpose && { action: 'stay_notice.read', accessPurpose: purpose }),
    );
  }

  /** The same of a medical facility, for an officer of its commune who asks for it. */
  ofFacility(id: string, { purpose, officer }: Act): Promise<StayNoticeDetails> {
    return this.transactions.run(officer, async (tx) => {
      await showRestrictedStays(tx, true);
      const details = await this.details(tx, id, officer, {
        action: 'stay_notice.restricted_read',
        accessPurpose: purpose,
      });
      const history = await this.leadingNowhere(tx, details.history);
      const residentId = history.find((notice) => notice.id === id)?.residentId ?? null;
      return { ...details, residentId, history };
    });
  }

  /** Who is known by stays in medical facilities alone has no page that shows anything. */
  private async leadingNowhere(tx: Transaction, notices: readonly StayNotice[]): Promise<StayNotice[]> {
    await showRestrictedStays(tx, false);
    const shown = await this.residents.visibleAmong(
      tx,
      notices.flatMap(({ residentId }) => residentId ?? []),
    );
    return notices.map(({ residentId, ...notice }) => ({
      ...notice,
      residentId: residentId != null && shown.has(residentId) ? residentId : null,
    }));
  }

  private async details(
    tx: Transaction,
    id: string,
    officer: Officer,
    note: Note | undefined,
  ): Promise<StayNoticeDetails> {
    const rows = await this.notices.history(tx, id);
    const shown = (await this.withFlags(tx, rows)).map((row) => presentStayNotice(row));
    const history = note === undefined ? shown : await this.told(tx, shown, note, officer);
    const asked = history.find((notice) => notice.id === id);
    if (!asked) throw notFound();
    const goingOn = await this.goingOn(
      tx,
      rows.filter((row) => row.id === id),
    );
    const [death] = asked.residentId === null ? [] : await this.residents.deaths(tx, asked.residentId);
    return { ...asked, history, goesOnUntil: goingOn.get(id) ?? null, diedOn: death?.diedOn ?? null };
  }

  /** Until when the stays were reported on, whoever did: of who else reported, nothing is told. */
  private async goingOn(tx: Transaction, rows: readonly ReadStayNotice[]): Promise<Map<string, string>> {
    if (rows.length === 0) return new Map();
    const communes = [...new Set(rows.map(({ communeCode }) => communeCode))];
    const ids = rows.map(({ id }) => id);
    return asRole(tx, 'residence_intake', () => this.notices.goingOn(tx, ids, communes));
  }

  /** The host's guests of tonight. */
  tonight(host: Officer): Promise<StayNotice[]> {
    const on = this.clock.today().toString();
    return this.transactions.run(host, async (tx) => {
      const rows = await this.withFlags(tx, await this.notices.overnight(tx, on, mostTonight));
      return rows.map((row) => presentStayNotice(row));
    });
  }

  /** Those whose report has ended, until a few days later: the host says whether they left or stay on. */
  ended(host: Officer): Promise<StayNotice[]> {
    const today = this.clock.today();
    const days = { from: today.subtract(remembered).toString(), until: today.toString() };
    return this.transactions.run(host, async (tx) => {
      const ended = await this.notices.ended(tx, { ...days, atMost: mostTonight });
      const goingOn = await this.goingOn(tx, ended);
      const open = ended.filter(({ id }) => !goingOn.has(id));
      return (await this.withFlags(tx, open)).map((row) => presentStayNotice(row));
    });
  }

  /** Guests whom the host reported before, to be reported again without typing. */
  earlierGuests({ text, dwellingId }: GuestSearch, host: Officer): Promise<EarlierGuests> {
    const words = foldName(text)
      .split(' ')
      .map((word) => `%${word}%`);
    return this.transactions.run(host, async (tx) => {
      const rows = await this.notices.earlierGuests(tx, words, dwellingId ?? null, mostEarlierGuests);
      const items = rows.map((row) => ({
        noticeId: row.id,
        dwellingId: row.dwellingId,
        guest: presentGuest({ ...row, flags: [] }),
      }));
      return { items };
    });
  }

  /** Adds what is due about each stay: asked as the projection, of which a host learns the flag and nothing else. */
  async withFlags(tx: Transaction, rows: readonly ReadStayNotice[]): Promise<StayNoticeRow[]> {
    const open = rows.filter(({ voidedAt, leftOn }) => voidedAt === null && leftOn === null);
    if (open.length === 0) return rows.map((row) => ({ ...row, flags: [] }));
    const communes = [...new Set(open.map(({ communeCode }) => communeCode))];
    const about = await asRole(tx, 'residence_intake', () =>
      this.notices.factsOf(
        tx,
        open.map(({ id }) => id),
        communes,
      ),
    );
    const residentOf = new Map(about.map(({ id, residentId }) => [id, residentId]));
    const residents = await this.status.factsOf(tx, [...new Set(residentOf.values())]);
    const factsOf = new Map(residents.map(({ residentId, facts }) => [residentId, facts]));
    const rules = await this.rules.in(tx);
    const today = this.clock.today();
    return rows.map((row) => ({
      ...row,
      flags: flagsOfStay(row, factsOf.get(residentOf.get(row.id) ?? ''), today, rules),
    }));
  }

  private async page(
    tx: Transaction,
    filter: StayNoticeFilter,
    restricted: boolean,
  ): Promise<StayNoticePage> {
    const rows = await this.notices.page(tx, filter, { restricted });
    const shown = await this.withFlags(tx, rows.slice(0, filter.limit));
    return {
      items: shown.map((row) => presentStayNotice(row)),
      nextCursor: rows.length > filter.limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** Names the residents to the officer, and writes down that they were shown. */
  private async told(
    tx: Transaction,
    notices: readonly StayNotice[],
    note: Note,
    officer: Officer,
  ): Promise<StayNotice[]> {
    const residents = await this.notices.residentsOf(
      tx,
      notices.map(({ id }) => id),
    );
    await this.audit.note(tx, officer, {
      ...note,
      residentIds: [...new Set(residents.values())],
      fields: ['stay_notice'],
    });
    return notices.map((notice) => ({ ...notice, residentId: residents.get(notice.id) ?? null }));
  }
}
