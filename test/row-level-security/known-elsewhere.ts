import { Temporal } from '@libs/calendar';
import { type Injected, startApp, type TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';

export const purpose = { 'access-purpose': 'temporary_residence_case' };
const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
export const inDays = (days: number) => today.add({ days }).toString();

/** Known in Phường Sài Gòn and at home in Bắc Ninh; to Cần Thơ a stranger. */
export const worker = {
  fullName: 'Nghiêm Thị Khuất Sơn',
  sex: 'female',
  dateOfBirth: '1995-08-12',
  nationality: 'VN',
  personalNumber: '024195001234',
  phone: '0901234567',
};

/** What no answer to anybody of Cần Thơ may hold, but for the look-up. */
export const secrets = [worker.personalNumber, worker.phone, 'Khuất Sơn', 'Hẻm Kín', worker.dateOfBirth];

/** The ids of the worker, of the case, of what it is about. */
export interface Registered {
  readonly residentId: string;
  readonly dwellingId: string;
  readonly caseId: string;
  readonly registrationId: string;
}

/** A filing that the law allows. */
export const filingFor = (dwellingId: string) => ({
  dwellingId,
  arrivedOn: inDays(-3),
  purpose: 'work',
  proof: { kind: 'written_lease' },
  requestedFrom: inDays(0),
  requestedLastDay: inDays(300),
});

/** The id of what was recorded. */
export const idOf = (answer: Injected) => accepted<{ id: string }>(answer).id;

/** What an answer says, without the number of the request. */
export function said(answer: Injected): Record<string, unknown> {
  const { reference, ...rest } = answer.json<Record<string, unknown>>();
  return { statusCode: answer.statusCode, ...rest };
}

/** The application, with officers of Cần Thơ beside the demonstration's, who sign in with the same password. */
export async function startWithCanTho(): Promise<TestApp> {
  const asking = await startApp();
  await asIfByHand(
    asking.database,
    `insert into account (username, display_name, role, area_level, area_code, area_province_code, approval_needed, password_hash, password_set_at)
     select name, name, its_role, 'province', '92', '92', false, password_hash, password_set_at
       from account, (values ('police.cantho', 'provincial_police'), ('labour.cantho', 'labour_officer')) other (name, its_role)
      where username = 'host'`,
  );
  return asking;
}

/** Registers the worker in Phường Sài Gòn. */
export async function registerWorker(asking: TestApp, person: object = worker): Promise<Registered> {
  const post = async <Body>(path: string, body: object) =>
    accepted<Body>(await asking.post('police.commune', path, body, purpose));
  const [home] = await asIfByHand<{ code: string }>(
    asking.database,
    `select code from commune where province_code = '24' order by code limit 1`,
  );
  const permanentResidence = { communeCode: home?.code, from: '1995-08-12' };
  const { resident } = await post<{ resident: { id: string } }>('residents', {
    ...person,
    permanentResidence,
  });
  const address = { communeCode: '26740', address: '12 Hẻm Kín', kind: 'rented' };
  const { id: dwellingId } = await post<{ id: string }>('dwellings', address);
  const filing = { residentId: resident.id, ...filingFor(dwellingId) };
  const { id: caseId } = await post<{ id: string }>('cases', filing);
  await post(`cases/${caseId}/completion`, {});
  const { registration } = await post<{ registration: { id: string } }>(`cases/${caseId}/decision`, {
    verdict: 'grant',
    from: inDays(0),
    lastDay: inDays(300),
  });
  return { residentId: resident.id, dwellingId, caseId, registrationId: registration.id };
}

/** How many answers across areas the officer of Phường Ninh Kiều was given, by the audit and by the count that limits them. */
export async function lookupsOf(asking: TestApp): Promise<{ audited: number; counted: number }> {
  const [row] = await asIfByHand<{ audited: number; counted: number }>(
    asking.database,
    `select (select count(*)::int from audit_entry e where e.account_id = a.id and action = 'resident.lookup') as audited,
            (select coalesce(sum(used), 0)::int from lookup_count c where c.account_id = a.id) as counted
       from account a where username = 'police.commune2'`,
  );
  return row ?? { audited: 0, counted: 0 };
}

/** What was answered; a refusal throws. */
export function accepted<Body = Record<string, unknown>>(answer: Injected): Body {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json<Body>();
}
