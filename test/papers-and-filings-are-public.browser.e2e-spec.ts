import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { qrOnPaper } from './browser/read-qr.ts';
import { inDays, purpose, somebody } from './support/people.ts';
import { textOfPages } from './support/read-pdf.ts';

/** A telephone held upright. */
const telephone = { width: 390, height: 780 } as const;

describe('in the browser, on a telephone', () => {
  let office: Office;
  let page: Page;
  let checkCode: string;
  let receiptFile: Uint8Array;
  let trackingCode: string;
  const worker = { fullName: 'Ưng Thị Mỹ Thuỵ', dateOfBirth: '1995-08-12' };

  /** The paper that the person was handed at the counter: its check code and its tracking code. */
  const receiptFromTheCounter = async () => {
    const ask = async (path: string, body?: object, token?: string) =>
      fetch(`${office.address}/api/v1/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          ...purpose,
          ...(body && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    const signIn = await ask('sign-in', { username: 'police.commune', password: office.password });
    const { accessToken } = (await signIn.json()) as { accessToken: string };
    const post = async <T>(path: string, body: object) =>
      (await (await ask(path, body, accessToken)).json()) as T;
    const { resident } = await post<{ resident: { id: string } }>('residents', somebody(worker));
    const dwelling = { communeCode: '26740', address: '7 Hồ Tùng Mậu', kind: 'rented' };
    const opened = await post<{ id: string; filing: { trackingCode: string } }>('cases', {
      residentId: resident.id,
      dwellingId: (await post<{ id: string }>('dwellings', dwelling)).id,
      arrivedOn: inDays(-2),
      purpose: 'work',
      proof: { kind: 'written_lease' },
      requestedFrom: inDays(0),
      requestedLastDay: inDays(300),
    });
    trackingCode = opened.filing.trackingCode;
    const receipt = await post<{ id: string }>(`cases/${opened.id}/papers`, { kind: 'receipt' });
    const pdf = await ask(`papers/${receipt.id}.pdf`, undefined, accessToken);
    receiptFile = new Uint8Array(await pdf.arrayBuffer());
    const [text = ''] = await textOfPages(receiptFile);
    checkCode = /(?:[0-9A-Z]{5}-){5}[0-9A-Z]{5}/.exec(text)?.[0] ?? '';
  };

  /** Pictures for whoever wants to look: `PICTURES=folder npm run jest -- test/papers-and-filings`. */
  const lookAt = async (name: string) => {
    const folder = process.env['PICTURES'];
    if (folder !== undefined)
      writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
  };
  const isNoWiderThanTheScreen = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  beforeAll(async () => {
    office = await openOffice();
    await receiptFromTheCounter();
    page = await office.sitDown();
    await page.setViewportSize(telephone);
  }, 180_000);

  afterAll(() => office.close());

  it('the QR code of a receipt says that it is valid, and leaves no code in the address', async () => {
    const read = await qrOnPaper(page, receiptFile);
    expect(read).toBe(`${office.address}/kiem-tra#${checkCode.replaceAll('-', '')}`);
    await page.goto(read ?? '');
    await page.getByRole('heading', { name: 'Giấy tờ có giá trị' }).waitFor();
    await page.getByText(/^Số 1\/\d{4}\/PTN-26740/).waitFor();
    expect(page.url()).toBe(`${office.address}/kiem-tra`);
    expect(await page.locator('body').innerText()).not.toContain(worker.fullName);
    expect(await isNoWiderThanTheScreen()).toBe(true);
    await lookAt('check-valid');
  });

  it('a code that was made up is told as not valid, in English as well', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Check code').fill('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The paper is not valid' }).waitFor();
    await page.getByText('No paper has this code.').waitFor();
    await lookAt('check-unknown');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  it('the applicant follows the filing with its code and the birth date, without a name', async () => {
    await page.goto(`${office.address}/theo-doi`);
    await page.getByLabel('Mã theo dõi hồ sơ').fill(trackingCode);
    await page.getByRole('textbox', { name: 'Ngày sinh' }).fill('1/1/1950');
    await page.keyboard.press('Enter');
    await page.getByText('Không có hồ sơ nào với mã và ngày sinh này.').waitFor();
    await lookAt('tracking-wrong');
    await page
      .getByRole('textbox', { name: 'Ngày sinh' })
      .fill(worker.dateOfBirth.split('-').reverse().join('/'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /đăng ký tạm trú/i }).waitFor();
    await page.getByText('Tiếp nhận hồ sơ').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(worker.fullName);
    expect(await isNoWiderThanTheScreen()).toBe(true);
    await lookAt('tracking');
  });
});
