import type { INestApplicationContext } from '@nestjs/common';
import {
  createDemonstrationAccounts,
  CredentialsRepository,
  demonstrationAccounts,
  hashPassword,
  passwordMatches,
} from './accounts/index.ts';
import { Clock } from './clock.ts';
import { type Asker, background, Transactions } from './database/index.ts';
import { giveHostDwellings, loadDemonstration } from './demonstration/index.ts';
import { MakeForecast } from './needs-forecast/index.ts';

/** The demonstration's password: as the operator wants it now, and as it was at the last start. */
export interface DemonstrationPassword {
  readonly now: string;
  readonly before: string;
}

/** Makes the people and the sign-ins of the demonstration the first time. Later a changed DEMO_PASSWORD becomes theirs. */
export async function prepareDemonstration(
  app: INestApplicationContext,
  ownerUrl: string,
  password: DemonstrationPassword,
): Promise<void> {
  const people = await loadDemonstration(ownerUrl, app.get(Clock).today());
  // The night's forecast came before the people.
  if (people !== null) await app.get(MakeForecast, { strict: false }).make(background('demonstration'));
  const transactions = app.get(Transactions);
  const [first] = demonstrationAccounts;
  const isMade = first !== undefined && (await findCredentials(transactions, first.username)) !== null;
  if (!isMade) {
    await createDemonstrationAccounts(transactions, password.now);
    const [police, host] = [
      await findCredentials(transactions, 'police.commune'),
      await findCredentials(transactions, 'host'),
    ];
    if (police && host) {
      await giveHostDwellings(app, { police: police.id, host: host.id }, app.get(Clock).today());
    }
  } else if (password.now !== password.before) await changePasswords(transactions, password);
}

/** A password that somebody has changed by hand since is no longer the demonstration's, and stays. */
async function changePasswords(
  transactions: Transactions,
  { now, before }: DemonstrationPassword,
): Promise<void> {
  for (const { username } of demonstrationAccounts) {
    const found = await findCredentials(transactions, username);
    if (found === null || !(await passwordMatches(found.passwordHash, before))) continue;
    const hash = await hashPassword(now);
    await transactions.run({ ...door, accountId: found.id }, (tx) =>
      new CredentialsRepository().setPassword(tx, found.id, hash, { reason: 'password_changed' }),
    );
  }
}

function findCredentials(transactions: Transactions, username: string) {
  return transactions.run(door, (tx) => new CredentialsRepository().findByUsername(tx, username));
}

const door: Asker = {
  databaseRole: 'residence_public',
  accountId: null,
  role: 'anybody',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId: 'demonstration',
};

/** What the operator reads at the start: whom to sign in as. */
export function demonstrationSignIns(password: string): string {
  const widest = Math.max(...demonstrationAccounts.map(({ username }) => username.length));
  const lines = demonstrationAccounts.map(
    ({ username, role, areaCode }) =>
      `  ${username.padEnd(widest)}  ${role.replaceAll('_', ' ')}, ${areaCode}`,
  );
  return [`Demonstration sign-ins, all with the password ${password}`, ...lines].join('\n');
}
