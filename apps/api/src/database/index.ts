export type { Asker, DatabaseRole } from './asker.ts';
export { background, databaseRoles, longestStatement, stranger, unhurried } from './asker.ts';
export type { Transaction } from './transaction.ts';
export { asRole, becomeRole, type Ended, takingItsTime, Transactions } from './transactions.ts';
export { poolOf } from './pool.ts';
export { askPrepared, together } from './prepared.ts';
export { withKeptPlans } from './kept-plans.ts';
export { DatabaseModule } from './database.module.ts';
export {
  listOf,
  listOfIds,
  newIds,
  readyToRecord,
  recordFact,
  recordFacts,
  voidFact,
  voidFacts,
  type FactValue,
} from './facts.ts';
export { checkAppRole, connect } from './check-app-role.ts';
export { migrate, missingMigrations, ownerDataSource } from './migrations.ts';
export { openDatabase, openDatabaseBeside, ownerUrlOf, type OpenDatabase } from './open-database.ts';
export { appPasswordOf, dangersOfRole, makeAppRole } from './roles/index.ts';
export { dumpServer, restoreServer } from './dump-server.ts';
export { backupEmbedded, restoreEmbedded } from './embedded/index.ts';
