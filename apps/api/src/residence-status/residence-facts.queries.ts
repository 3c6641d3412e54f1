import { Injectable } from '@nestjs/common';
import { type Day, day, localDateTime } from '@libs/calendar';
import type { ResidenceFacts } from '@libs/residence-law';
import { askPrepared, asRole, type Transaction } from '../database/index.ts';
import {
  byResident,
  type FactRows,
  factsOfNamed,
  factsSql,
  type RowsOfKind,
} from './facts-by-kind.queries.ts';

/** A version of what is recorded about the person, as far as headcounts ask for it. */
export interface PersonVersion {
  readonly holdsFrom: Day;
  readonly sex: string;
  readonly birthYear: number | null;
}

/** All facts of one resident that bear on their status, and the versions of the person themself. */
export interface FactsOfResident {
  readonly residentId: string;
  readonly person: readonly PersonVersion[];
  readonly facts: ResidenceFacts;
}

/** Loads the facts that the status follows from; the asker's row-level security decides whose. */
@Injectable()
export class ResidenceFactsQueries {
  /**
   * All facts as known at a moment (text of an instant; `infinity` for all that is recorded now), those of a restricted
   * class among them: for whoever derives from them and shows none.
   */
  async of(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt = 'infinity',
  ): Promise<FactsOfResident[]> {
    const rows = await this.rows(tx, residentIds, knownAt);
    const seen = rows.map(({ resident_id }) => resident_id);
    const whole = seen.length === 0 ? new Map<string, FactRows>() : await this.restricted(tx, seen, knownAt);
    return rows.map((row) => readFacts(whole.get(row.resident_id) ?? row));
  }

  /** The facts that the asker may see, for whoever shows them or what follows from them. */
  async shownOf(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt = 'infinity',
  ): Promise<FactsOfResident[]> {
    const rows = await this.rows(tx, residentIds, knownAt);
    return rows.map((row) => readFacts(row));
  }

  /** Whose facts the asker sees in part, with all of them, as the projection reads them. */
  private restricted(
    tx: Transaction,
    residentIds: readonly string[],
    knownAt: string,
  ): Promise<Map<string, FactRows>> {
    return asRole(
      tx,
      'residence_projection',
      async () => {
        const partly = await tx.query<{ id: string }[]>(
          `select distinct resident_id as id from presence where resident_id = any ($1) and restricted`,
          [residentIds],
        );
        if (partly.length === 0) return new Map<string, FactRows>();
        const rows = await this.rows(
          tx,
          partly.map(({ id }) => id),
          knownAt,
        );
        return new Map(rows.map((row) => [row.resident_id, row]));
      },
      residentIds,
    );
  }

  /** All that is recorded now, as the projection, which asks with each fact that is recorded. */
  async inStep(tx: Transaction, residentIds: readonly string[]): Promise<FactsOfResident[]> {
    const rows = await this.rowsInStep(tx, factsSql, [residentIds, 'infinity']);
    return rows.map((row) => readFacts(row));
  }

  /** The same of the residents whom the step named. */
  async ofNamed(tx: Transaction): Promise<FactsOfResident[]> {
    const rows = await this.rowsInStep(tx, factsOfNamed, []);
    return rows.map((row) => readFacts(row));
  }

  /** The same as far as it is of no restricted class. */
  async unrestrictedInStep(tx: Transaction, residentIds: readonly string[]): Promise<FactsOfResident[]> {
    const rows = await this.rowsInStep(tx, factsSql, [residentIds, 'infinity']);
    const restricted = await askPrepared<{ id: string }>(
      tx,
      `select id from presence where resident_id = any ($1) and restricted`,
      [residentIds],
    );
    const hidden = new Set(restricted.map(({ id }) => id));
    return rows.map(({ presences, reports, ...row }) =>
      readFacts({
        ...row,
        presences: presences.filter(({ id }) => !hidden.has(id)),
        reports: reports.filter((report) => !hidden.has(report.presence_id)),
      }),
    );
  }

  private async rows(tx: Transaction, residentIds: readonly string[], knownAt: string): Promise<FactRows[]> {
    return byResident(await tx.query<RowsOfKind[]>(factsSql, [residentIds, knownAt]));
  }

  /** The same by a statement that is planned once, for steps that ask it with each fact that is recorded. */
  private async rowsInStep(tx: Transaction, text: string, values: readonly unknown[]): Promise<FactRows[]> {
    return byResident(await askPrepared<RowsOfKind>(tx, text, values));
  }
}

function readFacts(row: FactRows): FactsOfResident {
  return {
    residentId: row.resident_id,
    person: row.details.map((version) => ({
      holdsFrom: day(version.holds_from),
      sex: version.sex,
      birthYear: version.birth_year,
    })),
    facts: {
      nationality: row.details.map(({ nationality, holds_from }) => ({ nationality, from: day(holds_from) })),
      permanentResidences: row.permanent.map((home) => ({
        communeCode: home.commune_code,
        from: day(home.starts_on),
        until: dayOrNull(home.until),
      })),
      presences: row.presences.map((presence) => ({
        id: presence.id,
        communeCode: presence.commune_code,
        dwelling: presence.dwelling_id,
        arrivedOn: day(presence.arrived_on),
        arrivedAt: presence.arrived_at === null ? null : localDateTime(presence.arrived_at),
        leftOn: dayOrNull(presence.left_on),
        plannedUntil: dayOrNull(presence.planned_until),
        confirmedOn: presence.confirmed_on.map((text) => day(text)),
        hostRelation: presence.host_relation,
        purpose: presence.purpose,
      })),
      stayReports: row.reports.map((report) => ({
        presenceId: report.presence_id,
        from: day(report.starts_on),
        until: day(report.until),
        reportedAt: localDateTime(report.reported_at),
      })),
      temporaryRegistrations: row.registrations.map((registration) => ({
        communeCode: registration.commune_code,
        dwelling: registration.dwelling_id,
        from: day(registration.starts_on),
        lastDay: day(registration.last_day),
        endedOn: dayOrNull(registration.ended_on),
        endGround: registration.ground,
      })),
      pendingCases: row.cases
        // Complete and decided on one day: pending on none.
        .filter(({ complete_on, decided_on }) => decided_on === null || complete_on < decided_on)
        .map((pending) => ({
          communeCode: pending.commune_code,
          completeOn: day(pending.complete_on),
          decidedOn: dayOrNull(pending.decided_on),
        })),
      noResidenceDeclarations: row.declarations.map((declaration) => ({
        communeCode: declaration.commune_code,
        from: day(declaration.starts_on),
        until: dayOrNull(declaration.until),
      })),
      diedOn: dayOrNull(row.died_on),
    },
  };
}

const dayOrNull = (text: string | null) => (text === null ? null : day(text));
