import { type Chance, Weighted } from './chance.ts';
import { type FlowRegion, formerProvincesOfFlows, type FormerProvinceOfFlows } from './former-provinces.ts';

/** A commune that people leave or come to. */
export interface CommuneOfFlows {
  readonly code: string;
  readonly name: string;
  /** In NSO-63: the flows were published for the former provinces. */
  readonly legacyProvinceCode: string;
  readonly isWard: boolean;
}

/** From one commune of permanent residence to another commune. */
export interface Move {
  readonly origin: CommuneOfFlows;
  readonly destination: CommuneOfFlows;
}

/** Share of those who come to another province, per cent (published counts 2014–19; from Bắc Ninh on: assumed). */
const destinationShares: Readonly<Record<string, number>> = {
  '79': 28, '74': 17, '75': 8, '01': 8, '27': 6.5, '80': 3.2, '48': 3, '31': 2.2,
}; // prettier-ignore

/** Share of those who leave their province, per cent (published): Thanh Hóa, An Giang, Bình Dương; the Delta as a whole. */
const originShares: Readonly<Record<string, number>> = { '38': 5, '89': 5, '74': 1.4 };
const mekongDeltaShare = 26;

/** People of the North Central and the Coast leave more often than their number says [assumed]. */
const leavesMoreOften: Partial<Record<FlowRegion, number>> = { north_central_and_coast: 1.6 };

/** Where nearly all movers of a region go (published, 2021 survey). */
const goesTo: Partial<Record<FlowRegion, readonly [to: FlowRegion, share: number]>> = {
  mekong_delta: ['south_east', 0.995],
  northern_midlands: ['red_river_delta', 0.88],
};

/** Moves within the province among all moves between communes [assumed]. */
const withinTheProvince = 0.3;

/** Who comes from where, between the communes of the 63 former provinces. */
export class Flows {
  readonly #origins = new Map<string, Weighted<CommuneOfFlows>>();
  readonly #destinations = new Map<string, Weighted<CommuneOfFlows>>();
  readonly #arriving: Weighted<string>;
  readonly #to = new Map<string, Weighted<string>>();
  readonly #from = new Map<string, Weighted<string>>();

  /**
   * @param communes all communes of the country
   * @param only where people go, by commune code with its weight; absent: everywhere, by the published shares
   */
  constructor(communes: readonly CommuneOfFlows[], only?: ReadonlyMap<string, number>) {
    const byProvince = Map.groupBy(communes, ({ legacyProvinceCode }) => legacyProvinceCode);
    for (const [code, list] of byProvince) {
      this.#origins.set(code, new Weighted(list.map((commune) => [commune, pull(commune, 1.2)])));
      const chosen = only === undefined ? list : list.filter((commune) => only.has(commune.code));
      if (chosen.length > 0) {
        const weight = (commune: CommuneOfFlows) => only?.get(commune.code) ?? pull(commune, 4);
        this.#destinations.set(code, new Weighted(chosen.map((commune) => [commune, weight(commune)])));
      }
    }
    const flows = shareOfEveryFlow();
    this.#arriving = new Weighted(
      only === undefined
        ? flows.map(({ to, share }) => [to, share])
        : communes.map(({ code, legacyProvinceCode }) => [legacyProvinceCode, only.get(code) ?? 0]),
    );
    for (const [code, list] of Map.groupBy(flows, ({ from }) => from)) {
      this.#to.set(code, new Weighted(list.map(({ to, share }) => [to, share])));
    }
    for (const [code, list] of Map.groupBy(flows, ({ to }) => to)) {
      this.#from.set(code, new Weighted(list.map(({ from, share }) => [from, share])));
    }
  }

  /** Somebody's home and the commune they go to. */
  draw(chance: Chance): Move {
    const to = this.#arriving.draw(chance);
    const from = chance.happens(withinTheProvince) ? to : this.#from.get(to)!.draw(chance);
    const destination = this.#destinations.get(to)!.draw(chance);
    return { origin: this.#homeIn(from, destination, chance), destination };
  }

  /** Where somebody from a commune goes next, where people may go everywhere; else the same places again. */
  drawNext(chance: Chance, { origin, destination }: Move): CommuneOfFlows {
    const to = chance.happens(0.45)
      ? destination.legacyProvinceCode
      : this.#to.get(origin.legacyProvinceCode)!.draw(chance);
    const next = (this.#destinations.get(to) ?? this.#destinations.get(destination.legacyProvinceCode)!).draw(
      chance,
    );
    return next.code === origin.code ? destination : next;
  }

  /** The share of those who come, for every commune that people come to. */
  shares(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#arriving.shares()].flatMap(([province, share]) =>
        [...this.#destinations.get(province)!.shares()].map(
          ([{ code }, part]) => [code, share * part] as const,
        ),
      ),
    );
  }

  #homeIn(province: string, destination: CommuneOfFlows, chance: Chance): CommuneOfFlows {
    const homes = this.#origins.get(province)!;
    for (;;) {
      const home = homes.draw(chance);
      if (home.code !== destination.code) return home;
    }
  }
}

