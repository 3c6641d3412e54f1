import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';

/** The numbers of a cell's text. */
const numberIn = (text: string | null): number => Number((text ?? '').replace(/\D/g, ''));

describe('in the browser, a labour officer reads the forecast of needs and what it costs', () => {
  let office: Office;
  let labour: Page;

  beforeAll(async () => {
    office = await openOffice();
    labour = await office.sitDown();
    await office.signIn(labour, 'labour.province');
    await labour.goto(`${office.address}/forecast`);
  }, 180_000);

  afterAll(() => office.close());

  const grades = (page: Page) => page.getByRole('region', { name: 'Trẻ em theo lớp' });
  const total = async (page: Page) => {
    const cells = grades(page).locator('tfoot td');
    await cells.first().waitFor();
    return cells.allTextContents();
  };

  it('sees the children by grade and group, the interval, and how far last year’s forecast was off', async () => {
    const [now, expected, range] = await total(labour);
    expect(numberIn(now ?? null)).toBeGreaterThan(10);
    const [low, high] = (range ?? '').split('–').map(numberIn) as [number, number];
    expect(low).toBeLessThanOrEqual(numberIn(expected ?? null));
    expect(high).toBeGreaterThanOrEqual(numberIn(expected ?? null));
    expect(await grades(labour).locator('tbody tr').count()).toBe(13);
    for (const name of ['Kiểm chứng', 'Kiểm chứng số người']) {
      const tests = labour.getByRole('region', { name, exact: true }).locator('tbody tr');
      const [first] = await tests.allTextContents();
      expect(first).toMatch(/^\d{4}–\d{4}\d+.*–\d+.*%/);
    }
    const notes = labour.getByRole('complementary', { name: 'Ghi chú' });
    expect(await notes.textContent()).toMatch(/Kiểm chứng.*nơi: sai số trung vị .*%/);
    // Small groups stand as such, and no cell of a group shows one to nine.
    const cells = await grades(labour).locator('tbody td').allTextContents();
    expect(cells).toContain('<10');
  });

  it('looks five school years ahead, and into one commune', async () => {
    const whole = numberIn((await total(labour))[1] ?? null);
    await labour.getByLabel('Số năm học tới').selectOption('5');
    const schoolYears = labour.getByLabel('Năm học', { exact: true }).locator('option');
    await schoolYears.nth(4).waitFor({ state: 'attached' });
    expect(await schoolYears.count()).toBe(5);
    await labour.getByText(/^Chưa gồm trẻ sinh năm/).waitFor();
    await labour.getByLabel('Số năm học tới').selectOption('1');
    await labour.getByRole('button', { name: 'Phường Sài Gòn' }).press('Enter');
    await labour.getByText(/tại Phường Sài Gòn khi khai giảng/).waitFor();
    expect(numberIn((await total(labour))[1] ?? null)).toBeLessThan(whole);
    await labour.getByLabel('Địa bàn').selectOption('');
    await labour.getByText(/tại Thành phố Hồ Chí Minh khi khai giảng/).waitFor();
  });

  it('enters what a place costs, by keyboard, and reads the money that follows', async () => {
    await labour.getByRole('tab', { name: 'Đơn giá và định mức' }).click();
    const form = labour.getByRole('form', { name: 'Ghi giá trị' });
    await form.getByRole('button', { name: 'Ghi giá trị' }).press('Enter');
    await form.getByRole('alert').waitFor();
    await form.getByLabel('Khoản').selectOption('health_insurance_card');
    await form.getByRole('textbox', { name: 'Giá trị' }).fill('1263600');
    await form.getByLabel('Từ ngày').fill('1/1/2026');
    await form.getByLabel('Văn bản, nguồn').fill('Nghị định 188/2025');
    await labour.keyboard.press('Control+Enter');
    await form.getByText('Đã ghi.').waitFor();
    await labour.getByRole('row').filter({ hasText: 'Thẻ bảo hiểm y tế' }).getByText('1.263.600').waitFor();
    await labour.getByRole('tab', { name: 'Dự báo' }).click();
    const row = labour.getByRole('region', { name: 'Nhu cầu và kinh phí' }).getByRole('row').filter({ hasText: 'Thẻ bảo hiểm y tế' }); // prettier-ignore
    await row.getByText('1.263.600').waitFor();
    const [needed, unitCost, cost] = (await row.locator('td').allTextContents()).map(numberIn);
    expect(cost).toBe(needed! * unitCost!);
  });

  it('has it made anew, and sees when that was', async () => {
    // The page says the minute; what it read says the instant.
    const read = async (after: string) => {
      let madeAt = '';
      await labour.waitForResponse(async (answer) => {
        if (!/\/api\/v1\/needs-forecast(\?|$)/.test(answer.url()) || !answer.ok()) return false;
        ({ madeAt } = (await answer.json()) as { madeAt: string });
        return madeAt > after;
      });
      return madeAt;
    };
    const [before] = await Promise.all([read(''), labour.reload()]);
    const renewed = read(before);
    await labour.getByRole('button', { name: 'Lập lại ngay' }).press('Enter');
    await labour.getByText('Đang lập lại dự báo').waitFor();
    await renewed;
    await labour.getByRole('button', { name: 'Lập lại ngay' }).waitFor();
    expect(await labour.getByText(/^Lập lúc/).textContent()).toMatch(/^Lập lúc \d\d:\d\d /);
    expect(numberIn((await total(labour))[1] ?? null)).toBeGreaterThan(0);
  });

  it('takes it away as a workbook; an education officer reads the same and enters no costs', async () => {
    const download = labour.waitForEvent('download');
    await labour.getByRole('button', { name: 'Tải XLSX' }).press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^forecast-79-.*\.xlsx$/);
    const education = await office.sitDown();
    await office.signIn(education, 'education.province');
    await education.goto(`${office.address}/forecast`);
    expect(await total(education)).toEqual(await total(labour));
    await education.getByRole('tab', { name: 'Đơn giá và định mức' }).click();
    await education.getByRole('row').filter({ hasText: 'Nghị định 188/2025' }).waitFor();
    expect(await education.getByRole('form', { name: 'Ghi giá trị' }).count()).toBe(0);
  });

  it('an insurance officer reads who needs a card and what households pay, and nothing of schools', async () => {
    const insurance = await office.sitDown();
    await office.signIn(insurance, 'insurance.province');
    await insurance.getByRole('link', { name: 'Dự báo BHYT' }).click();
    const cards = insurance.getByRole('region', { name: 'Số người cần thẻ' }).locator('tbody tr');
    await cards.first().waitFor();
    const [, needed, , contributions] = await cards.first().locator('th, td').allTextContents();
    expect(numberIn((needed ?? '').split(' ')[0] ?? null)).toBeGreaterThan(10);
    expect(numberIn(contributions ?? null)).toBeGreaterThan(1_000_000);
    const tests = insurance.getByRole('region', { name: 'Kiểm chứng số người' }).locator('tbody tr');
    expect((await tests.allTextContents())[0]).toMatch(/^\d{4}–\d{4}\d+.*–\d+.*%/);
    await insurance.getByRole('button', { name: 'Phường Sài Gòn' }).press('Enter');
    await insurance.getByText(/tại Phường Sài Gòn; dự báo lập/).waitFor();
    expect(await insurance.getByRole('link', { name: 'Dự báo', exact: true }).count()).toBe(0);
  });
});
