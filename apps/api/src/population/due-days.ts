import { day, type EpochDay, fromEpochDay, type OfficeCalendar, toEpochDay } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import { dueByLaw } from '../cases/index.ts';
import type { Second } from './synthetic-person.ts';

/** A due day as the columns keep it. */
interface DueCells {
  readonly on: EpochDay;
  readonly at: Second | null;
  readonly derivation: string;
}

/** The Law on Residence 68/2020/QH14 counts from here; cases before it have no due day. */
const firstDueDay = toEpochDay(day('2021-07-01'));

/** By when the office must decide, with how it was counted; worked out once for each day. */
export class DueDays {
  readonly #known = new Map<EpochDay, DueCells>();

  constructor(
    private readonly rules: RuleBook,
    private readonly office: OfficeCalendar,
  ) {}

  after(completeOn: EpochDay): DueCells | null {
    const known = this.#known.get(completeOn);
    if (known || completeOn < firstDueDay) return known ?? null;
    const from = fromEpochDay(completeOn);
    const startedAt = from.toPlainDateTime('09:00');
    const { rules, office } = this;
    const due = dueByLaw(
      { kind: 'registration' },
      { from, startedAt, cameOnline: false, stops: [], office, rules },
    );
    if (due.dueOn === null) return null;
    const found = {
      on: toEpochDay(day(due.dueOn)),
      at: due.dueAt ? Date.parse(due.dueAt) / 1000 : null,
      derivation: JSON.stringify(due.derivation),
    };
    this.#known.set(completeOn, found);
    return found;
  }
}
