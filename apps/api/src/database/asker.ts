/** The NOLOGIN roles of Postgres: one per kind of user, one for background work, and some for single steps (the projection, the lookup, what an owner sees, what placing a family needs, the intake of stay reports). */
export const databaseRoles = [
  'residence_police',
  'residence_labour',
  'residence_services',
  'residence_host',
  'residence_auditor',
  'residence_administrator',
  'residence_public',
  'residence_worker',
  'residence_projection',
  'residence_lookup',
  'residence_ownership',
  'residence_intake',
  'residence_placement',
] as const;

export type DatabaseRole = (typeof databaseRoles)[number];

/** Who asks the database: everything that row-level security may know about a transaction. */
export interface Asker {
  readonly databaseRole: DatabaseRole;
  /** Null for anybody who is not signed in and for background work. */
  readonly accountId: string | null;
  /** The role of the account, or `anybody`, or `system`: what the audit shows. */
  readonly role: string;
  /** Code of the area: a commune (5 digits), a province (2 digits), `VN`, or empty for none. */
  readonly areaCode: string;
  /** Codes of the communes of the area, in force since 2025-07-01. */
  readonly communes: readonly string[];
  /** Codes of the provinces (of the 34) of the area. */
  readonly provinces: readonly string[];
  readonly requestId: string;
  /** Milliseconds after which a statement is called off, where somebody waits for the answer; absent: it takes its time. */
  readonly longestStatement?: number | undefined;
}

/**
 * For whoever waits for an answer. A statement that takes longer has lost its asker, who went away or pressed again, and would
 * go on for nobody on the processors that all share.
 */
export const longestStatement = 60_000;

/** In whose name work goes on for which nobody waits: lists that are taken, papers that are drawn. */
export const unhurried = <A extends Asker>(asker: A): A => ({ ...asker, longestStatement: undefined });

/** Work that nobody waits for and nobody signed in for: no account, no area, and `system` in the audit. */
export const background = (requestId: string): Asker => ({
  databaseRole: 'residence_worker',
  accountId: null,
  role: 'system',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId,
});

/** Somebody of whom nothing is known: not signed in, or not yet. */
export const stranger = (requestId: string): Asker => ({
  databaseRole: 'residence_public',
  accountId: null,
  role: 'anybody',
  areaCode: '',
  communes: [],
  provinces: [],
  requestId,
  longestStatement,
});
