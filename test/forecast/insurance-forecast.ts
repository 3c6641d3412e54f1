import { todayAt } from '@libs/calendar';
import readExcelFile from 'read-excel-file/node';
import type { InsuranceForecast } from '../../apps/api/src/needs-forecast/insurance-forecast.messages.ts';
import type { NeedsForecast } from '../../apps/api/src/needs-forecast/needs-forecast.messages.ts';
import type { TestApp } from '../support/app.ts';
import type { SeenPerson } from '../support/seen-person.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';
import { inDays } from '../support/people.ts';

const today = todayAt(Date.now());
const underSixFrom = today.month < 10 ? today.year - 6 : today.year - 5;

/** What an insurance officer reads of the forecast: cards and contributions, nothing of fewer than ten and nothing of schools. */
export function insuranceForecast(
  read: () => { readonly asking: TestApp; readonly people: SeenPerson[]; readonly forecast: NeedsForecast },
): void {
  it('tells an insurance officer who needs a card and what households pay: counts of ten and more, no children by grade', async () => {
    const { asking, people, forecast } = read();
    const insurance = async (question = '') =>
      (await asking.get('insurance.province', `insurance-forecast${question}`)).json<InsuranceForecast>();
    const told = await insurance('?years=5');
    const [first] = told.schoolYears;
    const { expected, low, high, underSix } = forecast.schoolYears[0]!.people;
    expect([first?.people, told.schoolYears.length]).toEqual([{ expected, low, high }, 5]);
    // Base salary 2,340,000: the first member pays 4.5 % of it, the next 70, 60, 50 and 40 % of that (row H-02).
    expect(first?.members.map(({ monthly }) => monthly)).toEqual([105_300, 73_710, 63_180, 52_650, 42_120]);
    // What households pay follows from what is shown, to the đồng: it tells nothing of what is withheld.
    const shownOf = first!.members.map(({ people: count }) => count ?? 0);
    const paying = shownOf.reduce((sum, count) => sum + count);
    const yearly = first!.members.reduce((sum, { monthly }, at) => sum + shownOf[at]! * monthly * 12, 0);
    expect(first!.contributions).toBe(yearly);
    expect(Math.abs(paying - (expected - underSix))).toBeLessThanOrEqual(0.1 * expected);
    const [further] = await asIfByHand<{ count: number }>(
      asking.database,
      `select (count(*) - count(distinct dwelling_id))::int as count from temporary_registration t join commune c on c.code = t.commune_code
        join resident_details d on d.resident_id = t.resident_id and d.voided_at is null and d.birth_year < ${underSixFrom} where c.province_code = '79' and t.voided_at is null and t.holds @> '${today.toString()}'::date`,
    );
    const living = people.filter(({ on, birthYear }) => on[0]?.province === '79' && birthYear < underSixFrom);
    expect(first!.members[0]!.people! / paying).toBeCloseTo(1 - further!.count / living.length, 1);
    // As the labour officer reads them, whom a person-by-person forecast checks: no count of theirs is under ten.
    expect(told.tests.map(({ test }) => test)).toEqual(forecast.testsOfPeople);
    expect([told.tests.length, told.overall]).toEqual([3, forecast.overallOfPeople]);
    expect(first!.members.every(({ people: count }) => count === null || count >= 10)).toBe(true);
    expect(told.parts.every(({ people: count }) => count === null || count.expected >= 10)).toBe(true);
    expect((await asking.get('insurance.province', 'insurance-forecast?area=01')).statusCode).toBe(403);
  });

  it('is taken away as a workbook and as text, withheld as on the page', async () => {
    const { asking } = read();
    const file = (format: string) =>
      asking.get('insurance.province', `insurance-forecast/file?years=1&format=${format}`);
    const xlsx = await file('xlsx');
    const name = `insurance-forecast-79-${inDays(0)}.xlsx`;
    expect(xlsx.headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    const [cards, members, parts, tests] = await readExcelFile(xlsx.rawPayload);
    const shown = (await asking.get('insurance.province', 'insurance-forecast')).json<InsuranceForecast>();
    const [year] = shown.schoolYears;
    expect(cards?.data[1]?.[1]).toBe(year?.people?.expected);
    expect(members?.data.slice(1).map((row) => row[2])).toEqual(
      year?.members.map(({ people: count }) => count ?? 'không nêu'),
    );
    expect(parts?.data).toHaveLength(1 + shown.parts.length);
    expect(tests?.data.slice(1).map((row) => row[4])).toEqual(shown.tests.map(({ test }) => test?.actual));
    expect((await file('csv')).rawPayload.toString('utf8')).toContain('không nêu');
    expect((await asking.get('labour.province', 'insurance-forecast/file?format=csv')).statusCode).toBe(403);
  });
}
