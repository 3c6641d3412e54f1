import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { pdfOf } from './support/files.ts';
import { inDays, somebody } from './support/people.ts';

const written = (day: string) => day.split('-').reverse().join('/');

describe('in the browser, a registration is extended, moved and cancelled', () => {
  let office: Office;
  let page: Page;
  let extending: string;
  let moving: string;
  let byAgent: string;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    const { id: dwellingId } = await record<{ id: string }>('dwellings', {
      communeCode: '26740',
      address: '3 Hàm Nghi',
      kind: 'rented',
    });
    await record('dwellings', { communeCode: '26740', address: '8 Tôn Đức Thắng', kind: 'rented' });
    const opened = async (person: object, lastDay: string, more: object = {}) => {
      const { resident } = await record<{ resident: { id: string } }>('residents', somebody(person));
      const { id } = await record<{ id: string }>('cases', {
        ...more,
        residentId: resident.id,
        dwellingId,
        arrivedOn: inDays(-2),
        purpose: 'work',
        proof: { kind: 'written_lease' },
        requestedFrom: inDays(0),
        requestedLastDay: lastDay,
      });
      return { id, residentId: resident.id };
    };
    const registered = async (person: object, lastDay: string) => {
      const { id, residentId } = await opened(person, lastDay);
      await record(`cases/${id}/completion`, {});
      await record(`cases/${id}/decision`, { verdict: 'grant', from: inDays(0), lastDay });
      return residentId;
    };
    byAgent = (await opened({ fullName: 'Trịnh Văn Ủy' }, inDays(90), { filedBy: 'agent' })).id;
    extending = await registered(
      { fullName: 'Trịnh Thị Hạn', sex: 'female', personalNumber: '031171004321' },
      inDays(10),
    );
    moving = await registered({ fullName: 'Trịnh Văn Dời' }, inDays(300));
    page = await office.sitDown();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await office.signIn(page, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const atCounter = async (residentId: string, act: string) => {
    await page.goto(`${office.address}/counter?person=${residentId}`);
    await page.getByRole('toolbar').getByRole('button', { name: act, exact: true }).press('Enter');
  };
  const complete = async () => {
    await page.getByText('Từ ngày hồ sơ đầy đủ, hợp lệ').waitFor();
    await page.keyboard.press('Enter');
  };
  const openPart = (name: RegExp | string) =>
    page.locator('details > summary').filter({ hasText: name }).click();

  it('extends within the window, from the day after the term', async () => {
    await atCounter(extending, 'Gia hạn tạm trú');
    await page.getByText('Không có gì cản trở.').waitFor();
    await page.getByLabel('Đến hết ngày').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Gia hạn tạm trú' }).waitFor();
    // The owner consented to the first term, not to this one.
    await page.getByRole('button', { name: 'Ghi ý kiến đồng ý' }).press('Enter');
    await page.getByLabel('Họ tên người đồng ý').fill('Bà Sáu');
    await page.getByLabel('Họ tên người đồng ý').press('Control+Enter');
    await page.getByText('Bà Sáu: Ký trên tờ khai').waitFor();
    await page.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).press('Enter');
    await page.getByLabel('Đăng ký từ ngày').waitFor();
    expect(await page.getByLabel('Đăng ký từ ngày').inputValue()).toBe(written(inDays(11)));
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Đã đăng ký tạm trú từ ${written(inDays(11))}`).waitFor();
  });

  it('notes the original that an agent brings by the number of its minutes', async () => {
    await page.goto(`${office.address}/cases/${byAgent}`);
    // What nobody has seen yet stands open.
    await page.getByRole('button', { name: 'Ghi đã xem' }).press('Enter');
    await page.getByLabel('Số biên bản đối chiếu').fill('07/BB');
    await page.getByLabel('Số biên bản đối chiếu').press('Control+Enter');
    await page.getByText('biên bản số 07/BB').waitFor();
    await page.getByRole('button', { name: 'Ghi số biên lai' }).press('Enter');
    await page.getByLabel('Số biên lai lệ phí').fill('BL-0051');
    await page.getByLabel('Số biên lai lệ phí').press('Control+Enter');
    await page.getByText('biên lai số BL-0051').waitFor();
  });

  it('forbids a dwelling for a reason, says so before the form, and lifts it', async () => {
    await atCounter(moving, 'Thay đổi chỗ ở tạm trú');
    await page.getByLabel('Địa chỉ chỗ ở').fill('ton duc thang');
    await page.getByRole('option', { name: '8 Tôn Đức Thắng', exact: true }).waitFor();
    await page.getByLabel('Địa chỉ chỗ ở').press('Enter');
    await openPart('Điều 23');
    await page.getByRole('button', { name: 'Ghi nhận căn cứ' }).press('Enter');
    await page.getByLabel('Theo quyết định, bản đồ hoặc bản án nào').fill('Bản án 12/2026');
    await page.getByLabel('Theo quyết định, bản đồ hoặc bản án nào').press('Control+Enter');
    await page.getByText('Chỗ ở thuộc trường hợp không được đăng ký').waitFor();
    await page.getByRole('button', { name: 'Gỡ: Nhà đang có tranh chấp' }).press('Enter');
    await page.getByLabel('Vì sao không còn').fill('Đã hòa giải xong');
    await page.getByLabel('Vì sao không còn').press('Control+Enter');
    await page.getByText('Không có gì cản trở.').waitFor();
  });

  it('moves to another dwelling of the commune; a file is kept with the case', async () => {
    await page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Thay đổi chỗ ở tạm trú' }).waitFor();
    const ofCase = page.url();
    await openPart('Tệp đính kèm');
    await page.locator('input[type=file]').setInputFiles({
      name: 'hợp đồng thuê.pdf',
      mimeType: 'application/pdf',
      buffer: await pdfOf(2),
    });
    await page.getByText('hợp đồng thuê.pdf').waitFor();
    await page.goto(ofCase);
    await complete();
    await page.getByLabel('Đăng ký từ ngày').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã đăng ký tạm trú từ').waitFor();
    await openPart('Hệ thống quốc gia');
    await page.getByLabel('Mã hồ sơ quốc gia').fill('000.00.12.G22-261122-0007');
    await page.getByLabel('Mã hồ sơ quốc gia').press('Control+Enter');
    await page.getByText('mã hồ sơ 000.00.12.G22-261122-0007').waitFor();
  });

  it('cancels the move by the province’s grant, and the registration before it holds again', async () => {
    await atCounter(moving, 'Hủy bỏ kết quả đăng ký');
    await page.getByLabel('Giải thích').fill('Chỗ ở mới không thuộc địa bàn');
    await page.getByLabel('Giải thích').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Hủy bỏ kết quả đăng ký' }).waitFor();
    await page.getByText('Nếu hủy, lại có hiệu lực').waitFor();
    await page.getByRole('tab', { name: 'Chuyển cấp tỉnh' }).press('Enter');
    await page.getByLabel('Lý do').fill('Ranh giới hai phường chưa rõ');
    await page.getByLabel('Lý do').press('Control+Enter');
    await page.getByText('đã chuyển công an cấp tỉnh').waitFor();

    const province = await office.sitDown();
    await office.signIn(province, 'police.province');
    await province.goto(`${office.address}/today?list=referred`);
    await province.getByRole('row').filter({ hasText: 'Trịnh Văn Dời' }).press('Enter');
    await province.getByRole('tab', { name: 'Đồng ý' }).press('Enter');
    await province.getByLabel('Ghi chú').press('Control+Enter');
    await province.getByText('Đã đồng ý.').waitFor();
    await province.context().close();

    await page.goto(`${office.address}/counter?person=${moving}`);
    await page.getByText(/3 Hàm Nghi · .* · có hiệu lực đến hết/).waitFor();
  });

  it('confirms residence information and prints the confirmation', async () => {
    // What the form of the extension waits for comes after the officer chose something else: the key is theirs.
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/api/v1/cases/*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${office.address}/counter?person=${extending}`);
    const choice = page.getByRole('toolbar').getByRole('button', { name: 'Xác nhận thông tin về cư trú' });
    await choice.focus();
    letGo();
    await page.getByLabel('Đến hết ngày').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.keyboard.press('Enter');
    await page.getByLabel('Dùng để làm gì').fill('Nộp hồ sơ cho con đi học');
    await page.getByLabel('Dùng để làm gì').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Xác nhận thông tin về cư trú' }).waitFor();
    await page.getByRole('tab', { name: 'Đồng ý' }).waitFor();
    // A matter that must be verified has more time, for a reason that stands with it.
    await page.getByRole('button', { name: 'Vụ việc phức tạp' }).press('Enter');
    await page.getByLabel('Vì sao phức tạp').fill('Phải hỏi nơi ở trước đây');
    await page.getByLabel('Vì sao phức tạp').press('Control+Enter');
    await page.getByText('Phải hỏi nơi ở trước đây').first().waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Đồng ý' }).waitFor();
    await page.getByLabel('Ghi chú').press('Control+Enter');
    await page.getByText('Đã đồng ý.').waitFor();
    await page.keyboard.press('Control+p');
    await page.locator('iframe[data-paper]').waitFor({ state: 'attached' });
    await page.getByText(/Xác nhận thông tin về cư trú · số /).waitFor();
  });

  it('names the officer for absences of points a and b, who alone keeps them', async () => {
    await page.goto(`${office.address}/restricted-absences`);
    await page.getByRole('alert').waitFor();
    const province = await office.sitDown();
    await office.signIn(province, 'police.province');
    await province.goto(`${office.address}/restricted-absence-officers`);
    await province.getByLabel('Cán bộ công an xã, phường').selectOption({ index: 1 });
    await province.getByRole('button', { name: 'Chỉ định', exact: true }).press('Enter');
    await province.getByRole('button', { name: /^Thôi chỉ định: / }).waitFor();
    await province.context().close();

    await page.reload();
    await page.getByRole('button', { name: 'Ghi khai báo' }).press('Enter');
    await page.getByLabel('Người', { exact: true }).fill('Trinh Van Doi');
    await page.getByLabel('Người', { exact: true }).press('Enter');
    await page.getByText('✓').waitFor();
    await page.getByLabel('Nơi đến').fill('Cần Thơ');
    await page.getByLabel('Lý do').fill('Thăm người ốm');
    await page.getByLabel('Cơ quan đang giám sát').fill('Công an phường');
    await page.getByLabel('Cơ quan đang giám sát').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Trịnh Văn Dời' }).waitFor();
    await page.getByRole('button', { name: 'Trả lời', exact: true }).press('Enter');
    await page.getByLabel('Số văn bản đồng ý').fill('15/CV');
    await page.getByLabel('Số văn bản đồng ý').press('Control+Enter');
    await page.getByText('Đã đồng ý').waitFor();
  });

  it('strikes off what the household filed, once what shows the ground was seen', async () => {
    await atCounter(moving, 'Xóa đăng ký tạm trú');
    await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').fill('G22.99.2-261122-0009');
    await page.getByLabel('Mã hồ sơ trên Cổng dịch vụ công hoặc VNeID').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Xóa đăng ký tạm trú' }).waitFor();
    await page.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).press('Enter');
    await page.getByRole('alert').getByText('Giấy tờ, tài liệu chứng minh').first().waitFor();
    await page.getByRole('button', { name: 'Ghi đã xem' }).press('Enter');
    await page.getByLabel('Số biên bản đối chiếu').fill('08/BB');
    await page.getByLabel('Số biên bản đối chiếu').press('Control+Enter');
    await page.getByText('biên bản số 08/BB').waitFor();
    await page.getByRole('button', { name: 'Hồ sơ đầy đủ, hợp lệ' }).press('Enter');
    await page.getByRole('tab', { name: 'Đồng ý' }).waitFor();
    await page.getByLabel('Ghi chú').press('Control+Enter');
    await page.getByText('Đã đồng ý.').waitFor();
  });

  it('looks at rows of data before it applies one and skips another', async () => {
    await page.goto(`${office.address}/data-feed`);
    const today = written(inDays(0));
    await page.getByLabel('Các dòng').fill(`KT-1\t001088999999\ta\t${today}\nKT-2;031171004321;a;${today}`);
    await page.getByLabel('Các dòng').press('Control+Enter');
    await page.getByText('không có đăng ký tạm trú còn hiệu lực tại đây').waitFor();
    await page.getByText('sẽ lập hồ sơ xóa đăng ký').waitFor();
    await page.getByRole('button', { name: 'Lập hồ sơ cho 1 dòng đã chọn' }).press('Enter');
    await page.getByRole('link', { name: 'mở hồ sơ' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Xóa đăng ký tạm trú' }).waitFor();
  });
});
