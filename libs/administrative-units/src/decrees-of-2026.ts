import { day } from '@libs/calendar';
import type { Decree } from './decree.ts';

const becomeWards = (...codes: string[]) => codes.map((code) => ({ code, type: 'ward' as const }));

/**
 * What changed in 2026, complete to 2026-09-25: only types and full names; codes and parents stayed. Later acts come
 * as an operator's file of the same shape.
 */
export const decreesOf2026: readonly Decree[] = [
  {
    number: '30/2026/QH16',
    inForceOn: day('2026-04-30'),
    provinces: [{ code: '75', type: 'city' }],
    communes: [],
    expectedTotals: { city: 7, province: 27, ward: 687, commune: 2621, special_zone: 13 },
  },
  {
    number: '237/NQ-UBTVQH16',
    inForceOn: day('2026-04-30'),
    provinces: [],
    communes: becomeWards(
      ...['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
    ),
    expectedTotals: { city: 7, province: 27, ward: 697, commune: 2611, special_zone: 13 },
  },
  {
    number: '36/2026/QH16',
    inForceOn: day('2026-09-01'),
    provinces: [{ code: '22', type: 'city' }],
    communes: [],
    expectedTotals: { city: 8, province: 26, ward: 697, commune: 2611, special_zone: 13 },
  },
  {
    number: '39/2026/QH16',
    inForceOn: day('2026-09-20'),
    provinces: [{ code: '24', type: 'city' }],
    communes: [],
    expectedTotals: { city: 9, province: 25, ward: 697, commune: 2611, special_zone: 13 },
  },
  {
    number: '388/NQ-UBTVQH16',
    inForceOn: day('2026-09-20'),
    provinces: [],
    communes: becomeWards(
      ...[
        '07294',
        '07375',
        '07399',
        '07444',
        '07840',
        '09193',
        '09292',
        '09313',
        '09319',
        '09454',
        '09475',
        '09496',
      ],
    ),
    expectedTotals: { city: 9, province: 25, ward: 709, commune: 2599, special_zone: 13 },
  },
];
