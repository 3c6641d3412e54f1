import { Injectable } from '@nestjs/common';
import {
  asRole,
  newIds,
  recordFact,
  recordFacts,
  type Transaction,
  voidFact,
  voidFacts,
} from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { showRestrictedStays } from './restricted-stays.repository.ts';

/** How a presence became known. */
export type PresenceSource =
  'stay_report' | 'case_file' | 'inspection' | 'employer_list' | 'host_list' | 'person';

/** A presence as somebody states it; days and instants as text. */
export interface StatedPresence {
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly arrivedOn: string;
  readonly arrivedAt?: string | null;
  readonly plannedUntil: string | null;
  readonly purpose: string;
  readonly hostRelation: string;
  readonly source: PresenceSource;
}

/** A recorded presence, as far as what follows it needs. */
export interface PresenceRow {
  readonly id: string;
  readonly residentId: string;
  readonly communeCode: string;
  readonly dwellingId: string;
  readonly arrivedOn: string;
  readonly leftOn: string | null;
}

/** Sources by which somebody showed the person there on the day of recording, if they have arrived by then. */
const showsThePerson: ReadonlySet<PresenceSource> = new Set([
  'inspection',
  'employer_list',
  'host_list',
  'case_file',
]);

/** What is told of a presence, by table. */
const toldOfPresence = {
  confirmation: 'confirmed_on',
  departure: 'left_on',
  stay_report: 'starts_on, until, reported_at',
} as const;

const columns = `p.id, p.resident_id as "residentId", p.commune_code as "communeCode", p.dwelling_id as "dwellingId",
  p.arrived_on::text as "arrivedOn",
  (select min(d.left_on)::text from departure d where d.presence_id = p.id and d.voided_at is null) as "leftOn"`;

/** Hiện diện: presences with their confirmations, departures and stay reports; the only writer of these facts. */
@Injectable()
export class Presences {
  /** The presence in this dwelling that began on this day and has no departure; else a new one. Some sources confirm it, once the person has arrived. */
  async findOrRecord(
    tx: Transaction,
    officer: Officer,
    presence: StatedPresence,
    today: string,
  ): Promise<string> {
    // Whoever records a stay in a medical facility has to see it.
    await showRestrictedStays(tx, true);
    const open = await this.openIn(tx, presence.residentId, presence.dwellingId);
    const id =
      open.find(({ arrivedOn }) => arrivedOn === presence.arrivedOn)?.id ??
      (await recordFact(tx, officer, 'presence', {
        resident_id: presence.residentId,
        commune_code: presence.communeCode,
        dwelling_id: presence.dwellingId,
        arrived_on: presence.arrivedOn,
        arrived_at: presence.arrivedAt ?? null,
        planned_until: presence.plannedUntil,
        purpose: presence.purpose,
        host_relation: presence.hostRelation,
        source: presence.source,
      }));
    if (showsThePerson.has(presence.source) && presence.arrivedOn <= today)
      await this.confirm(tx, officer, { id, residentId: presence.residentId }, today);
    await showRestrictedStays(tx, false);
    return id;
  }

  async find(tx: Transaction, id: string): Promise<PresenceRow | null> {
    const [row] = await tx.query<PresenceRow[]>(
      `select ${columns} from presence p where p.id = $1 and p.voided_at is null`,
      [id],
    );
    return row ?? null;
  }

  /** Presences of a resident in a dwelling, under any record of it, that nobody said they left, by arrival. */
  async openIn(tx: Transaction, residentId: string, dwellingId: string): Promise<PresenceRow[]> {
    const rows = await tx.query<PresenceRow[]>(
      `select ${columns} from presence p
        where p.resident_id = $1 and kept_dwelling(p.dwelling_id) = kept_dwelling($2) and p.voided_at is null order by p.arrived_on, p.id`,
      [residentId, dwellingId],
    );
    return rows.filter(({ leftOn }) => leftOn === null);
  }

  /** Something showed the person there on this day. */
  confirm(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<PresenceRow, 'id' | 'residentId'>,
    on: string,
  ) {
    return recordFact(tx, officer, 'confirmation', {
      resident_id: residentId,
      presence_id: id,
      confirmed_on: on,
    });
  }

  async depart(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<PresenceRow, 'id' | 'residentId'>,
    leftOn: string,
  ): Promise<string> {
    const [departure] = await this.departMany(tx, officer, [{ presenceId: id, residentId, leftOn }]);
    return departure!;
  }

  /**
   * Ends presences; the ids of the departures in their order. The reports of the presences say it from now on, too: whoever
   * sent them is not asked of the guest any more.
   */
  async departMany(
    tx: Transaction,
    officer: Officer,
    departures: readonly (OfPresence & { readonly leftOn: string })[],
  ): Promise<string[]> {
    const ids = newIds(departures.length);
    await recordFacts(
      tx,
      officer,
      'departure',
      departures.map(({ presenceId, residentId, leftOn }, index) => ({
        id: ids[index]!,
        resident_id: residentId,
        presence_id: presenceId,
        left_on: leftOn,
        // Of the class of its presence.
        restricted: null,
      })),
    );
    await tellReports(tx, departures);
    return ids;
  }

