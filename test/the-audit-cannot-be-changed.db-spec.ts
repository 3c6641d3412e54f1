import pg from 'pg';
import { databaseRoles } from '../apps/api/src/database/index.ts';
import { application, owner, strangers } from './row-level-security/askers.ts';
import {
  audited,
  type AuditRow,
  everyAuditedStep,
  newRows,
  reason,
} from './row-level-security/audited-steps.ts';
import { readCatalogue } from './row-level-security/catalogue.ts';
import { filingFor, inDays, purpose, registerWorker, worker } from './row-level-security/known-elsewhere.ts';
import { Prober } from './row-level-security/probes.ts';
import { startApp, type TestApp } from './support/app.ts';

interface AuditedBy {
  readonly account_id: string;
  readonly role: string;
  readonly area_code: string;
}

let asking: TestApp;
let superuser: pg.Client;
let audit: AuditRow[];

beforeAll(async () => {
  // A mail server that does not answer: letters wait, and can be sent again.
  asking = await startApp({ smtpUrl: 'smtp://127.0.0.1:9' });
  superuser = new pg.Client({ connectionString: asking.database.superuserUrl });
  await superuser.connect();
});

afterAll(async () => {
  await superuser.end();
  await asking.close();
});

const rowsOf = async (sql: string) => Number((await superuser.query<{ count: string }>(sql)).rows[0]?.count);

/** Background work delivers letters meanwhile. */
const entriesOfPeople = `select count(*) from audit_entry where role <> 'system'`;

describe('every route that asks for a purpose', () => {
  it('writes one entry: who, in which role and area, why, about whom, in which request', async () => {
    const { steps, entries } = await everyAuditedStep(asking, superuser);
    audit = entries.flatMap(({ rows }) => rows);
    const { rows } = await superuser.query<{ residents: string[]; accounts: Record<string, AuditedBy> }>(
      `select array(select id from resident) as residents,
              (select json_object_agg(username, json_build_object('account_id', id, 'role', role, 'area_code', area_code))
                 from account) as accounts`,
    );
    for (const { step, rows: written } of entries) {
      expect([step.operation, written]).toEqual([step.operation, [
        expect.objectContaining({
          ...rows[0]?.accounts[step.by ?? 'police.commune'],
          access_purpose: 'temporary_residence_case',
          request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          action: step.action,
          searched_by: step.searchedBy ?? [],
        }),
      ]]); // prettier-ignore
      const [{ resident_ids, fields }] = written as [AuditRow];
      expect([step.operation, resident_ids.length > 0, fields.length > 0]).toEqual([
        step.operation,
        step.namesNobody !== true,
        true,
      ]);
      expect(resident_ids.filter((id) => !rows[0]?.residents.includes(id))).toEqual([]);
    }
    const requests = audit.map(({ request_id }) => request_id);
    expect(new Set(requests).size).toBe(requests.length);
    expect(steps.map(({ operation }) => operation).sort()).toEqual(await audited(asking));
  });

  it('writes its entry in the transaction of what it recorded', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and attname = 'resident_id'
        where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { name } of rows) {
      const alone = await rowsOf(
        `select count(*) from ${name} t where not exists (select from audit_entry a where a.xmin = t.xmin)`,
      );
      expect([name, alone]).toEqual([name, 0]);
    }
  });

  it('keeps the kind of what was searched by, never the words', () => {
    const text = JSON.stringify(audit);
    expect(text).toContain('personal_number');
    for (const word of [
      worker.fullName,
      worker.personalNumber,
      'Khuất',
      'khuat',
      worker.phone,
      worker.dateOfBirth,
      reason,
    ]) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
  });
});

describe('a change that is refused or fails', () => {
  it('leaves no entry, as it leaves nothing else', async () => {
    const { dwellingId, residentId } = await registerAgain();
    const before = await rowsOf(entriesOfPeople);
    const post = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const refused = [
      await post('cases', {
        residentId,
        ...filingFor(dwellingId),
        requestedLastDay: inDays(3000),
      }),
      await post(`residents/${residentId}/death`, { diedOn: inDays(3) }),
      await post(`residents/${residentId}/contacts`, { kind: 'fax', value: '1' }),
    ];
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([422, 400, 400]);
    expect(await rowsOf(entriesOfPeople)).toBe(before);
  });

  it('is what becomes of every change whose entry cannot be written', async () => {
    const contacts = await rowsOf('select count(*) from resident_contact');
    const { rows } = await superuser.query<{ id: string }>(`select id from resident limit 1`);
    await superuser.query(
      `revoke insert on audit_entry from residence_police; revoke insert (request_id) on audit_entry from residence_police`,
    );
    const answer = await asking.post(
      'police.commune',
      `residents/${rows[0]?.id}/contacts`,
      { kind: 'phone', value: '0900000000' },
      purpose,
    );
    await superuser.query(`grant insert (request_id) on audit_entry to residence_police`);
    expect(answer.statusCode).toBe(500);
    expect(await rowsOf('select count(*) from resident_contact')).toBe(contacts);
  });
});

describe('an entry that was written', () => {
  it('cannot be changed, removed or emptied by any role', async () => {
    await superuser.query('begin');
    const prober = new Prober(superuser, await readCatalogue(superuser), new Map());
    const roles = new Map(strangers.map((asker) => [asker.role, asker]));
    const everybody = [...databaseRoles.map((role) => roles.get(role) ?? application), application];
    for (const statement of [
      `update audit_entry set action = 'nothing'`,
      'update audit_entry set happened_at = now()',
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      for (const asker of everybody) {
        expect([asker.role, statement, (await prober.as(asker, statement)).refusedBy]).toEqual([
          asker.role,
          statement,
          'rights',
        ]);
      }
    }
    for (const statement of [`update audit_entry set action = 'nothing'`, 'delete from audit_entry']) {
      expect([statement, (await prober.as(owner, statement)).rows]).toEqual([statement, 0]);
    }
    await superuser.query('rollback');
  });

  it('is read by the auditor alone, and the reading is written down', async () => {
    const [before] = await newRows(superuser, 0, 'desc');
    const answer = await asking.get('auditor', 'audit-entries?limit=1');
    expect(answer.statusCode).toBe(200);
    const [latest] = await newRows(superuser, 0, 'desc');
    expect(latest).toMatchObject({ action: 'audit.read', role: 'auditor', access_purpose: 'audit' });
    expect(latest?.id).not.toBe(before?.id);
    for (const who of ['police.commune', 'police.province', 'labour.national', 'admin', 'host']) {
      expect((await asking.get(who, 'audit-entries')).statusCode).toBe(403);
    }
  });
});

/** The worker, registered as another person. */
const registerAgain = () => registerWorker(asking, { ...worker, personalNumber: '024195001299' });