/** Wards draw more people; and some communes many times more than others, always the same ones. */
function pull({ code, isWard }: CommuneOfFlows, ofWards: number): number {
  const spread = ((Number(code) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  return (isWard ? ofWards : 1) * (0.3 + 3 * spread ** 3);
}

/** The share of every flow between two of the 63: origins and conditions as published, destinations fitted to the rest. */
function shareOfEveryFlow(): { from: string; to: string; share: number }[] {
  const leaving = shareOfEveryOrigin();
  const coming = shareOfEveryDestination();
  const bound = formerProvincesOfFlows.filter(({ region }) => goesTo[region]);
  const flows = bound.flatMap((origin) => boundFlows(origin, leaving.get(origin.code)!, coming));
  const alreadyComing = new Map<string, number>();
  for (const { to, share } of flows) alreadyComing.set(to, (alreadyComing.get(to) ?? 0) + share);
  const rest = new Map(
    [...coming].map(([code, share]) => [code, Math.max(share - (alreadyComing.get(code) ?? 0), share * 0.1)]),
  );
  for (const origin of formerProvincesOfFlows.filter(({ region }) => !goesTo[region])) {
    flows.push(...spread(origin.code, leaving.get(origin.code)!, rest));
  }
  return flows;
}

function boundFlows(
  { code, region }: FormerProvinceOfFlows,
  share: number,
  coming: ReadonlyMap<string, number>,
) {
  const [to, most] = goesTo[region]!;
  const isThere = new Set(
    formerProvincesOfFlows.filter((other) => other.region === to).map((other) => other.code),
  );
  const part = (inside: boolean) => new Map([...coming].filter(([other]) => isThere.has(other) === inside));
  return [...spread(code, share * most, part(true)), ...spread(code, share * (1 - most), part(false))];
}

function spread(from: string, share: number, over: ReadonlyMap<string, number>) {
  const others = [...over].filter(([to]) => to !== from);
  const sum = others.reduce((total, [, weight]) => total + weight, 0);
  return others.map(([to, weight]) => ({ from, to, share: (share * weight) / sum }));
}

function shareOfEveryOrigin(): ReadonlyMap<string, number> {
  const inDelta = ({ region }: FormerProvinceOfFlows) => region === 'mekong_delta';
  const delta = fill(formerProvincesOfFlows.filter(inDelta), { '89': originShares['89']! }, mekongDeltaShare);
  const others = fill(
    formerProvincesOfFlows.filter((province) => !inDelta(province)),
    { '38': originShares['38']!, '74': originShares['74']! },
    100 - mekongDeltaShare,
  );
  return new Map([...delta, ...others]);
}

const shareOfEveryDestination = (): ReadonlyMap<string, number> =>
  fill(formerProvincesOfFlows, destinationShares, 100, {});

/** Gives every province its published share, and the others the remainder of the whole by their people. */
function fill(
  provinces: readonly FormerProvinceOfFlows[],
  published: Readonly<Record<string, number>>,
  whole: number,
  oftener: Partial<Record<FlowRegion, number>> = leavesMoreOften,
): ReadonlyMap<string, number> {
  const weight = ({ region, people }: FormerProvinceOfFlows) => people * (oftener[region] ?? 1);
  const open = provinces.filter(({ code }) => published[code] === undefined);
  const sum = open.reduce((total, province) => total + weight(province), 0);
  const taken = Object.values(published).reduce((total, share) => total + share, 0);
  return new Map(
    provinces.map((province) => [
      province.code,
      published[province.code] ?? ((whole - taken) * weight(province)) / sum,
    ]),
  );
}
