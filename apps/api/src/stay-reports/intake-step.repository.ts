import { Injectable } from '@nestjs/common';
import { askPrepared, type Transaction } from '../database/index.ts';
import type { Reporter, StatedStay } from './stated-stay.ts';

/** A dwelling of the step: where it lies, what it is, and which of the reporters keep it. */
export interface PlaceOfStay {
  readonly dwellingId: string;
  /** The record that it is read as: itself, unless it was merged into another. */
  readonly keptId: string;
  readonly communeCode: string;
  readonly address: string;
  /** From which day on it is a medical facility no more; a day, or `infinity`; null where it never was one. */
  readonly medicalUntil: string | null;
  readonly hosts: readonly string[];
}

const listOf = (texts: readonly string[]): string => [...new Set(texts)].join(',');

/** Whether whoever reports may still: the session has ended, or its screen is locked. */
export type Standing = 'lives' | 'locked' | 'ended';

/** Tells Postgres which reports are in hand: row-level security lets the intake touch these, and no others. */
@Injectable()
export class IntakeStep {
  /** Names the reporters alone: whose keys of creations are asked for. */
  async nameReporters(tx: Transaction, accountIds: readonly string[]): Promise<void> {
    await tx.query(`select set_config('app.intake_accounts', $1, true)`, [accountIds.join(',')]);
  }

  /** Names the reporters, their dwellings and the numbers of their guests. */
  async begin(tx: Transaction, stays: readonly StatedStay[]): Promise<void> {
    await askPrepared(
      tx,
      `with told as materialized (
         select set_config('app.intake_accounts', $1, true), set_config('app.intake_dwellings', $2, true),
                set_config('app.intake_numbers', $3, true), set_config('app.residents', '', true), set_config('plan_cache_mode', 'force_generic_plan', true)),
       -- What the dwellings are is read by the next statements, and stays so until the reports are recorded.
       held as materialized (
         select count(pg_advisory_xact_lock_shared(key)) from (
           select distinct class_of_stays_key(id::uuid) as key from unnest(string_to_array($2, ',')) id order by 1) records)
       select from told, held`,
      [
        listOf(stays.flatMap(({ reporter, keptFor }) => [reporter.accountId, keptFor ?? []].flat())),
        listOf(stays.map(({ dwellingId }) => dwellingId)),
        listOf(stays.flatMap(({ guest }) => guest.personalNumber ?? [])),
      ],
    );
  }

  /**
   * Whether each of the reporters named may still report: the account is active and what it was, the session lives, the
   * key stands. Asked where the report is recorded, so that a sign-out, a suspension or a revoked key holds at once.
   */
  async living(tx: Transaction, reporters: readonly Reporter[]): Promise<(reporter: Reporter) => Standing> {
    const ids = (key: 'sessionId' | 'apiKeyId') => [...new Set(reporters.flatMap((one) => one[key] ?? []))];
    const [row] = await askPrepared<{
      accounts: string[];
      sessions: string[];
      locked: string[];
      keys: string[];
    }>(
      tx,
      `select array(select id || role || area_code from account where status = 'active') as accounts,
              array(select id::text from session where id = any ($1::uuid[]) and ended_at is null and expires_at > now()) as sessions,
              array(select id::text from session where id = any ($1::uuid[]) and locked_at is not null) as locked,
              array(select id::text from stay_api_key where id = any ($2::uuid[]) and revoked_at is null) as keys`,
      [ids('sessionId'), ids('apiKeyId')],
    );
    const living = new Set([...row!.accounts, ...row!.sessions, ...row!.keys]);
    const locked = new Set(row!.locked);
    return ({ accountId, role, areaCode, sessionId, apiKeyId }) => {
      const shown = sessionId ?? apiKeyId;
      const lives = living.has(accountId + role + areaCode) && (shown === undefined || living.has(shown));
      if (!lives) return 'ended';
      return sessionId !== undefined && locked.has(sessionId) ? 'locked' : 'lives';
    };
  }

  /** The dwellings named, as far as they exist; the communes in which they lie are named from now on, too. */
  async places(tx: Transaction, on: string): Promise<Map<string, PlaceOfStay>> {
    const rows = await askPrepared<PlaceOfStay>(
      tx,
      `with place as materialized (
       select w.id as "dwellingId", w.commune_code as "communeCode", w.address,
              array(select m.account_id::text from dwelling_manager m
                     where m.dwelling_id = w.id and m.voided_at is null and m.starts_on <= $1::date
                       and coalesce(m.until, 'infinity') > $1::date) as hosts
         from dwelling w), told as materialized (
       select set_config('app.intake_communes', coalesce(string_agg(distinct "communeCode", ','), ''), true) from place)
       select place.*, kept_dwelling("dwellingId") as "keptId",
              -- Most were never described as one, nor merged with another: their history is not gone through.
              case when exists (select from dwelling_description d
                                 where d.dwelling_id = place."dwellingId" and d.premises = 'medical_facility')
                     or exists (select from dwelling_merge m where m.kept_id = place."dwellingId" and m.voided_at is null)
                     or kept_dwelling("dwellingId") <> "dwellingId"
                   then medical_until("dwellingId")::text end as "medicalUntil"
         from place, told`,
      [on],
    );
    return new Map(rows.map((place) => [place.dwellingId, place]));
  }

  /** Names the residents whose facts the step reads and records. */
  async nameResidents(tx: Transaction, residentIds: readonly string[]): Promise<void> {
    await askPrepared(tx, `select set_config('app.residents', $1, true)`, [residentIds.join(',')]);
  }
}
