/** A province of the list until 2025-06-30, with what the flows of people are drawn from. */
export interface FormerProvinceOfFlows {
  readonly code: string;
  readonly region: FlowRegion;
  /** Thousand people: 2023 estimates, rounded [assumed]; only their proportions matter. */
  readonly people: number;
}

/** The regions of the General Statistics Office, whose flows are published. */
export type FlowRegion =
  | 'northern_midlands'
  | 'red_river_delta'
  | 'north_central_and_coast'
  | 'central_highlands'
  | 'south_east'
  | 'mekong_delta';

const byRegion: Readonly<Record<FlowRegion, string>> = {
  northern_midlands:
    '02:900 04:545 06:325 08:815 10:780 11:645 12:490 14:1315 15:860 17:880 19:1350 20:805 24:1920 25:1530',
  red_river_delta: '01:8590 22:1380 26:1210 27:1520 30:1960 31:2105 33:1300 34:1880 35:885 36:1880 37:1015',
  north_central_and_coast:
    '38:3740 40:3440 42:1325 44:920 45:655 46:1165 48:1245 49:1530 51:1250 52:1510 54:880 56:1260 58:600 60:1260',
  central_highlands: '62:590 64:1610 66:1930 67:680 68:1345',
  south_east: '70:1050 72:1195 74:2820 75:3310 77:1190 79:9460',
  mekong_delta:
    '80:1740 82:1790 83:1300 84:1020 86:1030 87:1600 89:1905 91:1755 92:1260 93:730 94:1200 95:925 96:1205',
};

/** The 63 provinces of the flows. */
export const formerProvincesOfFlows: readonly FormerProvinceOfFlows[] = Object.entries(byRegion).flatMap(
  ([region, list]) =>
    list.split(' ').map((entry) => {
      const [code = '', people] = entry.split(':');
      return { code, region: region as FlowRegion, people: Number(people) };
    }),
);
