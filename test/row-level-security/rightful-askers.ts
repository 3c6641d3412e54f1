import type pg from 'pg';
import type { ProbeAsker } from './askers.ts';

/** Those whose the rows of the filled database are, in each role of a transaction. */
export async function rightfulAskers(
  superuser: pg.Client,
  residentIds: readonly string[],
  number: string,
): Promise<ProbeAsker[]> {
  const idOf = (username: string) =>
    valueOf(superuser, `select id from account where username = '${username}'`);
  const hex = (column: string) =>
    valueOf(superuser, `select encode(${column}, 'hex') from sign_in_attempt order by id desc limit 1`);
  const base = { area: '79', communes: '26740', provinces: '79', request: 'a rightful request' };
  const asker = async (
    role: ProbeAsker['role'],
    appRole: string,
    username: string,
    more: Record<string, string> = {},
  ) => ({
    name: appRole,
    role,
    settings: { ...base, role: appRole, account: await idOf(username), ...more },
  });
  return [
    await asker('residence_police', 'commune_police', 'police.commune', { area: '26740' }),
    await asker('residence_police', 'provincial_police', 'police.province'),
    await asker('residence_labour', 'labour_officer', 'labour.national'),
    await asker('residence_services', 'education_officer', 'education.province'),
    await asker('residence_services', 'insurance_officer', 'insurance.province'),
    await asker('residence_placement', 'education_officer', 'education.province'),
    await asker('residence_host', 'host', 'host'),
    await asker('residence_ownership', 'host', 'host'),
    await asker('residence_auditor', 'auditor', 'auditor'),
    await asker('residence_administrator', 'administrator', 'admin'),
    await asker('residence_public', 'anybody', 'new.officer', {
      sign_in_username: 'police.commune',
      token_digest: await valueOf(superuser, `select encode(token_digest, 'hex') from account_link limit 1`),
      username_digest: await hex('username_digest'),
      address_digest: await hex('address_digest'),
      paper_digest: await valueOf(superuser, `select encode(check_digest, 'hex') from issued_paper limit 1`),
      tracking_code: await valueOf(superuser, `select tracking_code from residence_filing limit 1`),
      receipt_code: await valueOf(superuser, `select receipt_code from stay_notice limit 1`),
    }),
    await asker('residence_public', 'anybody', 'new.officer', {
      paper_digest: await valueOf(
        superuser,
        `select encode(check_digest, 'hex') from issued_paper_code limit 1`,
      ),
    }),
    await asker('residence_public', 'commune_police', 'police.commune', {
      token_digest: await valueOf(superuser, `select encode(token_digest, 'hex') from session_token limit 1`),
    }),
    await asker('residence_public', 'anybody', 'new.officer', {
      token_digest: await valueOf(
        superuser,
        `select encode(stop_digest, 'hex') from applicant_notice limit 1`,
      ),
    }),
    {
      name: 'system',
      role: 'residence_worker',
      settings: { request: 'background', role: 'system', area: '' },
    },
    await asker('residence_projection', 'commune_police', 'police.commune', {
      residents: residentIds.join(','),
    }),
    await asker('residence_lookup', 'commune_police', 'police.commune', {
      residents: residentIds.join(','),
      personal_number: number,
    }),
    await asker('residence_public', 'anybody', 'new.officer', {
      token_digest: await valueOf(superuser, `select encode(key_digest, 'hex') from stay_api_key limit 1`),
    }),
    await asker('residence_public', 'anybody', 'new.officer', {
      token_digest: await valueOf(
        superuser,
        `select encode(tracking_digest, 'hex') from guest_stay_notice limit 1`,
      ),
    }),
    {
      name: 'intake',
      role: 'residence_intake',
      settings: {
        ...base,
        role: 'system',
        account: await idOf('host'),
        residents: await valueOf(
          superuser,
          `select string_agg(distinct resident_id::text, ',') from (
             select resident_id from stay_notice union select resident_id from possible_same_resident
             union select resident_id from departure union select resident_id from confirmation) s`,
        ),
        intake_accounts: await idOf('host'),
        intake_dwellings: await valueOf(
          superuser,
          `select string_agg(distinct dwelling_id::text, ',') from (
             select dwelling_id from dwelling_manager union select dwelling_id from dwelling_description) d`,
        ),
        intake_communes: '26740',
        intake_numbers: number,
      },
    },
    await asker('residence_lookup', 'commune_police', 'police.commune', { personal_numbers: number }),
  ];
}

/** The one value that a query answers. */
export async function valueOf(client: pg.Client, sql: string): Promise<string> {
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  return String(rows[0]?.[0]);
}
