import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { telephone } from './browser/chromium.ts';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays, somebody } from './support/people.ts';

const written = (day: string) => day.split('-').reverse().join('/');
const number = '079090004501';

describe('in the browser, an officer writes down stays that are told by telephone', () => {
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    await record('dwellings', { communeCode: '26740', address: '45 Nguyễn Huệ', kind: 'borrowed' });
    await record(
      'residents',
      somebody({ fullName: 'Đỗ Văn Gọi', dateOfBirth: '1990-03-05', personalNumber: number }),
    );
    page = await office.sitDown();
    await office.signIn(page, 'police.commune');
    await page.getByRole('link', { name: 'Lưu trú' }).press('Enter');
    await page.getByLabel('Địa chỉ chỗ ở').waitFor();
  }, 180_000);

  afterAll(() => office.close());

  it('by keyboard alone: dwelling, number, and who it is comes by itself', async () => {
    await page.keyboard.type('nguyen hue');
    await page.getByRole('option', { name: '45 Nguyễn Huệ', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chọn').waitFor();
    await page.getByLabel('Số định danh hoặc hộ chiếu').focus();
    await page.keyboard.type(number);
    await page.getByRole('option', { name: /^Đỗ Văn Gọi/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Đỗ Văn Gọi');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/hạn trước/).waitFor();
    await page.getByText('Đúng hạn').or(page.getByText('Muộn')).first().waitFor();
  });

  it('the next guest of the call is at the same place; a long stay says what to tell the caller', async () => {
    await page.keyboard.type('079090004502');
    await page.getByLabel('Họ, chữ đệm và tên').fill('Đỗ Thị Gọi');
    await page.getByLabel('Ngày sinh').fill('1/2/93');
    await page.getByLabel('Số đêm hoặc ngày đi').fill(written(inDays(120)));
    await page.keyboard.press('Control+Enter');
    // Said before it is written down, and again of what was.
    await page
      .locator('.told-clock')
      .getByText(/Thông báo chỉ tính 30 ngày/)
      .waitFor();
    await page
      .locator('.told')
      .getByText(/Thông báo chỉ tính 30 ngày/)
      .waitFor();
  });

  it('says beside the question what is missing, and keeps what was typed', async () => {
    await page.getByLabel('Họ, chữ đệm và tên').fill('Đỗ Văn Thiếu');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Cần nhập mục này.').first().waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Đỗ Văn Thiếu');
  });

  it('the reports of the day stand with on time or late and what is to be done', async () => {
    await page.getByRole('link', { name: 'Thông báo trong ngày' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'Đỗ Thị Gọi' });
    await row
      .getByText(/đăng ký tạm trú/)
      .first()
      .waitFor();
    await row.getByText('Điện thoại').waitFor();
  });

  it('is printed without the lists beside it', async () => {
    const lists = page.getByRole('navigation', { name: 'Lưu trú' });
    expect(await lists.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await lists.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('shows the reports of another day, which is typed key by key', async () => {
    const day = page.getByRole('textbox', { name: 'Báo ngày' });
    const reportsOf = async (typed: string) => {
      await day.press('Control+a');
      await day.pressSequentially(typed);
      await day.press('Tab');
      expect(await day.inputValue()).toBe(typed);
    };
    await reportsOf(written(inDays(-400)));
    await page.getByText(`Không có thông báo lưu trú nào trong ngày ${written(inDays(-400))}`).waitFor();
    await reportsOf(written(inDays(0)));
    await page.getByRole('row').filter({ hasText: 'Đỗ Thị Gọi' }).first().waitFor();
  });

  it('is corrected where it stands in the list: the old report stays in the history', async () => {
    await page.getByLabel('Cách báo').selectOption('phone');
    const row = page.getByRole('row').filter({ hasText: 'Đỗ Thị Gọi' });
    await row.press('Enter');
    await page.getByRole('heading', { name: 'Thông báo lưu trú của Đỗ Thị Gọi' }).waitFor();
    await page.getByRole('button', { name: 'Sửa thông báo' }).press('Enter');
    const form = page.getByRole('form', { name: 'Sửa thông báo' });
    await form.getByLabel('Họ, chữ đệm và tên').fill('');
    await form.getByLabel('Vì sao sửa?').press('Control+Enter');
    await form.getByText('Cần nhập mục này.').first().waitFor();
    await form.getByLabel('Họ, chữ đệm và tên').fill('Đỗ Thị Gọi');
    await form.getByLabel('Số đêm hoặc ngày đi').fill('3');
    await form.getByLabel('Vì sao sửa?').fill('Người gọi nói lại: ở ba đêm');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: /Người gọi nói lại/ }).waitFor();
    await page.getByRole('cell', { name: 'Đã ghi nhận', exact: true }).waitFor();
  });

  it('the guest stays on, told by another call; what is told of the presence leads to its report', async () => {
    // On the page of the further report; the form says it, too.
    const further = () =>
      page.locator('.notice-page > p').filter({ hasText: `ở tiếp từ ${written(inDays(3))}` });
    await page.getByRole('button', { name: 'Khách ở tiếp' }).press('Enter');
    const form = page.getByRole('form', { name: 'Khách ở tiếp' });
    await form.getByLabel('Số đêm hoặc ngày đi').fill('2');
    await form.getByText(/Khách ở tiếp thì báo trước 23:00/).waitFor();
    await page.keyboard.press('Control+Enter');
    await further().waitFor();
    await page.getByRole('link', { name: 'Hồ sơ của người này' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đỗ Thị Gọi', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Xem thông báo' }).last().press('Enter');
    await further().waitFor();
    await page.getByRole('button', { name: 'Hủy thông báo' }).press('Enter');
    await page.getByLabel('Vì sao hủy?').fill('Khách đổi ý, không ở thêm');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: /Khách đổi ý/ }).waitFor();
    await page.getByRole('link', { name: 'Lưu trú', exact: true }).press('Enter');
  });

  it('a guest whose host is away reports without an account, and the officer takes it', async () => {
    const guest = await office.sitDown(telephone);
    await guest.goto(`${office.address}/khach-bao-luu-tru`);
    await guest.getByLabel('Phường, xã').fill('phuong sai gon');
    await guest.getByRole('button', { name: /^Phường Sài Gòn/ }).click();
    await guest.getByLabel('Địa chỉ nơi ở lại').fill('45 nguyen hue');
    await guest.getByLabel('Số định danh hoặc hộ chiếu').fill('079090004503');
    await guest.getByLabel('Họ, chữ đệm và tên').fill('Hồ Thị Khách');
    await guest.getByLabel('Ngày sinh').fill('31/2/1997');
    await guest.getByRole('button', { name: 'Gửi báo lưu trú' }).click();
    // What is wrong stands above the button, out of sight: the page turns to it.
    await guest.locator('input:focus').and(guest.getByLabel('Ngày sinh')).fill('7/7/1997');
    await guest.getByRole('button', { name: 'Gửi báo lưu trú' }).click();
    const code = await guest.locator('code.key').innerText();
    expect(code).toMatch(/^(\w{4} ){3}\w{4}$/);
    await page.getByRole('link', { name: 'Khách tự báo' }).press('Enter');
    const report = page.getByRole('region', { name: 'Hồ Thị Khách' });
    const address = report.getByLabel('Địa chỉ chỗ ở');
    await address.waitFor();
    expect(await address.evaluate((field) => field === document.activeElement)).toBe(false);
    // The address as the guest wrote it is a question whose answers show once the cursor is there.
    await address.focus();
    await report.getByRole('option', { name: '45 Nguyễn Huệ', exact: true }).click();
    expect(await report.getByLabel('Loại chỗ ở').inputValue()).toBe('borrowed');
    await report.getByRole('button', { name: 'Ghi nhận' }).click();
    await report.waitFor({ state: 'detached' });
    await guest.getByText('Tôi đã báo, xem kết quả').click();
    await guest.getByLabel('Mã theo dõi').fill(code);
    await guest.getByRole('button', { name: 'Xem', exact: true }).click();
    await guest.getByText('Đã ghi nhận').waitFor();
    await guest.context().close();
  });

  it('two records that may be one person stand side by side; settled as the same, the newer leads to the person', async () => {
    await page.getByRole('link', { name: 'Nhận điện thoại' }).press('Enter');
    await page.getByLabel('Số định danh hoặc hộ chiếu').fill('');
    await page.getByLabel('Họ, chữ đệm và tên').fill('Do Van Goi');
    await page.getByLabel('Ngày sinh').fill('5/3/1990');
    await page.getByLabel('Giới tính').selectOption('male');
    await page.keyboard.press('Control+Enter');
    await page.locator('.told').filter({ hasText: 'Do Van Goi' }).waitFor();
    await page.getByRole('link', { name: 'Cần đối chiếu' }).press('Enter');
    const match = page.getByRole('region', { name: /Do Van Goi/ });
    const emptied = await match.getByRole('link', { name: 'Do Van Goi' }).getAttribute('href');
    await match.getByLabel('Căn cứ').fill('Đã xem thẻ căn cước');
    await match.getByRole('button', { name: 'Cùng một người' }).click();
    await match.waitFor({ state: 'detached' });
    await page.goto(`${office.address}${emptied}`);
    await page.getByText('Hồ sơ này đã được nhập vào hồ sơ khác').waitFor();
    expect(await page.getByRole('button', { name: 'Ghi nơi ở' }).count()).toBe(0);
    await page.getByRole('link', { name: /^Đỗ Văn Gọi/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đỗ Văn Gọi', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Lưu trú', exact: true }).press('Enter');
  });

  it('stays in hospitals are shown only after the officer has said why', async () => {
    await page.getByRole('link', { name: 'Cơ sở y tế' }).press('Enter');
    await page.getByRole('button', { name: 'Xem', exact: true }).press('Enter');
    await page.getByText('Không có lưu trú nào ở cơ sở y tế trong ngày này.').waitFor();
  });
});
