import type { Messages } from '@libs/api-client';
import { type Importing, officer } from '../support/importing.ts';
import { counterOf, inDays, purpose, somebody } from '../support/people.ts';
import { dayWritten } from './people-known-there.ts';

/** The story of the other two kinds of lists, told with the application of the first. */
export function listsOfStaysAndDwellings(theOffice: () => Importing): void {
  let office: Importing;
  beforeAll(() => {
    office = theOffice();
  });
  /** Guests of one name and birth date: sex, address, day of arrival. */
  const taken = (file: string, guests: readonly (readonly [string, string, string])[]) => {
    const lines = guests.map(
      ([sex, address, from]) => `Lê Minh Trùng;05/03/1990;${sex};${address};${from};23/11/2026`,
    );
    return office.brought('stays', file, ['Họ tên;Ngày sinh;Giới tính;Địa chỉ;Ngày đến;Ngày đi', ...lines]);
  };

  describe('a list of the guests of a house', () => {
    let list: Messages['ImportDetails'];

    it('is tried by the same rules as a report that a host sends', async () => {
      list = await office.received('stays', 'khach-luu-tru.xlsx');
      await office.checked(list, { defaults: { address: '3 Pasteur' } });
      const said = (await office.rowsOf(list.id)).map(({ number, result, findings }) => [
        number,
        result,
        findings.map(({ cell, code }) => `${cell ?? ''} ${code}`.trim()),
      ]);
      expect(said).toEqual([
        [4, 'new', []],
        [5, 'new', []],
        [6, 'new', []],
        [7, 'error', ['C7 no_such_day']],
        [8, 'new', ['E8 old_nine_digit_number']],
        [9, 'error', ['E9 number_lost_digits']],
        [10, 'unchanged', ['twice_in_file']],
        [11, 'conflict', ['G11 too_long_ago']],
        [12, 'error', ['row_names_nobody']],
      ]);
    });

    it('becomes reports with their clock, cut to thirty days, by the hour of arrival', async () => {
      await office.act(list.id, 'start');
      expect((await office.reached(list.id, 'imported')).outcomes).toEqual({
        created: 4,
        matched: 0,
        rejected: 4,
        unchanged: 1,
      });
      const { rows } = await office.superuser.query(
        `select n.full_name as name, n.channel, n.late, n.due_because as because, n.starts_on::text as "from", n.until::text,
              n.planned_until::text as planned, w.address
         from stay_notice n join dwelling w on w.id = n.dwelling_id order by n.full_name collate "C"`,
      );
      const place = { channel: 'file', late: true };
      expect(rows).toEqual([
      { ...place, name: 'Lê Thị Khách Ba', because: 'morning_after_late_arrival', from: '2026-11-21', until: '2026-11-24', planned: null, address: '3 Pasteur, phòng 102' },
      { ...place, name: 'Nguyễn Thị Khách Một', because: 'evening_of_arrival', from: '2026-11-20', until: '2026-11-22', planned: null, address: '3 Pasteur, phòng 101' },
      { ...place, name: 'Trần Văn Khách Hai', because: 'evening_of_arrival', from: '2026-11-20', until: '2026-11-23', planned: null, address: '3 Pasteur, phòng 101' },
      { ...place, name: 'Võ Văn Khách Năm', because: 'evening_of_arrival', from: '2026-11-21', until: '2026-12-21', planned: '2027-01-10', address: '3 Pasteur, phòng 103' },
    ]); // prettier-ignore
      const { audited } = await office.one<{ audited: number }>(
        `select count(*)::int as audited from audit_entry where action = 'stay.reported' and access_purpose = 'temporary_residence_case'`,
      );
      expect(audited).toBe(4);
    });

    it('is taken back as a whole', async () => {
      await office.act(list.id, 'taking-back', { reason: 'Nhầm danh sách của nhà khác' });
      expect(await office.reached(list.id, 'taken_back')).toMatchObject({ kept: 0 });
      const { standing } = await office.one<{ standing: number }>(
        `select (select count(*) from stay_notice where voided_at is null)::int + (select count(*) from stay_report where voided_at is null)::int
            + (select count(*) from presence where voided_at is null and source = 'stay_report')::int as standing`,
      );
      expect(standing).toBe(0);
    });

    it('leaves nobody behind whom it brought in, and brings them in anew', async () => {
      const named = () =>
        office.one<{ people: number; found: number }>(
          `select (select count(*)::int from resident_details where voided_at is null and full_name like '% Khách %') as people,
                  (select count(*)::int from visible_resident where folded_name like '% khach %') as found`,
        );
      expect(await named()).toEqual({ people: 0, found: 0 });
      const again = await office.received('stays', 'khach-luu-tru.xlsx');
      await office.checked(again, { defaults: { address: '3 Pasteur' } });
      await office.act(again.id, 'start');
      expect((await office.reached(again.id, 'imported')).outcomes).toMatchObject({ created: 4, matched: 0 });
      expect(await named()).toEqual({ people: 4, found: 4 });
      await office.act(again.id, 'taking-back', { reason: 'Lại nhầm' });
      expect(await office.reached(again.id, 'taken_back')).toMatchObject({ kept: 0 });
      expect(await named()).toEqual({ people: 0, found: 0 });
    });

    it('takes two of one name and birth date for one person only in the same place, and of the same sex', async () => {
      const first = await taken('mot.csv', [
        ['nam', '3 Pasteur', '20/11/2026'],
        ['nữ', '3 Pasteur', '20/11/2026'],
        ['nam', '77 Lê Lợi', '20/11/2026'],
      ]);
      expect(first.outcomes).toMatchObject({ created: 3, matched: 0, rejected: 0 });
      const second = await taken('hai.csv', [
        ['nam', '3 Pasteur', '21/11/2026'],
        ['nữ', '77 Lê Lợi', '21/11/2026'],
      ]);
      expect(second.outcomes).toMatchObject({ created: 1, matched: 1, rejected: 0 });
      const marks = () =>
        office.one<{ marks: number }>(
          `select count(*)::int as marks from possible_same_resident where voided_at is null`,
        );
      expect((await marks()).marks).toBeGreaterThan(0);
      for (const { id } of [second, first]) await office.takenBack(id);
      expect(await marks()).toEqual({ marks: 0 });
    });
  });

  describe('a list of guests of whom some stay longer than was reported', () => {
    const named = ['Phạm Văn Trọ Dài', 'Phạm Thị Trọ Mãi', 'Phạm Văn Trọ Về', 'Phạm Văn Trọ Hết'];
    const guests = (file: string, until: readonly number[]) =>
      office.brought('stays', file, [
        'Họ tên;Ngày sinh;Giới tính;Số định danh;Địa chỉ;Ngày đến;Ngày đi',
        ...named.map((name, index) => {
          const number = index === 0 ? '' : `092${index === 1 ? '1' : '0'}9000094${index}`;
          const who = `${name};02/01/1990;${index === 1 ? 'nữ' : 'nam'};${number}`;
          return `${who};14 Hàm Nghi;${dayWritten(inDays(-3))};${dayWritten(inDays(until[index]!))}`;
        }),
      ]);
    /** What was reported of each, and until when they count. */
    const reported = async () => {
      const { rows } = await office.superuser.query<{ said: string }>(
        `select concat_ws(' ', n.full_name, n.starts_on, n.until, n.planned_until, case when n.late then 'late' else 'in time' end,
                  (select max(s.until) from status_segment s where s.resident_id = n.resident_id and s.known_until = 'infinity')) as said
           from stay_notice n where n.full_name like 'Phạm % Trọ %' and n.voided_at is null order by n.full_name, n.starts_on`,
      );
      return rows.map(({ said }) => said);
    };
    const byName = (said: readonly string[]) => [...said].sort();

    it('reports the rest from the end of the last report, once, and takes it back', async () => {
      const before = await guests('khach-tro.csv', [2, 1, 5, 0]);
      expect(before.outcomes).toMatchObject({ created: 4 });
      // The first was reported by somebody else: whose stay it is shows by the stay alone.
      await office.superuser.query(
        `update stay_notice set account_id = (select id from account where username = 'police.commune2') where full_name = $1`,
        [named[0]],
      );
      const asBefore = await reported();
      const { rows: people } = await office.superuser.query(`select id from resident`);
      const notice = await office.one<{ id: string }>(
        `select id from stay_notice where full_name = '${named[2]}' and voided_at is null`,
      );
      const left = await office.asking.post(
        officer,
        `stay-notices/${notice.id}/departure`,
        { leftOn: inDays(-1) },
        purpose,
      );
      expect(left.statusCode).toBe(200);

      const until = [6, 60, 9, -1];
      const list = await guests('khach-tro-tiep.csv', until);
      expect(list.tried).toEqual([
        ['matches', 'stays_on'],
        ['matches', 'stays_on'],
        ['conflict', 'left_since'],
        ['matches', 'leaves_then'],
      ]);
      expect(list.outcomes).toEqual({ created: 0, matched: 3, rejected: 1, unchanged: 0 });
      expect(list.recorded).toMatchObject({ stayReports: 2, departures: 1 });
      expect((await office.superuser.query(`select id from resident`)).rows).toEqual(people);
      const arrived = inDays(-3);
      expect(byName(await reported())).toEqual(
        byName([
          `${named[0]} ${arrived} ${inDays(2)} late ${inDays(6)}`,
          `${named[0]} ${inDays(2)} ${inDays(6)} in time ${inDays(6)}`,
          `${named[1]} ${arrived} ${inDays(1)} late ${inDays(60)}`,
          `${named[1]} ${inDays(1)} ${inDays(31)} ${inDays(60)} in time ${inDays(60)}`,
          `${named[2]} ${arrived} ${inDays(5)} late ${inDays(-1)}`,
          `${named[3]} ${arrived} ${inDays(0)} late ${inDays(-1)}`,
        ]),
      );
      expect(await office.differing()).toBe(0);

      const again = await guests('gui-lai.csv', [...until.slice(0, 2), 5, -1]);
      expect(again.outcomes).toEqual({ created: 0, matched: 0, rejected: 0, unchanged: 4 });
      await office.takenBack(list.id);
      expect(await reported()).toEqual(
        asBefore.map((said) => said.replace(/(Trọ Về .*) \S+$/, `$1 ${inDays(-1)}`)),
      );
      expect(await office.differing()).toBe(0);
    });
  });

  describe('a list of dwellings with the people in them', () => {
    it('describes dwellings that nobody knew, and records who lives there', async () => {
      const list = await office.received('dwellings', 'nha-tro.xlsx');
      await office.checked(list);
      const rows = await office.rowsOf(list.id);
      expect(rows.map(({ number, result }) => [number, result])).toEqual([
        [3, 'new'],
        [4, 'new'],
        [5, 'new'],
        [6, 'error'],
        [7, 'new'],
        [8, 'error'],
        [9, 'error'],
        [10, 'new'],
        [11, 'unchanged'],
        [12, 'error'],
      ]);
      await office.act(list.id, 'start');
      expect((await office.reached(list.id, 'imported')).outcomes).toEqual({
        created: 5,
        matched: 0,
        rejected: 4,
        unchanged: 1,
      });
      const { rows: dwellings } = await office.superuser.query(
        `select w.address, d.premises, d.rooms, d.floor_area_m2::float as area,
              (select count(*)::int from presence p join status_segment s using (resident_id)
                where p.dwelling_id = w.id and s.known_until = 'infinity' and current_date >= s.starts_on and current_date < s.until) as people
         from dwelling w join dwelling_description d on d.dwelling_id = w.id order by 1`,
      );
      expect(dwellings).toEqual([
        { address: '25/3 Nguyễn Huệ', premises: 'rented_rooms', rooms: 12, area: 180.5, people: 3 },
        { address: 'KTX 27 Nguyễn Huệ', premises: 'dormitory', rooms: 40, area: 600, people: 2 },
      ]);
      expect(await office.differing()).toBe(0);
      await office.act(list.id, 'taking-back', { reason: 'Danh sách năm ngoái' });
      expect(await office.reached(list.id, 'taken_back')).toMatchObject({ kept: 0 });
    });
  });

  describe('a stay in a hospital', () => {
    it('leads from its row to the report of whom the commune knows by it alone', async () => {
      const place = { communeCode: '26740', address: '90 Pasteur', kind: 'institution' };
      const hospital = await office.made('dwellings', place);
      const described = { holdsFrom: '2026-01-01', premises: 'medical_facility' };
      await office.made(`dwellings/${hospital}/descriptions`, described);
      const { id } = await taken('vien.csv', [['nữ', place.address, '20/11/2026']]);
      const [row] = await office.rowsOf(id);
      expect(row).toMatchObject({ outcome: 'created', residentId: null });
      const report = `stay-notices/restricted/${String(row!.restrictedNoticeId)}`;
      expect((await office.asking.get(officer, report, purpose)).json()).toMatchObject({ restricted: true });
      await office.takenBack(id);
    });

    it('is confirmed by a list of who is there, in its class', async () => {
      const patient = { fullName: 'Lê Văn Nằm', dateOfBirth: '1990-01-02', personalNumber: '092090000914' };
      await counterOf(office.asking, officer, '26740').record(somebody(patient));
      const row = `Lê Văn Nằm;02/01/1990;nam;092090000914;90 Pasteur;${dayWritten(inDays(-2))}`;
      const header = 'Họ tên;Ngày sinh;Giới tính;Số định danh;Địa chỉ;Ngày đến';
      const stays = await office.brought('stays', 'nam-vien.csv', [
        `${header};Ngày đi`,
        `${row};${dayWritten(inDays(5))}`,
      ]);
      const list = await office.brought('dwellings', 'dang-o.csv', [header, row]);
      expect([stays.outcomes.matched, list.outcomes.matched, list.tried]).toEqual([
        1,
        1,
        [['matches', 'still_lives_there']],
      ]);
      const confirmations = () =>
        office.superuser.query(
          `select confirmed_on::text as day, restricted from confirmation join resident_details using (resident_id)
            where full_name = 'Lê Văn Nằm' and confirmation.voided_at is null`,
        );
      expect((await confirmations()).rows).toEqual([{ day: inDays(0), restricted: true }]);
      for (const { id } of [list, stays]) await office.takenBack(id);
      expect((await confirmations()).rows).toEqual([]);
    });
  });

  it('lists that were brought in are shown the newest first, page by page', async () => {
    const page = async (query: string) =>
      (await office.asking.get(officer, `imports?${query}`)).json<Messages['ImportPage']>();
    const { items } = await page('limit=100');
    const times = items.map(({ recordedAt }) => recordedAt);
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual([...times].sort().reverse());
    const { nextCursor } = await page('limit=3');
    expect((await page(`limit=2&cursor=${nextCursor}`)).items).toEqual(items.slice(3, 5));
  });
}
