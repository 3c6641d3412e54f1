import { type DecreeReview, fullNameOf, type UnitVersion } from '@libs/administrative-units';
import type {
  Commune,
  CommuneDetails,
  DecreeOutcome,
  FormerCommuneDetails,
  NameOverTime,
  Province,
  RelatedCommune,
} from './administrative-units.messages.ts';
import type { CommuneInItsProvinces } from './find-administrative-units.ts';

export function presentProvince({ code, codeSet, name, type }: UnitVersion): Province {
  return { code, codeSet, name, type, fullName: fullNameOf({ type, name }) };
}

export function presentCommune({ unit, ...provinces }: CommuneInItsProvinces): Commune {
  return {
    code: unit.code,
    codeSet: unit.codeSet,
    name: unit.name,
    type: unit.type,
    fullName: fullNameOf(unit),
    provinceCode: unit.provinceCode ?? '',
    provinceName: provinces.provinceName,
    legacyProvinceCode: provinces.legacyProvinceCode,
    legacyProvinceName: provinces.legacyProvinceName,
    district: unit.district,
  };
}

interface Related {
  readonly commune: CommuneInItsProvinces;
  readonly takesPeople: boolean;
}

export function presentCommuneDetails(found: {
  readonly commune: CommuneInItsProvinces;
  readonly versions: readonly UnitVersion[];
  readonly predecessors: readonly Related[];
}): CommuneDetails {
  return {
    ...presentCommune(found.commune),
    versions: found.versions.map(presentVersion),
    predecessors: found.predecessors.map(presentRelated),
  };
}

export function presentFormerCommune(found: {
  readonly commune: CommuneInItsProvinces;
  readonly successors: readonly Related[];
}): FormerCommuneDetails {
  return {
    ...presentCommune(found.commune),
    successors: found.successors.map(presentRelated),
    undecided: found.successors.filter(({ takesPeople }) => takesPeople).length > 1,
  };
}

function presentRelated({ commune, takesPeople }: Related): RelatedCommune {
  return { ...presentCommune(commune), takesPeople };
}

function presentVersion(version: UnitVersion): NameOverTime {
  return {
    from: version.from?.toString() ?? null,
    until: version.until?.toString() ?? null,
    type: version.type,
    fullName: fullNameOf(version),
    source: version.source,
  };
}

export function presentDecree(
  { differences, before, after, problems }: DecreeReview,
  loaded: boolean,
): DecreeOutcome {
  return { loaded, differences: [...differences], before, after, problems: [...problems] };
}
