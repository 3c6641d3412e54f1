import { type Day } from '@libs/calendar';
import { cite, type Citation } from '../citation.ts';
import { type RuleBook } from '../rule-book.ts';
import { lawOnResidence2020 } from '../texts.ts';
import { type CaseKind, type CaseToDecide } from './case-to-decide.ts';

/** How long the office has, and where that stands. */
export interface TimeAllowed {
  /** Half a working day is counted in office hours; calendar days roll to a working day (Civil Code, article 148). */
  readonly unit: 'working_days' | 'calendar_days';
  readonly count: number;
  readonly source: Citation;
}

/**
 * Thời hạn giải quyết — how long the office has for a case whose clock starts on the day; null where the law sets no
 * limit, as for a striking off ex officio, which waits for the verification and its minutes, or a landlord's word (T-15).
 * Law on Residence 68/2020/QH14, articles 19, 28, 31; Decree 154/2024/NĐ-CP, article 10; Circular 116/2026/TT-BCA,
 * article 13.
 */
export function timeAllowed(asked: CaseToDecide, startsOn: Day, rules: RuleBook): TimeAllowed | null {
  const day = rules.on(startsOn);
  switch (asked.kind) {
    case 'registration':
    case 'extension':
    case 'change_of_dwelling': {
      const { value, source } = day.daysAllowedToDecide;
      return working(value.workingDays, source);
    }
    case 'ending':
      return timeToStrikeOff(asked.begun, startsOn, rules);
    case 'cancellation': {
      const { value, source } = day.daysToRestoreAfterCancellation;
      return working(value.workingDays, source);
    }
    case 'no_residence_declaration': {
      const { value, source } = day.daysAllowedToVerifyDeclaration;
      return asked.inDatabase
        ? working(value.knownWorkingDays, source)
        : calendar(asked.complex ? value.complexDays : value.unknownDays, source);
    }
    case 'temporary_absence': {
      const { value, source } = day.daysAllowedToAnswerAbsence;
      return asked.complex ? working(value.complexWorkingDays, source) : calendar(value.days, source);
    }
    case 'residence_confirmation': {
      const { value, source } = day.daysAllowedToConfirmResidence;
      return working(asked.verified ? value.verified : value.fromDatabase, source);
    }
  }
}

function timeToStrikeOff(
  begun: Extract<CaseToDecide, { kind: 'ending' }>['begun'],
  startsOn: Day,
  rules: RuleBook,
): TimeAllowed | null {
  const day = rules.on(startsOn);
  switch (begun) {
    case 'filed': {
      const { value, source } = day.daysAllowedToStrikeOff;
      return working(value.filed, source);
    }
    case 'from_data': {
      const { value, source } = day.daysAllowedToStrikeOff;
      return working(value.fromData, source);
    }
    case 'on_cancellation': {
      const { value, source } = day.daysToActOnCancellation;
      return calendar(value.days, source);
    }
    case 'host_notice':
    case 'ex_officio':
      return null;
  }
}

/** Time the People's Committee takes to confirm is not counted: parking place, undisputed dwelling, floor area. */
const notCounted = cite(lawOnResidence2020, { article: 28, clause: 2, row: 'T-07', tag: 'B' });

/** Where it stands that the clock of such a case stops while the People's Committee confirms, or null. */
export function clockMayStop(kind: CaseKind): Citation | null {
  switch (kind) {
    case 'registration':
    case 'extension':
    case 'change_of_dwelling':
      return notCounted;
    case 'ending':
    case 'cancellation':
    case 'no_residence_declaration':
    case 'temporary_absence':
    case 'residence_confirmation':
      return null;
  }
}

const working = (count: number, source: Citation): TimeAllowed => ({ unit: 'working_days', count, source });
const calendar = (count: number, source: Citation): TimeAllowed => ({ unit: 'calendar_days', count, source });
