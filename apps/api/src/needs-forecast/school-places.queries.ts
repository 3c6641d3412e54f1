import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Places that education officers entered for a grade of a commune in a school year. */
export interface PlacesOfGrade {
  readonly commune: string;
  readonly grade: number;
  readonly schoolYear: number;
  readonly places: number;
}

/** Reads the places that service access keeps. */
@Injectable()
export class SchoolPlaces {
  of(tx: Transaction, communes: readonly string[], from: number, last: number): Promise<PlacesOfGrade[]> {
    return tx.query(
      `select commune_code as commune, grade, school_year as "schoolYear", sum(places)::int as places
         from school_place
        where voided_at is null and commune_code = any ($1) and school_year between $2 and $3
        group by 1, 2, 3`,
      [communes, from, last],
    );
  }
}
