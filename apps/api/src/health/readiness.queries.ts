import { Injectable } from '@nestjs/common';
import { dangersOfRole, missingMigrations, Transactions, type Asker } from '../database/index.ts';

/** Why the server is not ready, in codes that tell an operator where to look and a stranger nothing. */
export type NotReady = 'database_unreachable' | 'migrations_missing' | 'application_role_unsafe';

const anybody: Asker = {
  databaseRole: 'residence_public',
  accountId: null,
  role: 'anybody',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId: 'readiness',
};

/** Looks at the database as the application sees it. */
@Injectable()
export class ReadinessQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Everything that stands in the way of work; empty when ready. */
  async whatIsMissing(): Promise<NotReady[]> {
    try {
      return await this.transactions.run(anybody, async (tx) => {
        const dangers = await dangersOfRole(tx);
        const missing = await missingMigrations(tx);
        return [
          ...(missing.length > 0 ? (['migrations_missing'] as const) : []),
          ...(dangers.length > 0 ? (['application_role_unsafe'] as const) : []),
        ];
      });
    } catch (fault) {
      return [whyUnreachable(fault)];
    }
  }
}

/** Before the first migration there are no roles and no table of migrations: the database answers, but with those codes. */
function whyUnreachable(fault: unknown): NotReady {
  const { code } = fault as { code?: string };
  const [undefinedTable, undefinedRole, notPermitted] = ['42P01', '22023', '42501'];
  return code === undefinedTable || code === undefinedRole || code === notPermitted
    ? 'migrations_missing'
    : 'database_unreachable';
}
