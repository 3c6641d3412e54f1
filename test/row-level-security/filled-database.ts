import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  background,
  recordFact,
  Transactions,
  voidFact,
  type Asker,
  type FactValue,
} from '../../apps/api/src/database/index.ts';
import { CompactHeadcounts } from '../../apps/api/src/headcounts/index.ts';
import { databaseRoleOf } from '../../apps/api/src/sign-in/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ProbeAsker } from './askers.ts';
import { fillDwellings } from './filled-dwellings.ts';
import { giveFurtherCode, keepFile, printList, tellApplicant } from './filled-notices-and-files.ts';
import { fillForecast } from './filled-forecast.ts';
import { fillImports } from './filled-imports.ts';
import { fillInspections } from './filled-inspections.ts';
import { fillOtherKinds } from './filled-other-kinds.ts';
import { fillStays } from './filled-stays.ts';
import { fillServiceAccess } from './filled-service-access.ts';
import { accepted, purpose } from './known-elsewhere.ts';
import { rightfulAskers, valueOf } from './rightful-askers.ts';

/** The worker's personal number. */
const number = '024199012345';

/** A database in which every guarded table holds rows, all of them of Phường Sài Gòn or of TP. Hồ Chí Minh. */
export interface FilledDatabase {
  readonly asking: TestApp;
  readonly superuser: pg.Client;
  /** The worker who is registered, and a second record that may be the same person. */
  readonly residentIds: readonly [string, string];
  /** Those whose rows they are, in each role: they see some row of every table that their role may read. */
  readonly rightful: readonly ProbeAsker[];
  /** The police of the worker's permanent residence, who see the worker, but not the second record. */
  readonly policeOfHome: ProbeAsker;
  close(): Promise<void>;
}

/** Fills a database through the interface, and where no route leads to a table yet, as the officer that would. */
export async function fillDatabase(): Promise<FilledDatabase> {
  const asking = await startApp();
  const superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
  await superuser.connect();
  const officerId = await valueOf(superuser, `select id from account where username = 'police.commune'`);
  const homes = await homesInBacNinh(superuser);
  const residentIds = await registerWorker(asking, homes);
  await workInTheBackground(asking, residentIds[0]);
  await recordByHand(asking, officerId, residentIds[0]);
  await tellApplicant(asking, policeOfficer(officerId), residentIds[0]);
  await fillDwellings(asking, residentIds[0]);
  await fillInspections(asking, residentIds[0]);
  await fillStays(asking);
  await fillImports(asking, residentIds[0]);
  await fillServiceAccess(asking, residentIds[0]);
  await fillForecast(asking);
  await keepFile(asking, superuser, residentIds[0]);
  await printList(asking, superuser);
  await giveFurtherCode(superuser);
  await administer(asking, await valueOf(superuser, `select id from account where username = 'admin'`));
  await claimKeys(asking, superuser);
  await letTimePass(superuser);
  return {
    asking,
    superuser,
    residentIds,
    rightful: await rightfulAskers(superuser, residentIds, number),
    policeOfHome: {
      name: 'police of the permanent residence',
      role: 'residence_police',
      settings: {
        account: randomUUID(),
        role: 'commune_police',
        area: homes[1],
        communes: homes[1],
        provinces: '24',
        request: 'a request from home',
      },
    },
    close: async () => {
      await superuser.end();
      await asking.close();
    },
  };
}

