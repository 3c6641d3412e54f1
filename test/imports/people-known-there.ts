import { Temporal } from '@libs/calendar';
import { type Importing, officer } from '../support/importing.ts';
import { counterOf, inDays, somebody } from '../support/people.ts';

/** `2026-03-05` as a list writes it. */
export const dayWritten = (date: string): string => date.split('-').reverse().join('/');

const sixMonthsAfter = (date: string) => Temporal.PlainDate.from(date).add({ months: 6 }).toString();

/** What lists record of people whom the office knows to live somewhere, told with the application of the other lists. */
export function listsOfPeopleKnownThere(theOffice: () => Importing): void {
  const address = '8 Hàm Nghi';
  const header = `Họ tên;Ngày sinh;Giới tính;Số định danh;Địa chỉ`;
  const line = (name: string, number: string, ...cells: string[]) =>
    [name, '02/01/1990', 'nam', number, address, ...cells].join(';');
  const [today, before, wholeYear] = [inDays(0), inDays(-150), inDays(300)];
  const on = (days: number) => dayWritten(inDays(days));

  /** Somebody with a number whose presence there is known; its id. */
  const living = async (
    fullName: string,
    personalNumber: string,
    presence: object = { arrivedOn: before },
  ) => {
    const office = theOffice();
    const counter = counterOf(office.asking, officer, '26740');
    const who = somebody({ fullName, personalNumber, dateOfBirth: '1990-01-02' });
    const dwellingId = await counter.dwelling(address);
    const stated = { ...presence, dwellingId, purpose: 'work', source: 'person' };
    return office.made(`residents/${await counter.record(who)}/presences`, stated);
  };
  /** By name and arrival: on which days they were seen, when they left, and until when they count. */
  const known = async (names: string) => {
    const { rows } = await theOffice().superuser.query<{ said: string }>(
      `select concat_ws(' ', d.full_name, p.arrived_on,
                (select string_agg(c.confirmed_on::text, ',') from confirmation c where c.presence_id = p.id and c.voided_at is null),
                (select 'left ' || min(l.left_on) from departure l where l.presence_id = p.id and l.voided_at is null),
                (select 'until ' || max(s.until) from status_segment s
                  where s.resident_id = p.resident_id and s.known_until = 'infinity' and s.until > p.arrived_on + 30)) as said
         from presence p join resident_details d using (resident_id) join dwelling w on w.id = p.dwelling_id
        where w.address = $1 and d.full_name like $2 and p.voided_at is null order by d.full_name collate "C", p.arrived_on`,
      [address, names],
    );
    return rows.map(({ said }) => said);
  };

  describe('a list with people whom the office knows', () => {
    it('confirms who is there still, takes no stay that ended for living there, and does nothing twice', async () => {
      const office = theOffice();
      const ended = { arrivedOn: inDays(-200), plannedUntil: inDays(-195) };
      await living('Phan Văn Còn', '092090000911');
      await living('Phan Văn Cấp', '092090000912', ended);
      await living('Phan Văn Về', '092090000913', ended);
      const lines = [
        `${header};Ngày đến`,
        line('Phan Văn Còn', '092090000911', on(-100)),
        line('Phan Văn Về', '092090000913', on(-60)),
      ];
      const list = await office.brought('dwellings', 'nam-nay.csv', lines);
      expect(list.tried).toEqual([['matches', 'still_lives_there'], ['matches']]);
      expect(list.outcomes).toEqual({ created: 0, matched: 2, rejected: 0, unchanged: 0 });
      expect(list.recorded).toMatchObject({ presences: 1, confirmations: 2, departures: 0 });
      const granted = await office.brought('granted_registrations', 'da-cap.csv', [
        `${header};Từ ngày;Đến ngày`,
        line('Phan Văn Cấp', '092090000912', on(-30), dayWritten(wholeYear)),
      ]);
      expect(granted.outcomes).toMatchObject({ matched: 1 });
      const [untilNext, asGranted] = [sixMonthsAfter(today), sixMonthsAfter(wholeYear)];
      const all = [
        `Phan Văn Còn ${before} ${today} until ${untilNext}`,
        `Phan Văn Cấp ${ended.arrivedOn} until ${asGranted}`,
        `Phan Văn Cấp ${inDays(-30)} until ${asGranted}`,
        `Phan Văn Về ${ended.arrivedOn} until ${untilNext}`,
        `Phan Văn Về ${inDays(-60)} ${today} until ${untilNext}`,
      ];
      expect(await known('Phan %')).toEqual(all);
      const again = await office.brought('dwellings', 'gui-lai.csv', [...lines, '']);
      expect(again.outcomes).toEqual({ created: 0, matched: 0, rejected: 0, unchanged: 2 });
      expect(await known('Phan %')).toEqual(all);
      expect(await office.differing()).toBe(0);
      await office.takenBack(list.id);
      expect(await known('Phan %')).toEqual([
        `Phan Văn Còn ${before} until ${sixMonthsAfter(before)}`,
        ...all.slice(1, 3),
        `Phan Văn Về ${ended.arrivedOn}`,
      ]);
      expect(await office.differing()).toBe(0);
    });

    it('ends presences on the day on which it says that people left, unless something shows them there later', async () => {
      const office = theOffice();
      await living('Cao Văn Dọn', '092090000921');
      const seen = await living('Cao Văn Gặp', '092090000922');
      await office.made(`presences/${seen}/confirmations`, { confirmedOn: inDays(-5) });
      const guests = (until: number) => [
        `${header};Từ ngày;Đến ngày`,
        line('Cao Văn Khách', '092090000923', on(-10), on(until)),
      ];
      expect((await office.brought('stays', 'khach.csv', guests(5))).outcomes).toMatchObject({ created: 1 });
      const asBefore = await known('Cao %');

      const gone = await office.brought('dwellings', 'da-di.csv', [
        `${header};Ngày đến;Ngày rời đi;Ghi chú`,
        line('Cao Văn Dọn', '092090000921', on(-120), '', `Đã chuyển đi ngày ${on(-20)}`),
        line('Cao Văn Gặp', '092090000922', on(-150), on(-10), ''),
        line('Cao Văn Quên', '092090000924', on(-60), '', 'đã đi'),
      ]);
      expect(gone.tried).toEqual([
        ['matches', 'left_by_remark', 'leaves_then'],
        ['conflict', 'seen_there_later'],
        ['error', 'left_without_day'],
      ]);
      expect(gone.outcomes).toEqual({ created: 0, matched: 1, rejected: 2, unchanged: 0 });
      expect(gone.recorded).toEqual({
        presences: 0, confirmations: 0, departures: 1, registrations: 0, stayReports: 0,
      }); // prettier-ignore
      const left = await office.brought('stays', 'khach-di.csv', guests(-2));
      expect(left.tried).toEqual([['matches', 'leaves_then']]);
      const told = () =>
        office.one(
          `select left_on::text as "leftOn" from stay_notice where full_name = 'Cao Văn Khách' and voided_at is null`,
        );
      expect(await told()).toEqual({ leftOn: inDays(-2) });
      expect(await known('Cao %')).toEqual([
        `Cao Văn Dọn ${before} left ${inDays(-20)} until ${inDays(-20)}`,
        asBefore[1],
        `Cao Văn Khách ${inDays(-10)} left ${inDays(-2)}`,
      ]);
      expect(await office.differing()).toBe(0);
      for (const { id } of [left, gone]) await office.takenBack(id);
      expect(await told()).toEqual({ leftOn: null });
      expect(await known('Cao %')).toEqual(asBefore);
      expect(await office.differing()).toBe(0);
    });
  });

  it('a list behind a cover, with cells over several rows, a sum and remarks, is read as people read it', async () => {
    const office = theOffice();
    const list = await office.received('dwellings', 'day-tro.xlsx');
    expect([list.sheetName, list.sheetNames]).toEqual(['Danh sách', ['Bìa', 'Danh sách', 'Hướng dẫn']]);
    await office.checked(list);
    const rows = await office.rowsOf(list.id);
    const said = rows.map(({ number, result, findings }) => [
      number,
      result,
      ...findings.map(({ code }) => code),
    ]);
    expect(said).toEqual([
      [8, 'error', 'row_names_nobody'],
      [9, 'new', 'left_by_remark'],
      [10, 'new'],
      [12, 'new'],
      [13, 'error', 'left_without_day'],
      [15, 'error', 'row_names_nobody'],
      [16, 'error', 'row_names_nobody'],
      [17, 'error', 'row_names_nobody'],
    ]);
    expect(rows[2]?.cells?.slice(5, 7)).toEqual(['15 Pasteur', 'P1']);
    await office.act(list.id, 'discarding');
  });

  it('a book shows people where they are known to live on the day of the decision', async () => {
    const office = theOffice();
    await living('Mai Văn Sổ', '092090000931');
    const granted = `${on(-30)};${dayWritten(wholeYear)};7/QĐ;${on(-40)}`;
    const book = await office.brought('granted_registrations', 'so-moi.csv', [
      `${header};Từ ngày;Đến ngày;Số QĐ;Ngày QĐ;Ngày chuyển đi`,
      line('Mai Văn Sổ', '092090000931', granted, ''),
      line('Mai Văn Đi', '092090000932', granted, on(-3)),
    ]);
    expect(book.tried).toEqual([['matches', 'there_when_granted'], ['new']]);
    expect(book.recorded).toEqual({
      presences: 1, confirmations: 1, departures: 1, registrations: 2, stayReports: 0,
    }); // prettier-ignore
    expect(await known('Mai %')).toEqual([
      `Mai Văn Sổ ${before} ${inDays(-40)} until ${sixMonthsAfter(wholeYear)}`,
      expect.stringMatching(`^Mai Văn Đi ${inDays(-30)} left ${inDays(-3)} until`),
    ]);
    expect(await office.differing()).toBe(0);
    await office.takenBack(book.id);
    expect(await known('Mai %')).toEqual([`Mai Văn Sổ ${before} until ${sixMonthsAfter(before)}`]);
  });
}
