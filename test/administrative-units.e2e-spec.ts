import { startApp, type TestApp } from './support/app.ts';

let asking: TestApp;
beforeAll(async () => {
  asking = await startApp();
});
afterAll(() => asking.close());

const items = async (path: string) =>
  (await asking.get(null, path)).json<{
    items: { code: string; fullName: string }[];
    nextCursor: string | null;
  }>();

describe('the administrative units', () => {
  it('are listed for any day', async () => {
    const before = await items('administrative-units/provinces?on=2025-06-30');
    const after = await items('administrative-units/provinces?on=2026-09-20');
    expect([before.items.length, after.items.length]).toEqual([63, 34]);
    const named24 = [before, after].map((list) => list.items.find(({ code }) => code === '24')?.fullName);
    expect(named24).toEqual(['Tỉnh Bắc Giang', 'Thành phố Bắc Ninh']);
  });

  it.each(['thu duc', 'Thủ Đức', 'THU%CC%89%20DUC'])('are found by "%s"', async (text) => {
    const found = await items(
      `administrative-units/communes?q=${text.includes('%') ? text : encodeURIComponent(text)}`,
    );
    expect(found.items[0]).toMatchObject({
      code: '26824',
      fullName: 'Phường Thủ Đức',
      provinceCode: '79',
      provinceName: 'Thành phố Hồ Chí Minh',
      legacyProvinceCode: '79',
      legacyProvinceName: 'Thành phố Hồ Chí Minh',
    });
  });

  it('come in pages', async () => {
    const first = await items('administrative-units/communes?province=79&limit=100');
    const second = await items(
      `administrative-units/communes?province=79&limit=100&cursor=${first.nextCursor}`,
    );
    expect(new Set([...first.items, ...second.items].map(({ code }) => code)).size).toBe(168);
    expect(second.nextCursor).toBeNull();
  });

  it('tell their names over time and what they were made of', async () => {
    const dĩAn = (await asking.get(null, 'administrative-units/communes/25942')).json();
    expect(dĩAn).toMatchObject({
      provinceCode: '79',
      legacyProvinceCode: '74',
      legacyProvinceName: 'Tỉnh Bình Dương',
    });
    expect(dĩAn.predecessors.length).toBeGreaterThan(1);
    const kép = (await asking.get(null, 'administrative-units/communes/07399')).json();
    expect(kép.versions).toEqual([
      expect.objectContaining({ from: '2025-07-01', until: '2026-09-20', fullName: 'Xã Kép' }),
      expect.objectContaining({
        from: '2026-09-20',
        until: null,
        fullName: 'Phường Kép',
        source: '388/NQ-UBTVQH16',
      }),
    ]);
  });

  it('say of a commune of before 2025-07-01 what became of it, and whether somebody must decide', async () => {
    const kỳLợi = (await asking.get(null, 'administrative-units/former-communes/18796')).json();
    expect(kỳLợi).toMatchObject({ fullName: 'Xã Kỳ Lợi', codeSet: 'NSO-63', undecided: true });
    const codes = (kỳLợi.successors as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(['18754', '18823', '18832']);
  });

  it.each([
    ['administrative-units/communes/23737', 404, 'not_found'],
    ['administrative-units/communes/nonsense', 404, 'not_found'],
    ['administrative-units/communes?on=2026-02-30', 400, 'invalid_input'],
    ['administrative-units/communes?limit=0', 400, 'invalid_input'],
    ['administrative-units/communes?cursor=-1', 400, 'invalid_input'],
    ['administrative-units/communes?province=999', 400, 'invalid_input'],
    [`administrative-units/communes?q=${'x'.repeat(101)}`, 400, 'invalid_input'],
    ['administrative-units/provinces?unknown=1', 400, 'invalid_input'],
  ])('answer %s with %i %s', async (path, status, code) => {
    const answer = await asking.get(null, path);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('a later decree', () => {
  const file = {
    number: '1/NQ-UBTVQH16',
    inForceOn: '2027-01-01',
    provinces: [],
    communes: [{ code: '25378', type: 'ward' }],
    expectedTotals: { city: 9, province: 25, ward: 710, commune: 2598, special_zone: 13 },
  };
  const named = async () =>
    (await items('administrative-units/communes?q=25378&on=2027-01-01')).items.map(
      ({ fullName }) => fullName,
    );

  it('is tried by an administrator, and loaded with the same key once', async () => {
    const trial = await asking.post('admin', 'administrative-units/decrees/dry-run', file);
    expect([trial.statusCode, trial.json()]).toEqual([
      200,
      expect.objectContaining({
        loaded: false,
        problems: [],
        differences: [{ level: 'commune', code: '25378', before: 'Xã Tân Lợi', after: 'Phường Tân Lợi' }],
      }),
    ]);
    expect(await named()).toEqual(['Xã Tân Lợi']);
    const key = { 'idempotency-key': 'one-decree' };
    const loaded = await asking.post('admin', 'administrative-units/decrees', file, key);
    const again = await asking.post('admin', 'administrative-units/decrees', file, key);
    expect([loaded.statusCode, again.json()]).toEqual([201, loaded.json()]);
    expect(await named()).toEqual(['Phường Tân Lợi']);
  });

  it.each([null, 'police.commune', 'auditor'])('is no business of %s', async (username) => {
    const answer = await asking.post(username, 'administrative-units/decrees/dry-run', file);
    expect(answer.statusCode).toBe(username === null ? 401 : 403);
  });

  it.each([
    ['a day that is none', { ...file, inForceOn: '2027-02-30' }],
    ['a type that is none', { ...file, communes: [{ code: '25378', type: 'village' }] }],
    ['no totals', { ...file, expectedTotals: undefined }],
    ['a total that is none', { ...file, expectedTotals: { ...file.expectedTotals, ward: -1 } }],
    ['communes that are no list', { ...file, communes: 'all' }],
  ])('is refused with %s', async (_name, body) => {
    const answer = await asking.post('admin', 'administrative-units/decrees', body);
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid_input']);
  });

  it('is refused as a whole with everything that speaks against it', async () => {
    const answer = await asking.post('admin', 'administrative-units/decrees', {
      ...file,
      number: '2/NQ-UBTVQH16',
      communes: [{ code: '99999', type: 'ward' }],
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'decree_refused',
      errors: expect.arrayContaining([{ field: '99999', code: 'unit_unknown' }]),
    });
  });
});

describe('a dwelling', () => {
  const dwelling = { communeCode: '26740', address: '12 Nguyễn Huệ', kind: 'rented' };

  it('is recorded and found in the own commune, and not seen in another', async () => {
    const recorded = await asking.post('police.commune', 'dwellings', dwelling);
    expect([recorded.statusCode, recorded.json()]).toEqual([
      201,
      expect.objectContaining({ ...dwelling, communeName: 'Phường Sài Gòn', addressOnDocument: null }),
    ]);
    const ask = (username: string) => asking.post(username, 'dwellings/search', { text: 'nguyen hue' });
    expect((await ask('police.commune')).json().items).toEqual([recorded.json()]);
    expect((await ask('police.province')).json().items).toEqual([recorded.json()]);
    expect((await ask('police.commune2')).json().items).toEqual([]);
  });

  it.each([
    ['in another commune', { ...dwelling, communeCode: '31135' }, 403, 'outside_area'],
    ['in no commune of today', { ...dwelling, communeCode: '23737' }, 400, 'invalid_input'],
    ['of no known kind', { ...dwelling, kind: 'castle' }, 400, 'invalid_input'],
    ['without an address', { ...dwelling, address: '   ' }, 400, 'invalid_input'],
    ['with an endless address', { ...dwelling, address: 'x'.repeat(301) }, 400, 'invalid_input'],
    ['with a field that is none', { ...dwelling, owner: 'x' }, 400, 'invalid_input'],
  ])('is not recorded %s', async (_name, body, status, code) => {
    const answer = await asking.post('police.commune', 'dwellings', body);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('is no business of a labour officer', async () => {
    expect((await asking.post('labour.national', 'dwellings/search', { text: 'nguyen' })).statusCode).toBe(
      403,
    );
  });
});
