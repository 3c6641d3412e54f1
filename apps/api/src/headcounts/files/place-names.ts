import { formerProvinces, reorganisation } from '@libs/administrative-units';
import { type Day, laterOf } from '@libs/calendar';
import { fullNameOf } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { CurrentUnits } from '../../places/index.ts';

const former = new Map(formerProvinces.map(({ code, name }) => [code, name]));

/** What places are called in a table of a day. */
@Injectable()
export class PlaceNames {
  constructor(private readonly units: CurrentUnits) {}

  /** A province of a code set; of the 63 by its name until 2025-06-30. */
  province(code: string, codeSet: 'NSO-63' | 'NSO-34', on: Day): string {
    if (codeSet === 'NSO-63') return former.get(code) ?? code;
    return this.units.provinceNameOn(code, laterOf(on, reorganisation)) ?? code;
  }

  /** A commune in force since 2025-07-01; on an earlier day by its first name. */
  commune(code: string, on: Day): string {
    const commune = this.units.units.findOn('commune', code, laterOf(on, reorganisation));
    return commune ? fullNameOf(commune) : code;
  }
}
