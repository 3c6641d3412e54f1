import { codeSetOn, reorganisation, type Succession, type UnitVersion } from '@libs/administrative-units';
import { day, type Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { notFound } from '../web-errors/index.ts';
import type { CommuneQuestion } from './administrative-units.messages.ts';
import { CurrentUnits } from './current-units.ts';

/** A commune with the names that its codes stand for. */
export interface CommuneInItsProvinces {
  readonly unit: UnitVersion;
  readonly provinceName: string;
  readonly legacyProvinceCode: string;
  readonly legacyProvinceName: string;
}

const lastDayOf63 = day('2025-06-30');

/** Reads the units from memory: they are public, so nobody is asked and nothing is audited. */
@Injectable()
export class FindAdministrativeUnits {
  constructor(
    private readonly current: CurrentUnits,
    private readonly clock: Clock,
  ) {}

  provinces(on: Day = this.clock.today()): readonly UnitVersion[] {
    return this.current.units.inForceOn('province', on);
  }

  communes({ q, province, on = this.clock.today(), limit, cursor }: CommuneQuestion) {
    const after = Number(cursor ?? 0);
    const found = this.current
      .communesOn(on)
      .find({ text: q, provinceCode: province, limit: limit + 1, after })
      .map((unit) => this.inItsProvinces(unit, on));
    return {
      communes: found.slice(0, limit),
      nextCursor: found.length > limit ? String(after + limit) : null,
    };
  }

  /** A commune of today with every name it had since 2025-07-01, and the communes it was made of. */
  commune(code: string) {
    const today = this.clock.today();
    const unit = this.current.units.findOn('commune', code, today);
    if (!unit) throw notFound();
    return {
      commune: this.inItsProvinces(unit, today),
      versions: this.current.units.historyOf('commune', 'NSO-34', code),
      predecessors: this.current.units
        .predecessorsOf('commune', code)
        .flatMap((succession) => this.related(succession, succession.from, lastDayOf63)),
    };
  }

  /** A commune of before 2025-07-01 with its successors. */
  formerCommune(code: string) {
    const unit = this.current.units.findOn('commune', code, lastDayOf63);
    if (!unit) throw notFound();
    return {
      commune: this.inItsProvinces(unit, lastDayOf63),
      successors: this.current.units
        .successorsOf('commune', code)
        .flatMap((succession) => this.related(succession, succession.to, reorganisation)),
    };
  }

  private related(succession: Succession, code: string, on: Day) {
    const unit = this.current.units.findOn('commune', code, on);
    return unit ? [{ commune: this.inItsProvinces(unit, on), takesPeople: succession.takesPeople }] : [];
  }

  private inItsProvinces(unit: UnitVersion, on: Day): CommuneInItsProvinces {
    const provinceCode = unit.provinceCode ?? '';
    const legacyProvinceCode =
      codeSetOn(on) === 'NSO-63' ? provinceCode : this.current.units.provinces.legacyProvinceOf(unit.code);
    return {
      unit,
      provinceName: this.current.provinceNameOn(provinceCode, on) ?? '',
      legacyProvinceCode,
      legacyProvinceName: this.current.provinceNameOn(legacyProvinceCode, lastDayOf63) ?? '',
    };
  }
}
