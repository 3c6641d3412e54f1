import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';

/** Cases about somebody's registration that are still open, as far as the asker's area may see them. */
@Injectable()
export class OpenCases {
  aboutRegistration(
    tx: Transaction,
    residentId: string,
  ): Promise<{ id: string; communeCode: string; kind: string }[]> {
    return tx.query(
      `select id, commune_code as "communeCode", kind from residence_case
        where resident_id = $1 and kind in ('registration', 'extension', 'change_of_dwelling')
          and state in ('opened', 'waiting_for_applicant', 'complete', 'waiting_for_outside', 'referred')
        order by id`,
      [residentId],
    );
  }
}
