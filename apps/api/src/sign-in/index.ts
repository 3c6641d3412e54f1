export { AlsoByApiKey, Anybody, AsksInBatches, May } from './may.ts';
export { databaseRoleOf, TheOfficer, type Area, type Officer, type SignedInRequest } from './officer.ts';
export { accountRoles, mayDo, permissions, type AccountRole, type Permission } from './permissions.ts';
