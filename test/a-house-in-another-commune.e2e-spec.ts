import { startApp, type TestApp } from './support/app.ts';
import { asksFor } from './support/asks-for.ts';
import { inDays } from './support/people.ts';

describe('a house that stands in another commune than its owner’s account', () => {
  let asking: TestApp;
  const { get, post, refusal } = asksFor(() => asking);
  const address = '8 Hòa Bình';
  const claim = { communeCode: '31135', address, proof: 'Giấy chứng nhận số NK 8' };
  let house: string;

  beforeAll(async () => {
    asking = await startApp();
    const dwelling = { communeCode: '31135', address, kind: 'lodging' };
    house = (await post<{ id: string }>('dwellings', dwelling, 'police.commune2')).id;
  });

  afterAll(() => asking.close());

  it('is claimed from the commune of the house, which alone sees the claim and confirms it', async () => {
    const manager = { username: 'host', capacity: 'manager', from: inDays(-1), basis: 'hợp đồng' };
    expect(await refusal(`dwellings/${house}/managers`, manager, 'police.commune2')).toContain(
      'username: unknown_host',
    );
    const { id } = await post<{ id: string }>('ownership-claims', claim, 'host');
    expect(await get('ownership-claims', 'police.commune2')).toMatchObject({
      items: [{ id, displayName: 'Nhà trọ Hòa Bình' }],
    });
    expect(await get('ownership-claims')).toMatchObject({ items: [] });
    const confirmed = { outcome: 'confirmed', dwellingId: house, from: inDays(-60) };
    expect(await refusal(`ownership-claims/${id}/answer`, confirmed)).toEqual([404, 'not_found']);
    await post(`ownership-claims/${id}/answer`, confirmed, 'police.commune2');
    expect(await get('hosted-dwellings', 'host')).toMatchObject({
      items: [{ id: house, communeCode: '31135', capacity: 'owner' }],
    });
  });

  it('has its guests reported to the commune of the house, and to no other', async () => {
    const guest = {
      fullName: 'Lê Thị Xa Nhà',
      dateOfBirth: '1996-02-03',
      personalNumber: '092196000077',
      purpose: 'work',
      arrivedOn: inDays(-1),
      until: inDays(3),
    };
    const told = { dwellingId: house, guests: [guest] };
    const { items } = await post<{ items: { id: string }[] }>('host/stay-notices', told, 'host');
    const notice = items[0]!.id;
    expect(await get('host/stay-notices', 'host')).toMatchObject({ items: [{ id: notice }] });
    expect(await get(`stay-notices/${notice}`, 'police.commune2')).toMatchObject({ id: notice });
    expect(await refusal(`stay-notices/${notice}/departure`, { leftOn: inDays(0) })).toEqual([
      404,
      'not_found',
    ]);
    expect(await get(`dwellings/${house}/residents`, 'police.commune2')).toMatchObject({
      items: [{ resident: { fullName: 'Lê Thị Xa Nhà' } }],
    });
    const corrected = { guest: { ...guest, until: inDays(2) }, reason: 'Đi sớm hơn' };
    await post(`host/stay-notices/${notice}/correction`, corrected, 'host');
  });

  it('is contested by its owner before the commune of the house', async () => {
    expect(await get(`hosted-dwellings/${house}/registered`, 'host')).toMatchObject({ count: 0, items: [] });
    await post(`hosted-dwellings/${house}/objections`, { says: 'Không có ai thuê ở đây' }, 'host');
    expect(await get('owner-objections', 'police.commune2')).toMatchObject({
      items: [{ dwellingId: house }],
    });
    expect(await get('owner-objections')).toMatchObject({ items: [] });
  });

  it('is managed by an account that its commune never heard of, once the officer there confirms it', async () => {
    const dwelling = { communeCode: '31135', address: '9 Hòa Bình', kind: 'rented' };
    const managed = (await post<{ id: string }>('dwellings', dwelling, 'police.commune2')).id;
    const stated = { ...claim, address: '9 Hòa Bình', proof: 'Hợp đồng quản lý số 9' };
    expect(await refusal('ownership-claims', { ...stated, capacity: 'tenant' }, 'host')).toEqual([
      400,
      'invalid_input',
      'capacity: is_in',
    ]);
    const { id } = await post<{ id: string }>('ownership-claims', { ...stated, capacity: 'manager' }, 'host');
    expect(await get('ownership-claims', 'police.commune2')).toMatchObject({
      items: [{ id, capacity: 'manager' }],
    });
    await post(
      `ownership-claims/${id}/answer`,
      { outcome: 'confirmed', dwellingId: managed },
      'police.commune2',
    );
    const { items } = await get<{ items: object[] }>('hosted-dwellings', 'host');
    expect(items).toContainEqual(expect.objectContaining({ id: managed, capacity: 'manager' }));
    const registered = await asking.get('host', `hosted-dwellings/${managed}/registered`);
    expect([registered.statusCode, registered.json<{ code: string }>().code]).toEqual([403, 'owner_only']);
  });
});
