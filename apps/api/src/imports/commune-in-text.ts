import { type AdministrativeUnits, foldName, type UnitVersion } from '@libs/administrative-units';
import { type Day, day } from '@libs/calendar';

/** The last day of the units of before the reorganisation, which papers still name. */
const lastDayOfFormerUnits = day('2025-06-30');

const communeTypes = /^(phuong|xa|thi tran|dac khu|p|x|tt) /;
const districtTypes = /^(quan|huyen|thi xa|thanh pho|tp|q|h|tx) /;
const provinceTypes = /^(tinh|thanh pho|tp|t) /;

const shortProvinces: Readonly<Record<string, string>> = {
  hcm: 'ho chi minh',
  hn: 'ha noi',
  brvt: 'ba ria vung tau',
};

/**
 * Tells which commune of today an address names, as people write it: `Phường Ninh Kiều, TP. Cần Thơ`,
 * `xã Thới Thạnh, huyện Thới Lai, TP Cần Thơ`. A commune of before 2025-07-01 counts as the one that its people went to.
 */
export class CommunesInText {
  private readonly current: ReadonlyMap<string, readonly UnitVersion[]>;
  private readonly former: ReadonlyMap<string, readonly UnitVersion[]>;
  private readonly provincesNow: ReadonlyMap<string, string>;
  private readonly provincesThen: ReadonlyMap<string, string>;
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly units: AdministrativeUnits,
    today: Day,
  ) {
    const byName = (on: Day) =>
      Map.groupBy(units.inForceOn('commune', on), ({ name }) => foldName(name)) as ReadonlyMap<
        string,
        UnitVersion[]
      >;
    const provinces = (on: Day) =>
      new Map(units.inForceOn('province', on).map(({ name, code }) => [foldName(name), code]));
    this.current = byName(today);
    this.former = byName(lastDayOfFormerUnits);
    this.provincesNow = provinces(today);
    this.provincesThen = provinces(lastDayOfFormerUnits);
  }

  /** The code of the one commune that is meant; null where none or several may be. */
  codeOf(text: string): string | null {
    if (/^\d{5}$/.test(text)) return this.units.findOn('commune', text, day('2025-07-01')) ? text : null;
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const code = this.find(text);
    // A list of a million rows may name a million addresses.
    if (this.known.size < 20_000) this.known.set(text, code);
    return code;
  }

  private find(text: string): string | null {
    const parts = text
      .split(/[,;]|\s[-–]\s/)
      .map((part) => foldName(part))
      .filter((part) => part !== '');
    const last = parts.at(-1) ?? '';
    const province = provinceName(last);
    const hasProvince = this.provincesNow.has(province) || this.provincesThen.has(province);
    const rest = hasProvince && parts.length > 1 ? parts.slice(0, -1) : parts;
    const named =
      rest.findLast((part) => communeTypes.test(part)) ?? rest.findLast((part) => !districtTypes.test(part));
    if (named === undefined) return null;
    const name = named.replace(communeTypes, '');
    const districts = rest
      .filter((part) => districtTypes.test(part))
      .map((part) => part.replace(districtTypes, ''));
    const ofProvince = (units: readonly UnitVersion[] | undefined, provinces: ReadonlyMap<string, string>) =>
      (units ?? []).filter(({ provinceCode }) => !hasProvince || provinceCode === provinces.get(province));

    const now = ofProvince(this.current.get(name), this.provincesNow);
    // Whoever names a district means a commune of before; codes and many names are those of others now.
    if (districts.length === 0 && now.length === 1) return now[0]?.code ?? null;
    const then = ofProvince(this.former.get(name), this.provincesThen).filter(
      ({ district }) =>
        districts.length === 0 || districts.includes(foldName(district ?? '').replace(districtTypes, '')),
    );
    const went = new Set(then.flatMap(({ code }) => this.units.whereThePeopleWent(code)));
    if (went.size === 1) return [...went][0] ?? null;
    return then.length === 0 && now.length === 1 ? (now[0]?.code ?? null) : null;
  }
}

const provinceName = (folded: string): string => {
  const name = folded.replace(provinceTypes, '');
  return shortProvinces[name] ?? name;
};
