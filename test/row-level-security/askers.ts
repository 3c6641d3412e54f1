import { randomBytes, randomUUID } from 'node:crypto';
import { databaseRoles, type DatabaseRole } from '../../apps/api/src/database/index.ts';

/** Whoever acts in a probe: a role, and everything that the policies may know of a transaction. */
export interface ProbeAsker {
  readonly name: string;
  readonly role: DatabaseRole | 'residence_app' | 'residence_owner';
  /** By the setting's name without its `app.`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Every setting that a policy may read. */
export const settingNames = [
  'account',
  'role',
  'area',
  'communes',
  'provinces',
  'request',
  'residents',
  'personal_number',
  'personal_numbers',
  'sign_in_username',
  'token_digest',
  'username_digest',
  'address_digest',
  'paper_digest',
  'tracking_code',
  'intake_accounts',
  'intake_dwellings',
  'intake_communes',
  'intake_numbers',
  'restricted_stays',
  'receipt_code',
  'corrected_report',
] as const;

/** Somebody of Hà Nội, where nothing of the filled database lies and nobody of it is known. */
const elsewhere = {
  account: randomUUID(),
  communes: '00004',
  provinces: '01',
  request: 'a request from elsewhere',
  residents: randomUUID(),
  personal_number: '001099000001',
  personal_numbers: '001099000001,001099000002',
  sign_in_username: 'nobody.by.this.name',
  token_digest: randomBytes(32).toString('hex'),
  username_digest: randomBytes(32).toString('hex'),
  address_digest: randomBytes(32).toString('hex'),
  paper_digest: randomBytes(32).toString('hex'),
  tracking_code: '00000000000000000000000000',
  intake_accounts: randomUUID(),
  intake_dwellings: randomUUID(),
  intake_communes: '00004',
  intake_numbers: '001099000001',
  restricted_stays: 'asked',
  receipt_code: '0000000000000000',
  corrected_report: randomUUID(),
};

/**
 * Roles of an account that a stranger may have under each role of Postgres. Administrators, auditors and background
 * work answer for everything: a stranger under their role is whoever is none of them.
 */
const rolesOfStrangers: Record<DatabaseRole, readonly string[]> = {
  residence_police: ['commune_police', 'provincial_police'],
  residence_labour: ['labour_officer'],
  residence_services: ['education_officer', 'insurance_officer'],
  residence_host: ['host'],
  residence_auditor: ['host'],
  residence_administrator: ['auditor'],
  residence_public: ['anybody'],
  residence_worker: ['anybody'],
  residence_projection: ['commune_police'],
  residence_lookup: ['commune_police'],
  residence_intake: ['system'],
  residence_ownership: ['host'],
  residence_placement: ['education_officer', 'insurance_officer'],
};

/** Those to whom nothing of the filled database may show: strangers in every role, and transactions that say nothing. */
export const strangers: readonly ProbeAsker[] = databaseRoles.flatMap((role) => [
  ...rolesOfStrangers[role].map((appRole) => ({
    name: `${appRole} from elsewhere`,
    role,
    settings: { ...elsewhere, role: appRole, area: appRole === 'commune_police' ? '00004' : '01' },
  })),
  { name: 'nobody', role, settings: {} },
]);

/** The application before it takes a role of a transaction. */
export const application: ProbeAsker = {
  name: 'before it takes a role',
  role: 'residence_app',
  settings: { ...elsewhere, role: 'system', area: 'VN' },
};

/** The owner, whom FORCE ROW LEVEL SECURITY holds as well. */
export const owner: ProbeAsker = { ...application, name: 'by itself', role: 'residence_owner' };
