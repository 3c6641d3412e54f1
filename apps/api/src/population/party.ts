import { type EpochDay, isoOfEpochDay } from '@libs/calendar';
import type { Purpose } from '@libs/residence-law';
import { type Chance, Weighted } from './chance.ts';
import type { CommuneOfFlows } from './flows.ts';
import { drawFullName, drawSurname, regionOfProvince, type Sex } from './names.ts';

/** Somebody who moves, alone or with others. */
export interface Mover {
  readonly sex: Sex;
  readonly bornOn: EpochDay;
  readonly fullName: string;
  /** To the head of the household (Circular 116/2026/TT-BCA, article 6(1)). */
  readonly relation: 'head' | 'spouse' | 'child' | 'parent' | 'co_tenant';
  readonly purpose: Purpose;
}

/** Who moves together: most alone; children and the old come with households [assumed]. */
const companies = new Weighted<
  'alone' | 'couple' | 'family' | 'large_family' | 'parent_and_child' | 'friends'
>([
  ['alone', 74],
  ['couple', 9.5],
  ['family', 6],
  ['large_family', 4],
  ['parent_and_child', 3],
  ['friends', 3.5],
]);

/** Of migrants aged 15–59, 84 % are 15–39 (2015 Internal Migration Survey); how they spread within: assumed. */
const ages = new Weighted<readonly [least: number, most: number]>([
  [[16, 19], 13],
  [[20, 24], 26],
  [[25, 29], 21],
  [[30, 34], 14],
  [[35, 39], 10],
  [[40, 49], 10],
  [[50, 59], 6],
  [[60, 84], 2.5],
]);

/** Of the migrants aged 15–59 (2015 Internal Migration Survey). */
const shareOfWomen = 0.524;

/** People who move together, the head first. */
export function drawParty(
  chance: Chance,
  home: CommuneOfFlows,
  lastArrival: EpochDay,
  today: EpochDay,
): Mover[] {
  const company = companies.draw(chance);
  const least = company === 'alone' || company === 'friends' ? 16 : 22;
  const sex = drawSex(chance);
  const headAge = Math.max(least, chance.between(...ages.draw(chance)));
  const surname = drawSurname(chance, regionOfProvince(home.legacyProvinceCode));
  const at = { chance, lastArrival, today };
  const head = mover(at, { surname, sex, age: headAge, relation: 'head' });
  switch (company) {
    case 'alone':
      return [head];
    case 'couple':
      return [head, spouseOf(at, home, head, headAge)];
    case 'friends':
      return [
        head,
        mover(at, {
          surname: surnameFrom(chance, home),
          sex,
          age: Math.max(16, headAge + chance.between(-3, 3)),
          relation: 'co_tenant',
        }),
      ];
    case 'parent_and_child':
      return [head, childOf(at, surname, headAge)];
    case 'family':
      return [head, spouseOf(at, home, head, headAge), childOf(at, surname, headAge)];
    case 'large_family': {
      const family = [head, spouseOf(at, home, head, headAge), childOf(at, surname, headAge)];
      return [
        ...family,
        chance.happens(0.8)
          ? childOf(at, surname, headAge)
          : mover(at, {
              surname,
              sex: drawSex(chance),
              age: Math.min(95, headAge + chance.between(22, 34)),
              relation: 'parent',
            }),
      ];
    }
  }
}

interface When {
  readonly chance: Chance;
  readonly lastArrival: EpochDay;
  readonly today: EpochDay;
}

const drawSex = (chance: Chance): Sex => (chance.happens(shareOfWomen) ? 'female' : 'male');

const surnameFrom = (chance: Chance, home: CommuneOfFlows): string =>
  drawSurname(chance, regionOfProvince(home.legacyProvinceCode));

function spouseOf(at: When, home: CommuneOfFlows, head: Mover, headAge: number): Mover {
  const sex = head.sex === 'male' ? 'female' : 'male';
  const age = Math.max(20, headAge + at.chance.between(-4, 4));
  return mover(at, { surname: surnameFrom(at.chance, home), sex, age, relation: 'spouse' });
}

function childOf(at: When, surname: string, headAge: number): Mover {
  const age = at.chance.between(0, Math.min(17, Math.max(0, headAge - 20)));
  return mover(at, { surname, sex: drawSex(at.chance), age, relation: 'child' });
}

function mover(
  { chance, lastArrival, today }: When,
  { surname, sex, age, relation }: { surname: string; age: number } & Pick<Mover, 'sex' | 'relation'>,
): Mover {
  // A child is there from some weeks after its birth on; whoever moved did so alive.
  const born = Math.min(
    today - Math.floor(age * 365.25) - chance.below(365),
    lastArrival - chance.between(10, 60),
  );
  const bornOn = born as EpochDay;
  const birthYear = Number(isoOfEpochDay(bornOn).slice(0, 4));
  return {
    sex,
    bornOn,
    fullName: drawFullName(chance, surname, sex, birthYear),
    relation,
    purpose: drawPurpose(chance, age, relation),
  };
}

/** Adults come to work, the young also to study, members of a household with it [assumed]. */
function drawPurpose(chance: Chance, age: number, relation: Mover['relation']): Purpose {
  if (age < 18 || relation === 'parent')
    return relation !== 'head' && chance.happens(0.8) ? 'family' : 'study';
  if (age < 24 && chance.happens(0.28)) return 'study';
  if (age >= 60) return chance.oneOf(['family', 'family', 'medical', 'other']);
  const kind = chance.real();
  if (relation === 'spouse' && kind < 0.3) return 'family';
  return kind < 0.9 ? 'work' : kind < 0.95 ? 'family' : kind < 0.965 ? 'medical' : 'other';
}
