import { type AdministrativeUnits, fullNameOf, UnitSearch } from '@libs/administrative-units';
import type { Day } from '@libs/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { stranger, Transactions } from '../database/index.ts';
import { Clock } from '../clock.ts';
import { AdministrativeUnitsRepository } from './administrative-units.repository.ts';

/** The lists are public, so they are read as anybody would. */
const anybody = stranger('administrative-units');

/**
 * The units with every decree that was loaded, held in memory: all of it is a few megabytes, and a search asks all of it.
 * Another process learns of a decree when it starts; until then it shows the old type or name of the amended units.
 */
@Injectable()
export class CurrentUnits implements OnModuleInit {
  #units: AdministrativeUnits | undefined;
  /** The days on which any unit changed, as text and in order. */
  #changes: readonly string[] = [];
  readonly #searches = new Map<string, UnitSearch>();

  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AdministrativeUnitsRepository,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.replace(await this.transactions.run(anybody, (tx) => this.repository.all(tx)));
  }

  get units(): AdministrativeUnits {
    if (!this.#units) throw new Error('the administrative units have not been read yet');
    return this.#units;
  }

  replace(units: AdministrativeUnits): void {
    this.#units = units;
    this.#changes = [...new Set(units.versions.map(({ from }) => from?.toString() ?? ''))].sort();
    this.#searches.clear();
    this.communesOn(this.clock.today()); // so that the first to search does not wait for the list to be folded
  }

  /** The communes in force on a day, ready to be searched; built once for each stretch between two changes. */
  communesOn(on: Day): UnitSearch {
    const { units } = this;
    const stretch = this.stretchOf(on);
    const known = this.#searches.get(stretch);
    if (known) return known;
    const provinces = units.inForceOn('province', on).map(({ code, name }) => [code, name] as const);
    const search = new UnitSearch(units.inForceOn('commune', on), new Map(provinces));
    this.#searches.set(stretch, search);
    return search;
  }

  /** What a province is called in full on a day: 'Thành phố Hồ Chí Minh'. */
  provinceNameOn(code: string, on: Day): string | undefined {
    const province = this.units.findOn('province', code, on);
    return province && fullNameOf(province);
  }

  /** What a commune is called in full on a day: 'Phường Sài Gòn'. */
  communeNameOn(code: string, on: Day): string | undefined {
    const commune = this.units.findOn('commune', code, on);
    return commune && fullNameOf(commune);
  }

  /** The last day, not after this one, on which any unit changed; empty before the first. */
  private stretchOf(on: Day): string {
    return this.#changes.findLast((change) => change <= on.toString()) ?? '';
  }
}
