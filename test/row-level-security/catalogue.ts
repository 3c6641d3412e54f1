import type pg from 'pg';

export type Command = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** A policy as Postgres keeps it; its expressions as Postgres writes them. */
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly command: Command | 'ALL';
  readonly permissive: boolean;
  readonly using: string | null;
  readonly check: string | null;
}

/** A table, by its name; in another schema than `public` by both names. How it is guarded. */
export interface Table {
  readonly name: string;
  readonly owner: string;
  readonly guarded: boolean;
  readonly forced: boolean;
}

/** A right of one role on one column that can be written; columns that Postgres fills itself are left out. */
export interface ColumnRight {
  readonly table: string;
  readonly role: string;
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE';
  readonly column: string;
}

/** A right of one role on a whole table, `PUBLIC` among the roles; the owner's own are left out. */
export interface TableRight {
  readonly table: string;
  readonly role: string;
  readonly right: string;
}

/** What `pg_catalog` says about the tables of a database. */
export interface Catalogue {
  readonly tables: readonly Table[];
  readonly policies: readonly Policy[];
  readonly columnRights: readonly ColumnRight[];
  readonly tableRights: readonly TableRight[];
}

/** The name that a statement calls a table by. */
const name = `case c.relnamespace when 'public'::regnamespace then '' else c.relnamespace::regnamespace || '.' end || c.relname`;

/** The schemas whose tables are guarded by policies. */
export const guardedSchemas = ['public', 'service_access'];
const guarded = `c.relnamespace::regnamespace::text in (${guardedSchemas.map((schema) => `'${schema}'`).join(', ')})`;

/** Reads the catalogue: the tests know no table by name but those that they make an exception of. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const { rows: tables } = await client.query<Table>(`
    select ${name} as name, pg_get_userbyid(relowner)::text as owner, relrowsecurity as guarded,
           relforcerowsecurity as forced
      from pg_class c where ${guarded} and relkind in ('r', 'p') order by 1`);
  const { rows: policies } = await client.query<Policy>(`
    select ${name} as "table", p.polname::text as name, p.polpermissive as permissive,
           array(select coalesce(rolname, 'PUBLIC')::text from unnest(p.polroles) one left join pg_roles on pg_roles.oid = one) as roles,
           case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end as command,
           pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p join pg_class c on c.oid = p.polrelid order by 1, 2`);
  const { rows: columnRights } = await client.query<ColumnRight>(`
    select ${name} as "table", r.rolname::text as role, command, a.attname::text as "column"
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      cross join pg_roles r
      cross join unnest(array['SELECT', 'INSERT', 'UPDATE']) command
     where ${guarded} and c.relkind in ('r', 'p') and r.rolname ~ '^residence_'
       and r.oid <> c.relowner and has_column_privilege(r.oid, c.oid, a.attnum, command)
       and (command = 'SELECT' or (a.attgenerated = '' and a.attidentity <> 'a'))
     order by 1, 2, 3, a.attnum`);
  const { rows: tableRights } = await client.query<TableRight>(`
    select ${name} as "table", coalesce(r.rolname, 'PUBLIC')::text as role, acl.privilege_type as right
      from pg_class c cross join aclexplode(c.relacl) acl left join pg_roles r on r.oid = acl.grantee
     where ${guarded} and c.relkind in ('r', 'p', 'v', 'm', 'S') and acl.grantee <> c.relowner
     union
    select ${name}, coalesce(r.rolname, 'PUBLIC')::text, acl.privilege_type || ' of a column'
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid
      cross join aclexplode(a.attacl) acl left join pg_roles r on r.oid = acl.grantee
     where ${guarded} and acl.grantee <> c.relowner
     order by 1, 2, 3`);
  return { tables, policies, columnRights, tableRights };
}

/** The roles that may do this to some column of a table, with those columns. */
export function columnsByRole(
  { columnRights }: Catalogue,
  table: string,
  command: ColumnRight['command'],
): Map<string, string[]> {
  const byRole = new Map<string, string[]>();
  for (const right of columnRights) {
    if (right.table !== table || right.command !== command) continue;
    byRole.set(right.role, [...(byRole.get(right.role) ?? []), right.column]);
  }
  return byRole;
}

/** The parts of a policy's expression that must all be true, as Postgres writes them. */
export function partsOf(expression: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const character of withoutOuterBrackets(expression)) {
    if (character === "'") quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    part += character;
    if (depth === 0 && !quoted && part.endsWith(' AND ')) {
      parts.push(part.slice(0, -' AND '.length));
      part = '';
    }
  }
  return [...parts, part];
}

function withoutOuterBrackets(expression: string): string {
  const text = expression.trim();
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (const [place, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && place < text.length - 1) return text;
  }
  return withoutOuterBrackets(text.slice(1, -1));
}
