import readExcelFile from 'read-excel-file/node';
import { startApp, type TestApp } from './support/app.ts';
import { counterOf, inDays } from './support/people.ts';

describe('a labour officer takes figures away as files', () => {
  let asking: TestApp;

  beforeAll(async () => {
    asking = await startApp();
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const dwellingId = await saiGon.dwelling('15 Lê Duẩn');
    for (let people = 0; people < 2; people += 1) {
      await saiGon.register(saiGon.filing({ residentId: await saiGon.record() }, dwellingId));
    }
  });

  afterAll(() => asking.close());

  const file = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await asking.get('labour.province', path, headers);
    expect([path, answer.statusCode]).toEqual([path, 200]);
    return answer;
  };

  it('a workbook with the table, and with its notes on a second sheet', async () => {
    const answer = await file(`headcounts/file?on=${inDays(0)}&by=commune,group&format=xlsx`);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="headcount-${inDays(0)}.xlsx"`);
    const [table, notes] = await readExcelFile(answer.rawPayload);
    expect(table).toEqual({
      sheet: 'Số liệu',
      data: [
        ['Xã, phường (mã)', 'Xã, phường', 'Nhóm tình trạng', 'Số người'],
        ['26740', 'Phường Sài Gòn', 'đã đăng ký', 2],
      ],
    });
    const said = Object.fromEntries((notes?.data ?? []) as [string, string][]);
    expect(said).toMatchObject({
      'Ngày tính': inDays(0),
      'Bộ mã đơn vị hành chính': 'NSO-34',
      'Làm tròn': 'Số đếm chính xác, không làm tròn.',
      'Tổng số': '2',
    });
  });

  it('comma-separated text that Excel opens with its diacritics, in English where asked', async () => {
    const answer = await file(`headcounts/file?on=${inDays(0)}&by=sex,movement&format=csv`, {
      'accept-language': 'en',
    });
    const text = answer.rawPayload.toString('utf8');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.slice(1).split('\n').slice(0, 2)).toEqual(['Sex,Movement,People', 'Male,inter-provincial,2']);
    expect(text).toContain('Migrants of the study');
  });

  it('a series, a row for each day and cell', async () => {
    const answer = await file(
      `headcounts/series/file?from=${inDays(-1)}&until=${inDays(2)}&step=day&by=group&format=csv`,
    );
    const lines = answer.rawPayload.toString('utf8').slice(1).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Ngày tính,Nhóm tình trạng,Số người',
      `${inDays(0)},đã đăng ký,2`,
      `${inDays(1)},đã đăng ký,2`,
    ]);
  });

  it('the matrix of provinces of origin and of destination', async () => {
    const answer = await file(`headcounts/flows/file?on=${inDays(0)}&format=xlsx`);
    const [table] = await readExcelFile(answer.rawPayload);
    expect(table?.data).toEqual([
      ['Nơi thường trú \\ Nơi được tính', '79 Thành phố Hồ Chí Minh', 'Tổng số'],
      ['92 Thành phố Cần Thơ', 2, 2],
    ]);
  });

  it('no other format, and nothing outside the area', async () => {
    const wrong = await asking.get('labour.province', `headcounts/file?on=${inDays(0)}&format=doc`);
    expect(wrong.statusCode).toBe(400);
    const elsewhere = await asking.get(
      'labour.province',
      `headcounts/file?on=${inDays(0)}&province=92&format=csv`,
    );
    expect([elsewhere.statusCode, elsewhere.json<{ code: string }>().code]).toEqual([403, 'outside_area']);
  });
});
