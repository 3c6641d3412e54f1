/** Roles of accounts. An account has one role and one area. */
export const accountRoles = [
  'commune_police',
  'provincial_police',
  'labour_officer',
  'education_officer',
  'insurance_officer',
  'host',
  'auditor',
  'administrator',
] as const;

export type AccountRole = (typeof accountRoles)[number];

/** Who may do what: every route names one of these permissions, and nothing is allowed that does not stand here. */
export const permissions = {
  'see residents': ['commune_police', 'provincial_police'],
  'look up a resident': ['commune_police', 'provincial_police'],
  'record residents': ['commune_police'],
  'record presences': ['commune_police'],
  'report stays': ['commune_police'],
  'report own stays': ['host'],
  'see dwellings': ['commune_police', 'provincial_police'],
  'record dwellings': ['commune_police'],
  'manage own dwellings': ['host'],
  'import lists': ['commune_police'],
  'see cases': ['commune_police', 'provincial_police'],
  'open cases': ['commune_police'],
  // Whose step it is stands in the table of what may follow.
  'work on cases': ['commune_police', 'provincial_police'],
  inspect: ['commune_police'],
  'see inspections': ['commune_police', 'provincial_police'],
  'see headcounts': ['commune_police', 'provincial_police', 'labour_officer'],
  'keep restricted absences': ['commune_police'],
  'name officers for restricted absences': ['provincial_police'],
  'see the needs forecast': ['labour_officer', 'education_officer'],
  'renew the needs forecast': ['labour_officer', 'education_officer', 'insurance_officer'],
  'see the insurance forecast': ['insurance_officer'],
  'keep planning values': ['labour_officer'],
  'place families': ['education_officer', 'insurance_officer'],
  'plan school places': ['education_officer'],
  // Ten and more, by commune and year: all that leaves the wall.
  'see service counts': [
    'commune_police',
    'provincial_police',
    'labour_officer',
    'education_officer',
    'insurance_officer',
  ],
  'read the audit': ['auditor'],
  'manage accounts': ['administrator'],
  'approve accounts': ['administrator', 'provincial_police'],
  'manage administrative units': ['administrator'],
  'manage the rules': ['administrator'],
  'manage the own session': accountRoles,
} as const satisfies Record<string, readonly AccountRole[]>;

export type Permission = keyof typeof permissions;

/** Whether a role may do what a permission names. */
export function mayDo(role: AccountRole, permission: Permission): boolean {
  const roles: readonly AccountRole[] = permissions[permission];
  return roles.includes(role);
}

/** The permissions of a role, as the screens receive them. */
export function permissionsOf(role: AccountRole): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => mayDo(role, permission));
}
