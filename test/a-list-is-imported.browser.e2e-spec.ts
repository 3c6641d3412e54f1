import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { openOffice, type Office } from './browser/office.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, 'imports', name);

describe('in the browser, the book of a commune', () => {
  let office: Office;
  let page: Page;

  beforeAll(async () => {
    office = await openOffice();
    page = await office.sitDown();
    await office.signIn(page, 'police.commune');
  }, 180_000);
  afterAll(() => office.close());

  /** Pictures for whoever wants to look: `PICTURES=folder npm run jest -- test/a-list-is-imported`. */
  const lookAt = async (name: string) => {
    const folder = process.env['PICTURES'];
    if (folder !== undefined)
      writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
  };
  const standsAs = (state: string) => page.getByRole('status').getByText(state, { exact: true }).waitFor();

  it('that is no spreadsheet is told what to do about it', async () => {
    await page.getByRole('link', { name: 'Nhập bảng tính' }).click();
    await page.getByText('Chưa nhập bảng tính nào').waitFor();
    const file = { name: 'anh.xlsx', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7 and more') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Tệp không phải bảng tính').waitFor();
  });

  it('is dropped, its columns are recognised, and one is corrected', async () => {
    await page.locator('input[type=file]').setInputFiles(fixture('so-tam-tru.xlsx'));
    await standsAs('Chờ xác nhận cột');
    expect(await page.getByLabel('Trang tính').inputValue()).toBe('Sổ tạm trú');
    const meaning = (heading: RegExp) => page.getByLabel(heading).inputValue();
    expect(await meaning(/^Hiểu là: B Họ và tên/)).toBe('fullName');
    expect(await meaning(/^Hiểu là: H Thời hạn tạm trú Từ ngày/)).toBe('from');
    await page.getByLabel(/^Hiểu là: L Lý do/).selectOption({ label: '— bỏ qua —' });
    await page.getByLabel('Nguồn').fill('Sổ tạm trú của phường');
    await lookAt('import-columns');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await standsAs('Đã kiểm tra, chưa nhập');
  });

  it('is tried: wrong cells are named and marked, and come back in a copy', async () => {
    await page.getByText('Số đã mất chữ số').first().waitFor();
    await page.getByText('E10', { exact: true }).waitFor();
    await lookAt('import-checked');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bản đánh dấu lỗi' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('so-tam-tru-kiem-tra.xlsx');
    const [sheet] = await readExcelFile(await saved.path());
    expect(JSON.stringify(sheet)).toContain('Số đã mất chữ số');
  });

  it('is taken, accounted for and signed off', async () => {
    await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
    await standsAs('Đã nhập, chờ xác nhận đối soát');
    await page
      .getByText('10 dòng = 4 tạo mới + 0 ghi cho người đã có + 5 không nhập + 1 không đổi')
      .waitFor();
    await lookAt('import-report');
    await page.getByRole('button', { name: 'Xác nhận đối soát' }).click();
    await standsAs('Đã xác nhận đối soát');
    await page.getByRole('button', { name: /^Người mới: 4/ }).click();
    await page.getByRole('link', { name: 'Mở hồ sơ người' }).first().waitFor();
  });

  it('is taken back as a whole', async () => {
    await page.getByText('Thu hồi cả lần nhập', { exact: true }).first().click();
    await page.getByLabel('Lý do thu hồi').fill('Nhầm sổ của phường khác');
    await page.getByRole('button', { name: 'Thu hồi cả lần nhập' }).click();
    await standsAs('Đã thu hồi');
    await lookAt('import-taken-back');
  });

  const ofKind = async (kind: string, name: string) => {
    await page.getByRole('link', { name: 'Nhập bảng tính' }).click();
    await page.getByLabel('Danh sách gồm').selectOption({ label: kind });
    await page.locator('input[type=file]').setInputFiles(fixture(name));
    await standsAs('Chờ xác nhận cột');
  };

  it('of guests, under a heading of two rows, becomes reports of stays', async () => {
    await ofKind('Danh sách khách lưu trú', 'khach-luu-tru.xlsx');
    expect(await page.getByLabel(/^Hiểu là: G Thoi gian luu tru Ngay den/).inputValue()).toBe('arrivedOn');
    await page.getByLabel('Nguồn').fill('Nhà nghỉ Hòa Bình');
    await page.getByLabel(/^Địa chỉ chung của cả danh sách/).fill('3 Pasteur');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await standsAs('Đã kiểm tra, chưa nhập');
    await page.getByText('Không có ngày này trong lịch').first().waitFor();
    await lookAt('import-stays-checked');
    await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
    await standsAs('Đã nhập, chờ xác nhận đối soát');
    await page.getByText('9 dòng = 4 tạo mới + 0 ghi cho người đã có + 4 không nhập + 1 không đổi').waitFor();
    await page.getByRole('button', { name: 'Xác nhận đối soát' }).click();
    await standsAs('Đã xác nhận đối soát');
  });

  it('that was brought in before leads to its import, and says who brought it in and when', async () => {
    await page.getByRole('link', { name: 'Nhập bảng tính' }).click();
    await page.getByLabel('Danh sách gồm').selectOption({ label: 'Danh sách khách lưu trú' });
    await page.locator('input[type=file]').setInputFiles(fixture('khach-luu-tru.xlsx'));
    const told = page
      .getByRole('status')
      .filter({ hasText: /đưa vào lúc \d\d:\d\d \d\d\/\d\d\/\d{4} \(Nguyễn Minh Quân\)/ });
    await lookAt('import-known-file');
    await told.getByRole('link', { name: 'Mở lần nhập “khach-luu-tru.xlsx”' }).click();
    await standsAs('Đã xác nhận đối soát');
  });

  it('of lodgings with the people in them is imported the same way', async () => {
    await ofKind('Chỗ ở và người đang ở', 'nha-tro.xlsx');
    await page.getByLabel('Nguồn').fill('Chủ trọ');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await standsAs('Đã kiểm tra, chưa nhập');
    await page.getByRole('button', { name: 'Nhập 5 dòng' }).click();
    await standsAs('Đã nhập, chờ xác nhận đối soát');
    await page
      .getByText('10 dòng = 5 tạo mới + 0 ghi cho người đã có + 4 không nhập + 1 không đổi')
      .waitFor();
    await lookAt('import-dwellings-report');
    await page.getByRole('button', { name: 'Xác nhận đối soát' }).click();
    await standsAs('Đã xác nhận đối soát');
  });
});
