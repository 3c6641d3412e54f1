import { MakeForecast } from '../../apps/api/src/needs-forecast/index.ts';
import { background } from '../../apps/api/src/database/index.ts';
import type { TestApp } from '../support/app.ts';
import { accepted } from './known-elsewhere.ts';

/** What a place costs in the province, and the forecast of everybody there so far. */
export async function fillForecast(asking: TestApp): Promise<void> {
  const value = {
    province: '79',
    item: 'place_primary',
    value: 9_500_000,
    from: '2026-01-01',
    source: 'NQ 12',
  };
  accepted(await asking.post('labour.province', 'planning-values', value));
  await asking.app.get(MakeForecast).make(background('filled'));
}
