/**
 * The five island districts that had no commune until 2025-06-30 and became special zones under new codes on
 * 2025-07-01: no old commune tells their old province, so it is written down here (NSO-63).
 */
export const islandDistricts: readonly {
  readonly became: string;
  readonly name: string;
  readonly formerProvince: string;
}[] = [
  { became: '11948', name: 'Huyện Bạch Long Vĩ', formerProvince: '31' },
  { became: '19742', name: 'Huyện Cồn Cỏ', formerProvince: '45' },
  { became: '20333', name: 'Huyện Hoàng Sa', formerProvince: '48' },
  { became: '21548', name: 'Huyện Lý Sơn', formerProvince: '51' },
  { became: '26732', name: 'Huyện Côn Đảo', formerProvince: '77' },
];
