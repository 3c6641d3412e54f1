import { startApp, type TestApp } from './support/app.ts';
import { asksFor } from './support/asks-for.ts';
import { counterOf, inDays, purpose, somebody } from './support/people.ts';

let asking: TestApp;
let counter: ReturnType<typeof counterOf>;

const { get, post, refusal } = asksFor(() => asking);

beforeAll(async () => {
  asking = await startApp();
  counter = counterOf(asking, 'police.commune', '26740');
});
afterAll(() => asking.close());

type Merged = { merged: { dwellingId: string; mergeId: string; wentAlong: boolean }[] };
interface People {
  certain: number;
  possible: number;
  items: {
    resident: { id: string; fullName: string };
    possible: boolean;
    stays: { doubt: string | null }[];
  }[];
}
const peopleAt = (dwellingId: string, days = '') => get<People>(`dwellings/${dwellingId}/residents${days}`);
const namesOf = ({ items }: People) => items.map(({ resident }) => resident.fullName);

const live = (residentId: string, dwellingId: string, arrivedOn: string, more: object = {}) =>
  post<{ id: string }>(`residents/${residentId}/presences`, {
    dwellingId,
    arrivedOn,
    purpose: 'work',
    source: 'person',
    ...more,
  });

describe('who is at a dwelling', () => {
  let dwelling: string;
  let unseen: string;

  beforeAll(async () => {
    dwelling = await counter.dwelling('1 Trần Hưng Đạo');
    const [gone, here, long] = await Promise.all(
      ['Ngô Thị Đã Đi', 'Ngô Thị Đang Ở', 'Ngô Thị Lâu Không Thấy'].map((fullName) =>
        counter.record(somebody({ fullName })),
      ),
    );
    const left = await live(gone ?? '', dwelling, inDays(-20));
    await post(`presences/${left.id}/departures`, { leftOn: inDays(-10) });
    await live(here ?? '', dwelling, inDays(-5));
    await live(long ?? '', dwelling, inDays(-150));
    unseen = long ?? '';
  });

  it('is answered for a day and for a period; who has not been seen for long is only possible', async () => {
    const today = await peopleAt(dwelling);
    expect(namesOf(today)).toEqual(['Ngô Thị Đang Ở', 'Ngô Thị Lâu Không Thấy']);
    expect(today).toMatchObject({ certain: 1, possible: 1 });
    expect(today.items[1]).toMatchObject({ possible: true, stays: [{ doubt: 'long_unseen' }] });
    expect(namesOf(await peopleAt(dwelling, `?on=${inDays(-15)}`))).toContain('Ngô Thị Đã Đi');
    expect(namesOf(await peopleAt(dwelling, `?on=${inDays(-10)}`))).not.toContain('Ngô Thị Đã Đi');
    expect(namesOf(await peopleAt(dwelling, `?from=${inDays(-30)}&until=${inDays(1)}`))).toHaveLength(3);
    const elsewhere = await asking.get('police.commune2', `dwellings/${dwelling}/residents`, purpose);
    expect(elsewhere.json()).toMatchObject({ code: 'not_found' });
    expect(await peopleAt(dwelling, '?limit=1')).toMatchObject({ nextCursor: '1', certain: 1, possible: 1 });
  });

  it('says when there are many people for the floor, with the article and how well it is known', async () => {
    await post(`dwellings/${dwelling}/descriptions`, {
      holdsFrom: inDays(0),
      premises: 'rented_rooms',
      rooms: 4,
      floorAreaM2: 6,
      oldUnit: 'Phường Bến Nghé, Quận 1',
      ownerName: 'Bà Tám',
    });
    expect(await get(`dwellings/${dwelling}`)).toMatchObject({
      description: { premises: 'rented_rooms', oldUnit: 'Phường Bến Nghé, Quận 1' },
      people: { certain: 1, possible: 1, registered: 0 },
      hints: [{ code: 'area_per_person', is: 6, limit: 8, tag: 'MH', confirmed: false }],
    });
  });

  it('changes when an officer finds that somebody does not live there, and changes back', async () => {
    const finding = {
      residentId: unseen,
      foundOn: inDays(0),
      goneSince: inDays(-30),
      basis: 'chủ nhà và tổ trưởng cho biết',
    };
    const { id } = await post<{ id: string }>(`dwellings/${dwelling}/findings`, finding);
    expect(await peopleAt(dwelling)).toMatchObject({ certain: 1, possible: 0 });
    expect(await refusal(`dwellings/${dwelling}/findings`, finding)).toEqual([409, 'not_living_there']);
    expect(await get(`dwellings/${dwelling}/findings`)).toMatchObject({
      items: [{ id, fullName: 'Ngô Thị Lâu Không Thấy', departures: 1, registrationId: null }],
    });
    await post(`dwelling-findings/${id}/voiding`, { reason: 'nhầm phòng' });
    expect(await peopleAt(dwelling)).toMatchObject({ certain: 1, possible: 1 });
  });
});

