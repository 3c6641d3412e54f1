import type { Page } from 'playwright-core';

/** Somebody as they say who they are at the counter. */
export interface Newcomer {
  readonly number: string;
  readonly name: string;
  /** As the officer types it. */
  readonly born: string;
}

const written = (day: string) => day.split('-').reverse().join('/');

/**
 * Registers two people from Cần Thơ whom nobody knows yet at the counter that is open on the page: both are recorded, filed
 * for as one household at a new dwelling, and granted.
 */
export async function registerHousehold(
  counter: Page,
  {
    head,
    child,
    address,
    until,
  }: { readonly head: Newcomer; readonly child: Newcomer; readonly address: string; readonly until: string },
): Promise<void> {
  await counter.getByRole('textbox', { name: 'Tìm người' }).waitFor();
  for (const { number, name, born } of [child, head]) {
    await counter.keyboard.press('Control+k');
    await counter.keyboard.type(number);
    await counter.keyboard.press('Enter');
    await counter.getByText('Chưa có ai mang số định danh này trong hệ thống.').waitFor();
    await counter.getByRole('status').getByRole('button', { name: 'Thêm người' }).press('Enter');
    await counter.getByLabel('Họ, chữ đệm và tên').fill(name);
    await counter.getByLabel('Ngày sinh').fill(born);
    await counter.getByLabel('Nơi thường trú').fill('ninh kieu');
    await counter.getByRole('option', { name: /Phường Ninh Kiều/ }).click();
    await counter.getByLabel('Thường trú từ ngày').fill(born);
    await counter.getByLabel('Thường trú từ ngày').press('Control+Enter');
    await counter.locator('.person-line').getByText(name).waitFor();
  }
  await counter.getByRole('link', { name: 'Cả hộ cùng đăng ký' }).press('Enter');
  await counter.getByLabel('Địa chỉ chỗ ở').fill(address);
  await counter.getByRole('option', { name: `Chỗ ở mới: “${address}”` }).waitFor();
  await counter.getByLabel('Địa chỉ chỗ ở').press('Enter');
  await counter.getByText('Đã chọn').waitFor();
  await counter.getByLabel('Thêm người').fill(child.number);
  await counter.getByLabel('Thêm người').press('Enter');
  await counter.getByLabel(`Quan hệ với chủ hộ: ${child.name}`).selectOption('child');
  await counter.getByText('Không có gì cản trở ai trong 2 người.').waitFor();
  await counter.getByLabel('Số biên lai lệ phí').press('Control+Enter');
  await counter.getByRole('button', { name: 'Tất cả đầy đủ, hợp lệ (2)' }).press('Enter');
  await counter.getByText('Từ ngày hồ sơ đầy đủ, hợp lệ').waitFor();
  await counter.keyboard.press('Enter');
  await counter.getByRole('button', { name: 'Đồng ý tất cả (2)' }).press('Enter');
  await counter.getByLabel('Đến hết ngày').fill(written(until));
  await counter.getByLabel('Đến hết ngày').press('Control+Enter');
  await counter.getByText('Đã đồng ý').nth(1).waitFor();
}
