export type { Asker, DatabaseRole } from './asker.ts';
export { databaseRoles } from './asker.ts';
export { asRole, Transactions, type Transaction } from './transactions.ts';
export { DatabaseModule } from './database.module.ts';
