import { schoolYearSought } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import type { NewSchoolPlaces, PlanRow, SchoolPlacesEntry, SchoolPlan } from './school-places.messages.ts';
import { SchoolPlaces } from './school-places.repository.ts';
import { SchoolPlanQueries } from './school-plan.queries.ts';

/** Places beside the children who need them; entered by the education officer of the area, corrected by entering anew. */
@Injectable()
export class PlanSchoolPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly places: SchoolPlaces,
    private readonly queries: SchoolPlanQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  plan(schoolYear: number | undefined, officer: Officer): Promise<SchoolPlan> {
    const today = this.clock.today();
    const year = schoolYear ?? schoolYearSought(today);
    return this.transactions.run(officer, async (tx) => {
      const children = await this.queries.children(tx, today.toString(), year);
      const entries = await this.places.ofYear(tx, year);
      return { schoolYear: year, rows: rowsOf(children, entries), entries };
    });
  }

  /** Enters places; with `corrects`, in place of that entry, which is voided. Entered twice: 409 `places_entered_already`. */
  enter(entered: NewSchoolPlaces, officer: Officer): Promise<SchoolPlacesEntry> {
    if (!officer.communes.includes(entered.communeCode)) throw new Refusal(403, 'outside_area');
    return this.transactions.run(officer, async (tx) => {
      const { corrects } = entered;
      if (corrects && !(await this.places.void(tx, officer, corrects, 'corrected'))) throw notFound();
      const id = await this.places.add(tx, officer, entered);
      if (id === null) throw new Refusal(409, 'places_entered_already');
      await this.audit.note(tx, officer, {
        action: 'school_place.entered',
        details: { schoolPlaceId: id, ...(corrects && { corrects }) },
      });
      const entry = await this.places.find(tx, id);
      if (!entry) throw notFound();
      return entry;
    });
  }

  void(id: string, reason: string, officer: Officer): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.places.void(tx, officer, id, reason))) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'school_place.voided',
        details: { schoolPlaceId: id },
      });
    });
  }
}

/** A row for each commune and grade that has children or places. */
function rowsOf(
  children: readonly Omit<PlanRow, 'places'>[],
  entries: readonly SchoolPlacesEntry[],
): PlanRow[] {
  const keyOf = ({ communeCode, grade }: { communeCode: string; grade: number }) =>
    `${communeCode} ${String(grade).padStart(2, '0')}`;
  const rows = new Map<string, PlanRow>(children.map((one) => [keyOf(one), { ...one, places: null }]));
  for (const { communeCode, grade, places } of entries) {
    const row = rows.get(keyOf({ communeCode, grade })) ?? {
      communeCode,
      grade,
      children: 0,
      withoutPlace: 0,
      places: null,
    };
    rows.set(keyOf(row), { ...row, places: (row.places ?? 0) + places });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
