import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from '@libs/calendar';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { bytesUntil } from './browser/bytes.ts';

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const written = (day: Temporal.PlainDate) => day.toString().split('-').reverse().join('/');
const quarter = '26740';

describe('in the browser, a worker from Cần Thơ is registered in Phường Sài Gòn and counted', () => {
  let office: Office;
  let counter: Page;
  let labour: Page;

  beforeAll(async () => {
    office = await openOffice();
    [counter, labour] = await Promise.all([office.sitDown(), office.sitDown()]);
    await office.signIn(labour, 'labour.province');
  }, 180_000);

  afterAll(() => office.close());

  /** What the labour officer's table says of Phường Sài Gòn on a day: migrants by group. */
  async function registeredMigrants(on: Temporal.PlainDate): Promise<number> {
    const address = `/figures?on=${on.toString()}&rows=commune&columns=group&population=migrants`;
    await labour.goto(office.address + address);
    await labour.getByRole('complementary').waitFor();
    expect(await labour.getByRole('complementary').textContent()).toContain(written(on));
    const cell = labour.locator(`tr[data-row="${quarter}"] td[data-column="registered"]`);
    if ((await cell.count()) === 0) return 0;
    return Number((await cell.textContent())?.replaceAll('.', ''));
  }

  const before = { today: 0, yesterday: 0 };

  it('is counted by nobody before', async () => {
    before.today = await registeredMigrants(today);
    before.yesterday = await registeredMigrants(today.subtract({ days: 1 }));
  });

  it('the counter is usable within 300 kB, cold, from the sign-in on', async () => {
    const bytes = await bytesUntil(counter, async () => {
      await office.signIn(counter, 'police.commune');
      await counter.getByRole('textbox', { name: 'Tìm người' }).waitFor();
      await counter.waitForLoadState('networkidle');
    });
    expect(bytes.scripts).toBeGreaterThan(0);
    expect(bytes.uncompressed).toEqual([]);
    expect(bytes.total).toBeLessThanOrEqual(300_000);
  });

  it('is not known yet: the officer adds her, by keyboard alone', async () => {
    await counter.keyboard.press('Control+k');
    await counter.keyboard.type('092 195 001 277');
    await counter.keyboard.press('Enter');
    await counter.getByText('Chưa có ai mang số định danh này trong hệ thống.').waitFor();
    await counter.keyboard.press('Tab');
    await counter.keyboard.press('Tab');
    await counter.keyboard.press('Enter');
    await counter.getByLabel('Họ, chữ đệm và tên').waitFor();
    await counter.keyboard.type('Nguyễn Thị Hoa');
    await tabTo(counter, 'Ngày sinh');
    await counter.keyboard.type('12/8/95');
    await tabTo(counter, 'Nơi thường trú');
    await counter.keyboard.type('ninh kieu');
    await counter.getByRole('option', { name: /Phường Ninh Kiều/ }).waitFor();
    await counter.keyboard.press('Enter');
    await tabTo(counter, 'Thường trú từ ngày');
    await counter.keyboard.type('12/8/95');
    await counter.keyboard.press('Control+Enter');
    await counter.getByText('Nơi thường trú: Phường Ninh Kiều, Thành phố Cần Thơ').waitFor();
  });

  it('gets a case for a new dwelling, for a year, with a lease', async () => {
    await tabTo(counter, 'Địa chỉ chỗ ở');
    await counter.keyboard.type('12 Lê Lợi');
    await counter.getByRole('option', { name: 'Chỗ ở mới: “12 Lê Lợi”' }).waitFor();
    await counter.keyboard.press('Enter');
    await counter.getByText('Đã chọn').waitFor();
    await counter.keyboard.press('Enter');
    await counter.getByLabel('Đến ở từ ngày').waitFor();
    await counter.keyboard.press('Enter');
    await counter.getByLabel('Giấy tờ chứng minh chỗ ở hợp pháp').waitFor();
    expect(await counter.getByText('không cần công chứng').isVisible()).toBe(true);
    await counter.keyboard.press('Control+Enter');
    await counter.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).waitFor();
    expect(new URL(counter.url()).search).not.toMatch(/Hoa|092195001277/);
  });

  it('is complete, due in three working days, and granted', async () => {
    await counter.keyboard.press('Enter');
    await counter.getByText(/Hạn giải quyết: \d\d\/\d\d\/\d{4}/).waitFor();
    await counter.getByLabel('Đăng ký từ ngày').focus();
    await counter.keyboard.press('Control+Enter');
    const lastDay = today.add({ years: 1 }).subtract({ days: 1 });
    await counter.getByText(`Đã đăng ký tạm trú từ ${written(today)} đến hết ${written(lastDay)}.`).waitFor();
    const bar = counter.getByRole('button', { name: /^đã đăng ký tạm trú, Phường Sài Gòn/ });
    await bar.waitFor();
    await bar.press('Enter');
    expect(await counter.getByText('Đăng ký tạm trú tại xã, phường này đang có hiệu lực.').isVisible()).toBe(
      true,
    );
  });

  it('is one more registered migrant today, and none the day before', async () => {
    expect(await registeredMigrants(today)).toBe(before.today + 1);
    expect(await registeredMigrants(today.subtract({ days: 1 }))).toBe(before.yesterday);
  });

  it('fits on an old screen without scrolling', async () => {
    const overflow = await counter.evaluate(() => {
      const content = document.getElementById('content');
      return content === null ? Number.NaN : content.scrollHeight - content.clientHeight;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** Goes on by Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    const name = await page.evaluate(() => {
      const field = document.activeElement;
      const labels = field instanceof HTMLInputElement ? [...(field.labels ?? [])] : [];
      return labels.map(({ textContent }) => textContent).join(' ');
    });
    if (name.includes(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${label}”`);
}
