import { startApp, type TestApp } from './support/app.ts';
import { asksFor } from './support/asks-for.ts';
import { asIfByHand } from './support/past-row-level-security.ts';
import { counterOf, inDays, somebody } from './support/people.ts';

let asking: TestApp;
let counter: ReturnType<typeof counterOf>;

const { get, post, refusal } = asksFor(() => asking);

beforeAll(async () => {
  asking = await startApp();
  counter = counterOf(asking, 'police.commune', '26740');
});
afterAll(() => asking.close());

describe('an owner', () => {
  let dwelling: string;
  const people: string[] = [];

  beforeAll(async () => {
    dwelling = await counter.dwelling('2 Trần Hưng Đạo');
    for (const fullName of ['Lý Thị Ánh Nguyệt', 'Lý Văn Đồng Ý', 'Lý Thị Che Chở']) {
      const id = await counter.record(somebody({ fullName }));
      await counter.register(counter.filing({ residentId: id }, dwelling));
      people.push(id);
    }
  });

  it('claims an address, which an officer confirms', async () => {
    const claim = { communeCode: '26740', address: '2 Trần Hưng Đạo', proof: 'Giấy chứng nhận số AB 1' };
    const { id } = await post<{ id: string }>('ownership-claims', claim, 'host');
    expect(await get('hosted-dwellings', 'host')).toEqual({ items: [] });
    expect(await get('ownership-claims')).toMatchObject({ items: [{ id, displayName: 'Nhà trọ Hòa Bình' }] });
    const confirmed = { outcome: 'confirmed', dwellingId: dwelling, from: inDays(-100) };
    expect(await refusal(`ownership-claims/${id}/answer`, { outcome: 'confirmed' })).toContain(
      'dwellingId: is_defined',
    );
    await post(`ownership-claims/${id}/answer`, confirmed);
    expect(await refusal(`ownership-claims/${id}/answer`, confirmed)).toEqual([409, 'already_answered']);
    expect(await get('ownership-claims')).toMatchObject({ items: [] });
    expect(await get('hosted-dwellings', 'host')).toMatchObject({
      items: [{ id: dwelling, capacity: 'owner', premises: null }],
    });
  });

  it('is answered, and officers see by whom, the last answer first, page by page', async () => {
    const claim = { communeCode: '26740', address: 'Nhà không có thật', proof: 'giấy viết tay' };
    const { id } = await post<{ id: string }>('ownership-claims', claim, 'host');
    await post(`ownership-claims/${id}/answer`, { outcome: 'refused', note: 'Không có giấy tờ' });
    const first = await get<{ items: object[]; nextCursor: string }>('ownership-claims?state=answered&limit=1');
    expect(first.items).toMatchObject([
      { id, outcome: 'refused', answerNote: 'Không có giấy tờ', officerName: 'Nguyễn Minh Quân', dwellingAddress: null },
    ]);
    expect(await get(`ownership-claims?state=answered&limit=1&cursor=${first.nextCursor}`)).toMatchObject({
      items: [{ outcome: 'confirmed', dwellingId: dwelling, dwellingAddress: '2 Trần Hưng Đạo' }],
      nextCursor: null,
    });
    const own = await asking.get('host', 'ownership-claims/mine');
    expect(own.body).toContain('Không có giấy tờ');
    expect(own.body).not.toContain('Nguyễn Minh Quân');
  }); // prettier-ignore

  it('sees how many are registered, since when, and initials; a name only of who agreed; nobody who is protected', async () => {
    const [, agreeing, guarded] = people;
    await post(`residents/${agreeing}/name-disclosures`, { dwellingId: dwelling, agreedOn: inDays(0) });
    await post(`residents/${guarded}/name-disclosures`, { dwellingId: dwelling, agreedOn: inDays(0) });
    await post(`residents/${guarded}/protection`, { basis: 'Quyết định 9/QĐ' });
    const seen = await asking.get('host', `hosted-dwellings/${dwelling}/registered`);
    expect(seen.json()).toEqual({
      on: inDays(0),
      count: 2,
      items: [
        { reference: expect.any(String) as string, initials: 'L.T.Á.N.', fullName: null, since: inDays(0) },
        {
          reference: expect.any(String) as string,
          initials: 'L.V.Đ.Ý.',
          fullName: 'Lý Văn Đồng Ý',
          since: inDays(0),
        },
      ],
    });
    expect(seen.body).not.toContain('Nguyệt');
    expect(seen.body).not.toMatch(/Che|L\.T\.C/);
    const { items } = await get<{ items: { id: string }[] }>(`residents/${agreeing}/disclosures`);
    await post(`name-disclosures/${items[0]?.id}/voiding`, { reason: 'rút lại' });
    expect((await asking.get('host', `hosted-dwellings/${dwelling}/registered`)).body).not.toContain(
      'Đồng Ý',
    );
  });

  it('contests who is registered, with a clock, and is answered', async () => {
    const { items } = await get<{ items: { reference: string }[] }>(
      `hosted-dwellings/${dwelling}/registered`,
      'host',
    );
    const says = 'Người này đã dọn đi từ tháng trước';
    const made = await post<{ id: string; dueOn: string; dueDerivation: object }>(
      `hosted-dwellings/${dwelling}/objections`,
      { says, reference: items[0]?.reference },
      'host',
    );
    expect(made.dueDerivation).toMatchObject({ from: inDays(0), workingDays: 10, tag: 'REC' });
    expect(made.dueOn > inDays(12)).toBe(true);
    const unseen = await refusal(`hosted-dwellings/${dwelling}/objections`, { says, reference: dwelling }, 'host');
    expect(unseen).toEqual([404, 'not_found']);
    expect(await get(`dwellings/${dwelling}`)).toMatchObject({ openObjections: 1 });
    expect(await get('owner-objections')).toMatchObject({
      items: [{ id: made.id, address: '2 Trần Hưng Đạo', fullName: 'Lý Thị Ánh Nguyệt', residentId: people[0], foundGoneOn: null }],
    });
    await post('inspections', { dwellingId: dwelling, inspectedOn: inDays(0), outcome: 'nobody_home', findings: [] });
    // By hand: whoever was registered today was seen there today.
    await asIfByHand(
      asking.database,
      `insert into dwelling_finding (commune_code, dwelling_id, resident_id, found_on, gone_since, basis, recorded_by)
       select '26740', $1, $2, $3, $3, 'đến tận nơi', id from account where username = 'police.commune'`,
      [dwelling, people[0], inDays(0)],
    );
    const answer = { outcome: 'upheld', note: 'Đã kiểm tra, sẽ xem xét xóa đăng ký' };
    await post(`owner-objections/${made.id}/answer`, answer);
    expect(await refusal(`owner-objections/${made.id}/answer`, answer)).toEqual([409, 'already_answered']);
    expect(await get(`hosted-dwellings/${dwelling}/objections`, 'host')).toMatchObject({
      items: [{ outcome: 'upheld', answerNote: answer.note }],
    });
    expect(await get('owner-objections')).toMatchObject({ items: [] });
    expect(await get('owner-objections?state=answered')).toMatchObject({
      items: [{ id: made.id, outcome: 'upheld', officerName: 'Nguyễn Minh Quân', timing: 'in_time', foundGoneOn: inDays(0), visitedOn: [inDays(0)] }],
    });
    const slow = await post<{ id: string }>(`hosted-dwellings/${dwelling}/objections`, { says }, 'host');
    await asIfByHand(asking.database, `update owner_objection set due_on = $2 where id = $1`, [slow.id, inDays(-1)]);
    await post(`owner-objections/${slow.id}/answer`, answer);
    expect(await get('owner-objections?state=answered')).toMatchObject({
      items: [{ id: slow.id, timing: 'late', residentId: null, foundGoneOn: null, visitedOn: [] }, { id: made.id }],
    });
  }); // prettier-ignore

  it('sees nothing once the tie has ended, and nothing of a dwelling that is only managed', async () => {
    const managed = await counter.dwelling('3 Trần Hưng Đạo');
    const tie = { username: 'host', capacity: 'manager', from: inDays(-1), basis: 'hợp đồng quản lý' };
    await post(`dwellings/${managed}/managers`, tie);
    expect(await refusal(`dwellings/${managed}/managers`, tie)).toEqual([409, 'already_tied']);
    expect(await refusal(`dwellings/${managed}/managers`, { ...tie, username: 'police.commune' })).toContain(
      'username: unknown_host',
    );
    const looked = await asking.get('host', `hosted-dwellings/${managed}/registered`);
    expect(looked.json()).toMatchObject({ status: 403, code: 'owner_only' });
    const { ties } = await get<{ ties: { id: string; capacity: string }[] }>(`dwellings/${dwelling}`);
    await post(`dwellings/${dwelling}/managers/${ties[0]?.id}/ending`, {
      until: inDays(0),
      reason: 'đã bán nhà',
    });
    expect(await get('hosted-dwellings', 'host')).toMatchObject({ items: [{ id: managed }] });
    const gone = await asking.get('host', `hosted-dwellings/${dwelling}/registered`);
    expect(gone.json()).toMatchObject({ status: 404, code: 'not_found' });
    expect((await get<{ ties: object[] }>(`dwellings/${dwelling}`)).ties).toMatchObject([
      { until: inDays(0) },
    ]);
  });
});
