import type { EntityManager } from 'typeorm';

/** What a use case holds while it works: one transaction, in which Postgres knows who is asking. */
export type Transaction = EntityManager;
