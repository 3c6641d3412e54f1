import { foldName } from '@libs/administrative-units';
import { day, plusDays, plusMonths } from '@libs/calendar';
import { readPersonalNumber, warningsAboutPersonalNumber } from '@libs/residence-law';
import type { Dwelling } from '../places/index.ts';
import {
  birthInCell,
  dayInCell,
  isMarked,
  personalNumberInCell,
  type Reading,
  sexInCell,
  termInCell,
} from '../sheets/index.ts';
import type { ImportField, ImportKind } from './fields.ts';
import { leavingDayInCell, leavingInRemark } from './leaving-in-cell.ts';
import { premisesOf, purposeOf } from './purpose-and-premises.ts';
import { saysSum } from './said-in-cell.ts';
import type { Finding, ImportDefaults, Purpose, StatedRow } from './stated-row.ts';

/** What reading a row needs besides its cells. */
export interface RowContext {
  readonly kind: ImportKind;
  /** By field, the column that says it, from 0. */
  readonly columns: Readonly<Partial<Record<ImportField, number>>>;
  readonly defaults: ImportDefaults;
  /** As text. */
  readonly today: string;
  /** The code of the commune that an address names, or null where it names none or several. */
  communeOf(text: string): string | null;
}

/**
 * Reads a row as people type it. Everything that is wrong is told at once, each with its cell; a row without errors states
 * all that its kind of list must.
 */
export function readRow(
  cells: readonly string[],
  context: RowContext,
): { readonly stated: StatedRow | null; readonly findings: readonly Finding[] } {
  const row = new RowReader(cells, context);
  if (row.namesNobody()) return { stated: null, findings: row.findings };
  const person = row.person();
  const dwelling = row.dwelling();
  const grant = context.kind === 'granted_registrations' ? row.grant() : null;
  const stay = row.stay(grant && livesThereSince(grant, context.today));
  if (stay && grant) row.refuseDecisionAfterLeaving(grant, stay);
  const permanentResidence = row.permanentResidence();
  const description = context.kind === 'dwellings' ? row.description() : null;
  const purpose = row.purpose();
  const { findings } = row;
  const isWrong = findings.some(({ level }) => level === 'error');
  if (isWrong || !person || !dwelling || !stay) return { stated: null, findings };
  if (context.kind === 'granted_registrations' && !grant) return { stated: null, findings };
  return {
    stated: { person, permanentResidence, dwelling, description, ...stay, purpose, grant },
    findings,
  };
}

const births = ['dateOfBirth', 'birthMale', 'birthFemale'] as const;

class RowReader {
  readonly findings: Finding[] = [];

  constructor(
    private readonly cells: readonly string[],
    private readonly context: RowContext,
  ) {}

  /** Sums, signatures and notes beneath a list. */
  namesNobody(): boolean {
    const filled = this.cells.filter((cell) => cell !== '');
    const isSum = [filled[0] ?? '', this.cell('fullName')].some((cell) => saysSum(cell));
    if (!isSum && (filled.length > 2 || this.cell('personalNumber') !== '')) return false;
    this.fail('row', 'row_names_nobody');
    return true;
  }

  person(): StatedRow['person'] | null {
    const fullName = this.name();
    const number = this.read('personalNumber', personalNumberInCell) ?? {
      personalNumber: null,
      oldNumber: null,
    };
    if (number.oldNumber !== null) this.warn('personalNumber', 'old_nine_digit_number');
    const said = number.personalNumber === null ? null : readPersonalNumber(number.personalNumber);
    const { dateOfBirth, sex } = this.birthAndSex();
    const born = dateOfBirth ?? (said ? String(said.birthYear) : null);
    const isUnread = births.some((field) => this.hasError(field));
    if (dateOfBirth === null && said && !isUnread) this.warn('dateOfBirth', 'birth_year_from_number');
    if (born === null && !isUnread) this.fail('dateOfBirth', 'is_not_empty');
    if (born !== null && born > this.context.today) this.fail('dateOfBirth', 'in_the_future');
    const ofSex = sex ?? (said?.sex === 'male' || said?.sex === 'female' ? said.sex : null);
    if (ofSex === null && !this.hasError('sex')) this.fail('sex', 'is_not_empty');
    if (fullName === null || born === null || ofSex === null) return null;
    const { personalNumber } = number;
    for (const { code } of warningsAboutPersonalNumber({ personalNumber, sex: ofSex, dateOfBirth: born }))
      this.warn('personalNumber', code);
    return { fullName, dateOfBirth: born, sex: ofSex, personalNumber, nationality: this.nationality() };
  }

