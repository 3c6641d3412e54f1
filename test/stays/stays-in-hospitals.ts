import pg from 'pg';
import { guest, itemsOf, purpose, type startWithGuestHouse } from '../support/stays.ts';

type GuestHouse = Awaited<ReturnType<typeof startWithGuestHouse>>;

/** Stays in hospitals, told with a guest house that turns out to be one. */
export function staysInHospitals(theHouse: () => GuestHouse): void {
  describe('a stay in a hospital', () => {
    let house: GuestHouse;
    let asking: GuestHouse['asking'];
    beforeAll(() => {
      house = theHouse();
      asking = house.asking;
    });
    const itIs = (text: string) => house.itIs(text);
    const reported = (more: object = {}) => house.reported(more);
    const by = <T extends object>(sql: string, parameters: unknown[] = []) =>
      house.byHand<T>(sql, parameters);
    let patient: { id: string; residentId: string };
    const enquiry = { 'access-purpose': 'resident_enquiry' };
    const dwellingsOf = async () =>
      (await asking.get('police.commune', `residents/${patient.residentId}`, enquiry))
        .json<{ presences: { dwellingId: string }[] }>()
        .presences.map(({ dwellingId }) => dwellingId);
    const recorded = async (path: string, body: object) => {
      const answer = await asking.post('police.commune', path, body, purpose);
      expect([path, answer.statusCode]).toEqual([path, 201]);
      return answer.json<{ id: string }>().id;
    };
    const describedAs = (premises: string, holdsFrom = '2026-01-01', dwellingId = house.guestHouse) =>
      recorded(`dwellings/${dwellingId}/descriptions`, { holdsFrom, premises });
    const moves = (fullName: string, personalNumber: string) =>
      reported({ fullName, personalNumber, arrivedOn: '2026-11-24', until: '2026-11-28' });
    /** Whether the report, the presence that it is of, and what was told of this are of the restricted class. */
    const isRestricted = async ({ id }: { id: string }) => {
      const [row] = await by<{ classes: boolean[] }>(
        `select array[n.restricted, p.restricted, r.restricted] as classes from stay_notice n
           join presence p on p.id = n.presence_id join stay_report r on r.id = n.stay_report_id where n.id = $1`,
        [id],
      );
      expect(new Set(row!.classes).size).toBe(1);
      return row!.classes[0];
    };

    it('is shown to officers of the commune who ask for these, in no other list, and never why', async () => {
      itIs('2026-11-21T21:00:00');
      const before = await reported({ fullName: 'Tô Văn Trước', personalNumber: '092070000112' });
      const mistaken = await reported({ fullName: 'Tô Văn Nhầm', personalNumber: '092070000113' });
      await asking.post('host', `host/stay-notices/${mistaken.id}/cancellation`, { reason: 'nhầm người' });
      // Who reports meanwhile waits until it is known, or is looked at afterwards.
      await Promise.all([
        describedAs('medical_facility'),
        ...['Văn', 'Thị', 'Đình'].map((middle) =>
          reported({ fullName: `Tô ${middle} Trong Lúc`, personalNumber: null, sex: 'female' }),
        ),
      ]);
      const told = await reported({
        fullName: 'Phan Thị Bệnh',
        personalNumber: '092170000111',
        purpose: 'medical',
        arrivedOn: '2026-11-21',
      });
      expect(told.guest.purpose).toBeNull();
      const idsIn = async (who: string, path: string) =>
        itemsOf(await asking.get(who, path, purpose)).map(({ id }) => id);
      expect(await idsIn('police.commune', 'stay-notices')).not.toContain(told.id);
      const restricted = await idsIn('police.commune', 'stay-notices/restricted');
      // What was told of the house before it was known to be a hospital is of the class, too.
      expect(restricted).toContain(told.id);
      expect(restricted).toContain(before.id);
      expect(restricted).toContain(mistaken.id);
      // What was voided before is of the class as well.
      const open = `select id from presence where dwelling_id = $1 and not restricted`;
      expect(await by(open, [house.guestHouse])).toEqual([]);
      expect(await idsIn('police.commune2', 'stay-notices/restricted')).toEqual([]);
      expect((await asking.get('police.commune', `stay-notices/${told.id}`, purpose)).statusCode).toBe(404);
      const shown = await asking.get('police.commune', `stay-notices/restricted/${told.id}`, purpose);
      expect(shown.json()).toMatchObject({ id: told.id, guest: { purpose: null }, residentId: null });
      const [whose] = await by<{ residentId: string }>(
        `select resident_id as "residentId" from stay_notice where id = $1`,
        [told.id],
      );
      patient = { id: told.id, residentId: whose!.residentId };
      expect(
        (await asking.get('police.commune2', `stay-notices/restricted/${told.id}`, purpose)).statusCode,
      ).toBe(404);
      const [presence] = await by<{ purpose: string }>(
        `select p.purpose from presence p join stay_notice n on n.presence_id = p.id where n.id = $1`,
        [told.id],
      );
      expect(presence).toEqual({ purpose: 'other' });
    });

    it('is where somebody may die of whom nothing else is known: the report names them', async () => {
      const death = `stay-notices/restricted/${patient.id}/death`;
      const died = { diedOn: '2026-11-21' };
      const statusOf = async (who: string, path: string, body: object) =>
        (await asking.post(who, path, body, purpose)).statusCode;
      expect(await statusOf('police.commune', `residents/${patient.residentId}/death`, died)).toBe(404);
      expect(await statusOf('police.commune2', death, died)).toBe(404);
      await recorded(death, died);
      expect((await asking.post('police.commune', death, died, purpose)).json()).toMatchObject({
        code: 'already_dead',
      });
      const read = async (who: string, path: string) => (await asking.get(who, path, purpose)).json<object>();
      const report = `stay-notices/restricted/${patient.id}`;
      expect(await read('police.commune', report)).toMatchObject({ ...died, residentId: null });
      expect(await read('host', `host/stay-notices/${patient.id}`)).toMatchObject({ diedOn: null });
      const wrong = { reason: 'nhầm giường bên' };
      expect(await statusOf('police.commune2', `${death}/voiding`, wrong)).toBe(404);
      expect(await statusOf('police.commune', `${death}/voiding`, wrong)).toBe(204);
      expect(await read('police.commune', report)).toMatchObject({ diedOn: null });
      const written = await by(
        `select action, details->>'noticeId' as id from audit_entry where $1 = any (resident_ids) and action like 'death.%' order by action`,
        [patient.residentId],
      );
      expect(written).toEqual(
        ['recorded', 'voided'].map((act) => ({ action: `death.${act}`, id: patient.id })),
      );
    });

    it('is the only thing known of somebody, who is found by nobody, until they are seen elsewhere, too', async () => {
      const search = { name: 'phan thi benh' };
      const isFound = async () =>
        (await asking.post('police.commune', 'residents/search', search, enquiry))
          .json<{ items: { id: string }[] }>()
          .items.some(({ id }) => id === patient.residentId);
      const page = () => asking.get('police.commune', `residents/${patient.residentId}`, enquiry);
      const pairs = async (who: string, path: string) =>
        itemsOf(await asking.get(who, path, purpose)).map(({ id }) => id);
      const seenAtOther = (more: object) =>
        asking.post(
          'police.commune',
          'stay-notices',
          {
            dwellingId: house.otherHouse,
            guests: [
              guest({ fullName: 'Phan Thị Bệnh', arrivedOn: '2026-11-10', until: '2026-11-12', ...more }),
            ],
          },
          purpose,
        );
      const before = await pairs('police.commune', 'stay-matches');
      expect([await isFound(), (await page()).statusCode]).toEqual([false, 404]);
      itemsOf(await seenAtOther({ personalNumber: null, sex: 'female' }));
      expect(await pairs('police.commune', 'stay-matches')).toEqual(before);
      const [pair] = await pairs('police.commune', 'stay-matches/restricted');
      expect(await pairs('police.commune2', 'stay-matches/restricted')).toEqual([]);
      const settled = { verdict: 'different', note: 'hai người' };
      const settle = (who: string) => asking.post(who, `stay-matches/${pair}/settlement`, settled, purpose);
      expect((await settle('police.commune2')).statusCode).toBe(404);
      expect((await settle('police.commune')).statusCode).toBe(204);
      itemsOf(await seenAtOther({ personalNumber: '092170000111' }));
      expect([await isFound(), (await page()).statusCode]).toEqual([true, 200]);
    });

    it('stands neither on the page of the person nor among who is there; the stored status counts it exactly', async () => {
      expect(await dwellingsOf()).toEqual([house.otherHouse]);
      const there = await asking.get(
        'police.commune',
        `dwellings/${house.guestHouse}/residents?on=2026-11-21`,
        purpose,
      );
      expect(there.json()).toMatchObject({ certain: 0, possible: 0, items: [] });
      // A segment without a presence would tell of it, too.
      const { segments } = (
        await asking.get('police.commune', `residents/${patient.residentId}/timeline`, purpose)
      ).json<{ segments: { until: string }[] }>();
      expect(segments.map(({ until }) => until)).toEqual(['2026-11-12']);
      const stored = await by(
        `select starts_on::text as "from", until::text, status from status_segment
          where resident_id = $1 and known_until = 'infinity' and starts_on > '2026-11-12' order by starts_on`,
        [patient.residentId],
      );
      expect(stored).toEqual([{ from: '2026-11-21', until: '2026-11-25', status: 'registered_stay' }]);
    });

    it('is reported, corrected and ended there, and never recorded by hand where it could be read', async () => {
      const byHand = await asking.post(
        'police.commune',
        `residents/${patient.residentId}/presences`,
        { dwellingId: house.guestHouse, arrivedOn: '2026-11-21', purpose: 'other', source: 'person' },
        purpose,
      );
      expect(byHand.json()).toMatchObject({ status: 422, code: 'hospital_stay_is_reported' });
      itIs('2026-11-23T08:00:00');
      await reported({
        fullName: 'Phan Thị Bệnh',
        personalNumber: '092170000111',
        arrivedOn: '2026-11-21',
        reportFrom: '2026-11-25',
        until: '2026-11-27',
      });
      const act = (who: string, path: string, body: object) =>
        asking.post(who, `stay-notices/${patient.id}/${path}`, body, purpose);
      const departs = { leftOn: '2026-11-24' };
      expect((await act('police.commune', 'departure', departs)).json()).toMatchObject({
        errors: [{ field: 'leftOn', code: 'in_the_future' }],
      });
      itIs('2026-11-24T08:00:00');
      // Whoever of the office may see it may put it right, and the facility goes on with the report.
      const anew = {
        guest: guest({ fullName: 'Phan Thị Bệnh', personalNumber: '092170000111', arrivedOn: '2026-11-21' }),
        reason: 'sai họ tên đệm',
      };
      expect((await act('police.commune2', 'correction', anew)).statusCode).toBe(404);
      const corrected = await act('police.commune', 'correction', anew);
      expect(corrected.json()).toMatchObject({ restricted: true, channel: 'host_web', timing: 'in_time' });
      patient = { ...patient, id: corrected.json<{ id: string }>().id };
      expect((await act('police.commune2', 'departure', departs)).statusCode).toBe(404);
      expect((await act('police.commune', 'departure', departs)).statusCode).toBe(200);
      expect((await asking.get('host', `host/stay-notices/${patient.id}`)).json()).toMatchObject(departs);
      const other = await reported({ fullName: 'Phan Văn Lầm', personalNumber: '092070000115' });
      const cancelled = await asking.post(
        'police.commune',
        `stay-notices/${other.id}/cancellation`,
        { reason: 'không phải người này' },
        purpose,
      );
      expect(cancelled.json()).toMatchObject({ state: 'cancelled' });
      const classes = await by(
        `select r.restricted as report, c.restricted as confirmation, d.restricted as departure
           from stay_report r join confirmation c using (presence_id) join departure d using (presence_id)
          where r.resident_id = $1`,
        [patient.residentId],
      );
      expect(classes).toContainEqual({ report: true, confirmation: true, departure: true });
      expect(await dwellingsOf()).toEqual([house.otherHouse]);
    });

    it('is none where that was a slip, and none after it was a hospital', async () => {
      itIs('2026-11-24T09:00:00');
      await describedAs('rented_rooms');
      expect(await isRestricted(patient)).toBe(false);
      expect(await dwellingsOf()).toContain(house.guestHouse);
      const tenant = await moves('Đinh Thị Thuê', '092170000201');
      expect(await isRestricted(tenant)).toBe(false);
      await describedAs('medical_facility');
      expect(await isRestricted(tenant)).toBe(true);
      await describedAs('rented_rooms', '2026-11-24');
      expect([await isRestricted(patient), await isRestricted(tenant)]).toEqual([true, false]);
      const shown = await asking.get('police.commune', `stay-notices/${tenant.id}`, purpose);
      const stay = { dwellingId: house.guestHouse, arrivedOn: '2026-11-24', source: 'person' };
      const theirs = `residents/${shown.json<typeof patient>().residentId}/presences`;
      await recorded(theirs, { ...stay, purpose: 'other' });
    });

    it('is put into its class though another report of the place is cancelled meanwhile', async () => {
      const record = { communeCode: '26740', address: '11 Phạm Ngũ Lão', kind: 'lodging' };
      const dwellingId = await recorded('dwellings', record);
      const guests = [guest({ fullName: 'Đinh Thị Chen', arrivedOn: '2026-11-24', until: '2026-11-26' })];
      const [slip] = itemsOf(
        await asking.post('police.commune', 'stay-notices', { dwellingId, guests }, purpose),
      );
      const other = new pg.Client({ connectionString: asking.database.superuserUrl });
      await other.connect();
      await other.query('begin; lock table dwelling_description in share mode');
      const describing = describedAs('medical_facility', '2026-01-01', dwellingId);
      const isWaiting = `select from pg_locks where not granted and relation = 'dwelling_description'::regclass`;
      while ((await other.query(isWaiting)).rowCount === 0) await new Promise(setImmediate);
      const cancelling = `stay-notices/${slip!.id}/cancellation`;
      const cancelled = await asking.post('police.commune', cancelling, { reason: 'nhầm nhà' }, purpose);
      expect(cancelled.json()).toMatchObject({ state: 'cancelled' });
      await other.query('commit');
      await other.end();
      await describing;
      expect(await isRestricted(slip!)).toBe(true);
    });

    it('is one under every record of the hospital, as long as they are read as one', async () => {
      const record = { communeCode: '26740', address: '9 Phạm Ngũ Lão', kind: 'institution' };
      const hospital = await recorded('dwellings', record);
      await describedAs('medical_facility', '2026-11-20', hospital);
      const before = await moves('Đinh Văn Thuê', '092070000203');
      expect(await isRestricted(before)).toBe(false);
      const merge = { keptId: hospital, mergedId: house.guestHouse, reason: 'cùng một bệnh viện' };
      const merged = `dwelling-merges/${await recorded('dwelling-merges', merge)}`;
      const later = await moves('Đinh Văn Mướn', '092070000204');
      expect([await isRestricted(before), await isRestricted(later)]).toEqual([true, true]);
      const apart = { reason: 'hai nơi khác nhau' };
      expect((await asking.post('police.commune', `${merged}/undoing`, apart, purpose)).statusCode).toBe(204);
      expect([await isRestricted(before), await isRestricted(later)]).toEqual([false, false]);
    });
  });
}
