import { Injectable } from '@nestjs/common';
import type { Asker, Transaction } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import type { PaperKind } from './composing/paper-facts.ts';

/** A paper as it was issued. */
export interface IssuedPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly caseId: string;
  readonly residentId: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  /** Every word, as the text that the checksum is of. */
  readonly contents: string;
  readonly contentsSha256: Buffer;
  readonly checkSalt: Buffer;
  readonly checkDigest: Buffer;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
}

/** What a code of a paper follows from, and by what it is found. */
export type PaperCode = Pick<IssuedPaper, 'checkSalt' | 'checkDigest'>;

/** What a stranger with the code in hand is asked about: nothing of what the paper says. */
export interface CheckedPaper extends Pick<
  IssuedPaper,
  'kind' | 'number' | 'issuedOn' | 'validUntil' | 'caseId'
> {
  readonly voided: boolean;
  readonly communeCode: string;
}

/** A paper about to be issued. */
export type NewPaper = Omit<IssuedPaper, 'id' | 'recordedAt' | 'voidedAt'> & {
  readonly communeCode: string;
  readonly year: number;
  readonly serial: number;
};

const columns = `id, kind, case_id as "caseId", resident_id as "residentId", number, issued_on::text as "issuedOn",
  valid_until::text as "validUntil", contents::text as contents, contents_sha256 as "contentsSha256",
  check_salt as "checkSalt", check_digest as "checkDigest", recorded_at as "recordedAt", voided_at as "voidedAt"`;

