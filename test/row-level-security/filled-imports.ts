import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { accepted, purpose } from './known-elsewhere.ts';

/** A list with one registration of before. */
export const smallList = {
  name: 'so.csv',
  type: 'application/octet-stream',
  bytes: Buffer.from(
    'Họ tên;Ngày sinh;Giới tính;Địa chỉ;Từ ngày;Đến ngày\nNghiêm Thị Trong Sổ;1990;nữ;9 Hẻm Sổ;1/3/2026;28/2/2028\n',
  ),
};

/** An import whose columns were settled, and a registration that a book says was granted before. */
export async function fillImports(asking: TestApp, residentId: string): Promise<void> {
  const id = randomUUID();
  accepted(
    await asking.put('police.commune', `imports/${id}?kind=granted_registrations`, smallList, purpose),
  );
  const columns = ['fullName', 'dateOfBirth', 'sex', 'address', 'from', 'lastDay'].map((field, column) => ({
    column,
    field,
  }));
  const settled = { source: 'Sổ của phường', columns, defaults: {} };
  accepted(await asking.post('police.commune', `imports/${id}/columns`, settled));
  await asIfByHand(
    asking.database,
    `insert into import_file (batch_id, part, commune_code, bytes) select id, 0, commune_code, 'Họ tên' from import_batch`,
  );
  await asIfByHand(
    asking.database,
    `insert into registration_granted_before (temporary_registration_id, resident_id, decision_number, recorded_by)
     select id, resident_id, '1/QĐ', recorded_by from temporary_registration where resident_id = '${residentId}' limit 1`,
  );
}
