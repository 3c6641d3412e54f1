import { RuleBook } from '@libs/residence-law';
import { Clock } from '../../apps/api/src/clock.ts';
import { type Asker, Transactions } from '../../apps/api/src/database/index.ts';
import { PeopleHere } from '../../apps/api/src/inspections/people-here.ts';
import { PeopleHereQueries } from '../../apps/api/src/inspections/people-here.queries.ts';
import { inDays } from '../support/people.ts';
import type { Line, visitsIn } from '../support/visits.ts';

/** The police of Phường Sài Gòn, who need no account to be answered. */
const police: Asker = {
  databaseRole: 'residence_police',
  accountId: null,
  role: 'commune_police',
  areaCode: '26740',
  communes: ['26740'],
  provinces: ['79'],
  requestId: 'visits',
};

/** Of whom the list of visits speaks, told with the application of the visits. */
export function whatTheListShows(theOfficer: () => ReturnType<typeof visitsIn>): void {
  it('is ranked by those of whom the list speaks, whoever else lives there', async () => {
    const at = theOfficer();
    const list = () => at.get<{ items: Line[]; atMost: number }>('inspections/visit-list?limit=100');
    const { atMost } = await list();
    const few = await at.saiGon.dwelling('31 Hẻm Người Nước Ngoài');
    await at.living(few, inDays(-40));
    const foreigner = { nationality: 'LA', permanentResidence: null };
    for (let one = 0; one < 3; one += 1) await at.living(few, inDays(-130), foreigner);
    await at.living(await at.saiGon.dwelling('33 Hẻm Người Nước Ngoài'), inDays(-130), foreigner);
    const many = await at.saiGon.dwelling('32 Hẻm Người Việt');
    for (let one = 0; one < 2; one += 1) await at.living(many, inDays(-40));
    const after = await list();
    expect(after.atMost).toBe(atMost + 2);
    const ranked = after.items.map(({ dwellingId }) => dwellingId);
    expect(ranked.filter((id) => id === few || id === many)).toEqual([many, few]);
  });

  it('stands in the order of what the law bears out, not of what the register promised', async () => {
    const at = theOfficer();
    const promised = await at.saiGon.dwelling('41 Hẻm Hứa');
    const { residentId: borneOutOne } = await at.living(promised, inDays(-130));
    for (let one = 0; one < 2; one += 1) await at.living(promised, inDays(-130));
    const borneOut = await at.saiGon.dwelling('42 Hẻm Thật');
    for (let one = 0; one < 2; one += 1) await at.living(borneOut, inDays(-130));
    const law = at.asking.app.get(PeopleHere, { strict: false });
    const ask = law.at.bind(law);
    law.at = async (...asked) => {
      const living = await ask(...asked);
      const isNothing = ({ dwellingId, residentId }: { dwellingId: string; residentId: string }) =>
        dwellingId === promised && residentId !== borneOutOne;
      return {
        ...living,
        people: living.people.map((one) => (isNothing(one) ? { ...one, reasons: [] } : one)),
      };
    };
    const { items } = await at.get<{ items: Line[] }>('inspections/visit-list?limit=100');
    Reflect.deleteProperty(law, 'at');
    const ranked = items.map(({ dwellingId }) => dwellingId);
    expect(ranked.filter((id) => id === promised || id === borneOut)).toEqual([borneOut, promised]);
  });

  it('does not tell since when somebody lay in a hospital, nor that they were seen there', async () => {
    const at = theOfficer();
    const hospital = await at.saiGon.dwelling('34 Hẻm Bệnh Viện');
    const { residentId, presenceId } = await at.living(hospital, inDays(-50));
    await at.post(`presences/${presenceId}/confirmations`, { confirmedOn: inDays(-1) });
    const described = { holdsFrom: inDays(-60), premises: 'medical_facility' };
    await at.post(`dwellings/${hospital}/descriptions`, described);
    const home = await at.saiGon.dwelling('35 Hẻm Nhà');
    const presence = { dwellingId: home, arrivedOn: inDays(-35), purpose: 'work', source: 'person' };
    const { id } = await at.post<{ id: string }>(`residents/${residentId}/presences`, presence);
    const shown = { residentId, presenceId: id, since: inDays(-35), lastSeenOn: inDays(-35) };
    expect((await at.lineOf(home))?.people).toMatchObject([{ ...shown, reasons: ['over_30'] }]);
    expect(await at.get(`inspections/dwellings/${home}`)).toMatchObject({ people: [shown] });
    expect(await at.get(`inspections/dwellings/${hospital}`)).toMatchObject({ people: [] });
  });

  it('names who is there at a door from which many left, of whom nobody said so', async () => {
    const at = theOfficer();
    const lodging = await at.saiGon.dwelling('36 Hẻm Nhà Trọ');
    const { residentId } = await at.living(lodging, inDays(-40));
    const stayed = { arrivedOn: inDays(-9), until: inDays(-7), purpose: 'work', dateOfBirth: '1990-01-01' };
    const guests = Array.from({ length: 31 }, (_none, one) => ({
      ...stayed,
      fullName: `Khách Cũ ${one}`,
      sex: 'male',
    }));
    await at.post('stay-notices', { dwellingId: lodging, guests });
    const there = { furtherPeople: 0, people: [{ residentId }] };
    expect(await at.lineOf(lodging)).toMatchObject(there);
    expect(await at.get(`inspections/dwellings/${lodging}`)).toMatchObject(there);
  });

  it('takes for certainly there, of those of whom the law is not asked, whom somebody saw a short time ago', async () => {
    const at = theOfficer();
    const door = await at.saiGon.dwelling('37 Hẻm Đông Người');
    const unseen = await at.living(door, inDays(-121));
    const seen = await at.living(door, inDays(-10));
    await at.living(door, inDays(-9));
    const { app } = at.asking;
    const measures = { today: app.get(Clock).today(), rules: new RuleBook() };
    const besides = ({ residentId }: { residentId: string }) => {
      const asked = { atMost: 1, first: [residentId] };
      return app
        .get(Transactions)
        .run(police, (tx) => new PeopleHereQueries().staying(tx, [door], measures, asked));
    };
    const picked = { dwellingId: door, further: 2 };
    expect(await besides(unseen)).toEqual([{ ...picked, residentId: unseen.residentId, furtherCertain: 2 }]);
    expect(await besides(seen)).toEqual([{ ...picked, residentId: seen.residentId, furtherCertain: 1 }]);
  });
}
