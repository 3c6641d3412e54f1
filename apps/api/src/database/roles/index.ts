export { dangersOfRole, type Querying } from './dangers-of-role.ts';
export { appPasswordOf, makeAppRole } from './make-app-role.ts';
export { installation, makeOwner } from './make-owner.ts';
export { makeTransactionRoles } from './make-transaction-roles.ts';