describe('a dwelling that was recorded twice', () => {
  let kept: string;
  let other: string;
  let before: unknown;

  const everything = async () => ({
    kept: await peopleAt(kept),
    other: await peopleAt(other),
    found: await post('dwellings/search', { text: '12/3 le loi' }),
    timelines: await Promise.all(
      [...(await peopleAt(kept)).items, ...(await peopleAt(other)).items].map(({ resident }) =>
        get(`residents/${resident.id}/timeline`),
      ),
    ),
  });

  beforeAll(async () => {
    kept = await counter.dwelling('12/3 Lê Lợi');
    other = await counter.dwelling('Số 012/3 Đ. Lê Lợi, P. Bến Nghé');
    await counter.dwelling('12/3 Lê Lợii, KP 2');
    await counter.dwelling('13/3 Lê Lợi');
    await counter.dwelling('12/3 Nguyễn Trãi');
    await live(await counter.record(somebody({ fullName: 'Vũ Thị Một' })), kept, inDays(-3));
    await live(await counter.record(somebody({ fullName: 'Vũ Thị Hai' })), other, inDays(-2));
    before = await everything();
  });

  it('is found by its address however it is written, and by likeness, but never under another number', async () => {
    const { items } = await get<{ items: { one: { address: string }; other: { address: string }; sameAddress: boolean }[] }>(
      `dwelling-duplicates?dwellingId=${kept}`,
    );
    expect(items.map(({ one, other: lookalike, sameAddress }) => [one.address, lookalike.address, sameAddress])).toEqual([
      ['12/3 Lê Lợi', 'Số 012/3 Đ. Lê Lợi, P. Bến Nghé', true],
      ['12/3 Lê Lợi', '12/3 Lê Lợii, KP 2', false],
    ]);
    expect((await get<{ items: object[] }>('dwelling-duplicates')).items.length).toBeGreaterThan(1);
  }); // prettier-ignore

  it('is shown beside the other before one is chosen: the one with more records first, with what each has', async () => {
    const more = await counter.dwelling('21/4 Lê Lai');
    const older = await counter.dwelling('Số 21/4 Lê Lai');
    await post(`dwellings/${older}/descriptions`, { holdsFrom: inDays(-9), premises: 'rented_rooms', ownerName: 'Bà Sáu' });
    const tie = { username: 'host', capacity: 'manager', from: inDays(-2), basis: 'hợp đồng' };
    const { items: ties } = await post<{ items: { id: string }[] }>(`dwellings/${older}/managers`, tie);
    const pairOf = async () =>
      (await get<{ items: object[] }>(`dwelling-duplicates?dwellingId=${more}`)).items[0];
    expect(await pairOf()).toMatchObject({ one: { id: older, references: 2 }, other: { id: more, references: 0 } });
    for (const fullName of ['Vũ Thị Năm', 'Vũ Thị Sáu', 'Vũ Thị Bảy'])
      await live(await counter.record(somebody({ fullName })), more, inDays(-3));
    expect(await pairOf()).toMatchObject({ one: { id: more, references: 3 }, other: { id: older, references: 2 } });
    const asked = `dwelling-comparison?dwellingId=${more}&otherDwellingId=${older}`;
    expect(await get(asked)).toMatchObject({
      one: { id: more, people: 3, registrations: 0, reports: 0, ties: [], description: null },
      other: { id: older, people: 0, ties: [{ username: 'host' }], description: { ownerName: 'Bà Sáu' } },
    });
    await post(`dwellings/${older}/managers/${ties[0]!.id}/ending`, { until: inDays(0), reason: 'thôi quản lý' });
    expect(await get(asked)).toMatchObject({ other: { ties: [] } });
    const unknown = await asking.get('police.commune', asked.replace(older, '00000000-0000-7000-8000-000000000000'));
    expect(unknown.json()).toMatchObject({ status: 404, code: 'not_found' });
  }); // prettier-ignore

  it('is merged, read as one, and parted again with every reference its own', async () => {
    const merge = { keptId: kept, mergedId: other, reason: 'cùng một căn nhà' };
    await post('dwelling-merges', merge);
    expect(await refusal('dwelling-merges', merge)).toEqual([409, 'already_merged']);
    const third = await counter.dwelling('14/3 Lê Lợi');
    const on = await post<{ id: string }>('dwelling-merges', { ...merge, keptId: third, mergedId: kept });
    const mergedInto = async () => (await get<Merged>(`dwellings/${other}`)).merged;
    const along = (await mergedInto()).find(({ dwellingId }) => dwellingId === other)!;
    expect([along.wentAlong, namesOf(await peopleAt(third))]).toEqual([true, ['Vũ Thị Một', 'Vũ Thị Hai']]);
    expect(await refusal(`dwelling-merges/${along.mergeId}/undoing`, { reason: 'tách' })).toEqual([409, 'merged_on_since']);
    await post(`dwelling-merges/${on.id}/undoing`, { reason: 'hai căn khác nhau' });
    expect(namesOf(await peopleAt(third))).toEqual([]);
    expect(namesOf(await peopleAt(kept))).toEqual(['Vũ Thị Một', 'Vũ Thị Hai']);
    expect(namesOf(await peopleAt(other))).toEqual(['Vũ Thị Một', 'Vũ Thị Hai']);
    expect(await post('dwellings/search', { text: 'ben nghe' })).toMatchObject({ items: [{ id: kept }] });
    const merged = [{ address: 'Số 012/3 Đ. Lê Lợi, P. Bến Nghé', wentAlong: false }];
    expect(await get(`dwellings/${other}`)).toMatchObject({ dwelling: { id: kept }, merged });
    await post(`dwelling-merges/${(await mergedInto())[0]!.mergeId}/undoing`, { reason: 'hai căn khác nhau' });
    expect(await everything()).toEqual(before);
  }); // prettier-ignore

  it('asks on which side the work done in between belongs', async () => {
    const tied = { username: 'host', capacity: 'manager', from: inDays(-1), basis: 'hợp đồng' };
    const { items: ties } = await post<{ items: { id: string }[] }>(`dwellings/${other}/managers`, tied);
    const { id } = await post<{ id: string }>('dwelling-merges', { keptId: kept, mergedId: other, reason: 'lại gộp' });
    const staying = await counter.record(somebody({ fullName: 'Vũ Thị Ba' }));
    const moving = await counter.record(somebody({ fullName: 'Vũ Thị Bốn' }));
    await live(staying, kept, inDays(-1));
    const presence = await live(moving, kept, inDays(-1));
    await post(`presences/${presence.id}/confirmations`, { confirmedOn: inDays(0) });
    const { since } = await get<{ since: { kind: string; id: string; namesMerged: boolean }[] }>(`dwelling-merges/${id}`);
    expect(since).toMatchObject([
      { kind: 'presence', namesMerged: false, fullName: 'Vũ Thị Ba' },
      { kind: 'presence', id: presence.id, namesMerged: false, fullName: 'Vũ Thị Bốn' },
    ]);
    expect(await post(`dwellings/${kept}/managers/${ties[0]!.id}/ending`, { until: inDays(0), reason: 'thôi quản lý' })).toMatchObject({ items: [{ dwellingId: other, until: inDays(0) }] });
    expect(await refusal(`dwelling-merges/${id}/undoing`, { reason: 'tách ra', presencesOfMerged: [kept] })).toContain(
      'presencesOfMerged: not_since_the_merge',
    );
    await post(`dwelling-merges/${id}/undoing`, { reason: 'tách ra', presencesOfMerged: [presence.id] });
    expect(namesOf(await peopleAt(kept))).toEqual(['Vũ Thị Một', 'Vũ Thị Ba']);
    expect(namesOf(await peopleAt(other))).toEqual(['Vũ Thị Hai', 'Vũ Thị Bốn']);
    const record = await get<{ presences: { facts: { kind: string }[] }[] }>(`residents/${moving}`);
    expect(record.presences).toMatchObject([{ facts: [{ kind: 'confirmation' }] }]);
  }); // prettier-ignore

  it('is not shown again once two that look like one were told apart', async () => {
    await post('dwelling-distinctions', { dwellingId: other, otherDwellingId: kept });
    const { items } = await get<{ items: { sameAddress: boolean }[] }>(`dwelling-duplicates?dwellingId=${kept}`);
    expect(items).toMatchObject([{ sameAddress: false }]);
  }); // prettier-ignore
});
