import {
  dwellingsWords,
  familyNeedsWords,
  forecastWords,
  schoolPlanWords,
  shellWords,
  type Sentence,
} from '@libs/words';

/** One entry of the left rail: where it leads, and the permission without which it is not shown. */
export interface RailEntry {
  readonly path: string;
  readonly words: Sentence;
  readonly permission: string;
  /** Who has this permission does the same elsewhere, and is not shown the entry. */
  readonly unless?: string;
}

/** The rail in the order of the day's work; a role sees at most seven of these. Only what works stands here. */
export const rail: readonly RailEntry[] = [
  { path: '/counter', words: shellWords.counter, permission: 'open cases' },
  { path: '/today', words: shellWords.today, permission: 'see cases' },
  { path: '/stays', words: shellWords.stays, permission: 'report stays' },
  {
    path: '/residents',
    words: shellWords.people,
    permission: 'see residents',
    unless: 'open cases',
  },
  { path: '/dwellings', words: dwellingsWords.title, permission: 'see dwellings' },
  { path: '/inspections', words: shellWords.inspections, permission: 'see inspections' },
  { path: '/imports', words: shellWords.imports, permission: 'import lists' },
  { path: '/figures', words: shellWords.figures, permission: 'see headcounts' },
  { path: '/families', words: familyNeedsWords.rail, permission: 'place families' },
  { path: '/school-places', words: schoolPlanWords.rail, permission: 'plan school places' },
  { path: '/forecast', words: forecastWords.rail, permission: 'see the needs forecast' },
  {
    path: '/insurance-forecast',
    words: forecastWords.insuranceRail,
    permission: 'see the insurance forecast',
  },
  { path: '/accounts', words: shellWords.accounts, permission: 'approve accounts' },
  { path: '/units', words: shellWords.units, permission: 'manage administrative units' },
  { path: '/rules', words: shellWords.rules, permission: 'manage the rules' },
  { path: '/office-years', words: shellWords.officeYears, permission: 'manage the rules' },
  { path: '/floor-areas', words: shellWords.floorAreas, permission: 'manage the rules' },
  { path: '/audit', words: shellWords.audit, permission: 'read the audit' },
];

/** The entries for somebody with these permissions. */
export const railFor = (permissions: readonly string[]): readonly RailEntry[] =>
  rail.filter(
    ({ permission, unless }) =>
      permissions.includes(permission) && (unless === undefined || !permissions.includes(unless)),
  );
