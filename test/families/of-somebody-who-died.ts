import { RemindOfRequests } from '../../apps/api/src/service-access/telling/remind-of-requests.ts';
import type { TestApp } from '../support/app.ts';
import type { SmsGateway } from '../support/gateways.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { counterOf, inDays, purpose, somebody } from '../support/people.ts';
import { lettersOf, textOfPages } from '../support/read-pdf.ts';

interface Request {
  readonly id: string;
  readonly familyId: string;
  readonly messages: { readonly step: string; readonly state: string }[];
}

const placing = { 'access-purpose': 'service_placement' };
const job = { id: '0190a000-0000-7000-8000-000000000002', signal: new AbortController().signal };

/** What was asked for somebody who died: the family is told nothing of it any more, and it may only be ended. */
export function ofSomebodyWhoDied(telling: () => { asking: TestApp; sms: SmsGateway }): void {
  describe('a request of somebody who died', () => {
    let asking: TestApp;
    let sms: SmsGateway;
    let [died, diedToo]: string[] = [];
    /** An only child who died; another one, and the living sibling. */
    let [only, one, other]: Request[] = [];

    const at = (request: Request | undefined) => request?.id ?? '';
    const place = (path: string, body: object) => asking.post('education.province', path, body, placing);
    const police = (path: string, body: object) => asking.post('police.commune', path, body, purpose);
    const step = (request: Request | undefined, taken: object) =>
      place(`service-requests/${at(request)}/steps`, taken);
    const read = async (request: Request | undefined) =>
      (await asking.get('education.province', `service-requests/${at(request)}`, placing)).json<Request>();
    const paper = (request: Request | undefined) =>
      asking.get('education.province', `service-requests/${at(request)}.pdf`, placing);
    const overdue = async () => {
      const list = await asking.get(
        'education.province',
        'service-requests?need=school_place&due=overdue&limit=200',
        placing,
      );
      const counts = await asking.get('education.province', 'service-need-counts?need=school_place', {});
      const ids = list.json<{ items: Request[] }>().items.map(({ id }) => id);
      expect(counts.json()).toMatchObject({ overdue: ids.length });
      return [only, one, other].map((request) => ids.includes(at(request)));
    };
    const codeIn = (text: string | undefined) => /theo-doi-nhu-cau#(\w+)/.exec(text ?? '')?.[1] ?? '';
    const track = (code: string) => asking.post(null, 'family-tracking', { code });
    const until = async (isSo: () => boolean | Promise<boolean>) => {
      for (let tries = 0; tries < 600 && !(await isSo()); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
    };
    const sent = async (request: Request | undefined) =>
      (await read(request)).messages.every(({ state }) => state === 'sent');
    const textsTo = (phone: string) =>
      [...sms.messages.values()].filter(({ to }) => to.endsWith(phone.slice(1))).map(({ text }) => text);

    beforeAll(async () => {
      ({ asking, sms } = telling());
      const saiGon = counterOf(asking, 'police.commune', '26740');
      const dwellingId = await saiGon.dwelling('9 Hẻm Đã Mất');
      const child = async (fullName: string, phone: string) => {
        const born = { dateOfBirth: `${Number(inDays(0).slice(0, 4)) - 8}`, permanentResidence: null };
        const id = await saiGon.record(somebody({ fullName, phone, ...born }));
        const presence = { dwellingId, arrivedOn: inDays(-9), purpose: 'family', source: 'person' };
        await police(`residents/${id}/presences`, presence);
        return id;
      };
      died = await child('Lương Văn Mây', '0907000001');
      diedToo = await child('Lương Thị Gió', '0907000002');
      const living = await child('Lương Thị Nắng', '0907000002');
      const head = await saiGon.record(somebody({ dateOfBirth: '1988', permanentResidence: null }));
      const founded = { headResidentId: head, from: inDays(-9) };
      const home = (await police('households', founded)).json<{ id: string }>().id;
      for (const residentId of [diedToo, living]) {
        const member = { residentId, relation: 'child', from: inDays(-9) };
        expect((await police(`households/${home}/members`, member)).statusCode).toBe(201);
      }
      const made = await place('service-requests', {
        need: 'school_place',
        residentIds: [died, diedToo, living],
      });
      const { items } = made.json<{ items: (Request & { residentId: string })[] }>();
      [only, one, other] = [died, diedToo, living].map((id) =>
        items.find(({ residentId }) => residentId === id),
      ) as Request[];
      expect(other?.familyId).toBe(one?.familyId);
      await until(async () => (await sent(only)) && (await sent(one)));
    });

    it('is told to nobody, neither what was not sent yet nor that it is late; of a sibling the family hears', async () => {
      for (const id of [died, diedToo])
        expect((await police(`residents/${id}/death`, { diedOn: inDays(0) })).statusCode).toBe(201);
      // The gateway was down when it was asked for, and since then the day has passed.
      await asIfByHand(
        asking.database,
        `update service_access.family_message set state = 'waiting', next_attempt_at = now() where request_id = '${at(only)}'`,
      );
      const ids = [only, one, other].map((request) => `'${at(request)}'`).join();
      await asIfByHand(
        asking.database,
        `update service_access.request set due_on = '${inDays(-1)}' where id in (${ids})`,
      );
      await asking.app.get(RemindOfRequests).remind(inDays(0), job);
      await until(async () => (await sent(other)) && (await read(only)).messages[0]?.state === 'not_sent');
      expect((await read(only)).messages).toMatchObject([{ step: 'requested', state: 'not_sent' }]);
      expect((await read(other)).messages.map(({ step: told }) => told)).toEqual(['requested', 'late']);
      expect([textsTo('0907000001').length, textsTo('0907000002').length]).toEqual([1, 2]);
    });

    it('is not overdue, nor shown to the family; the officer sees why, and may only end it', async () => {
      expect(await overdue()).toEqual([false, false, true]);
      expect(await read(only)).toMatchObject({
        state: 'requested',
        hasDied: true,
        isOverdue: false,
        dueOn: null,
        mayFollow: ['end'],
      });
      expect(await read(other)).toMatchObject({ hasDied: false, isOverdue: true });
      const refused = [
        step(only, { step: 'refer', place: 'Trường Tiểu học Lương' }),
        place(`service-requests/${at(only)}/registration-wish`, {}),
        paper(only),
      ];
      for (const answer of await Promise.all(refused))
        expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'request_moved_on' }]);
      expect((await track(codeIn(textsTo('0907000001')[0]))).json()).toMatchObject({ requests: [] });
      expect((await track(codeIn(textsTo('0907000002')[0]))).json()).toMatchObject({
        requests: [{ state: 'requested', dueOn: inDays(-1) }],
      });
      const said = lettersOf((await textOfPages((await paper(one)).rawPayload)).join(' '));
      expect([said.includes(lettersOf('Nắng')), said.includes(lettersOf('Gió'))]).toEqual([true, false]);
    });

    it('is ended without a word and without the sibling; a death recorded by mistake leaves the other as it was', async () => {
      const ended = await step(one, { step: 'end', wholeFamily: true });
      expect(ended.json()).toMatchObject({ state: 'ended', mayFollow: [], hasDied: true });
      expect(await read(other)).toMatchObject({ state: 'requested' });
      const voided = await police(`residents/${died}/death/voiding`, { reason: 'Nhầm với người cùng tên' });
      expect(voided.statusCode).toBe(204);
      expect(await read(only)).toMatchObject({ hasDied: false, isOverdue: true, dueOn: inDays(-1) });
      expect(await overdue()).toEqual([true, false, true]);
      expect([textsTo('0907000001').length, textsTo('0907000002').length]).toEqual([1, 2]);
    });
  });
}
