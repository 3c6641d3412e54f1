import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from '@libs/calendar';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { openOffice, type Office } from './browser/office.ts';

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const written = (day: Temporal.PlainDate) => day.toString().split('-').reverse().join('/');
const asTyped = (day: Temporal.PlainDate) => `${day.day}/${day.month}/${day.year}`;
const halfAYearAgo = today.subtract({ months: 6 });
const aYearAgo = today.subtract({ years: 1 });

describe('in the browser, a labour officer follows the figures over time and between provinces', () => {
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    office = await openOffice();
    page = await office.sitDown();
    await office.signIn(page, 'labour.national');
    await page.getByRole('complementary').waitFor();
  }, 180_000);

  afterAll(() => office.close());

  const typeDay = async (label: string, text: string, key: 'Enter' | 'Tab') => {
    await page.getByLabel(label).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press(key);
  };
  /** What the interface itself answers to the same officer. */
  const asked = <Answer>(question: string) =>
    page.evaluate<Answer, string>(
      async (address) => (await fetch(address)).json() as Promise<Answer>,
      `/api/v1/headcounts${question}`,
    );
  const numbersIn = async (selector: string) =>
    (await page.locator(selector).allTextContents()).map((text) => Number(text.replaceAll('.', '')));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const download = async (button: string) => {
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: taken.suggestedFilename(), content: await readFile(await taken.path()) };
  };

  it('a day is typed with its whole year, and counted when it is finished', async () => {
    await typeDay('Ngày tính', asTyped(halfAYearAgo), 'Enter');
    await page
      .getByRole('complementary')
      .getByText(`ngày ${written(halfAYearAgo)}`)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe(halfAYearAgo.toString());
    const now = await asked<{ total: number }>(`?on=${halfAYearAgo.toString()}&by=province`);
    expect(await numbersIn('tfoot td[data-column="total"]')).toEqual([now.total]);
  });

  it('and counted again as it was known a year ago', async () => {
    await typeDay('Đã biết đến hết ngày', asTyped(aYearAgo), 'Tab');
    const known = `Theo dữ liệu đã biết đến hết ngày ${written(aYearAgo)}.`;
    await page.getByRole('complementary').getByText(known).waitFor();
    const then = await asked<{ total: number }>(
      `?on=${halfAYearAgo.toString()}&by=province&knownOn=${aYearAgo.toString()}`,
    );
    expect(await numbersIn('tfoot td[data-column="total"]')).toEqual([then.total]);
    expect(await page.locator('table caption').textContent()).toContain(known);
  });

  it('36 months stand in a chart and in a table whose rows add up', async () => {
    await page.getByRole('link', { name: 'Theo thời gian' }).click();
    await page.getByRole('button', { name: '36 tháng' }).click();
    await page.locator('tbody tr:nth-child(36)').waitFor();
    const first = today.with({ day: 1 }).subtract({ months: 35 });
    const series = await asked<{ points: { on: string; total: number }[] }>(
      `/series?from=${first.toString()}&until=${today.add({ days: 1 }).toString()}&step=month&by=group`,
    );
    expect(await numbersIn('tbody td[data-column="total"]')).toEqual(series.points.map(({ total }) => total));
    expect(Math.max(...series.points.map(({ total }) => total))).toBeGreaterThan(0);
    const groups = ['registered', 'pending', 'declared', 'unregistered'];
    const byGroup = await Promise.all(groups.map((group) => numbersIn(`tbody td[data-column="${group}"]`)));
    expect(series.points.map((_, day) => sum(byGroup.map((counts) => counts[day]!)))).toEqual(
      series.points.map(({ total }) => total),
    );
    for (const group of groups) expect(await page.locator(`path[data-band="${group}"]`).count()).toBe(1);
    expect(await page.locator('figure').textContent()).toContain('Người di cư theo nghiên cứu tại Việt Nam');
  });

  it('the chart is read day by day by keyboard', async () => {
    const slider = page.getByRole('slider', { name: 'Đọc biểu đồ theo ngày' });
    await slider.press('Home');
    await slider.press('ArrowRight');
    const second = today.with({ day: 1 }).subtract({ months: 34 });
    const [, total] = await numbersIn('tbody td[data-column="total"]');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(
      new RegExp(`^${written(second)}: tổng số ${total!}; đã đăng ký `),
    );
  });

  it('and taken away as comma-separated text with the same numbers', async () => {
    const { name, content } = await download('Tải CSV');
    expect(name).toMatch(/^headcounts-.*\.csv$/);
    const lines = content.toString('utf8').slice(1).split('\n');
    expect(lines[0]).toBe('Ngày tính,Nhóm tình trạng,Số người');
    const counts = lines
      .filter((line) => /^\d{4}-\d\d-\d\d,/.test(line))
      .map((line) => Number(line.split(',')[2]));
    expect(sum(counts)).toBe(sum(await numbersIn('tbody td[data-column="total"]')));
  });

  it('the matrix of the provinces adds up both ways, and is taken away as a workbook', async () => {
    await page.getByRole('link', { name: 'Giữa các tỉnh' }).click();
    const matrix = page.getByRole('region', { name: 'Bảng các tỉnh' });
    await matrix.waitFor();
    const cells = sum(await numbersIn('.flow-matrix tbody td:not([data-column="total"])'));
    expect(cells).toBeGreaterThan(0);
    expect(sum(await numbersIn('.flow-matrix tbody td[data-column="total"]'))).toBe(cells);
    expect(await numbersIn('.flow-matrix tfoot td[data-column="total"]')).toEqual([cells]);
    const { name, content } = await download('Tải XLSX');
    expect(name).toBe(`flows-${halfAYearAgo.toString()}.xlsx`);
    const [table] = await readExcelFile(content);
    expect(table?.data.length).toBe(1 + (await matrix.locator('tbody tr').count()));
    expect(sum(table!.data.slice(1).map((row) => Number(row.at(-1))))).toBe(cells);
  });

  it('in English too, with the file in the language of the screen', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'One day' }).click();
    await page.getByRole('complementary').getByText('As known at the end of').waitFor();
    const { content } = await download('Download CSV');
    expect(content.toString('utf8').slice(1)).toMatch(/^Province \(code\),Province,Status group,People\n/);
  });

  it('fits on an old screen without scrolling sideways', async () => {
    const overflow = await page.evaluate(() => {
      const content = document.getElementById('content');
      return content === null ? Number.NaN : content.scrollWidth - content.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