async function registerWorker(
  asking: TestApp,
  [home, laterHome]: [string, string],
): Promise<[string, string]> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const post = async (path: string, body: object, who = 'police.commune') =>
    accepted(await asking.post(who, path, body, { ...purpose, 'idempotency-key': randomUUID() }));
  const person = {
    fullName: 'Trần Văn Khuất',
    sex: 'male',
    dateOfBirth: '1999-05-04',
    nationality: 'VN',
    personalNumber: number,
    permanentResidence: { communeCode: home, from: '1999-05-04' },
    phone: '0901234567',
  };
  const { id } = (await post('residents', person))['resident'] as { id: string };
  const twin = (await post('residents', { ...person, personalNumber: null, fullName: 'Trần Văn Khuất Em' }))[
    'resident'
  ] as { id: string };
  await post(`residents/${id}/permanent-residences`, { communeCode: laterHome, from: '2020-01-01' });
  await post(`residents/${id}/corrections`, { reason: 'nghe nhầm tên', fullName: 'Trần Văn Khuất Anh' });
  for (const [one, other] of [
    [id, twin.id],
    [twin.id, id],
  ]) {
    await post(`residents/${one}/possible-duplicates`, { otherResidentId: other, reason: 'trùng ngày sinh' });
  }
  await post(`residents/${twin.id}/death`, { diedOn: '2026-01-01' });
  accepted(await asking.post('police.province', 'residents/lookup', { personalNumber: number }, purpose));
  accepted(await asking.post('police.commune', 'residents/lookup', { personalNumber: number }, purpose));

  const dwelling = await post('dwellings', { communeCode: '26740', address: '12 Lê Lợi', kind: 'rented' });
  const term = { from: today, lastDay: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 7)}-01` };
  const filed = await post('cases', {
    residentId: id,
    dwellingId: dwelling['id'],
    arrivedOn: today,
    purpose: 'work',
    proof: { kind: 'written_lease' },
    requestedFrom: term.from,
    requestedLastDay: term.lastDay,
  });
  await post(`cases/${String(filed['id'])}/consents`, { of: 'owner', method: 'vneid', giverName: 'Bà Tám' });
  await post(`cases/${String(filed['id'])}/papers-seen`, { code: 'written_lease', minutesNumber: '1/BB' });
  await post(`dwellings/${String(dwelling['id'])}/blocks`, {
    reason: 'house_in_dispute',
    basis: 'Bản án 12/2020',
    from: '2020-01-01',
  });
  const blocks = (await asking.get('police.commune', `dwellings/${String(dwelling['id'])}/blocks`)).json<{
    items: { id: string }[];
  }>();
  await post(`dwellings/${String(dwelling['id'])}/blocks/${blocks.items[0]?.id ?? ''}/voiding`, {
    reason: 'đã hòa giải',
  });
  await post('filings/lists', {
    ...{ dwellingId: dwelling['id'], arrivedOn: today, purpose: 'work', proof: { kind: 'written_lease' } },
    ...{ requestedFrom: term.from, requestedLastDay: term.lastDay },
    organisation: 'Công ty Phương Nam',
    goOnWithoutWrong: true,
    rows: [
      { fullName: 'Trần Văn Khuất Tư', dateOfBirth: '1999', sex: 'nam', personalNumber: '024099009999' },
      { fullName: 'Trần Văn Khuất Năm' },
    ],
  });
  await post(`cases/${String(filed['id'])}/completion`, {});
  const granted = await post(`cases/${String(filed['id'])}/decision`, {
    verdict: 'grant',
    ...term,
  });
  await post(`cases/${String(filed['id'])}/papers`, { kind: 'receipt' });
  await post(`dwellings/${String(dwelling['id'])}/blocks`, {
    reason: 'ordered_demolished',
    basis: 'Quyết định 5/QĐ-UBND',
    from: today,
  });
  const { id: registrationId } = granted['registration'] as { id: string };
  await fillOtherKinds(asking, { registrationId, residentId: id, dwellingId: String(dwelling['id']) });
  return [id, twin.id];
}

/** Background work adds up what was counted so far and begins a recomputation; what comes after it still waits. */
async function workInTheBackground(asking: TestApp, residentId: string): Promise<void> {
  const system = background('filling');
  await asking.app.get(CompactHeadcounts).compact(system);
  await asking.app
    .get(Transactions)
    .run(system, (tx) => tx.query('insert into status_rebuild default values'));
  const correction = { reason: 'nghe nhầm giới tính', sex: 'female' };
  accepted(await asking.post('police.commune', `residents/${residentId}/corrections`, correction, purpose));
}

/** Facts whose routes come later: a departure, a report of a stay, a declaration, a household. */
async function recordByHand(asking: TestApp, officerId: string, residentId: string): Promise<void> {
  const officer = policeOfficer(officerId);
  await asking.app.get(Transactions).run(officer, async (tx) => {
    const record = (table: string, values: Record<string, FactValue>) =>
      recordFact(tx, officer, table, { resident_id: residentId, ...values });
    const [presence] = await tx.query<{ id: string }[]>(`select id from presence where resident_id = $1`, [
      residentId,
    ]);
    const presence_id = presence?.id ?? '';
    await record('departure', { presence_id, left_on: '2026-11-30' });
    await record('stay_report', {
      presence_id,
      starts_on: '2026-11-01',
      until: '2026-11-05',
      reported_at: '2026-11-01T20:00:00+07:00',
    });
    const declaration = await record('no_residence_declaration', {
      commune_code: '26740',
      starts_on: '2019-01-01',
    });
    await record('no_residence_declaration_end', {
      no_residence_declaration_id: declaration,
      until: '2019-02-01',
    });
    const [filed] = await tx.query<{ id: string; dwelling_id: string }[]>(
      `select case_id as id, dwelling_id from registration_request where resident_id = $1`,
      [residentId],
    );
    const mistaken = await record('temporary_registration', {
      case_id: filed?.id ?? '',
      commune_code: '26740',
      dwelling_id: filed?.dwelling_id ?? '',
      starts_on: '2019-03-01',
      last_day: '2019-04-01',
    });
    await voidFact(tx, officer, 'temporary_registration', mistaken, 'nhập nhầm');
    const household = await recordFact(tx, officer, 'household', { commune_code: '26740' });
    const member = await record('household_member', {
      household_id: household,
      relation: 'head',
      starts_on: '2021-01-01',
    });
    await record('household_member_end', { household_member_id: member, until: '2022-01-01' });
  });
}

/** An invitation that waits for its approval, with its link; and a value of the law that was proposed. */
async function administer(asking: TestApp, administratorId: string): Promise<void> {
  accepted(
    await asking.post('admin', 'accounts', {
      username: 'new.officer',
      displayName: 'Võ Thị Sáu',
      role: 'commune_police',
      areaLevel: 'commune',
      areaCode: '26740',
    }),
  );
  const administrator: Asker = {
    ...policeOfficer(administratorId),
    databaseRole: 'residence_administrator',
    role: 'administrator',
  };
  await asking.app.get(Transactions).run(administrator, async (tx) => {
    const [proposal] = await tx.query<{ id: string }[]>(
      `insert into rule_proposal (kind, parameter, holds_from, value, source, state, proposed_by)
       values ('confirmation', 'longestTerm', '2027-01-01', '{"years": 2}', '{}', 'proposed', $1) returning id`,
      [administratorId],
    );
    await tx.query(`insert into status_recalculation (proposal_id) values ($1)`, [proposal?.id]);
  });
}

/** Sessions, links and attempts that are old enough to be forgotten, beside those that are not. */
async function letTimePass(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    insert into session (account_id, client, expires_at)
    select account_id, client, now() - interval '100 days' from session limit 1;
    insert into account_link (account_id, kind, token_digest, created_by, expires_at)
    select account_id, kind, '\\x00', created_by, now() - interval '100 days' from account_link limit 1;
    insert into sign_in_attempt (username_digest, address_digest, device_digest, source, happened_at)
    select username_digest, address_digest, device_digest, source, now() - interval '100 days' from sign_in_attempt limit 1`);
}

/** Each role that answers requests keeps the keys of its own creations, also those whose creations come later. */
async function claimKeys(asking: TestApp, superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ id: string; role: keyof typeof databaseRoleOf }>(
    `select distinct on (role) id, role from account where password_hash is not null order by role, username`,
  );
  for (const { id, role } of rows) {
    const asker = { ...policeOfficer(id), databaseRole: databaseRoleOf[role], role };
    await asking.app.get(Transactions).run(asker, (tx) =>
      tx.query(
        `insert into idempotency_key (account_id, route, key, body_hash, answered, answer)
         values ($1, 'POST /later', 'first', 'hash', true, '{"fullName": "Trần Văn Khuất"}')`,
        [id],
      ),
    );
  }
}

const policeOfficer = (accountId: string): Asker => ({
  databaseRole: 'residence_police',
  accountId,
  role: 'commune_police',
  areaCode: '26740',
  communes: ['26740'],
  provinces: ['79'],
  requestId: 'filling',
});

async function homesInBacNinh(superuser: pg.Client): Promise<[string, string]> {
  const { rows } = await superuser.query<{ code: string }>(
    `select code from commune where province_code = '24' order by code limit 2`,
  );
  return [rows[0]?.code ?? '', rows[1]?.code ?? ''];
}
