import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from '@libs/calendar';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');
const written = (day: Temporal.PlainDate) => day.toString().split('-').reverse().join('/');

describe('in the browser, a person registered in Ninh Kiều comes to the counter in Sài Gòn', () => {
  let office: Office;
  let there: Page;
  let here: Page;

  beforeAll(async () => {
    office = await openOffice();
    [there, here] = await Promise.all([office.sitDown(), office.sitDown()]);
    await office.signIn(there, 'police.commune2');
    await office.signIn(here, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const add = async (page: Page, number: string, name: string) => {
    await page.getByRole('textbox', { name: 'Tìm người' }).fill(number);
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ, chữ đệm và tên').fill(name);
    await page.getByLabel('Ngày sinh').fill('1994');
    await page.getByLabel('Nơi thường trú').fill('hai chau');
    await page.getByRole('option', { name: 'Phường Hải Châu, Thành phố Đà Nẵng' }).click();
    await page.getByLabel('Thường trú từ ngày').fill('1/1/2000');
    await page.getByRole('button', { name: 'Ghi người này' }).click();
  };

  const fileFor = async (
    page: Page,
    address: string,
    { arrivedOn, lastDay }: Record<'arrivedOn' | 'lastDay', Temporal.PlainDate>,
  ) => {
    await page.getByLabel('Địa chỉ chỗ ở').fill(address);
    await page.getByRole('option', { name: `Chỗ ở mới: “${address}”` }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chọn').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Đến ở từ ngày').fill(written(arrivedOn));
    await page.getByLabel('Đến hết ngày').fill(written(lastDay));
    await page.keyboard.press('Control+Enter');
  };

  const grant = async (page: Page) => {
    await page.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).click();
    await page.getByRole('button', { name: 'Đồng ý đăng ký' }).click();
    await page.getByText(/^Đã đăng ký tạm trú từ/).waitFor();
  };

  it('was recorded and registered there, with a warning where the number says another sex', async () => {
    await add(there, '048094001234', 'Lê Văn Hai');
    await there.getByText('Giới tính theo số định danh khác với đã nhập.').waitFor();
    await fileFor(there, '5 Hòa Bình', {
      arrivedOn: today.subtract({ days: 60 }),
      lastDay: today.add({ months: 6 }),
    });
    await grant(there);
  });

  it('is met here by the full number, with where and until when he is registered and no more', async () => {
    await here.getByRole('textbox', { name: 'Tìm người' }).fill('048094001234');
    await here.keyboard.press('Enter');
    await here.getByText('Số định danh này thuộc về Lê Văn Hai, sinh năm 1994').waitFor();
    await here
      .getByText(
        `Đang đăng ký tạm trú tại Phường Ninh Kiều, Thành phố Cần Thơ đến hết ngày ${written(today.add({ months: 6 }))}.`,
      )
      .waitFor();
    expect(await here.content()).not.toMatch(/Hòa Bình|Hải Châu/);
  });

  it('also when somebody means to record him as new', async () => {
    await here.getByRole('button', { name: 'Thêm người' }).first().click();
    await here.getByLabel('Họ, chữ đệm và tên').fill('Le Van Hai');
    await here.getByLabel('Ngày sinh').fill('1994');
    await here.keyboard.press('Control+Enter');
    await here.getByText(/chấm dứt từ ngày đầu của đăng ký mới/).waitFor();
  });

  it('is refused a term over two years, with what is wrong, what to do and who can', async () => {
    await fileFor(here, '9 Tôn Đức Thắng', { arrivedOn: today, lastDay: today.add({ years: 2 }) });
    const alert = here.getByRole('alert').filter({ hasText: 'Cần làm:' });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Cần làm:.*Ai làm được:.*Thời hạn quá 02 năm/s);
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('gets a term the law allows, and is then seen here with where he came from', async () => {
    await here.getByRole('button', { name: '2 năm' }).click();
    await here.keyboard.press('Control+Enter');
    await grant(here);
    await here.getByText('Nơi thường trú: Phường Hải Châu, Thành phố Đà Nẵng').waitFor();
    await here.getByText(/^Hiện nay: ?đã đăng ký · đã đăng ký tạm trú · Phường Sài Gòn/).waitFor();
  });

  it('is struck off there from the first day here, as the office there sees', async () => {
    await there.reload();
    await there.getByText('Hiện nay:').waitFor();
    await there.getByRole('button', { name: 'Xóa đăng ký tạm trú' }).waitFor({ state: 'detached' });
  });
});
