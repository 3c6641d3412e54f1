import { type Credentials, reachOf } from '../accounts/index.ts';
import { type Asker, longestStatement, stranger } from '../database/index.ts';
import { databaseRoleOf, type Officer } from './officer.ts';

/** The door working for one account that somebody has proved to hold; the audit names the account. */
export const doorFor = (
  account: Pick<Credentials, 'id' | 'role' | 'areaCode'>,
  requestId: string,
): Asker => ({
  ...stranger(requestId),
  accountId: account.id,
  role: account.role,
  areaCode: account.areaCode,
});

/** The door looking up one account by the id that a signed token names. */
export const doorAskingFor = (accountId: string, requestId: string): Asker => ({
  ...stranger(requestId),
  accountId,
});

/** The officer of an account, with everything that row-level security knows of them. */
export function officerOf(account: Credentials, area: Officer['area'], requestId: string): Officer {
  return {
    databaseRole: databaseRoleOf[account.role],
    accountId: account.id,
    role: account.role,
    areaCode: account.areaCode,
    ...reachOf(account.areaCode),
    requestId,
    longestStatement,
    username: account.username,
    displayName: account.displayName,
    area,
  };
}