/** Papers that were issued: the only file that reads and writes them. */
@Injectable()
export class IssuedPapers {
  /** The next serial of the commune's year; papers of one commune wait for each other from here to the end. */
  async nextSerial(tx: Transaction, communeCode: string, year: number): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [`${communeCode}/${year}`]);
    const [last] = await tx.query<{ serial: number | null }[]>(
      `select max(serial) as serial from issued_paper where commune_code = $1 and year = $2`,
      [communeCode, year],
    );
    return (last?.serial ?? 0) + 1;
  }

  async add(tx: Transaction, officer: Officer, paper: NewPaper): Promise<IssuedPaper> {
    const [row] = await tx.query<IssuedPaper[]>(
      `insert into issued_paper (kind, case_id, resident_id, commune_code, year, serial, number, issued_on, valid_until,
         contents, contents_sha256, check_salt, check_digest, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::json, $11, $12, $13, $14)
       returning ${columns}`,
      [
        paper.kind,
        paper.caseId,
        paper.residentId,
        paper.communeCode,
        paper.year,
        paper.serial,
        paper.number,
        paper.issuedOn,
        paper.validUntil,
        paper.contents,
        paper.contentsSha256,
        paper.checkSalt,
        paper.checkDigest,
        officer.accountId,
      ],
    );
    if (!row) throw new Error('issued_paper returned no row');
    return row;
  }

  /** The papers of a case that stand, newest first. */
  ofCase(tx: Transaction, caseId: string): Promise<IssuedPaper[]> {
    return tx.query(
      `select ${columns} from issued_paper where case_id = $1 and voided_at is null order by id desc`,
      [caseId],
    );
  }

  /** The standing paper of everybody on a filing; with whichever of its cases was the first when it was issued. */
  ofFiling(tx: Transaction, filingId: string): Promise<IssuedPaper[]> {
    return tx.query(
      `select ${columns} from issued_paper
        where kind = 'filing_receipt' and voided_at is null
          and case_id in (select id from residence_case where filing_id = $1)`,
      [filingId],
    );
  }

  /** These papers, in this order, as far as they still stand. */
  standing(tx: Transaction, ids: readonly string[]): Promise<IssuedPaper[]> {
    return tx.query(
      `select ${columns} from issued_paper where id = any ($1::uuid[]) and voided_at is null
        order by array_position($1::uuid[], id)`,
      [ids],
    );
  }

  /** Everybody whom these papers name: on a filing, or in the household as it was known when the paper was issued. */
  async whomTheyName(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const known = (table: string) =>
      `${table}.recorded_at <= p.known_at and (${table}.voided_at is null or ${table}.voided_at > p.known_at)`;
    const belonged = (table: string) =>
      `${known(table)} and ${table}.starts_on <= p.on_day and not exists (
         select from household_member_end e
          where e.household_member_id = ${table}.id and ${known('e')} and e.until <= p.on_day)`;
    const rows = await tx.query<{ residentId: string }[]>(
      `with p as (
         select i.kind, i.case_id, i.resident_id, coalesce(r.recorded_at, i.recorded_at) as known_at,
                coalesce(r.as_of, i.issued_on) as on_day,
                i.kind = 'household_list' or jsonb_array_length(r.contents -> 'household') > 0 as has_household
           from issued_paper i
           left join residence_confirmation r on i.kind = 'residence_confirmation' and r.case_id = i.case_id
          where i.id = any ($1::uuid[]))
       select resident_id as "residentId" from p
       union
       select c.resident_id from p
         join residence_case one on one.id = p.case_id
         join residence_case c on c.filing_id = one.filing_id and c.recorded_at <= p.known_at
        where p.kind = 'filing_receipt'
       union
       select o.resident_id from p
         join household_member m on m.resident_id = p.resident_id and ${belonged('m')}
         join household_member o on o.household_id = m.household_id and ${belonged('o')}
        where p.has_household`,
      [ids],
    );
    return rows.map(({ residentId }) => residentId);
  }

  async find(tx: Transaction, id: string): Promise<IssuedPaper | null> {
    const [row] = await tx.query<IssuedPaper[]>(`select ${columns} from issued_paper where id = $1`, [id]);
    return row ?? null;
  }

  /** Voids the standing paper of one kind of a case: another takes its place. */
  async void(tx: Transaction, officer: Asker, paperId: string, reason: string): Promise<void> {
    await tx.query(
      `update issued_paper set voided_at = now(), voided_by = $2, void_reason = $3 where id = $1 and voided_at is null`,
      [paperId, officer.accountId, reason],
    );
  }

  /**
   * Voids every standing paper of a case, when what they say was cancelled: whoever checks one is told so. The receipt of a
   * filing for many says of the others what it said.
   */
  async voidOfCase(tx: Transaction, officer: Asker, caseId: string, reason: string): Promise<void> {
    await tx.query(
      `update issued_paper set voided_at = now(), voided_by = $2, void_reason = $3
        where case_id = $1 and kind <> 'filing_receipt' and voided_at is null`,
      [caseId, officer.accountId, reason],
    );
  }

  /** The newest further code of a paper; null where it has only its first one. */
  async furtherCode(tx: Transaction, paperId: string): Promise<PaperCode | null> {
    const [row] = await tx.query<PaperCode[]>(
      `select check_salt as "checkSalt", check_digest as "checkDigest" from issued_paper_code
        where issued_paper_id = $1 order by id desc limit 1`,
      [paperId],
    );
    return row ?? null;
  }

  /** Gives a paper one more code; those before it go on checking it. */
  async addCode(
    tx: Transaction,
    officer: Officer,
    paperId: string,
    { checkSalt, checkDigest }: PaperCode,
  ): Promise<void> {
    await tx.query(
      `insert into issued_paper_code (issued_paper_id, commune_code, check_salt, check_digest, recorded_by)
       select id, commune_code, $2, $3, $4 from issued_paper where id = $1`,
      [paperId, checkSalt, checkDigest, officer.accountId],
    );
  }

  /** Under the role of strangers: the paper one of whose codes was shown, and nothing of what it says. */
  async checked(tx: Transaction, digest: Buffer): Promise<CheckedPaper | null> {
    await tx.query(`select set_config('app.paper_digest', $1, true)`, [digest.toString('hex')]);
    const [row] = await tx.query<CheckedPaper[]>(
      `select kind, number, issued_on::text as "issuedOn", valid_until::text as "validUntil", voided_at is not null as voided,
              case_id as "caseId", commune_code as "communeCode"
         from issued_paper where id = coalesce(
           (select issued_paper_id from issued_paper_code where check_digest = $1),
           (select id from issued_paper where check_digest = $1))`,
      [digest],
    );
    return row ?? null;
  }
}
