import { Injectable } from '@nestjs/common';
import { asRole, type Transaction } from '../../database/index.ts';
import { childrenLivingHere, gradeIn, schoolAges } from '../requests/living-here.ts';

/** Children of a commune and grade. */
export interface ChildrenOfGrade {
  readonly communeCode: string;
  readonly grade: number;
  readonly children: number;
  readonly withoutPlace: number;
}

/** Counts the children who live in the area, registered or not, by commune and grade. Only counts leave this query. */
@Injectable()
export class SchoolPlanQueries {
  /**
   * Communes where at least so many people live, or lived, who are enrolled for a school year; elsewhere nothing may be told
   * of those without a place, and they need not be counted.
   */
  async communesOfEnrolled(tx: Transaction, schoolYear: number, atLeast: number): Promise<string[]> {
    const rows = await asRole(tx, 'residence_placement', () =>
      tx.query<{ communeCode: string }[]>(
        `select p.commune_code as "communeCode" from presence p
          where p.voided_at is null
            and p.resident_id in (select r.resident_id from service_access.request r
                                   where r.need = 'school_place' and r.school_year = $1 and r.state = 'enrolled')
          group by 1 having count(distinct p.resident_id) >= $2 order by 1`,
        [schoolYear, atLeast],
      ),
    );
    return rows.map(({ communeCode }) => communeCode);
  }

  children(tx: Transaction, today: string, schoolYear: number): Promise<ChildrenOfGrade[]> {
    return asRole(tx, 'residence_placement', () =>
      tx.query(
        `with child as (
           select l.resident_id, l.commune_code, ${gradeIn('$2')} as grade
             from (${childrenLivingHere(schoolAges)}) l)
         select c.commune_code as "communeCode", c.grade, count(*)::int as children,
                count(*) filter (where not exists (
                  select from service_access.request r
                   where r.resident_id = c.resident_id and r.need = 'school_place' and r.school_year = $2
                     and r.state = 'enrolled'))::int as "withoutPlace"
           from child c group by 1, 2 order by 1, 2`,
        [today, schoolYear],
      ),
    );
  }
}
