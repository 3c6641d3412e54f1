import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import type { AreaFigures } from './area-figures.ts';
import type { ComposedArea } from './compose-forecast.ts';

/** A forecast as it is kept. */
export interface KeptForecast {
  readonly areaCode: string;
  readonly madeAt: string;
  readonly basedOn: string;
  readonly figures: AreaFigures;
}

/** Few enough to keep a statement small. */
const areasPerStatement = 200;

/** Keeps the latest forecast; the only writer of `needs_forecast`. */
@Injectable()
export class Forecasts {
  /** Puts a forecast in the place of the one before. */
  async replace(tx: Transaction, areas: readonly ComposedArea[], basedOn: string): Promise<void> {
    // Of two that end at the same time, the second must see the rows of the first to take them away.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('needs forecast', 0))`);
    await tx.query('delete from needs_forecast');
    for (let from = 0; from < areas.length; from += areasPerStatement) {
      const rows = areas.slice(from, from + areasPerStatement).map(({ areaCode, provinces, figures }) => ({
        area_code: areaCode,
        provinces,
        figures,
      }));
      await tx.query(
        `insert into needs_forecast (area_code, provinces, based_on, figures)
         select area_code, provinces, $2, figures
           from jsonb_to_recordset($1::jsonb) as a (area_code text, provinces text[], figures jsonb)`,
        [JSON.stringify(rows), basedOn],
      );
    }
  }

  /** The forecasts of some areas, as far as the asker may see them. */
  of(tx: Transaction, areaCodes: readonly string[]): Promise<KeptForecast[]> {
    return tx.query(
      `select area_code as "areaCode", made_at::text as "madeAt", based_on::text as "basedOn", figures
         from needs_forecast where area_code = any ($1)`,
      [areaCodes],
    );
  }
}
