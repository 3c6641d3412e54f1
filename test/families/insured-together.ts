import type { TestApp } from '../support/app.ts';
import { counterOf, somebody } from '../support/people.ts';

interface Family {
  readonly asking: TestApp;
  readonly mother: string;
  readonly child: string;
}
interface Request {
  readonly id: string;
  readonly familyId: string;
}

const placing = { 'access-purpose': 'service_placement' };

/** Who is insured with whom: those registered at one dwelling, whoever asked for them and whoever was insured before. */
export function insuredTogether(theFamily: () => Family): void {
  describe('the insured household', () => {
    let family: Family;
    let saiGon: ReturnType<typeof counterOf>;
    let dwelling: string;
    const post = (path: string, body: object) =>
      family.asking.post('insurance.province', path, body, placing);
    const ask = (residentIds: string[], more: object = {}) =>
      post('service-requests', { need: 'health_insurance', residentIds, ...more });
    const registered = async (fullName: string, dateOfBirth: string) => {
      const id = await saiGon.record(somebody({ fullName, dateOfBirth }));
      await saiGon.register(saiGon.filing({ residentId: id }, dwelling));
      return id;
    };

    beforeAll(async () => {
      family = theFamily();
      saiGon = counterOf(family.asking, 'police.commune', '26740');
      dwelling = await saiGon.dwelling('5 ngõ 3 Lê Lai');
      await saiGon.register(saiGon.filing({ residentId: family.mother }, dwelling));
    });

    it('is of those registered together, whatever family asked for them', async () => {
      const people = await family.asking.get(
        'insurance.province',
        'service-needs?need=health_insurance&limit=200',
        placing,
      );
      const { items } = people.json<{ items: { residentId: string }[] }>();
      expect(items.find(({ residentId }) => residentId === family.mother)).toMatchObject({
        registeredTogether: 1,
        registeredAt: dwelling,
      });
      const made = (await ask([family.mother, family.child])).json<{ items: Request[] }>();
      expect(new Set(made.items.map(({ familyId }) => familyId)).size).toBe(1);
      // The child is not registered with its mother yet: she alone is the household, and pays in full.
      const alone = { fullNames: ['Đỗ Thị Bức Tường'], each: [105_300], total: 105_300, others: 0 };
      const pupil = {
        group: 'pupil',
        fullNames: ['Đỗ Văn Bé'],
        residentIds: [family.child],
        confirmed: false,
      };
      const told = { insuredTogether: [alone], insuredApart: [pupil] };
      expect(made.items).toMatchObject([told, told]);
      // A household is of a dwelling: who is asked for later, by whatever family, comes after those before.
      const aunt = await registered('Đỗ Thị Cô', '1975');
      const second = { residentIds: [aunt], each: [73_710], total: 73_710, others: 1, notKnown: 0 };
      expect((await ask([aunt])).json()).toMatchObject({
        items: [{ insuredTogether: [second], insuredApart: [] }],
      });
    });

    it('has a place for who was insured in it before, none for who is insured through something else', async () => {
      const outcome = { outcome: 'has_already', place: 'Đại lý thu số 5' };
      const uncle = await registered('Đỗ Văn Cậu', '1970');
      expect((await ask([uncle], outcome)).json()).toMatchObject({
        errors: [{ field: 'insuredThrough', code: 'required' }],
      });
      const contacted = await ask([uncle], { outcome: 'contact', insuredThrough: 'household' });
      expect(contacted.json()).toMatchObject({
        errors: [{ field: 'insuredThrough', code: 'not_for_this_need' }],
      });
      // He paid first, so those who were only asked for come after him.
      const [noted] = (await ask([uncle], { ...outcome, insuredThrough: 'household' })).json<{
        items: [{ insuredTogether: object[]; history: object[] }];
      }>().items;
      expect(noted.insuredTogether).toMatchObject([{ residentIds: [uncle], each: [105_300], others: 2 }]);
      expect(noted.history).toMatchObject([
        { insuredThrough: null },
        { step: 'has_already', insuredThrough: 'household' },
      ]);
      const worker = await registered('Đỗ Văn Thợ', '1995');
      expect((await ask([worker], { ...outcome, insuredThrough: 'employer' })).json()).toMatchObject({
        items: [{ state: 'enrolled', insuredTogether: [] }],
      });
      // Of whom nobody knows, and somebody who asks after them: third of those who have a place.
      const [lodger, last] = [await registered('Đỗ Thị Trọ', '1990'), await registered('Đỗ Thị Sau', '1991')];
      const [unsure] = (await ask([lodger])).json<{ items: [Request] }>().items;
      const step = { step: 'has_already', place: 'Đại lý thu số 5', insuredThrough: 'not_known' };
      expect((await post(`service-requests/${unsure.id}/steps`, step)).statusCode).toBe(200);
      const fourth = { residentIds: [last], each: [52_650], others: 3, notKnown: 1 };
      expect((await ask([last])).json()).toMatchObject({ items: [{ insuredTogether: [fourth] }] });
    });

    it('knows that a school asks nobody through what they are insured', async () => {
      const body = { need: 'school_place', residentIds: [family.child], outcome: 'has_already' };
      const answer = await family.asking.post(
        'education.province',
        'service-requests',
        { ...body, place: 'Trường Hoa Sen', insuredThrough: 'household' },
        placing,
      );
      expect(answer.json()).toMatchObject({
        errors: [{ field: 'insuredThrough', code: 'not_for_this_need' }],
      });
    });
  });
}
