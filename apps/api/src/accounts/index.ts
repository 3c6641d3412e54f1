export { AccountLinks, type ShownLink } from './account-links.repository.ts';
export { accountStates, type AccountState } from './account.ts';
export { findArea, reachOf } from './areas.ts';
export { type Credentials, CredentialsRepository } from './credentials.repository.ts';
export { createDemonstrationAccounts, demonstrationAccounts } from './demonstration-accounts.ts';
export { hashPassword, passwordMatches, warmPasswords } from './passwords.ts';
export { longestPassword, passwordProblem, shortestPassword } from './password-rules.ts';
export { AccountsModule } from './accounts.module.ts';
export { MakeAdministrator } from './make-administrator.ts';
