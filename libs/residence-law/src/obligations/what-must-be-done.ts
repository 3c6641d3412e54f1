import { isBefore, plusDays, plusMonths, type Day, type LocalDateTime } from '@libs/calendar';
import { cite, isWellKnown, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { mustRegister } from '../temporary-residence/must-register.ts';
import { circular116of2026, law118of2025, lawOnForeigners2014, lawOnResidence2020 } from '../texts.ts';
import { reportDue } from './report-due.ts';
import { isMinor, papersNeeded, type DwellingHold, type Paper, type PapersNeeded } from '../papers/index.ts';

/** Somebody who stays, or is about to stay, somewhere; nobody in particular. */
export interface Stay {
  readonly nationality: string;
  /** In whole years; null where it is not said. */
  readonly age: number | null;
  readonly communeCode: string;
  /** Null where the person has none. */
  readonly communeOfPermanentResidence: string | null;
  readonly arrivedOn: Day;
  /** Whether the person comes at 23:00 or later. */
  readonly arrivesLate: boolean;
  /** The first day they mean to be gone; null where they do not know yet. */
  readonly plannedUntil: Day | null;
  readonly withCloseRelative: boolean;
  /** Whether the host is there to tell the office. */
  readonly hostPresent: boolean;
  readonly hold: DwellingHold;
}

/** What the law may ask of somebody who stays somewhere, or of their host, or need not ask. */
export const obligationCodes = [
  'foreigner_is_declared',
  'nothing_at_home',
  'stay_is_reported',
  'relatives_report_suffices',
  'residence_is_registered',
  'register_if_longer',
  'no_residence_is_declared',
  'newborn_is_registered',
  'absence_is_declared',
  'host_tells_end_of_lease',
] as const;
export type ObligationCode = (typeof obligationCodes)[number];

/** One thing the law asks, of whom, and by when. */
export interface Obligation {
  readonly code: ObligationCode;
  readonly who: 'you' | 'host' | 'parent_or_guardian';
  /** A wall-clock limit, for reports of a stay: before this moment; never rolls to a working day. */
  readonly before: LocalDateTime | null;
  /** The day from which it is due, or the last day, as the sentence of the code says. */
  readonly on: Day | null;
  readonly source: Citation;
  readonly papers: readonly Paper[];
  readonly neverAsked: readonly Paper[];
}

const declaredByOperator = cite(lawOnForeigners2014, { article: 33, row: 'E-01', tag: 'MH' });
const currentResidence = cite(circular116of2026, { article: 12, clause: 1, row: 'T-13', tag: 'A' });
const declared = cite(lawOnResidence2020, { article: 19, row: 'N-01', tag: 'B' });
const endOfLease = cite(circular116of2026, { article: 12, clause: 3, row: 'T-15', tag: 'A' });
const noIdentityCardNumber = cite(law118of2025, { article: 4, clause: 9, row: 'L-06', tag: 'A' });
const identityShown = cite(circular116of2026, { article: 14, row: 'L-08', tag: 'A' });

/**
 * Tôi phải làm gì? — what the law asks of somebody who stays in a commune, and of the host: all of it, general rules first.
 * The duty to register goes by what they intend; where they do not know yet, both the report of tonight and the day on
 * which it turns into a duty to register are said.
 * Law on Residence 68/2020/QH14, articles 19, 27, 28, 30, 31.
 */
export function whatMustBeDone(stay: Stay, today: Day, rules: RuleBook): readonly Obligation[] {
  if (stay.nationality !== 'VN') {
    return [obligation('foreigner_is_declared', 'host', declaredByOperator, { on: stay.arrivedOn })];
  }
  const newborns =
    stay.age === 0
      ? [
          obligation(
            'newborn_is_registered',
            'parent_or_guardian',
            rules.on(today).daysToRegisterNewborn.source,
            {},
          ),
        ]
      : [];
  if (stay.communeCode === stay.communeOfPermanentResidence) {
    return [obligation('nothing_at_home', whoDeclares(stay), currentResidence, {}), ...newborns];
  }
  return [
    ...(stay.plannedUntil === null
      ? [...reportOf(stay, rules), registerIfLonger(stay, rules)]
      : mustRegister({ ...stay, comesOn: stay.arrivedOn, intendedUntil: stay.plannedUntil }, rules)
            .verdict === 'must'
        ? registrationOf(stay, today, rules)
        : reportOf(stay, rules)),
    ...newborns,
    ...absenceOf(stay, rules),
  ];
}

/** Thông báo lưu trú — the host reports a stay; the guest does where the host is away (article 30). */
function reportOf(stay: Stay, rules: RuleBook): readonly Obligation[] {
  const { arrivedOn, arrivesLate, hostPresent, withCloseRelative } = stay;
  const day = rules.on(arrivedOn);
  const content = day.stayContent;
  const exception = day.oneReportForRelatives;
  return [
    obligation('stay_is_reported', hostPresent ? 'host' : whoDeclares(stay), day.stayReportHours.source, {
      before: reportDue(arrivedOn, arrivesLate, rules),
      on: arrivedOn,
      papers: [{ code: 'identity_shown', source: identityShown }],
      neverAsked: content.value.idCardNumber
        ? []
        : [{ code: 'identity_card_number_of_guest', source: noIdentityCardNumber }],
    }),
    ...(withCloseRelative && exception.value.suffices
      ? [
          obligation(
            'relatives_report_suffices',
            hostPresent ? 'host' : whoDeclares(stay),
            exception.source,
            {},
          ),
        ]
      : []),
  ];
}

/** Đăng ký tạm trú — due from the day of arrival: the law gives no days of grace (W-9). */
function registrationOf(stay: Stay, today: Day, rules: RuleBook): readonly Obligation[] {
  const { arrivedOn, communeOfPermanentResidence, hold } = stay;
  const file = fileOf(stay, today);
  return [
    obligation(
      'residence_is_registered',
      whoDeclares(stay),
      rules.on(arrivedOn).shortestStayToRegister.source,
      {
        on: arrivedOn,
        papers: [
          ...file.needed,
          ...file.consents
            .filter(({ of }) => of === 'parent_or_guardian')
            .map(({ source }) => ({ code: 'consent_of_parent', source }) as const),
        ],
        // A page that anybody reads tells only what is well known.
        neverAsked: file.notAsked.filter(({ source }) => isWellKnown(source)),
      },
    ),
    ...(communeOfPermanentResidence === null
      ? [obligation('no_residence_is_declared', whoDeclares(stay), declared, {})]
      : []),
    ...(hold === 'rented_or_lent' ? [obligation('host_tells_end_of_lease', 'host', endOfLease, {})] : []),
  ];
}

/** What a registration of this stay takes: nothing is known of what the data show, so nothing is left out for it. */
const fileOf = ({ age, hold }: Stay, today: Day): PapersNeeded =>
  papersNeeded({
    about: { kind: 'registration', hold, dwellingIsInData: false },
    person: { age, joinsParentOrGuardian: false, lacksCapacity: false },
    filedBy: 'person',
    hasForeignPaper: false,
    filedOn: today,
  });

/** The day on which a stay without a stated end has lasted so long that it is temporary residence. */
function registerIfLonger(stay: Stay, rules: RuleBook): Obligation {
  const { value, source } = rules.on(stay.arrivedOn).shortestStayToRegister;
  return obligation('register_if_longer', whoDeclares(stay), source, {
    on: plusDays(stay.arrivedOn, value.days),
  });
}

/** Khai báo tạm vắng — away from the permanent residence for a year, unless temporary residence is registered. */
function absenceOf(stay: Stay, rules: RuleBook): readonly Obligation[] {
  const { arrivedOn, plannedUntil, communeOfPermanentResidence } = stay;
  if (communeOfPermanentResidence === null || plannedUntil === null) return [];
  const { value, source } = rules.on(arrivedOn).absenceToDeclare;
  if (isBefore(plannedUntil, plusMonths(arrivedOn, value.months, 'constrain'))) return [];
  return [obligation('absence_is_declared', whoDeclares(stay), source, {})];
}

const whoDeclares = (stay: Stay): 'you' | 'parent_or_guardian' =>
  isMinor(stay) ? 'parent_or_guardian' : 'you';

function obligation(
  code: ObligationCode,
  who: Obligation['who'],
  source: Citation,
  more: Partial<Pick<Obligation, 'before' | 'on' | 'papers' | 'neverAsked'>>,
): Obligation {
  return { code, who, source, before: null, on: null, papers: [], neverAsked: [], ...more };
}