  /** The dwelling of the row, or of the whole list. */
  dwelling(): StatedRow['dwelling'] | null {
    const own = this.cell('address');
    const room = this.cell('room');
    const place = own === '' ? (this.context.defaults.address ?? '').trim() : own;
    if (place.length < 3) {
      this.fail('address', own === '' ? 'is_not_empty' : 'too_short');
      return null;
    }
    const address = (room === '' ? place : `${place}, phòng ${room.replace(/^ph[oò]ng\s*/i, '')}`).slice(
      0,
      300,
    );
    const onDocument = this.cell('addressOnDocument');
    const kind: Dwelling['kind'] = this.context.kind === 'stays' ? 'lodging' : 'rented';
    return { address, kind, addressOnDocument: onDocument === '' ? null : onDocument.slice(0, 500) };
  }

  /** The term that was granted and by which decision. */
  grant(): StatedRow['grant'] {
    const term = this.read('term', termInCell);
    const decidedOn = this.read('decidedOn', dayInCell);
    const ofTerm = term && 'lastDay' in term ? term.from : null;
    const from = this.read('from', dayInCell) ?? ofTerm ?? decidedOn;
    if (from === null) {
      if (!this.hasError('from') && !this.hasError('decidedOn')) this.fail('from', 'is_not_empty');
      return null;
    }
    const stated = this.read('lastDay', dayInCell) ?? (term && 'lastDay' in term ? term.lastDay : null);
    const lastDay = stated ?? (term && 'months' in term ? lastDayAfter(from, term.months) : null);
    if (lastDay === null) {
      if (!this.hasError('lastDay') && !this.hasError('term')) this.fail('lastDay', 'is_not_empty');
      return null;
    }
    if (lastDay < from) this.fail('lastDay', 'term_ends_before_it_begins');
    if (decidedOn !== null && decidedOn > this.context.today) this.fail('decidedOn', 'in_the_future');
    const decisionNumber = this.cell('decisionNumber').slice(0, 100);
    if (decisionNumber === '') this.warn('decisionNumber', 'decision_not_named');
    return { from, lastDay, decisionNumber: decisionNumber === '' ? null : decisionNumber, decidedOn };
  }

  /** @param since the day from which a registration runs, where no arrival is stated */
  stay(since: string | null): Pick<StatedRow, 'arrivedOn' | 'arrivedAt' | 'leavesOn'> | null {
    const { today } = this.context;
    const arrivedOn = this.read('arrivedOn', dayInCell) ?? since;
    if (arrivedOn === null) {
      if (!this.hasError('arrivedOn') && this.context.kind !== 'granted_registrations')
        this.fail('arrivedOn', 'is_not_empty');
      return null;
    }
    if (arrivedOn > today) this.fail('arrivedOn', 'in_the_future');
    const leavesOn = this.leavesOn(arrivedOn);
    if (leavesOn !== null && leavesOn <= arrivedOn) this.fail('leavesOn', 'not_after_arrival');
    if (leavesOn !== null && leavesOn > day(arrivedOn).add({ years: 5 }).toString())
      this.fail('leavesOn', 'too_far_ahead');
    const hour = /\b([01]?\d|2[0-3])[:hH]([0-5]\d)/.exec(this.cell('arrivedOn'));
    const arrivedAt = hour ? `${arrivedOn}T${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? ''}` : null;
    return { arrivedOn, arrivedAt, leavesOn };
  }

  /** Nobody who had left was registered there afterwards. */
  refuseDecisionAfterLeaving(
    { decidedOn }: NonNullable<StatedRow['grant']>,
    { leavesOn }: Pick<StatedRow, 'leavesOn'>,
  ): void {
    if (decidedOn !== null && leavesOn !== null && leavesOn <= decidedOn)
      this.fail('leavesOn', 'left_before_decision');
  }

  permanentResidence(): string | null {
    const text = this.cell('permanentResidence');
    if (text === '') return null;
    const commune = this.context.communeOf(text);
    if (commune === null) this.warn('permanentResidence', 'commune_not_recognised');
    return commune;
  }

  description(): StatedRow['description'] {
    const rooms = this.read('rooms', wholeNumber);
    const floorArea = this.read('area', areaInCell);
    const said = this.cell('dwellingKind');
    const premises = said === '' ? null : premisesOf(said);
    if (said !== '' && premises === null) this.warn('dwellingKind', 'kind_not_recognised');
    if (premises === null && rooms === null && floorArea === null) return null;
    return { premises: premises ?? 'rented_rooms', rooms, floorArea };
  }

  purpose(): Purpose {
    return purposeOf(this.cell('purpose')) ?? this.context.defaults.purpose ?? 'other';
  }

