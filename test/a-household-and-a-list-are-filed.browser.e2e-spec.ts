import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays, somebody } from './support/people.ts';

const written = (day: string) => day.split('-').reverse().join('/');

/** A list as an employer keeps it, saved by a spreadsheet program: four workers, one of whose numbers is too short. */
const sheet = new URL('files/workers-by-libreoffice.xlsx', import.meta.url);

describe('in the browser, many are filed at once', () => {
  let office: Office;
  let page: Page;
  let headId: string;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    const known = async (person: object) =>
      (await record<{ resident: { id: string } }>('residents', somebody(person))).resident.id;
    headId = await known({
      fullName: 'Hồ Văn Cha',
      personalNumber: '031080004321',
      dateOfBirth: '1980-02-03',
    });
    const wifeId = await known({ fullName: 'Hồ Thị Mẹ', sex: 'female', dateOfBirth: '1982-02-03' });
    await known({
      fullName: 'Hồ Văn Con',
      dateOfBirth: inDays(-3000),
      personalNumber: '031218004321',
      permanentResidence: undefined,
    });
    const { id } = await record<{ id: string }>('households', { headResidentId: headId, from: inDays(-900) });
    await record(`households/${id}/members`, { residentId: wifeId, relation: 'spouse', from: inDays(-900) });
    for (const address of ['5 Đồng Khởi', 'Ký túc xá Phương Nam'])
      await record('dwellings', { communeCode: '26740', address, kind: 'rented' });
    page = await office.sitDown();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await office.signIn(page, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const chooseDwelling = async (typed: string, address: string) => {
    await page.getByLabel('Địa chỉ chỗ ở').fill(typed);
    await page.getByRole('option', { name: address, exact: true }).waitFor();
    await page.getByLabel('Địa chỉ chỗ ở').press('Enter');
    await page.getByText('Đã chọn').waitFor();
  };

  it('a household with its known members and one by number, opened together; nothing typed is lost on the way', async () => {
    await page.goto(`${office.address}/counter?person=${headId}`);
    await page.getByRole('link', { name: 'Cả hộ cùng đăng ký' }).press('Enter');
    await chooseDwelling('dong khoi', '5 Đồng Khởi');
    await page.getByRole('button', { name: 'Thêm 1 người trong hộ đã biết' }).press('Enter');
    await page.getByLabel('Thêm người').fill('031218004321');
    await page.getByLabel('Thêm người').press('Enter');
    await page.getByLabel('Quan hệ với chủ hộ: Hồ Văn Con').selectOption('child');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByLabel('Quan hệ với chủ hộ: Hồ Văn Con').waitFor();
    expect(await page.getByLabel('Quan hệ với chủ hộ: Hồ Thị Mẹ').inputValue()).toBe('spouse');
    // Everybody is looked at together before anything is sent, and what the household pays is said.
    await page.getByText('Không có gì cản trở ai trong 3 người.').waitFor();
    await page.getByLabel('Miễn lệ phí: Hồ Văn Con').selectOption('child');
    await page.getByText('15.000 đồng').waitFor();
    await page.getByLabel('Số biên lai lệ phí').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /Cả hộ cùng đăng ký/ }).waitFor();
    await page.getByText('15.000 đồng').waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
  });

  it('takes its steps together, has one fee with its receipt, and prints in one go', async () => {
    await page.getByRole('button', { name: 'Tất cả đầy đủ, hợp lệ (3)' }).press('Enter');
    await page.getByText('Từ ngày hồ sơ đầy đủ, hợp lệ').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đồng ý tất cả (3)' }).press('Enter');
    await page.getByLabel('Đến hết ngày').fill(written(inDays(200)));
    await page.getByLabel('Đến hết ngày').press('Control+Enter');
    await page.getByText('Đã đồng ý').nth(2).waitFor();
    await page.getByRole('button', { name: 'Ghi số biên lai' }).press('Enter');
    await page.getByLabel('Số biên lai lệ phí').fill('BL-0042');
    await page.getByLabel('Số biên lai lệ phí').press('Control+Enter');
    await page.getByText('biên lai số BL-0042').waitFor();
    await page.getByRole('button', { name: 'In phiếu tiếp nhận chung' }).press('Enter');
    await page.locator('iframe[data-paper]').waitFor({ state: 'attached' });
    // The one receipt, and the receipt and the result of each, in one file that is drawn in the background.
    await page.keyboard.press('Control+p');
    await page.getByText('Tất cả giấy tờ: 7 giấy tờ trong một tệp.').waitFor();
    const [saved] = await Promise.all([
      // Without a viewer of PDF the browser downloads what is printed as well, under a name of its own.
      page.waitForEvent('download', (file) => /^ho-so-26740-\d{4}-\d+\.pdf$/.test(file.suggestedFilename())),
      page.getByRole('button', { name: 'Tải xuống' }).press('Enter'),
    ]);
    expect((await readFile(await saved.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a list goes on without its wrong row, which stays to be mended', async () => {
    await page.goto(`${office.address}/filings/list`);
    await page.getByLabel('Cơ quan, tổ chức quản lý chỗ ở').fill('Công ty may Phương Nam');
    await chooseDwelling('phuong nam', 'Ký túc xá Phương Nam');
    const bytes = (await readFile(sheet)).toString('base64');
    const dropped = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], 'danh sách công nhân.xlsx'));
      return transfer;
    }, bytes);
    await page
      .getByRole('group', { name: 'Danh sách (.xlsx, .csv)' })
      .dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('4 dòng, 1 dòng chưa đúng').waitFor();
    await page.getByLabel('Miễn lệ phí 4').selectOption('poor_household');
    // Sent as it is, nothing is filed, and the wrong cell says what is wrong with it.
    await page.getByLabel('Số biên lai lệ phí').press('Control+Enter');
    await page.getByRole('alert').getByText('Danh sách có dòng chưa đúng.').waitFor();
    await page.getByRole('checkbox', { name: /Lập hồ sơ cho các dòng đúng/ }).check();
    await page.getByLabel('Số biên lai lệ phí').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /Theo danh sách/ }).waitFor();
    await page.getByText('Hồ sơ từng người (3)').waitFor();
    await page.getByText('30.000 đồng').waitFor();
    await page.getByRole('button', { name: /^Sửa: Dòng 4/ }).press('Enter');
    const number = page.getByLabel('Số định danh cá nhân 4', { exact: true });
    await number.fill('079190000012');
    await number.press('Control+Enter');
    await page.getByText('Hồ sơ từng người (4)').waitFor();
    expect(await page.getByText('Dòng còn phải sửa').count()).toBe(0);
    // Who pays nothing adds nothing.
    await page.getByText('3 × 10.000 đồng').waitFor();
  });

  it('is refused together, with all grounds, and each gets the refusal in writing', async () => {
    await page.getByRole('button', { name: 'Tất cả đầy đủ, hợp lệ (4)' }).press('Enter');
    await page.getByText('Từ ngày hồ sơ đầy đủ, hợp lệ').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Từ chối tất cả (4)' }).press('Enter');
    // Without a ground and its reason nothing is refused, and the page says what is missing.
    await page.getByLabel('Giải thích cho công dân').press('Control+Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('checkbox', { name: 'Hồ sơ không được bổ sung đầy đủ' }).check();
    await page.getByLabel('Giải thích cho công dân').fill('Công ty chưa có giấy tờ về chỗ ở');
    await page.getByLabel('Giải thích cho công dân').press('Control+Enter');
    await page.getByText('Đã từ chối').nth(3).waitFor();
    await page.getByRole('button', { name: 'In kết quả của mọi người' }).press('Enter');
    await page.getByText('Kết quả: 4 giấy tờ trong một tệp.').waitFor();
  });

  it('leads from a case to the filing it belongs to', async () => {
    await page.getByRole('row').filter({ hasText: 'Nguyễn Thị Hoa' }).press('Enter');
    await page.getByRole('link', { name: 'Mở cả bộ hồ sơ' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /Theo danh sách/ }).waitFor();
  });
});
