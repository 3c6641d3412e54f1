import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { smallTelephone } from './browser/chromium.ts';
import { openOffice, type Office } from './browser/office.ts';
import { recorderAt } from './browser/recorder.ts';
import { registerHousehold } from './browser/register-household.ts';
import { inDays, somebody } from './support/people.ts';
import { lettersOf, textOfPages } from './support/read-pdf.ts';

const bornIn = Number(inDays(0).slice(0, 4)) - 8;
const bornOn = `${bornIn}-03-05`;

const mother = { number: '092190001288', name: 'Mai Thị Nhập', born: '4/5/90' };
const child = { number: `0923${String(bornIn).slice(2)}001288`, name: 'Mai Thị Bé', born: `5/3/${bornIn}` };

describe('in the browser, a family registers, finds a school, is refused once, and is insured', () => {
  let office: Office;
  let police: Page;
  let education: Page;

  beforeAll(async () => {
    office = await openOffice();
    const record = await recorderAt(office);
    const { id: dwellingId } = await record<{ id: string }>('dwellings', {
      communeCode: '26740',
      address: '21 Hẻm Trường Học',
      kind: 'rented',
    });
    const children: string[] = [];
    for (const fullName of ['Aa Thị Học', 'Ab Thị Chờ']) {
      const child = somebody({ fullName, sex: 'female', dateOfBirth: bornOn, permanentResidence: null });
      const { resident } = await record<{ resident: { id: string } }>('residents', child);
      await record(`residents/${resident.id}/presences`, {
        dwellingId,
        arrivedOn: inDays(-40),
        purpose: 'family',
        source: 'person',
      });
      children.push(resident.id);
    }
    const [headResidentId, residentId] = children;
    const household = await record<{ id: string }>('households', { headResidentId, from: inDays(-40) });
    const sister = { residentId, relation: 'sibling', from: inDays(-40) };
    await record(`households/${household.id}/members`, sister);
    [police, education] = await Promise.all([office.sitDown(), office.sitDown()]);
    await police.addInitScript(() => {
      window.print = () => undefined;
    });
    await office.signIn(police, 'police.commune');
    await office.signIn(education, 'education.province');
  }, 180_000);

  afterAll(() => office.close());

  it('registers mother and child at the counter, in one filing, and grants it', async () => {
    await registerHousehold(police, { head: mother, child, address: '7 Hẻm Gia Đình', until: inDays(300) });
  });

  it('tells the family at the counter what that opens, and who of them pays for health insurance', async () => {
    await police.getByRole('row').filter({ hasText: mother.name }).press('Enter');
    await police.getByRole('link', { name: 'Mở ra những gì cho gia đình?' }).press('Enter');
    await police.getByText('Mức đóng mỗi tháng: 105.300 đồng; cả hộ 105.300 đồng').waitFor();
    const open = police.getByRole('region', { name: child.name }).locator('[data-access="open"]');
    await open.getByText('Trường tiểu học công lập').waitFor();
    await open.getByText(/^Bảo hiểm y tế học sinh, tham gia tại trường/).waitFor();
    expect(await open.getByText('mời đăng ký tạm trú').count()).toBe(0);
  });

  it('finds a school for the child after one had no place; nothing typed is lost on the way', async () => {
    const ask = async (times: number) => {
      await education.goto(`${office.address}/families`);
      await education.getByLabel(`Chọn ${child.name}`).check();
      await education.keyboard.press('Control+Enter');
      await education.getByText('Đã lập 1 yêu cầu.').waitFor();
      await education.getByRole('tab', { name: 'Yêu cầu' }).click();
      // The newest stands first, once the list was read anew.
      await line.nth(times - 1).waitFor();
      await line.first().press('Enter');
      await education.getByLabel('Trường, nơi tiếp nhận').waitFor();
    };
    const line = education.getByRole('button', { name: `Mở yêu cầu của ${child.name}` });
    const step = (name: string) => education.getByRole('button', { name, exact: true }).press('Enter');
    await ask(1);
    await education.getByLabel('Trường, nơi tiếp nhận').fill('Trường Tiểu học Xa');
    await education.getByLabel('Ghi chú').fill('Gia đình muốn học gần nhà');
    await education.waitForTimeout(600);
    await education.reload();
    await education.getByLabel('Ghi chú').waitFor();
    expect(await education.getByLabel('Trường, nơi tiếp nhận').inputValue()).toBe('Trường Tiểu học Xa');
    expect(await education.getByLabel('Ghi chú').inputValue()).toBe('Gia đình muốn học gần nhà');
    await step('Giới thiệu');
    await line.getByText('đã giới thiệu, chờ trả lời').waitFor();
    await education.getByLabel('Lý do').selectOption({ label: 'Hết chỗ' });
    await step('Từ chối');
    await education.getByText('· Từ chối · Hết chỗ').waitFor();
    await education.getByText(/^Khi còn ở trong địa bàn, người này lại có trong danh sách/).waitFor();
    // Refused once, the child is in need again, and another school is asked.
    await ask(2);
    await education.getByLabel('Trường, nơi tiếp nhận').fill('Trường Tiểu học Gần');
    await step('Giới thiệu');
    await step('Đưa vào danh sách chờ');
    await step('Đồng ý tiếp nhận');
    await step('Đã nhập học');
    await line.first().getByText('đã nhập học').waitFor();
    await education.getByRole('tab', { name: 'Chưa có' }).click();
    await education.getByLabel('Chọn Aa Thị Học').waitFor();
    expect(await education.getByLabel(`Chọn ${child.name}`).count()).toBe(0);
  });

  it('insures the mother as a household and the child through the school', async () => {
    const insurance = await office.sitDown();
    await office.signIn(insurance, 'insurance.province');
    const row = insurance.getByRole('row').filter({ has: insurance.getByLabel(`Chọn ${mother.name}`) });
    await row.getByRole('button', { name: 'Chọn người cùng đăng ký (2)' }).press('Enter');
    expect(await insurance.getByLabel(`Chọn ${child.name}`).isChecked()).toBe(true);
    await insurance.getByRole('button', { name: /^Lập yêu cầu cho 2 người/ }).press('Enter');
    await insurance.getByText('Đã lập 2 yêu cầu.').waitFor();
    await insurance.getByRole('tab', { name: 'Yêu cầu' }).click();
    await insurance.getByRole('button', { name: `Mở yêu cầu của ${mother.name}` }).press('Enter');
    await insurance.getByText('Cộng: 105.300 đồng').waitFor();
    await insurance.getByText(/^Học sinh tham gia bảo hiểm y tế tại trường/).waitFor();
    await insurance.getByLabel('Điểm thu, cơ quan bảo hiểm').fill('Điểm thu Bến Thành');
    for (const [name, state] of [
      ['Giới thiệu', 'đã giới thiệu, chờ trả lời'],
      ['Đồng ý tiếp nhận', 'nơi tiếp nhận đồng ý'],
      ['Đã có bảo hiểm', 'đã có bảo hiểm'],
    ] as const) {
      await insurance.getByLabel('Cho cả gia đình (2 người)').check();
      await insurance.getByRole('button', { name, exact: true }).press('Enter');
      for (const who of [mother, child])
        await insurance
          .getByRole('button', { name: `Mở yêu cầu của ${who.name}` })
          .getByText(state, { exact: true })
          .waitFor();
    }
    expect(await insurance.getByText(/Tiểu học/).count()).toBe(0);
    await insurance.context().close();
  });

  it('lists the children who live here without a place, registered or not, and asks for two in one go', async () => {
    await education.getByRole('heading', { name: 'Gia đình cần chỗ học, bảo hiểm' }).waitFor();
    await education.getByLabel('Chọn Aa Thị Học').check();
    await education.getByLabel('Chỗ ở').selectOption({ value: '26740' });
    // What was chosen under another filter is not asked for.
    expect(await education.getByLabel('Chọn Aa Thị Học').isChecked()).toBe(false);
    await education.getByLabel('Chọn Aa Thị Học').check();
    await education.getByLabel('Chọn Ab Thị Chờ').check();
    await education.keyboard.press('Control+Enter');
    await education.getByText('Đã lập 2 yêu cầu.').waitFor();
    expect(await education.getByLabel('Chọn Aa Thị Học').count()).toBe(0);
    expect(await education.getByRole('table').getByText('chưa đăng ký').count()).toBe(0);
  });

  it('refers one to a school that takes her, and hears from another that it has no place', async () => {
    await education.getByRole('tab', { name: 'Yêu cầu' }).click();
    await education.getByRole('button', { name: 'Mở yêu cầu của Aa Thị Học' }).press('Enter');
    await education.getByLabel('Trường, nơi tiếp nhận').fill('Trường Tiểu học Bến Thành');
    const act = (name: string) => education.getByRole('button', { name, exact: true }).press('Enter');
    await act('Giới thiệu');
    const line = education.getByRole('button', { name: 'Mở yêu cầu của Aa Thị Học' });
    await line.getByText('đã giới thiệu, chờ trả lời').waitFor();
    await line.getByText(/^Trả lời chậm nhất ngày/).waitFor();
    await act('Đồng ý tiếp nhận');
    await act('Đã nhập học');
    await education.getByRole('button', { name: 'Kết thúc', exact: true }).waitFor();
    await education.getByRole('button', { name: 'Mở yêu cầu của Ab Thị Chờ' }).press('Enter');
    await education.getByLabel('Lý do').selectOption({ label: 'Hết chỗ' });
    await act('Từ chối');
    await education.getByText('· Từ chối · Hết chỗ').waitFor();
    await act('Tách theo hộ');
    await education.getByText(/^Sẽ tách 2 yêu cầu .* không gộp lại được/).waitFor();
    await act('Tách theo hộ');
    await education
      .getByRole('alert')
      .getByText(/cùng một hộ/)
      .waitFor();
    await act('Thôi');
  });

  it('gives the family a paper, whose code shows how its requests stand without a sign-in', async () => {
    // The browser keeps no body of what a page takes as a blob: the bytes are read on their way.
    const printed = new Promise<Buffer>((resolve) => {
      void education.route('**/service-requests/*.pdf', async (route) => {
        const answer = await route.fetch();
        resolve(await answer.body());
        await route.fulfill({ response: answer });
      });
    });
    await education.getByRole('button', { name: 'In cho gia đình' }).press('Enter');
    const said = (await textOfPages(await printed)).join(' ');
    expect(lettersOf(said)).toContain(lettersOf('Chưa đăng ký cư trú không phải là lý do để từ chối'));
    const code = /(?:[0-9A-Z]{5}-){5}[0-9A-Z]{5}/.exec(said)?.[0] ?? '';
    const anybody = await office.sitDown();
    await anybody.goto(`${office.address}/theo-doi-nhu-cau#${code.replaceAll('-', '')}`);
    await anybody.getByRole('heading', { name: /^Chỗ học.*: bị từ chối$/ }).waitFor();
    await anybody.getByRole('heading', { name: /^Chỗ học.*: đã nhập học/ }).waitFor();
    expect(await anybody.getByText('Ab Thị').count()).toBe(0);
  });

  it('sets places beside the children, and is refused a policy that closes the school', async () => {
    await education.getByRole('link', { name: 'Chỗ học' }).click();
    await education.getByRole('heading', { name: 'Kế hoạch chỗ học' }).waitFor();
    await education.getByRole('tab', { name: 'Nhập số chỗ' }).click();
    await education.getByLabel('Xã, phường').fill('sai gon');
    await education.getByRole('option', { name: /Phường Sài Gòn/ }).click();
    await education.getByLabel('Trường', { exact: true }).fill('Trường Tiểu học Bến Thành');
    await education.getByLabel('Chỗ đã nhập').fill('40');
    await education.getByLabel('Nguồn').fill('kế hoạch 12');
    await education.keyboard.press('Control+Enter');
    await education.getByRole('button', { name: /^Sửa Trường Tiểu học Bến Thành/ }).waitFor();
    // The next school is of the same commune and document.
    await education.getByLabel('Trường', { exact: true }).fill('Trường nhập nhầm');
    await education.getByLabel('Chỗ đã nhập').fill('900');
    await education.getByLabel('Nguồn').press('Control+Enter');
    await education.getByRole('button', { name: /^Hủy: Trường nhập nhầm/ }).press('Enter');
    await education.getByText(/^Sẽ hủy 900 chỗ của Trường nhập nhầm, Lớp 1/).waitFor();
    await education.getByRole('textbox', { name: 'Lý do' }).press('Control+Enter');
    await education.getByRole('alert').getByText('Lý do').waitFor();
    await education.getByRole('textbox', { name: 'Lý do' }).fill('nhập nhầm trường');
    await education.getByRole('textbox', { name: 'Lý do' }).press('Control+Enter');
    await education
      .getByRole('cell', { name: 'Trường nhập nhầm', exact: true })
      .waitFor({ state: 'detached' });
    await education.getByRole('tab', { name: 'Nhu cầu và chỗ' }).click();
    await education
      .getByRole('row', { name: /Lớp 1 / })
      .getByText('40')
      .waitFor();
    await education.getByRole('tab', { name: 'Quy định của tỉnh' }).click();
    await education.getByLabel('Trẻ còn lại').selectOption({ label: 'Không nhận' });
    await education.getByLabel('Áp dụng từ ngày').fill('1/6/26');
    await education.getByLabel('Số, ký hiệu văn bản').fill('12/QĐ-UBND');
    await education.getByLabel('Tên văn bản').fill('Kế hoạch tuyển sinh lớp 1');
    await education.getByLabel('Ngày ban hành').fill('1/5/26');
    await education.keyboard.press('Control+Enter');
    await education.getByRole('alert').getByText('Luật Giáo dục 43/2019/QH14, Điều 13').waitFor();
    await education.getByLabel('Trẻ còn lại').selectOption({ label: 'Được xếp sau, vẫn được nhận' });
    await education.getByLabel('Ngày ban hành').press('Control+Enter');
    await education.getByRole('heading', { name: 'Tác động nếu ghi' }).waitFor();
    await education.getByRole('button', { name: 'Ghi quy định', exact: true }).press('Enter');
    await education
      .getByRole('row', { name: /12\/QĐ-UBND/ })
      .getByText('đang áp dụng')
      .waitFor();
    await education.getByRole('tab', { name: '34 tỉnh, thành' }).click();
    const tiles = education.getByRole('list', { name: /34|từ 10 trở lên/ }).getByRole('listitem');
    await tiles.first().waitFor();
    expect(await tiles.count()).toBe(34);
    await tiles.first().focus();
    await education.keyboard.press('ArrowDown');
    expect(await education.locator('li:focus').textContent()).toContain('Điện Biên');
    await education.getByRole('link', { name: 'Nhu cầu' }).click();
    await education.getByRole('tab', { name: 'Yêu cầu' }).click();
  });

  it('tells anybody on a small telephone what opens, with the province’s policy, and keeps nothing', async () => {
    const anybody = await office.sitDown(smallTelephone);
    await anybody.goto(`${office.address}/mo-ra-nhung-gi`);
    await anybody.getByLabel('Xã, phường nơi ở (hoặc sắp đến ở)').fill('sai gon');
    await anybody.getByRole('option', { name: /Phường Sài Gòn/ }).click();
    await anybody.getByLabel('Năm sinh').fill(String(bornIn));
    await anybody.getByRole('button', { name: 'Thêm người' }).click();
    await anybody.getByLabel('Năm sinh').nth(1).fill('1990');
    await anybody.getByLabel('Ở nơi đó, người này').nth(1).selectOption({ label: 'Đã đăng ký tạm trú' });
    await anybody.getByRole('button', { name: 'Xem' }).click();
    const school = anybody.getByRole('listitem').filter({ hasText: 'Trường tiểu học công lập' });
    await school.getByText(/12\/QĐ-UBND/).waitFor();
    await school.getByText('Được nhận ngay; đồng thời mời đăng ký tạm trú.').waitFor();
    await anybody.getByText('Mức đóng mỗi tháng: 105.300 đồng').waitFor();
    expect(await anybody.evaluate(() => document.documentElement.scrollWidth)).toBe(smallTelephone.width);
    await anybody.reload();
    await anybody.getByLabel('Năm sinh').waitFor();
    expect(await anybody.getByLabel('Năm sinh').inputValue()).toBe('');
    await anybody.context().close();
  });

  it('passes on the family’s wish to register; the police hear the name and nothing else', async () => {
    await education.getByRole('button', { name: 'Mở yêu cầu của Aa Thị Học' }).press('Enter');
    await education.getByRole('button', { name: /^Gia đình muốn đăng ký/ }).press('Enter');
    await education.getByText('Đã chuyển nguyện vọng đăng ký.').waitFor();
    await police.goto(`${office.address}/today?wishes=unseen`);
    const row = police.getByRole('row').filter({ hasText: 'Aa Thị Học' });
    await row.waitFor();
    expect(await row.textContent()).not.toContain('Bến Thành');
    await row.getByRole('button', { name: 'Đã liên hệ' }).press('Enter');
    await police.getByText(/^Không có gia đình nào đang chờ/).waitFor();
  });

  it('is listed for the insurance officer too, who hears nothing of the school', async () => {
    const insurance = await office.sitDown();
    await office.signIn(insurance, 'insurance.province');
    await insurance.getByRole('tab', { name: 'Bảo hiểm xã hội' }).waitFor();
    await insurance.getByLabel('Chỗ ở').selectOption({ value: '26740' });
    const row = insurance.getByRole('row').filter({ hasText: 'Aa Thị Học' });
    await row.getByRole('checkbox').check();
    expect(await row.textContent()).not.toContain('Tiểu học');
    await insurance.getByRole('button', { name: /^Lập yêu cầu cho 1 người/ }).press('Enter');
    await insurance.getByText('Đã lập 1 yêu cầu.').waitFor();
  });
});
