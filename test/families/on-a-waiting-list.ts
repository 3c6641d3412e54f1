import { RemindOfRequests } from '../../apps/api/src/service-access/telling/remind-of-requests.ts';
import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from '../support/people.ts';

interface Request {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly messages: { readonly step: string }[];
}

const placing = { 'access-purpose': 'service_placement' };
const job = { id: '0190a000-0000-7000-8000-000000000003', signal: new AbortController().signal };

/** Nobody is forgotten on a waiting list: a day stands by which the office looks again, of which the family is told nothing. */
export function onAWaitingList(theApp: () => TestApp): void {
  it('looks again at a waiting list by a day, from the last word with the family on', async () => {
    const asking = theApp();
    const saiGon = counterOf(asking, 'police.commune', '26740');
    const born = { dateOfBirth: `${Number(inDays(0).slice(0, 4)) - 8}`, permanentResidence: null };
    const waiting = await saiGon.record(somebody({ ...born, phone: '0907000003' }));
    const dwellingId = await saiGon.dwelling('3 Hẻm Chờ Đợi');
    const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
    await asking.post('police.commune', `residents/${waiting}/presences`, presence, purpose);
    const made = await asking.post(
      'education.province',
      'service-requests',
      { need: 'school_place', residentIds: [waiting] },
      placing,
    );
    const [{ id }] = made.json<{ items: [Request] }>().items;
    const steps = `service-requests/${id}/steps`;
    const take = async (taken: object) =>
      (await asking.post('education.province', steps, taken, placing)).json<Request>();
    const answer = (await take({ step: 'refer', place: 'Trường Tiểu học Chờ Đợi' })).dueOn ?? '';
    const { dueOn } = await take({ step: 'put_on_waiting_list' });
    expect((dueOn ?? '') > answer).toBe(true);
    await asIfByHand(
      asking.database,
      `update service_access.request set due_on = '${inDays(-1)}' where id = '${id}'`,
    );
    await asking.app.get(RemindOfRequests).remind(inDays(0), job);
    const read = await asking.get('education.province', `service-requests/${id}`, placing);
    expect(read.json()).toMatchObject({ state: 'waiting_list', isOverdue: true });
    expect(read.json<Request>().messages.map(({ step }) => step)).not.toContain('late');
    expect(await take({ step: 'contact' })).toMatchObject({ state: 'waiting_list', dueOn, isOverdue: false });
  });
}