  /** A remark that somebody left on a day holds before the day on which they meant to; without any day past it is an error. */
  private leavesOn(arrivedOn: string): string | null {
    const remark = leavingInRemark(this.cell('whereabouts'));
    if (typeof remark === 'string') {
      this.warn('whereabouts', 'left_by_remark');
      return remark;
    }
    const stated = this.read('leavesOn', leavingDayInCell);
    const nights = this.read('nights', wholeNumber);
    const leavesOn = stated ?? (nights === null ? null : plusDays(day(arrivedOn), nights).toString());
    const isToCome = leavesOn === null || leavesOn > this.context.today;
    if (remark === null && isToCome) this.fail('whereabouts', 'left_without_day');
    const isUnread = (['leavesOn', 'nights', 'whereabouts'] as const).some((field) => this.hasError(field));
    if (leavesOn === null && this.context.kind === 'stays' && !isUnread)
      this.fail('leavesOn', /[^\s-]/.test(this.cell('leavesOn')) ? 'not_a_date' : 'is_not_empty');
    return leavesOn;
  }

  private nationality(): string {
    const said = foldName(this.cell('nationality'));
    if (said !== '' && !/^(viet nam|vn|vnm|vietnam)$/.test(said))
      this.fail('nationality', 'foreigners_elsewhere');
    return 'VN';
  }

  private name(): string | null {
    const whole = this.cell('fullName');
    const name = whole === '' ? `${this.cell('familyName')} ${this.cell('givenName')}`.trim() : whole;
    if (name === '') {
      const field = this.context.columns.fullName === undefined ? 'givenName' : 'fullName';
      this.fail(field, 'is_not_empty');
      return null;
    }
    if (!/\p{L}.*\p{L}/u.test(name) || /\d/.test(name) || name.length > 120) {
      this.fail('fullName', 'not_a_name');
      return null;
    }
    return name;
  }

  /** Books write the year of birth into a column of men or of women, or tick the sex. */
  private birthAndSex(): { dateOfBirth: string | null; sex: 'male' | 'female' | null } {
    const ofMan = this.read('birthMale', birthInCell);
    const ofWoman = this.read('birthFemale', birthInCell);
    const dateOfBirth = this.read('dateOfBirth', birthInCell) ?? ofMan ?? ofWoman;
    const ticked = isMarked(this.cell('male')) ? 'male' : isMarked(this.cell('female')) ? 'female' : null;
    const byColumn = ofMan === null ? (ofWoman === null ? null : 'female') : 'male';
    return { dateOfBirth, sex: this.read('sex', sexInCell) ?? ticked ?? byColumn };
  }

  private cell(field: ImportField): string {
    const column = this.context.columns[field];
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  private read<Value>(field: ImportField, reading: (cell: string) => Reading<Value>): Value | null {
    const cell = this.cell(field);
    if (cell === '' || cell === '-') return null;
    const read = reading(cell);
    if ('value' in read) return read.value;
    this.fail(field, read.fault);
    return null;
  }

  private hasError(field: ImportField | 'row'): boolean {
    return this.findings.some((finding) => finding.field === field && finding.level === 'error');
  }

  private fail(field: ImportField | 'row', code: string): void {
    const column = field === 'row' ? null : (this.context.columns[field] ?? null);
    this.findings.push({ field, column, code, level: 'error' });
  }

  private warn(field: ImportField, code: string): void {
    this.findings.push({ field, column: this.context.columns[field] ?? null, code, level: 'warning' });
  }
}

/** Where no arrival is stated: the first day of the registration; of one that has yet to begin, the decision. */
function livesThereSince({ from, decidedOn }: NonNullable<StatedRow['grant']>, today: string): string {
  return from <= today ? from : (decidedOn ?? today);
}

/** The last day of a term of so many months: the day before the same day of the month in which it ends. */
function lastDayAfter(from: string, months: number): string {
  return plusDays(plusMonths(day(from), months, 'constrain'), -1).toString();
}

function wholeNumber(cell: string): Reading<number> {
  const number = Number(cell.replace(/\s*(đêm|ngày|phòng|nights?)$/i, ''));
  return Number.isInteger(number) && number > 0 && number < 10_000
    ? { value: number }
    : { fault: 'not_a_whole_number' };
}

/** `24,5 m2` → 24.5 */
function areaInCell(cell: string): Reading<number> {
  const number = Number(cell.replace(/\s*(m2|m²)$/i, '').replace(',', '.'));
  return number > 0 && number < 1_000_000
    ? { value: Math.round(number * 10) / 10 }
    : { fault: 'not_an_area' };
}
