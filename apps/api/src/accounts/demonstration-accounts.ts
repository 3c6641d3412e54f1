import { Audit } from '../audit/index.ts';
import { background, type Transactions } from '../database/index.ts';
import type { NewAccount } from './account.ts';
import { Accounts } from './accounts.repository.ts';
import { hashPassword } from './passwords.ts';

const commune = (areaCode: string) => ({ areaLevel: 'commune', areaCode }) as const;
const province = { areaLevel: 'province', areaCode: '79' } as const;
const nation = { areaLevel: 'nation', areaCode: 'VN' } as const;

/** The sign-ins of the demonstration: Phường Sài Gòn and Phường Ninh Kiều, TP. Hồ Chí Minh, and the nation. */
export const demonstrationAccounts: readonly NewAccount[] = [
  {
    username: 'police.commune',
    displayName: 'Nguyễn Minh Quân',
    role: 'commune_police',
    ...commune('26740'),
  },
  { username: 'police.commune2', displayName: 'Trần Thị Bích', role: 'commune_police', ...commune('31135') },
  { username: 'police.province', displayName: 'Lê Hoàng Long', role: 'provincial_police', ...province },
  { username: 'labour.province', displayName: 'Phạm Thu Hà', role: 'labour_officer', ...province },
  { username: 'labour.national', displayName: 'Vũ Đức Anh', role: 'labour_officer', ...nation },
  { username: 'education.province', displayName: 'Đặng Ngọc Mai', role: 'education_officer', ...province },
  { username: 'insurance.province', displayName: 'Bùi Văn Sơn', role: 'insurance_officer', ...province },
  { username: 'host', displayName: 'Nhà trọ Hòa Bình', role: 'host', ...commune('26740') },
  { username: 'auditor', displayName: 'Hồ Thanh Tâm', role: 'auditor', ...nation },
  { username: 'admin', displayName: 'Đỗ Quốc Việt', role: 'administrator', ...nation },
];

/** Makes the demonstration's sign-ins, all with one password. Those that are there stay as they are. */
export async function createDemonstrationAccounts(
  transactions: Transactions,
  password: string,
): Promise<void> {
  const accounts = new Accounts();
  const audit = new Audit();
  const system = background('demonstration-accounts');
  const hashes = await Promise.all(demonstrationAccounts.map(() => hashPassword(password)));
  await transactions.run(system, async (tx) => {
    for (const [index, account] of demonstrationAccounts.entries()) {
      const made = await accounts.make(tx, account, hashes[index] ?? null);
      if (made)
        await audit.note(tx, system, {
          action: 'account.made',
          details: { accountId: made.id, role: made.role },
        });
    }
  });
}
