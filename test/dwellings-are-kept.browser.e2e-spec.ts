import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { inDays, somebody } from './support/people.ts';

describe('in the browser, a dwelling is found, described, visited, merged and parted again', () => {
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    const dwelling = (address: string) =>
      record<{ id: string }>('dwellings', { communeCode: '26740', address, kind: 'rented' });
    const [kept, other] = [await dwelling('7 Hàm Nghi'), await dwelling('Số 07 Đ. Hàm Nghi')];
    for (const [fullName, dwellingId] of [
      ['Mai Thị Một', kept.id],
      ['Mai Thị Hai', kept.id],
      ['Mai Thị Ba', other.id],
    ]) {
      const person = somebody({ fullName, sex: 'female' });
      const { resident } = await record<{ resident: { id: string } }>('residents', person);
      const presence = { dwellingId, arrivedOn: inDays(-20), purpose: 'work', source: 'person' };
      await record(`residents/${resident.id}/presences`, presence);
    }
    const host = await recorderAt(office, 'host');
    const claim = (address: string) =>
      host<{ id: string }>('ownership-claims', { communeCode: '26740', address, proof: 'Giấy số AB 1' });
    const { id } = await claim('7 Ham Nghi');
    await record(`ownership-claims/${id}/answer`, { outcome: 'confirmed', dwellingId: kept.id });
    await host(`hosted-dwellings/${kept.id}/objections`, { says: 'Không có ai tên Mai ở đây' });
    await claim('9 Hàm Nghi');
    page = await office.sitDown();
    await office.signIn(page, 'police.commune');
  }, 180_000);

  afterAll(() => office.close());

  const section = (name: string) => page.getByRole('region', { name });

  it('is found by its address, which never stands in the address bar', async () => {
    await page.getByRole('link', { name: 'Chỗ ở' }).press('Enter');
    await page.getByLabel('Tìm chỗ ở').fill('7 ham nghi');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '7 Hàm Nghi', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '7 Hàm Nghi' }).waitFor();
    expect(page.url()).not.toMatch(/nghi/i);
    await section('Ai ở đây').getByText('2 người', { exact: true }).waitFor();
  });

  it('says, once described, that its floor is small for so many, as a hint with its article', async () => {
    await page.getByRole('button', { name: 'Ghi đặc điểm' }).press('Enter');
    await page.getByLabel('Số phòng').fill('2');
    await page.getByLabel('Diện tích sàn').fill('12,5');
    await page.getByLabel('Đơn vị cũ trên giấy tờ').fill('Phường Bến Nghé, Quận 1');
    await page.keyboard.press('Control+Enter');
    const hint = page.getByText('Gợi ý xem lại, không phải căn cứ quyết định');
    expect(await hint.textContent()).toContain('6,3 m² mỗi người, dưới 8 m²');
    expect(await hint.textContent()).toContain('Điều 20');
    await section('Đặc điểm').getByText('Phường Bến Nghé, Quận 1').waitFor();
  });

  it('loses who does not live there, by a finding that can be taken back', async () => {
    await page.getByRole('button', { name: 'Không ở đây: Mai Thị Hai' }).press('Enter');
    await page.getByLabel('Căn cứ').fill('đến tận nơi');
    await page.keyboard.press('Control+Enter');
    await section('Ai ở đây').getByText('1 người', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hủy ghi nhận: Mai Thị Hai' }).press('Enter');
    await page.getByLabel('Lý do').fill('nhầm người');
    await page.keyboard.press('Control+Enter');
    await section('Ai ở đây').getByText('2 người', { exact: true }).waitFor();
  });

  it('is merged with its other record, of which the officer chooses the one to keep, and parted again', async () => {
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${String(response.status())} ${response.url()}`);
    });
    const alike = section('Có thể là một chỗ ở');
    await alike.getByText('cùng địa chỉ, khác cách viết').waitFor();
    await alike.getByRole('button', { name: 'Gộp: Số 07 Đ. Hàm Nghi' }).press('Enter');
    const beside = page.getByRole('group', { name: 'Giữ lại' });
    await beside.getByRole('row', { name: 'Người đã ghi 2 1' }).waitFor();
    await beside.getByRole('row', { name: 'Đặc điểm Nhà ở, 2 phòng, 12,5 m² –' }).waitFor();
    await page.getByText('Giữ “7 Hàm Nghi”; “Số 07 Đ. Hàm Nghi” từ nay').waitFor();
    await beside.getByRole('radio', { name: '7 Hàm Nghi', exact: true }).press('ArrowRight');
    await page.getByText('Giữ “Số 07 Đ. Hàm Nghi”; “7 Hàm Nghi” từ nay').waitFor();
    await page.getByLabel('Lý do').fill('cùng một nhà');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Số 07 Đ. Hàm Nghi' }).waitFor();
    await section('Cũng được ghi là').getByText('7 Hàm Nghi', { exact: false }).waitFor();
    await section('Ai ở đây').getByText('3 người', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hủy gộp: 7 Hàm Nghi' }).press('Enter');
    await page.getByText('Chưa ghi thêm ai từ khi gộp.').waitFor();
    await page.getByLabel('Lý do').fill('hai căn khác nhau');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: '7 Hàm Nghi', exact: true }).waitFor();
    await section('Ai ở đây').getByText('2 người', { exact: true }).waitFor();
    expect(refused).toEqual([]);
  });

  it('is tied to the account of whoever answers for it', async () => {
    await page.getByRole('button', { name: 'Gắn tài khoản' }).press('Enter');
    await page.getByLabel('Tài khoản chủ cơ sở').selectOption('host');
    await page.getByLabel('Căn cứ').fill('hợp đồng quản lý');
    await page.keyboard.press('Control+Enter');
    await section('Người phụ trách').getByText('Nhà trọ Hòa Bình (host) · Người quản lý').waitFor();
  });

  it('keeps to the day that it had while another is typed', async () => {
    const on = section('Ai ở đây').getByLabel('Vào ngày');
    await on.fill(inDays(-30).split('-').reverse().join('/'));
    await section('Ai ở đây').getByText('0 người', { exact: true }).waitFor();
    await on.fill('hôm kia');
    await on.press('Tab');
    await section('Ai ở đây').getByText('Không phải một ngày.').waitFor();
    await section('Ai ở đây').getByText('0 người', { exact: true }).waitFor();
    await on.fill(inDays(0).split('-').reverse().join('/'));
    await section('Ai ở đây').getByText('2 người', { exact: true }).waitFor();
  });

  it('keeps what owners were answered, by whom and whether in time, with the way to the dwelling', async () => {
    await page.getByRole('link', { name: 'Chỗ ở', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Phản ánh của chủ sở hữu' }).press('Enter');
    await page.getByRole('button', { name: 'Trả lời: 7 Hàm Nghi' }).press('Enter');
    await page.getByLabel('Nội dung trả lời').fill('Đã xem hợp đồng thuê');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có phản ánh nào chờ trả lời.').waitFor();
    await page.getByRole('link', { name: 'Đã trả lời' }).press('Enter');
    const objection = page.getByRole('row', { name: 'Không có ai tên Mai ở đây' });
    for (const told of ['Nguyễn Minh Quân', '✓ Đúng hạn', 'Đã xem hợp đồng thuê'])
      await objection.getByText(told).waitFor();
    await page.getByRole('link', { name: 'Đề nghị xác nhận chủ, người quản lý' }).press('Enter');
    await page.getByRole('button', { name: 'Trả lời: 9 Hàm Nghi' }).press('Enter');
    await page.getByLabel('Kết quả').selectOption('refused');
    await page.getByLabel('Nội dung trả lời').fill('Giấy tờ của nhà khác');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có đề nghị nào chờ trả lời.').waitFor();
    await page.getByRole('link', { name: 'Đã trả lời' }).press('Enter');
    const last = page.getByRole('row', { name: '9 Hàm Nghi' });
    for (const told of ['Không xác nhận', 'Giấy tờ của nhà khác', 'Nguyễn Minh Quân'])
      await last.getByText(told).waitFor();
    await last.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '7 Hàm Nghi' }).waitFor();
  });

  it('is printed whole, without what is there to be pressed', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Danh mục chính' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Ghi đặc điểm' }).isVisible()).toBe(false);
    expect(await section('Ai ở đây').isVisible()).toBe(true);
    const isCut = () => document.documentElement.scrollHeight < document.querySelector('main')!.scrollHeight;
    expect(await page.evaluate(isCut)).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('hides from every owner who is protected, and shows that on the person’s page', async () => {
    await page.getByRole('link', { name: 'Mai Thị Một' }).press('Enter');
    const owners = section('Chủ nhà được biết gì');
    await owners.getByRole('button', { name: 'Bảo vệ thông tin' }).press('Enter');
    await page.getByLabel('Căn cứ').fill('Quyết định 9/QĐ');
    await page.keyboard.press('Control+Enter');
    await owners.getByText('Được bảo vệ thông tin').waitFor();
    await page.goBack();
    await section('Ai ở đây').getByText('được bảo vệ thông tin').waitFor();
  });
});
