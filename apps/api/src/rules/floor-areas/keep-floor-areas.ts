import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import { CurrentUnits } from '../../places/index.ts';
import { ProvinceFloorAreas } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { invalidInput, Refusal } from '../../web-errors/index.ts';
import type { FloorAreas, NewFloorArea } from './floor-areas.messages.ts';

/** Diện tích nhà ở tối thiểu — what provinces ask of floor per person; a hint of the register goes by it, and nothing else. */
@Injectable()
export class KeepFloorAreas {
  constructor(
    private readonly transactions: Transactions,
    private readonly areas: ProvinceFloorAreas,
    private readonly units: CurrentUnits,
    private readonly audit: Audit,
  ) {}

  list(officer: Officer): Promise<FloorAreas> {
    return this.transactions.run(officer, async (tx) => ({ items: await this.areas.list(tx) }));
  }

  /** 400 for a province that there is not on the day, or one of which a value from that day stands. */
  enter(entered: NewFloorArea, officer: Officer): Promise<FloorAreas> {
    const { provinceCode, squareMetres, basis, confirmed } = entered;
    const holdsFrom = entered.holdsFrom.toString();
    if (this.units.provinceNameOn(provinceCode, entered.holdsFrom) === undefined)
      throw invalidInput({ field: 'provinceCode', code: 'unknown_province' });
    return this.transactions.run(officer, async (tx) => {
      if (await this.areas.stands(tx, provinceCode, holdsFrom))
        throw invalidInput({ field: 'holdsFrom', code: 'given_twice' });
      const area = { provinceCode, holdsFrom, squareMetres, basis: basis.normalize('NFC').trim(), confirmed };
      const id = await this.areas.add(tx, officer, area);
      await this.audit.note(tx, officer, { action: 'floor_area.entered', details: { id, ...area } });
      return { items: await this.areas.list(tx) };
    });
  }

  /** 409 `already_voided` where it does not stand any more. */
  void(id: string, reason: string, officer: Officer): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.areas.void(tx, officer, id, reason))) throw new Refusal(409, 'already_voided');
      await this.audit.note(tx, officer, { action: 'floor_area.voided', details: { id } });
    });
  }
}
