import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bytesUntil } from './browser/bytes.ts';
import { telephone } from './browser/chromium.ts';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays } from './support/people.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';

const written = (day: string) => day.split('-').reverse().join('/');

describe('in the browser, a host reports the guests of the evening from a telephone', () => {
  let office: Office;
  let page: Page;
  let dwellingId: string;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    ({ id: dwellingId } = await record<{ id: string }>('dwellings', {
      communeCode: '26740',
      address: '15 Lê Lợi',
      kind: 'rented',
    }));
    await record(`dwellings/${dwellingId}/managers`, {
      username: 'host',
      capacity: 'owner',
      from: inDays(0),
      basis: 'Sổ đỏ đã xem',
    });
    page = await office.sitDown(telephone);
  }, 180_000);

  afterAll(() => office.close());

  const guest = async (number: string, name: string, born: string) => {
    await page.getByLabel('Số định danh hoặc hộ chiếu').fill(number);
    await page.getByLabel('Họ, chữ đệm và tên').fill(name);
    await page.getByLabel('Ngày sinh').fill(born);
  };
  const signInAsHost = async (theirs: Page) => {
    await theirs.goto(`${office.address}/luu-tru`);
    await theirs.getByLabel('Tên đăng nhập').fill('host');
    await theirs.getByLabel('Mật khẩu').fill(office.password);
    await theirs.keyboard.press('Enter');
  };
  const beginReport = async () => {
    await page.goto(`${office.address}/luu-tru`);
    await page.getByRole('link', { name: 'Báo lưu trú' }).click();
    await page.getByLabel('Số định danh hoặc hộ chiếu').waitFor();
  };
  /** Nobody waits before a page is closed: what was typed is kept as it is typed. */
  const keptAtOnce = async () => {
    await page.waitForTimeout(100);
    await page.reload();
  };
  const send = () => page.getByRole('button', { name: /^Gửi báo lưu trú/ }).click();

  it('opens within 150 kB, from the sign-in to the form', async () => {
    const bytes = await bytesUntil(page, async () => {
      await signInAsHost(page);
      await page.getByRole('link', { name: 'Báo lưu trú' }).click();
      await page.getByLabel('Số định danh hoặc hộ chiếu').waitFor();
      await page.waitForLoadState('networkidle');
    });
    expect(bytes.scripts).toBeGreaterThan(0);
    expect(bytes.uncompressed).toEqual([]);
    expect(bytes.total).toBeLessThanOrEqual(150_000);
  });

  it('shows until when to report before it is sent, and proves afterwards that it was', async () => {
    await page.getByText(/^trước (23|08):00/).waitFor();
    await guest('079095004417', 'Trần Văn Khách', '12081995');
    await send();
    await page.getByRole('heading', { name: 'Đã gửi 1 khách' }).waitFor();
    await page.getByText('Mã biên nhận').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải biên nhận (PDF)' }).click();
    const receipt = await saved;
    expect(receipt.suggestedFilename()).toMatch(/^bien-nhan-[0-9A-Z]{16}\.pdf$/);
    const [words] = await textOfPages(await readFile(await receipt.path()));
    expect(lettersOf(words ?? '')).toContain(lettersOf('TRẦN VĂN KHÁCH'));
    await page.getByRole('link', { name: 'Về Tối nay' }).click();
    await page.getByRole('link', { name: 'Trần Văn Khách' }).waitFor();
  });

  it('reports several at once, one of them a guest of before, by one touch', async () => {
    await beginReport();
    await page.getByLabel('Họ, chữ đệm và tên').fill('tran van');
    await page.getByRole('button', { name: /^Trần Văn Khách, sinh/ }).click();
    expect(await page.getByLabel('Số định danh hoặc hộ chiếu').inputValue()).toBe('079095004417');
    await page.getByRole('button', { name: 'Thêm khách nữa' }).click();
    await guest('C1234567', 'Anna Schmidt', '3/5/1988');
    await page.getByRole('radio', { name: 'Nữ' }).check();
    await page.getByLabel('Quốc tịch').selectOption('DE');
    await send();
    await page.getByRole('heading', { name: 'Đã gửi 2 khách' }).waitFor();
  });

  it('takes a longer stay and says at once that registration is what the law asks for', async () => {
    await beginReport();
    await guest('079095004418', 'Lê Thị Dài', '1999');
    await page.getByText('Vừa đến').first().click();
    await page.getByRole('radio', { name: 'Lúc khác' }).check();
    await page.getByLabel('Ngày đến').fill(written(inDays(-1)));
    await page.getByRole('radio', { name: 'Đến ngày' }).check();
    await page.getByLabel('Ngày đi').fill(written(inDays(90)));
    await page.getByText(/phải đăng ký tạm trú/).waitFor();
    await page.getByText(/^Đã quá hạn/).waitFor();
    await send();
    await page.getByRole('heading', { name: 'Đã gửi 1 khách' }).waitFor();
    await page.getByText(/dự định ở đến/).waitFor();
  });

  it('keeps what was typed through a closed page', async () => {
    await beginReport();
    await guest('079095004419', 'Phạm Thị Giữ', '31/2/1990');
    await keptAtOnce();
    await page.getByText('Nội dung nhập trước đó đã được mở lại.').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Phạm Thị Giữ');
    expect(await page.getByLabel('Ngày sinh').inputValue()).toBe('31/2/1990');
  });

  it('says on another telephone that a guest was entered here and not sent', async () => {
    const told = page.waitForResponse((answer) => answer.url().includes('/host/stay-drafts/'));
    await page.getByLabel('Ngày sinh').fill('1/2/1990');
    await told;
    const other = await office.sitDown(telephone);
    await signInAsHost(other);
    await other.getByText('1 khách đã nhập trên máy khác, chưa gửi').waitFor();
    await other.getByRole('button', { name: 'Mở để gửi' }).click();
    await other.getByRole('button', { name: 'Lấy về đây' }).waitFor();
    await other.context().close();
  });

  it('keeps a guest while there is no line, and sends when it is back', async () => {
    await page.context().setOffline(true);
    await send();
    await page.getByRole('heading', { name: 'Chưa gửi được, đang chờ mạng' }).waitFor();
    await page.getByRole('link', { name: 'Về Tối nay' }).click();
    await page.getByText('Còn 1 khách đã nhập, chưa gửi').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Phạm Thị Giữ' }).waitFor();
    await page.getByText('Còn 1 khách đã nhập, chưa gửi').waitFor({ state: 'detached' });
  });

  it('corrects a report, and the history shows what it was', async () => {
    await page.getByRole('link', { name: 'Phạm Thị Giữ' }).click();
    await page.getByRole('button', { name: 'Sửa thông báo' }).click();
    await page.getByLabel('Họ, chữ đệm và tên').fill('Phạm Thị Giữa');
    await page.getByLabel('Vì sao sửa?').fill('Ghi nhầm tên');
    await page.getByRole('link', { name: 'Tối nay' }).click();
    await page.getByRole('heading', { name: /^Khách đêm nay/ }).waitFor();
    await page.goBack();
    await page.getByLabel('Vì sao sửa?').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Phạm Thị Giữa');
    await page.getByRole('button', { name: 'Gửi bản sửa' }).click();
    await page.getByRole('heading', { level: 1, name: 'Phạm Thị Giữa' }).waitFor();
    await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await page.getByText('Đã thay bằng bản sửa').waitFor();
  });

  it('says by two touches that a guest stays on, with the clock before it is sent and the proof after', async () => {
    await page.goto(`${office.address}/luu-tru`);
    await page.getByRole('link', { name: 'Trần Văn Khách' }).first().click();
    await page.getByRole('link', { name: 'Khách ở tiếp' }).click();
    await page.getByText(`ở tiếp từ ${written(inDays(1))}`).waitFor();
    await page.getByText(/Khách ở tiếp thì báo trước 23:00/).waitFor();
    await page.getByRole('radio', { name: 'Đến ngày' }).check();
    await page.getByLabel('Ngày đi').fill('31/02');
    await keptAtOnce();
    await page.getByLabel('Ngày đi').waitFor();
    expect(await page.getByLabel('Ngày đi').inputValue()).toBe('31/02');
    await page.getByRole('radio', { name: '1 đêm' }).check();
    await page.getByRole('button', { name: 'Gửi báo ở tiếp' }).click();
    await page.getByRole('heading', { name: 'Đã gửi 1 khách' }).waitFor();
    await page.getByText(`đi ${written(inDays(2))}`).waitFor();
    await page.getByText('Mã biên nhận').waitFor();
  });

  it('asks of guests whose report has ended, and takes it of those who came together that all stay on', async () => {
    await beginReport();
    await guest('079095004421', 'Đinh Văn Hẹn', '1/2/1990');
    await page.getByText('Vừa đến').first().click();
    await page.getByRole('radio', { name: 'Lúc khác' }).check();
    await page.getByLabel('Ngày đến').fill(written(inDays(-1)));
    await page.getByRole('button', { name: 'Thêm khách nữa' }).click();
    await guest('079195004422', 'Đinh Thị Hẹn', '3/4/1992');
    await send();
    await page.getByRole('heading', { name: 'Đã gửi 2 khách' }).waitFor();
    await page.getByRole('link', { name: 'Về Tối nay' }).click();
    await page.getByText('Hẹn đi, chưa rõ đã đi (2)').waitFor();
    await page.getByRole('link', { name: 'Cả 2 khách ở tiếp' }).click();
    await page.getByRole('button', { name: 'Gửi báo ở tiếp' }).click();
    await page.getByRole('heading', { name: 'Đã gửi 2 khách' }).waitFor();
    await page.getByRole('link', { name: 'Về Tối nay' }).click();
    await page.getByRole('link', { name: 'Đinh Văn Hẹn' }).waitFor();
    await page.getByText('Hẹn đi, chưa rõ đã đi').waitFor({ state: 'detached' });
  });

  it('says who has left, and takes back what was wrong altogether', async () => {
    await page.goto(`${office.address}/luu-tru/da-gui`);
    await page.getByRole('link', { name: 'Lê Thị Dài' }).click();
    await page.getByRole('button', { name: 'Khách đã đi' }).click();
    await page.getByLabel('Ngày đi').fill('45/13');
    await keptAtOnce();
    await page.getByLabel('Ngày đi').waitFor();
    expect(await page.getByLabel('Ngày đi').inputValue()).toBe('45/13');
    await page.getByLabel('Ngày đi').fill(written(inDays(0)));
    await page.getByRole('button', { name: 'Ghi đã đi' }).click();
    await page.getByText(`đã đi ${written(inDays(0))}`).waitFor();
    await page.getByRole('link', { name: 'Đã gửi', exact: true }).click();
    await page.getByRole('link', { name: 'Anna Schmidt' }).click();
    await page.getByRole('button', { name: 'Hủy thông báo' }).click();
    await page.getByLabel('Vì sao hủy?').fill('Khách không đến');
    await page.getByRole('button', { name: 'Hủy thông báo này' }).click();
    await page.getByText(/Đã hủy \d\d:\d\d \d\d\/\d\d\/\d{4}: Khách không đến/).waitFor();
    const code = await page.locator('.proof code').innerText();
    await page.goto(`${office.address}/kiem-tra#${code}`);
    await page.getByText(/Thông báo lưu trú này đã bị hủy lúc \d\d:\d\d/).waitFor();
    await page.goto(`${office.address}/luu-tru`);
  });

  it('says of a guest who waited for the line that they are reported, where the host still looks at it', async () => {
    await beginReport();
    await guest('079195004437', 'Phạm Thị Đợi', '3/4/1995');
    await page.context().setOffline(true);
    await send();
    await page.getByRole('heading', { name: 'Chưa gửi được, đang chờ mạng' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Đã gửi 1 khách' }).waitFor();
  });

  it('waits for the line where a page was not opened before, and stays where it is', async () => {
    await page.goto(`${office.address}/luu-tru`);
    await page.getByRole('heading', { name: /^Khách đêm nay/ }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Khác', exact: true }).click();
    await page.getByRole('heading', { name: 'Chưa mở được trang này' }).waitFor();
    await page.getByRole('link', { name: 'Tối nay' }).click();
    await page.getByRole('heading', { name: /^Khách đêm nay/ }).waitFor();
    await page.getByRole('link', { name: 'Khác', exact: true }).click();
    await page.getByRole('heading', { name: 'Chưa mở được trang này' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Khác', exact: true }).waitFor();
  });

  it('is told what was sent once signed in again, after a session that had ended', async () => {
    await beginReport();
    await guest('079195004438', 'Phạm Thị Hết Phiên', '1/2/1991');
    await page.context().clearCookies();
    await send();
    await page.getByLabel('Tên đăng nhập').fill('host');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(office.password);
    await page.keyboard.press('Enter');
    await page.getByText('Đã gửi 1 khách: Phạm Thị Hết Phiên').waitFor();
  });

  it('is told which of two answers about the reminder is wrong', async () => {
    await page.getByRole('link', { name: 'Khác', exact: true }).click();
    await page.getByLabel('Số điện thoại').fill('12');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('alert').getByText('Số điện thoại:').waitFor();
  });

  it('makes a key for hotel software, shown once, and revokes it', async () => {
    await page.getByLabel('Tên phần mềm').fill('Phần mềm lễ tân');
    await page.getByRole('button', { name: 'Tạo khóa' }).click();
    await page.getByText('Khóa chỉ hiện một lần. Chép ngay:').waitFor();
    await page.getByText(dwellingId, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByText('đã thu hồi').waitFor();
  });

  it('claims a house, and nothing typed is lost on the way', async () => {
    await page.getByRole('button', { name: 'Tôi là chủ hoặc người quản lý một chỗ ở khác' }).click();
    await page.getByRole('radio', { name: 'Chủ sở hữu' }).check();
    await page.getByLabel('Phường, xã').fill('ninh kieu');
    await page.getByRole('button', { name: 'Phường Ninh Kiều, Thành phố Cần Thơ' }).click();
    await page.getByLabel('Địa chỉ').fill('9 Hai Bà Trưng');
    await page.getByLabel('Giấy tờ chứng minh (loại, số, ngày)').fill('Giấy chứng nhận số 12');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Chủ sở hữu: chờ công an cấp xã').waitFor();
  });

  it('says everything in English too', async () => {
    await page.goto(`${office.address}/luu-tru/bao`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Report stays' }).waitFor();
    expect(await page.locator('.host main').innerText()).not.toMatch(/Khách|Ngày|Gửi|Hạn/);
  });
});
