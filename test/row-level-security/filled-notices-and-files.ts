import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Asker, background, Transactions } from '../../apps/api/src/database/index.ts';
import { WriteNotices } from '../../apps/api/src/notices/index.ts';
import type { TestApp } from '../support/app.ts';
import { onePoint } from '../support/files.ts';
import { accepted, purpose } from './known-elsewhere.ts';
import { valueOf } from './rightful-askers.ts';

/** A notice with an attempt, and what the applicant said about the channel. */
export async function tellApplicant(asking: TestApp, officer: Asker, residentId: string): Promise<void> {
  const transactions = asking.app.get(Transactions);
  await transactions.run(officer, async (tx) => {
    const [filed] = await tx.query<{ id: string }[]>(`select id from residence_case where resident_id = $1`, [
      residentId,
    ]);
    await asking.app.get(WriteNotices).write(tx, officer, {
      actionId: 'filling',
      step: 'granted',
      caseId: filed?.id ?? '',
      residentId,
      communeCode: '26740',
      facts: { number: '1/2026' },
    });
  });
  await transactions.run(background('filling'), (tx) =>
    tx.query(`insert into notice_attempt (notice_id) select id from applicant_notice`),
  );
  const choice = { channel: 'sms', wanted: true };
  const chosen = await asking.post(
    'police.commune',
    `residents/${residentId}/notice-choices`,
    choice,
    purpose,
  );
  if (chosen.statusCode !== 204) throw new Error(chosen.body);
}

/** A picture that belongs to a case of the resident. */
export async function keepFile(asking: TestApp, superuser: pg.Client, residentId: string): Promise<void> {
  const caseId = await valueOf(
    superuser,
    `select id from residence_case where resident_id = '${residentId}' and commune_code = '26740' limit 1`,
  );
  const path = `cases/${caseId}/attachments/${randomUUID()}?kind=dwelling_paper`;
  accepted(
    await asking.put(
      'police.commune',
      path,
      { name: 'giay.png', type: 'image/png', bytes: onePoint },
      purpose,
    ),
  );
}

/** A further code of a paper, as a print under another secret makes one. */
export async function giveFurtherCode(superuser: pg.Client): Promise<void> {
  await superuser.query(
    `insert into issued_paper_code (issued_paper_id, commune_code, check_salt, check_digest, recorded_by)
     select id, commune_code, sha256(check_salt), sha256(check_digest), recorded_by from issued_paper`,
  );
}

/** The papers of a list in one file, drawn in the background. */
export async function printList(asking: TestApp, superuser: pg.Client): Promise<void> {
  const id = await valueOf(superuser, `select id from residence_filing where form = 'list' limit 1`);
  accepted(await asking.post('police.commune', `filings/${id}/prints`, { what: 'receipts' }, purpose));
  await untilReady(asking, `filings/${id}/prints`);
}

/** Waits until the newest of the prints that a path lists is ready. */
export async function untilReady(asking: TestApp, path: string): Promise<void> {
  for (;;) {
    const { items } = (await asking.get('police.commune', path)).json<{ items: { state: string }[] }>();
    if (items[0]?.state === 'ready') return;
    if (items[0]?.state === 'failed') throw new Error('a print failed');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
