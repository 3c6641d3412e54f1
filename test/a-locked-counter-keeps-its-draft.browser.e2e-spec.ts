import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';

describe('in the browser, a counter that is left alone', () => {
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    office = await openOffice();
    page = await office.sitDown();
    await page.clock.install();
    await office.signIn(page, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const unlock = async (password: string) => {
    await page.locator('input[autocomplete="current-password"]').fill(password);
    await page.keyboard.press('Enter');
  };

  it('keeps what is typed on the device, and not readable', async () => {
    await page.getByRole('textbox', { name: 'Tìm người' }).fill('Trần Thị Kín 1990');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Điện thoại').fill('0901234567');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Điện thoại').inputValue()).toBe('0901234567');
    await page.clock.runFor(1_000);
    const kept = await onceDraftIsKept(page);
    expect(kept.drafts).toBe(1);
    expect(kept.text).not.toMatch(/Kín|0901234567/);
  });

  it('locks after ten idle minutes, and shows nothing of anybody', async () => {
    await page.clock.fastForward('10:06');
    await page.getByRole('heading', { name: 'Màn hình đã khóa' }).waitFor();
    expect(await page.content()).not.toMatch(/Kín|0901234567/);
  });

  it('stays locked when the page is loaded again', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Màn hình đã khóa' }).waitFor();
  });

  it('does not open with another password', async () => {
    await unlock('không phải mật khẩu này');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { name: 'Màn hình đã khóa' }).isVisible()).toBe(true);
  });

  it('opens with the same officer’s password, and the draft is still there', async () => {
    await unlock(office.password);
    await page.getByText('Đã khôi phục bản nháp lúc trước.').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Trần Thị Kín');
    expect(await page.getByLabel('Ngày sinh').inputValue()).toBe('1990');
    expect(await page.getByLabel('Điện thoại').inputValue()).toBe('0901234567');
  });

  it('forgets the draft and its key when the officer signs out', async () => {
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await keptOnDevice(page)).toEqual({ keys: 0, drafts: 0, text: '' });
  });

  it('speaks English to whoever asks for it', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('User name').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

/** Encrypting and writing take real time, which the page's clock does not hurry: asks for up to five seconds. */
async function onceDraftIsKept(page: Page): ReturnType<typeof keptOnDevice> {
  for (let tries = 0; tries < 50; tries += 1) {
    const kept = await keptOnDevice(page);
    if (kept.drafts > 0) return kept;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return keptOnDevice(page);
}

/** What the page keeps on the device: how many keys and drafts, and all drafts read as text. */
async function keptOnDevice(page: Page): Promise<{ keys: number; drafts: number; text: string }> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('the browser store failed'));
        };
      });
    const store = await settled(indexedDB.open('tam-tru', 1));
    const all = (name: string) => settled<unknown[]>(store.transaction(name).objectStore(name).getAll());
    const drafts = (await all('drafts')) as { text: ArrayBuffer }[];
    const keys = (await all('keys')).length;
    store.close();
    return {
      keys,
      drafts: drafts.length,
      text: drafts.map(({ text }) => new TextDecoder().decode(text)).join(''),
    };
  });
}
