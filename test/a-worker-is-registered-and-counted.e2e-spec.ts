import { Temporal } from '@libs/calendar';
import { startApp, type TestApp } from './support/app.ts';

const purpose = { 'access-purpose': 'temporary_residence_case' };
const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const inDays = (days: number) => today.add({ days }).toString();

describe('a worker from Cần Thơ is registered in Phường Sài Gòn and counted', () => {
  let asking: TestApp;
  let residentId: string;
  let dwellingId: string;
  let caseId: string;

  beforeAll(async () => {
    asking = await startApp();
  });

  afterAll(() => asking.close());

  const registered = async (on: string) => {
    const answer = await asking.get('labour.province', `headcounts?on=${on}&by=group&commune=26740`);
    expect(answer.statusCode).toBe(200);
    const { rows } = answer.json<{ rows: { group: string; count: number }[] }>();
    return rows.find(({ group }) => group === 'registered')?.count ?? 0;
  };

  it('records the worker, with a warning about the number and no refusal', async () => {
    const answer = await asking.post(
      'police.commune',
      'residents',
      {
        fullName: 'Nguyễn Thị Hoa',
        sex: 'female',
        dateOfBirth: '1995-08-12',
        nationality: 'VN',
        personalNumber: '092095001234',
        permanentResidence: { communeCode: '31135', from: '1995-08-12' },
        phone: '0901234567',
      },
      purpose,
    );
    expect(answer.statusCode).toBe(201);
    const body = answer.json<{ resident: { id: string }; warnings: object[] }>();
    expect(body.warnings).toEqual([{ field: 'personalNumber', code: 'sex_differs' }]);
    residentId = body.resident.id;
  });

  it('finds her by number, and by name without diacritics', async () => {
    for (const question of [
      { personalNumber: '092095001234' },
      { name: 'nguyen thi hoa', birthYear: 1995 },
    ]) {
      const answer = await asking.post('police.commune', 'residents/search', question, purpose);
      expect(answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual([residentId]);
    }
  });

  it('opens a case, which states where she lives', async () => {
    const dwelling = await asking.post('police.commune', 'dwellings', {
      communeCode: '26740',
      address: '12 Lê Lợi',
      kind: 'rented',
    });
    dwellingId = dwelling.json<{ id: string }>().id;
    const answer = await asking.post(
      'police.commune',
      'cases',
      {
        residentId,
        dwellingId,
        arrivedOn: inDays(-3),
        purpose: 'work',
        proof: { kind: 'written_lease' },
        requestedFrom: inDays(0),
        requestedLastDay: inDays(364),
      },
      purpose,
    );
    expect(answer.statusCode).toBe(201);
    caseId = answer.json<{ id: string }>().id;
  });

  it('has a due day once it is complete, with its derivation', async () => {
    const answer = await asking.post('police.commune', `cases/${caseId}/completion`, {}, purpose);
    expect(answer.statusCode).toBe(200);
    const { dueOn, dueDerivation } = answer.json<{ dueOn: string; dueDerivation: { workingDays: number } }>();
    expect(dueOn > inDays(2)).toBe(true);
    expect(dueDerivation.workingDays).toBe(3);
  });

  it('raises the registered migrants of today by one when it is granted, and of yesterday by none', async () => {
    const before = [await registered(inDays(-1)), await registered(inDays(0))];
    const answer = await asking.post(
      'police.commune',
      `cases/${caseId}/decision`,
      { verdict: 'grant', from: inDays(0), lastDay: inDays(364) },
      purpose,
    );
    expect(answer.statusCode).toBe(200);
    expect([await registered(inDays(-1)), await registered(inDays(0))]).toEqual([
      before[0],
      (before[1] ?? 0) + 1,
    ]);
  });

  it('is shown as registered at the dwelling in each period that holds a day of it', async () => {
    const isRegistered = async (from: number, until: number) => {
      const path = `dwellings/${dwellingId}/residents?from=${inDays(from)}&until=${inDays(until)}`;
      const { items } = (await asking.get('police.commune', path, purpose)).json<{
        items: { registered: boolean }[];
      }>();
      return items.map(({ registered: shown }) => shown);
    };
    expect(await isRegistered(-1, 0)).toEqual([false]);
    expect(await isRegistered(-1, 1)).toEqual([true]);
  });

  it('shows her timeline with the reason of each segment', async () => {
    const answer = await asking.get('police.commune', `residents/${residentId}/timeline`, purpose);
    const { segments } = answer.json<{
      segments: { from: string; status: string; because: { row: string }[] }[];
    }>();
    expect(segments.map(({ from, status }) => [from, status])).toEqual([
      [inDays(-3), 'unregistered_under_30'],
      [inDays(0), 'registered_temporary'],
      [inDays(365), 'unregistered_lapsed'],
    ]);
    expect(segments.every(({ because }) => because.length > 0)).toBe(true);
  });

  it('ends her registration here when another commune registers her, on the new first day', async () => {
    const dwelling = await asking.post('police.commune2', 'dwellings', {
      communeCode: '31135',
      address: '3 Hòa Bình',
      kind: 'rented',
    });
    const own = await asking.post(
      'police.commune2',
      'cases',
      {
        personalNumber: '092095001234',
        dwellingId: dwelling.json<{ id: string }>().id,
        arrivedOn: inDays(0),
        purpose: 'family',
        proof: { kind: 'ownership_paper' },
        requestedFrom: inDays(0),
        requestedLastDay: inDays(100),
      },
      purpose,
    );
    expect(own.statusCode).toBe(422);
    expect(own.json<{ errors: { code: string }[] }>().errors.map(({ code }) => code)).toEqual([
      'at_commune_of_permanent_residence',
    ]);
  });

  it('strikes the registration off with its ground, and nobody is counted as registered after it', async () => {
    const record = await asking.get('police.commune', `residents/${residentId}`, purpose);
    const [registration] = record.json<{ temporaryRegistrations: { id: string }[] }>().temporaryRegistrations;
    const opened = await asking.post(
      'police.commune',
      `temporary-registrations/${registration?.id}/ending`,
      {
        begun: 'filed',
        channel: 'online',
        portalDossierCode: 'G22.26740.0001',
        ground: 'e',
        aroseOn: inDays(0),
        endedOn: inDays(0),
      },
      purpose,
    );
    const { id } = opened.json<{ id: string }>();
    const shown = { code: 'proof_of_end_ground' };
    await asking.post('police.commune', `cases/${id}/papers-seen`, shown, purpose);
    await asking.post('police.commune', `cases/${id}/completion`, {}, purpose);
    const answer = await asking.post('police.commune', `cases/${id}/decision`, { verdict: 'grant' }, purpose);
    expect([opened.statusCode, answer.statusCode]).toEqual([201, 200]);
    expect(await registered(inDays(0))).toBe(0);
  });
});