  report(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<PresenceRow, 'id' | 'residentId'>,
    report: { from: string; until: string; reportedAt: string },
  ) {
    return recordFact(tx, officer, 'stay_report', {
      resident_id: residentId,
      presence_id: id,
      starts_on: report.from,
      until: report.until,
      reported_at: report.reportedAt,
    });
  }

  /** Voids a presence and, with it, all that names it. Returns whether it stood until now. */
  async void(tx: Transaction, officer: Officer, id: string, reason: string): Promise<boolean> {
    for (const table of ['confirmation', 'departure', 'stay_report']) {
      const named = await tx.query<{ id: string }[]>(
        `select id from ${table} where presence_id = $1 and voided_at is null`,
        [id],
      );
      for (const fact of named) await voidFact(tx, officer, table, fact.id, reason);
    }
    return voidFact(tx, officer, 'presence', id, reason);
  }

  /**
   * Voids a presence and records it anew at another dwelling of the commune, with all that was told of it. Returns the
   * new one, or null where it did not stand.
   */
  async moveTo(
    tx: Transaction,
    officer: Officer,
    { id, residentId }: Pick<PresenceRow, 'id' | 'residentId'>,
    dwellingId: string,
    reason: string,
  ): Promise<string | null> {
    const [moved] = await tx.query<{ id: string }[]>(
      `insert into presence (resident_id, recorded_by, commune_code, dwelling_id, arrived_on, arrived_at, planned_until, purpose, host_relation, source)
       select resident_id, $2, commune_code, $3, arrived_on, arrived_at, planned_until, purpose, host_relation, source
         from presence where id = $1 and voided_at is null returning id`,
      [id, officer.accountId, dwellingId],
    );
    if (!moved) return null;
    for (const [table, columns] of Object.entries(toldOfPresence)) {
      await tx.query(
        `insert into ${table} (resident_id, recorded_by, presence_id, ${columns})
         select $3, $4, $2, ${columns} from ${table} where presence_id = $1 and voided_at is null order by recorded_at, id`,
        [id, moved.id, residentId, officer.accountId],
      );
    }
    await this.void(tx, officer, id, reason);
    return moved.id;
  }

  /** The presence that a report, confirmation or departure names, whether or not that was voided. */
  async presenceOf(tx: Transaction, table: NamingFact, id: string): Promise<PresenceRow | null> {
    const [row] = await tx.query<PresenceRow[]>(
      `select ${columns} from presence p join ${table} f on f.presence_id = p.id where f.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async voidNaming(
    tx: Transaction,
    officer: Officer,
    table: NamingFact,
    id: string,
    reason: string,
  ): Promise<boolean> {
    const isVoided = await voidFact(tx, officer, table, id, reason);
    if (isVoided && table === 'departure') await this.tellOfVoided(tx, [id]);
    return isVoided;
  }

  /** Voids departures: the presences last again. */
  async voidDepartures(
    tx: Transaction,
    officer: Officer,
    ids: readonly string[],
    reason: string,
  ): Promise<void> {
    await voidFacts(tx, officer, 'departure', ids, reason);
    await this.tellOfVoided(tx, ids);
  }

  private async tellOfVoided(tx: Transaction, departureIds: readonly string[]): Promise<void> {
    const presences = await tx.query<OfPresence[]>(
      `select distinct presence_id as "presenceId", resident_id as "residentId" from departure where id = any ($1)`,
      [departureIds],
    );
    await tellReports(tx, presences);
  }
}

interface OfPresence {
  readonly presenceId: string;
  readonly residentId: string;
}

/** Lets the reports of presences say what their departures say; as the intake, which may whoever sent them. */
async function tellReports(tx: Transaction, presences: readonly OfPresence[]): Promise<void> {
  if (presences.length === 0) return;
  const ids = presences.map(({ presenceId }) => presenceId);
  await asRole(
    tx,
    'residence_intake',
    async () => {
      await tx.query(
        `select set_config('app.intake_communes', string_agg(distinct commune_code, ','), true) from presence where id = any ($1)`,
        [ids],
      );
      await tx.query(
        `update stay_notice s
            set left_on = (select min(left_on) from departure d where d.presence_id = s.presence_id and d.voided_at is null)
          where s.presence_id = any ($1) and s.voided_at is null`,
        [ids],
      );
    },
    [...new Set(presences.map(({ residentId }) => residentId))],
  );
}

/** Facts that name a presence. */
export type NamingFact = 'confirmation' | 'departure' | 'stay_report';
