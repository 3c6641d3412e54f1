export type { Asker, DatabaseRole } from './asker.ts';
export { databaseRoles } from './asker.ts';
export { asRole, Transactions, type Transaction } from './transactions.ts';
export { DatabaseModule } from './database.module.ts';
export { recordFact, voidFact, type FactValue } from './facts.ts';
export { checkAppRole, connect } from './check-app-role.ts';
export { migrate, missingMigrations, ownerDataSource } from './migrations.ts';
export { openDatabase, openDatabaseBeside, ownerUrlOf, type OpenDatabase } from './open-database.ts';
export { appPasswordOf, dangersOfRole, makeAppRole } from './roles/index.ts';
