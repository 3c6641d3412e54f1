import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays, somebody } from './support/people.ts';

const number = '031090004321';
const written = (day: string) => day.split('-').reverse().join('/');

describe('in the browser, an officer registers, works from the lists and strikes off, by keyboard', () => {
  let office: Office;
  let page: Page;
  let keys = 0;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    await record('residents', somebody({ fullName: 'Vũ Thị Quầy', sex: 'female', personalNumber: number }));
    await record('dwellings', { communeCode: '26740', address: '21 Nguyễn Huệ', kind: 'rented' });
    page = await office.sitDown();
    // The dialogue of printing would wait for somebody.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await office.signIn(page, 'police.commune');
    await page.getByRole('textbox', { name: 'Tìm người' }).waitFor();
  }, 180_000);

  afterAll(() => office.close());

  /** A key that counts; typed text does not. */
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };

  it('registers somebody known for ten days in at most 25 keys beside number, dwelling and term', async () => {
    await page.keyboard.type(number);
    await press('Enter');
    await page.getByLabel('Địa chỉ chỗ ở').waitFor();
    await page.keyboard.type('nguyen hue');
    await page.getByRole('option', { name: '21 Nguyễn Huệ', exact: true }).waitFor();
    await press('Enter');
    await page.getByText('Đã chọn').waitFor();
    await press('Enter');
    await page.getByLabel('Đến ở từ ngày').waitFor();
    while (!(await isFocused('Đến hết ngày'))) await press('Tab');
    await page.keyboard.type(written(inDays(10)).replace(/^0/, ''));
    await press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Đăng ký tạm trú' }).waitFor();
    await page.getByText('Từ ngày hồ sơ đầy đủ, hợp lệ').waitFor();
    await press('Enter');
    await page.getByLabel('Đăng ký từ ngày').waitFor();
    await press('Control+Enter');
    await page
      .getByText(`Đã đăng ký tạm trú từ ${written(inDays(0))} đến hết ${written(inDays(10))}.`)
      .waitFor();
    expect(keys).toBeLessThanOrEqual(25);
  });

  it('prints the result with Ctrl+P', async () => {
    await page.getByText('Ctrl+P').waitFor();
    await page.keyboard.press('Control+p');
    await page.locator('iframe[data-paper]').waitFor({ state: 'attached' });
    await page.getByText(/Thông báo kết quả · số /).waitFor();
  });

  it('finds the registration among those that lapse, and is led to the person', async () => {
    await page.goto(`${office.address}/today?lapsing=15`);
    await page.getByRole('row').filter({ hasText: 'Vũ Thị Quầy' }).press('Enter');
    await page.getByRole('toolbar').waitFor();
    expect(new URL(page.url()).search).not.toMatch(/Vũ|031090004321/);
  });

  it('strikes it off as filed on the portal; nothing typed is lost on the way', async () => {
    await page.getByRole('button', { name: 'Xóa đăng ký tạm trú' }).press('Enter');
    await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').fill('G22.99-261122-0042');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').waitFor();
    expect(await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').inputValue()).toBe(
      'G22.99-261122-0042',
    );
    await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').press('Control+Enter');
    await page.getByRole('button', { name: 'Ghi đã xem' }).press('Enter');
    await page.getByLabel('Số biên bản đối chiếu').fill('09/BB');
    await page.getByLabel('Số biên bản đối chiếu').press('Control+Enter');
    await page.getByText('biên bản số 09/BB').waitFor();
    await page.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).press('Enter');
    await page.getByText('Vì sao ngày này?').click();
    await page.getByText(/Tính từ ngày \d\d\/\d\d\/\d{4}/).waitFor();
  });

  it('keeps the officer’s words when the province takes the case over', async () => {
    await page.getByLabel('Ghi chú').fill('Đã gọi lại cho chủ nhà');
    const address = page.url();
    const province = await office.sitDown();
    await office.signIn(province, 'police.province');
    await province.goto(address);
    await province.getByRole('button', { name: 'Nhận thay' }).press('Enter');
    await province.getByText(/^Bạn đang xử lý từ/).waitFor();
    await page.getByLabel('Ghi chú').press('Control+Enter');
    await page.getByRole('alert').getByText('Cán bộ khác đang xử lý hồ sơ này.').waitFor();
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Đã gọi lại cho chủ nhà');
    await province.getByRole('button', { name: 'Trả về danh sách chung' }).press('Enter');
    await province.getByText('Chưa ai nhận xử lý').waitFor();
    await province.context().close();
    await page.getByLabel('Ghi chú').press('Control+Enter');
    await page.getByText('Đã đồng ý.').waitFor();
  });

  it('shows what is still to be entered nationally, and empty lists that say why', async () => {
    await page.goto(`${office.address}/today?entries=to_enter`);
    await page.getByRole('row').filter({ hasText: 'Vũ Thị Quầy' }).first().press('Enter');
    await page.getByLabel('Mã hồ sơ quốc gia').fill('000.00.12.G22-261122-0001');
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Mã hồ sơ quốc gia').waitFor({ state: 'detached' });
    await page.goto(`${office.address}/today?list=overdue`);
    await page.getByText('Không có hồ sơ nào quá hạn.').waitFor();
  });

  it('says everything in English too', async () => {
    await page.goto(`${office.address}/today`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.getByRole('row').nth(1).press('Enter');
    await page.getByText(/^History \(/).waitFor();
    expect(await page.locator('.counter').innerText()).not.toMatch(/Hạn giải quyết|Lịch sử|Đồng ý|Tiếp nhận/);
  });

  /** Whether the field with this label has the focus. */
  const isFocused = (label: string) =>
    page.evaluate((text) => {
      const field = document.activeElement;
      return (
        field instanceof HTMLInputElement &&
        [...(field.labels ?? [])].some((one) => one.textContent.includes(text))
      );
    }, label);
});
