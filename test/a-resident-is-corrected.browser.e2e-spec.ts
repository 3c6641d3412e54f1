import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays, somebody } from './support/people.ts';

const written = (day: string) => day.split('-').reverse().join('/');

describe('in the browser, what is recorded about a resident is corrected, added to and voided', () => {
  let office: Office;
  let page: Page;
  let residentId: string;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    const person = { fullName: 'Lê Thị Tam', sex: 'female', dateOfBirth: '1990-03-05' };
    residentId = (await record<{ resident: { id: string } }>('residents', somebody(person))).resident.id;
    await record('residents', somebody({ fullName: 'Phạm Văn Chồng' }));
    await record('residents', somebody({ fullName: 'Lê Thị Tâm', dateOfBirth: '1990' }));
    const dwelling = { communeCode: '26740', address: '9 Hàm Nghi', kind: 'rented' };
    const { id: dwellingId } = await record<{ id: string }>('dwellings', dwelling);
    await record(`residents/${residentId}/presences`, {
      dwellingId,
      arrivedOn: inDays(-40),
      purpose: 'work',
      source: 'person',
    });
    page = await office.sitDown();
    await office.signIn(page, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const section = (name: string) => page.getByRole('region', { name });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('is opened from the counter, and no name stands in the address', async () => {
    await page.goto(`${office.address}/counter?person=${residentId}`);
    await page.getByRole('link', { name: 'Mọi thông tin' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lê Thị Tam' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/residents/${residentId}`);
    expect(new URL(page.url()).search).toBe('');
  });

  it('names every mistake in the summary, which takes the focus, and beside its field', async () => {
    await page.getByRole('button', { name: 'Sửa thông tin' }).press('Enter');
    await page.getByLabel('Lý do').fill('sai');
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await focused()).toContain('Có mục nhập chưa đúng.');
    expect(await summary.textContent()).toContain('Lý do: Nội dung quá ngắn.');
    expect(await summary.textContent()).toContain('Chưa sửa mục nào');
    expect(await page.getByLabel('Lý do').inputValue()).toBe('sai');
  });

  it('keeps what was typed through a page loaded anew', async () => {
    await page.getByLabel('Họ, chữ đệm và tên').fill('Lê Thị Tám');
    await page.getByLabel('Lý do').fill('Sai dấu khi nhập');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByLabel('Lý do').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').inputValue()).toBe('Lê Thị Tám');
    expect(await page.getByLabel('Lý do').inputValue()).toBe('Sai dấu khi nhập');
  });

  it('is corrected with a reason, and the wrong version stays to be read', async () => {
    await page.getByLabel('Lý do').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Lê Thị Tám' }).waitFor();
    await page.getByText('Các bản đã ghi (2)').click();
    const wrong = page.getByRole('row').filter({ hasText: 'Lê Thị Tam' });
    expect(await wrong.textContent()).toContain('Sai dấu khi nhập');
  });

  it('gets a phone number and another permanent residence', async () => {
    await page.getByRole('button', { name: 'Thêm liên lạc' }).press('Enter');
    await page.getByLabel('Số hoặc địa chỉ').fill('0901 234 567');
    await page.keyboard.press('Enter');
    await section('Liên lạc').getByText('0901 234 567').waitFor();
    await page.getByRole('button', { name: 'Chuyển nơi thường trú' }).press('Enter');
    await page.getByLabel('Nơi thường trú mới').pressSequentially('ba dinh');
    await page.getByRole('option', { name: /Ba Đình.*Hà Nội/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Thường trú ở đó từ ngày').fill(written(inDays(-10)));
    await page.keyboard.press('Control+Enter');
    await section('Nơi thường trú')
      .getByText(`từ ${written(inDays(-10))}`)
      .waitFor();
    expect(await section('Nơi thường trú').textContent()).toContain(`hết ${written(inDays(-11))}`);
  });

  it('leaves; a wrong departure is voided after saying what that does, and the person is there again', async () => {
    const presences = section('Nơi đang ở và đã ở');
    await presences.getByRole('button', { name: 'Ghi rời đi' }).press('Enter');
    await page.getByLabel('Ngày đầu tiên không còn ở đó').fill(written(inDays(-3)));
    await page.keyboard.press('Control+Enter');
    await presences.getByText(`rời đi, không còn ở từ ${written(inDays(-3))}`).waitFor();
    await page.getByText('Hôm nay không được tính ở nơi nào ngoài nơi thường trú.').waitFor();
    await presences.getByRole('button', { name: /^Hủy: rời đi/ }).press('Enter');
    expect(await presences.getByRole('form').textContent()).toContain(
      'của Lê Thị Tám sẽ coi như chưa từng ghi',
    );
    await page.getByLabel('Lý do').fill('Người đó vẫn còn ở');
    await page.keyboard.press('Control+Enter');
    await page.getByText('chưa đăng ký, từ 30 ngày trở lên').first().waitFor();
    expect(await page.getByText('ngày thứ 41 tại đây').count()).toBe(1);
    await presences.getByText('rời đi, không còn ở').waitFor({ state: 'detached' });
  });

  it('is shown with the reason of each segment, marked where nobody has checked the gazette', async () => {
    await page
      .getByRole('button', { name: /^chưa đăng ký, từ 30 ngày trở lên, Phường Sài Gòn/ })
      .press('Enter');
    const reasons = page.locator('.reasons');
    expect(await reasons.textContent()).toContain('Đã ở từ 30 ngày trở lên mà chưa đăng ký tạm trú.');
    expect(await reasons.textContent()).toContain('Điều 27 khoản 1');
    expect(await reasons.getByText('chưa đối chiếu Công báo').count()).toBeGreaterThan(0);
  });

  it('was not known the day before: the slider goes back in time, by keyboard', async () => {
    await page.getByRole('slider').press('ArrowLeft');
    await page.getByText(`Đang xem theo những gì cơ quan biết đến hết ngày ${written(inDays(-1))}`).waitFor();
    await page.getByText(/chưa có thông tin nào cho thấy người này sinh sống/).waitFor();
    await page.getByRole('button', { name: 'Về hiện nay' }).press('Enter');
    await page.getByRole('button', { name: /^chưa đăng ký, từ 30 ngày trở lên, Phường Sài Gòn/ }).waitFor();
  });

  it('founds a household; a member is found by search, and is not added twice', async () => {
    await page.getByRole('button', { name: 'Lập hộ' }).press('Enter');
    await page.getByLabel('Lập từ ngày').press('Control+Enter');
    const households = section('Hộ gia đình');
    await households.getByText('Chủ hộ').waitFor();
    const add = async () => {
      await households.getByRole('button', { name: 'Thêm thành viên' }).press('Enter');
      await page.getByLabel('Thành viên', { exact: true }).fill('pham van chong');
      await page.keyboard.press('Enter');
      await page.getByText('Đã chọn: Phạm Văn Chồng').waitFor();
      await page.keyboard.press('Control+Enter');
    };
    await add();
    await households.getByRole('link', { name: 'Phạm Văn Chồng' }).waitFor();
    await add();
    await page
      .getByRole('alert')
      .getByText('Người này đã là thành viên của hộ trong thời gian đó.')
      .waitFor();
    expect(await page.getByLabel('Thành viên', { exact: true }).inputValue()).toBe('pham van chong');
    await households.getByRole('button', { name: 'Thôi' }).click();
  });

  it('hears with her household what residence opens to them, and prints it', async () => {
    await page.getByRole('link', { name: 'Mở ra những gì cho gia đình?' }).press('Enter');
    const husband = section('Phạm Văn Chồng');
    await husband.getByText('Bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp').waitFor();
    const own = section('Lê Thị Tám');
    await own
      .getByRole('listitem')
      .filter({ hasText: 'Bảo hiểm y tế theo hộ gia đình' })
      .getByText(/^Khi đăng ký tạm trú tại Phường Sài Gòn/)
      .waitFor();
    await own.getByText('Được nhận ngay; đồng thời mời đăng ký tạm trú.').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Về trang của người này' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lê Thị Tám' }).waitFor();
  });

  it('is marked as possibly the same as another record, which then points back', async () => {
    await page.getByRole('button', { name: 'Đánh dấu trùng' }).press('Enter');
    await page.getByLabel('Bản ghi kia').fill('le thi tam 1990');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^Lê Thị Tâm 1990/ }).press('Space');
    await page.getByText('Đã chọn: Lê Thị Tâm').waitFor();
    await page.getByLabel('Lý do').fill('Cùng tên, cùng quê');
    await page.keyboard.press('Control+Enter');
    await section('Có thể trùng người')
      .getByRole('link', { name: /Lê Thị Tâm/ })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lê Thị Tâm' }).waitFor();
    await section('Có thể trùng người')
      .getByRole('link', { name: /Lê Thị Tám/ })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lê Thị Tám' }).waitFor();
  });

  it('is read by the provincial police, who can change nothing', async () => {
    const province = await office.sitDown();
    await office.signIn(province, 'police.province');
    await province.getByRole('link', { name: 'Tra cứu người' }).press('Enter');
    await province.getByLabel('Tìm người').fill('le thi tam 1990');
    await province.keyboard.press('Enter');
    await province.getByRole('link', { name: 'Lê Thị Tám' }).press('Enter');
    await province.getByRole('heading', { level: 1, name: 'Lê Thị Tám' }).waitFor();
    await province.getByRole('slider').waitFor();
    const acts = await province.locator('.resident-facts').getByRole('button').count();
    expect(acts).toBe(0);
    await province.context().close();
  });

  it('says everything in English too', async () => {
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('heading', { name: 'Possibly the same person' }).waitFor();
    await page.getByText('The person has been here 30 days or more without registering.').waitFor();
    const words = await page.locator('.resident').innerText();
    expect(words).not.toMatch(/Hủy|Chủ hộ|Thêm|Hiện nay|đang dùng|ngày thứ|hôm nay/);
    await page.getByRole('button', { name: 'Tiếng Việt' }).press('Enter');
  });

  it('dies, and counts no longer; a death recorded by mistake is voided, and the person counts again', async () => {
    await page.getByRole('button', { name: 'Ghi việc chết' }).press('Enter');
    await page.getByLabel('Ngày chết').fill(written(inDays(1)));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Ngày này ở sau hôm nay.').waitFor();
    await page.getByLabel('Ngày chết').fill(written(inDays(0)));
    await page.keyboard.press('Control+Enter');
    await page
      .locator('.resident-header')
      .getByText(/đã chết ngày/)
      .waitFor();
    await page.getByText('Hôm nay không được tính ở nơi nào ngoài nơi thường trú.').waitFor();
    await section('Khai tử').getByRole('button', { name: 'Hủy ghi nhận' }).press('Enter');
    expect(await section('Khai tử').textContent()).toContain('Lê Thị Tám sẽ được coi là còn sống');
    await page.getByLabel('Lý do').fill('Nhầm với người cùng tên');
    await page.keyboard.press('Control+Enter');
    await page.getByText('ngày thứ 41 tại đây').waitFor();
    await page
      .locator('.resident-header')
      .getByText(/đã chết ngày/)
      .waitFor({ state: 'detached' });
  });
});
