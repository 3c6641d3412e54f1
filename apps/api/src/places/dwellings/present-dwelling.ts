import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CurrentUnits } from '../current-units.ts';
import type { DwellingDetails } from './dwellings.messages.ts';
import type { Dwelling } from './dwellings.repository.ts';

/** Adds the name that the commune has today. */
@Injectable()
export class PresentDwelling {
  constructor(
    private readonly current: CurrentUnits,
    private readonly clock: Clock,
  ) {}

  present({ id, communeCode, address, kind, addressOnDocument }: Dwelling): DwellingDetails {
    const communeName = this.current.communeNameOn(communeCode, this.clock.today()) ?? communeCode;
    return { id, communeCode, communeName, address, kind, addressOnDocument };
  }
}
