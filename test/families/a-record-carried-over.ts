import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from '../support/people.ts';

const placing = { 'access-purpose': 'service_placement' };
const year = Number(inDays(0).slice(0, 4));

/** A child was recorded twice: what was asked for the record that was emptied is asked for the child. */
export function aRecordCarriedOver(started: () => TestApp): void {
  describe('a child who was recorded twice', () => {
    let asking: TestApp;
    let child: string;
    let double: string;
    let requestId: string;

    const police = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const ask = (residentId: string) =>
      asking.post(
        'education.province',
        'service-requests',
        { need: 'school_place', residentIds: [residentId] },
        placing,
      );
    const inNeed = async () =>
      (await asking.get('education.province', 'service-needs?need=school_place&limit=200', placing))
        .json<{ items: { residentId: string }[] }>()
        .items.map(({ residentId }) => residentId)
        .filter((id) => id === child || id === double);
    const askedFor = async () =>
      (await asking.get('education.province', `service-requests/${requestId}`, placing)).json<{
        residentId: string;
      }>().residentId;

    beforeAll(async () => {
      asking = started();
      const saiGon = counterOf(asking, 'police.commune', '26740');
      const dwellingId = await saiGon.dwelling('8 Hẻm Hai Lần');
      const named = { fullName: 'Đỗ Văn Hai Lần', dateOfBirth: `${year - 8}` };
      child = await saiGon.record(somebody({ ...named, permanentResidence: null }));
      const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
      await police(`residents/${child}/presences`, presence);
      const days = { arrivedOn: inDays(0), until: inDays(9) };
      const guest = { ...named, sex: 'male', personalNumber: null, purpose: 'family', ...days };
      await police('stay-notices', { dwellingId, guests: [guest] });
      const [notice] = await asIfByHand<{ resident_id: string }>(
        asking.database,
        `select resident_id from stay_notice where full_name = 'Đỗ Văn Hai Lần'`,
      );
      double = notice!.resident_id;
      expect(await inNeed()).toEqual([double, child]);
      requestId = (await ask(double)).json<{ items: { id: string }[] }>().items[0]!.id;
    });

    it('is asked for once, after the police, who learn nothing of it, found that both are one', async () => {
      expect(await inNeed()).toEqual([child]);
      const { items } = (await asking.get('police.commune', 'stay-matches', purpose)).json<{
        items: { id: string; residents: { id: string }[] }[];
      }>();
      const match = items.find(({ residents }) => residents.some(({ id }) => id === double));
      const settled = { verdict: 'same', note: 'Cùng giấy khai sinh' };
      const answer = await police(`stay-matches/${match?.id}/settlement`, settled);
      expect([answer.statusCode, answer.body]).toEqual([204, '']);
      for (let tries = 0; tries < 600 && (await askedFor()) !== child; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await askedFor()).toBe(child);
      expect(await inNeed()).toEqual([]);
      for (const [id, code] of [
        [child, 'asked_already'],
        [double, 'not_in_this_need'],
      ])
        expect((await ask(id!)).json()).toMatchObject({ errors: [{ code }] });
      const told = await asIfByHand(
        asking.database,
        `select account_id, resident_ids from audit_entry where action = 'service_request.carried_over'`,
      );
      expect(told).toEqual([{ account_id: null, resident_ids: [double, child] }]);
    });
  });
}
