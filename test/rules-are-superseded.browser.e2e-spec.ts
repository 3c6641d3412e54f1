import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from '@libs/calendar';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { runBuilt } from './support/server-process.ts';

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const written = (day: Temporal.PlainDate) => day.toString().split('-').reverse().join('/');
/** A day that has passed, so that people of the demonstration arrived after it and change. */
const from = today.subtract({ days: 60 });

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 180_000);
afterAll(() => office.close());

describe('in the browser, two administrators supersede the shortest stay to register', () => {
  let first: Page;
  let second: Page;
  let changing: string;

  beforeAll(async () => {
    [first, second] = await Promise.all([office.sitDown(), office.sitDown()]);
    await office.signIn(first, 'admin');
    const { output } = await runBuilt(
      'create-admin',
      ['--username', 'admin.second', '--name', 'Ngô Thị Lan'],
      office.environment,
    );
    await second.goto(/^http\S+\/link#\S+$/m.exec(output)?.[0] ?? '');
    await second.getByLabel('Mật khẩu mới', { exact: true }).fill(office.password);
    await second.getByLabel(/Nhập lại/).fill(office.password);
    await second.keyboard.press('Enter');
    await second.getByRole('status').waitFor();
    await office.signIn(second, 'admin.second');
  }, 120_000);

  it('sees each value with its source, and which nobody has confirmed', async () => {
    await first.getByRole('link', { name: 'Quy định' }).click();
    const row = first.locator('tr[data-parameter="shortestStayToRegister"]');
    await row.waitFor();
    expect(await row.textContent()).toMatch(/30 ngày.*Điều 27 khoản 1.*chưa xác nhận/);
  });

  it('drafts another value, sees in the dry run how many would change, and puts it forward', async () => {
    await first
      .locator('tr[data-parameter="shortestStayToRegister"]')
      .getByRole('button', { name: 'Thay giá trị' })
      .click();
    await first.keyboard.type(written(from));
    await first.getByRole('spinbutton', { name: 'ngày' }).fill('45');
    await first.getByLabel('Điều', { exact: true }).fill('27');
    await first.getByLabel(/Đã đối chiếu với/).fill('Công báo số 1235+1236, trang 14');
    await first.keyboard.press('Control+Enter');
    const card = first.locator('.proposal').first();
    await card.getByText(/^[1-9]\S* trên 3\.000 người sẽ đổi tình trạng/).waitFor();
    changing = /^\S+/.exec((await card.getByText('người sẽ đổi tình trạng').textContent()) ?? '')?.[0] ?? '';
    await card.getByRole('table').getByText('Phường Sài Gòn').first().waitFor();
    await card.getByRole('button', { name: 'Trình phê duyệt' }).click();
    await card.getByText('Bạn là người đề nghị').waitFor();
    expect(await card.getByRole('button', { name: 'Phê duyệt' }).count()).toBe(0);
  });

  it('is approved by the second, and everybody is derived anew', async () => {
    await second.goto(`${office.address}/rules`);
    const card = second.locator('.proposal').first();
    await card.getByRole('button', { name: 'Phê duyệt' }).click();
    await card
      .getByText(`Đã tính lại 3.000 người, ${changing} người đổi tình trạng.`)
      .waitFor({ timeout: 60_000 });
    const rows = second.locator('tr[data-parameter="shortestStayToRegister"]');
    await rows.nth(1).waitFor();
    expect(await rows.first().textContent()).toMatch(/45 ngày.*đã xác nhận/);
  }, 90_000);

  it('enters the notice of a year', async () => {
    await second.goto(`${office.address}/office-years?year=2027`);
    await second.getByText('chưa có thông báo: hạn tạm tính').waitFor();
    await second.getByRole('button', { name: 'Nhập theo thông báo' }).click();
    await second.getByLabel('Thông báo').fill('Thông báo thử/TB-BNV');
    await second.getByRole('button', { name: 'Lưu năm 2027' }).click();
    await second.getByText('Đã lưu năm 2027').waitFor();
    await second.getByText('Thông báo thử/TB-BNV').first().waitFor();
  });

  it('enters what a province asks of floor per person, and takes it back with the reason', async () => {
    await second.getByRole('link', { name: 'Diện tích tối thiểu' }).click();
    await second.getByText('Chưa nhập tỉnh nào').waitFor();
    await second.getByRole('button', { name: 'Nhập mức của một tỉnh' }).click();
    const entering = second.getByRole('form', { name: 'Nhập mức của một tỉnh' });
    await entering.getByLabel('Tỉnh, thành phố').selectOption('79');
    await entering.getByLabel('m² sàn/người').fill('7');
    await entering.getByLabel('Áp dụng từ').fill('1/1/2026');
    await entering.getByLabel('Nghị quyết (số, ngày)').fill('NQ 12/2026/NQ-HĐND');
    await second.keyboard.press('Control+Enter');
    await entering.getByRole('alert').waitFor();
    await entering.getByLabel('m² sàn/người').fill('12,5');
    await entering.getByLabel('m² sàn/người').press('Control+Enter');
    await second.getByRole('row', { name: /Hồ Chí Minh 12,5 01\/01\/2026 NQ 12.* chưa đối chiếu/ }).waitFor();
    await second.getByRole('button', { name: 'Thu hồi: Thành phố Hồ Chí Minh' }).click();
    await second.getByLabel('Lý do').fill('nhầm tỉnh khác');
    await second.keyboard.press('Control+Enter');
    await second.getByText('Chưa nhập tỉnh nào').waitFor();
  });
});

describe('on a telephone, somebody asks what to do', () => {
  it('without sign-in: a tenant registers, and nobody may ask for the red book', async () => {
    const page = await office.sitDown();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${office.address}/toi-phai-lam-gi`);
    await page.getByLabel('Nơi thường trú (xã, phường, đặc khu)').fill('ninh kieu');
    await page.getByRole('option', { name: /Phường Ninh Kiều/ }).click();
    await page.getByLabel('Bạn đang hoặc sẽ ở đâu?').fill('sai gon');
    await page.getByRole('option', { name: /Phường Sài Gòn/ }).click();
    await page.getByLabel('Định ở đến ngày nào?').fill(written(today.add({ days: 200 })));
    await page.getByRole('button', { name: 'Xem tôi phải làm gì' }).click();
    await page.getByText('Bạn phải đăng ký tạm trú').waitFor();
    await page.getByText('Không ai được đòi bạn').waitFor();
    await page.getByText('Sổ đỏ, sổ hồng của chủ nhà').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('You must register temporary residence').waitFor();
  });
});
