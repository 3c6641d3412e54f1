import { schoolYearSought } from '@libs/residence-law';
import { todayAt } from '@libs/calendar';
import { Transactions } from '../../apps/api/src/database/index.ts';
import { PeopleInNeedQueries } from '../../apps/api/src/service-access/requests/people-in-need.queries.ts';
import type { NeedQuestion } from '../../apps/api/src/service-access/requests/requests.messages.ts';
import { needs, type Need } from '../../apps/api/src/service-access/requests/what-may-follow.ts';
import { officeInBackground } from '../../apps/api/src/service-access/office-in-background.ts';
import type { TestApp } from '../support/app.ts';
import { asIfByHand } from '../support/past-row-level-security.ts';

const today = todayAt(Date.now());
const schoolYear = schoolYearSought(today);
const asked = { today: today.toString(), schoolYear };

/** Somebody in need, by a plain reading of the facts. */
interface Plain {
  readonly residentId: string;
  readonly communeCode: string;
  readonly grade: number | null;
  readonly setAside: boolean;
}

const isMeant: Record<Need, string> = {
  school_place: `${schoolYear} - d.birth_year between 3 and 17`,
  health_insurance: 'true',
  social_insurance: `p.purpose = 'work' and ${schoolYear} - d.birth_year >= 15`,
};

/** Everybody of the province in this need, newest first: person by person, as the list is defined and as nobody would ask for it. */
const plainly = (need: Need): string => `
  with here as (
    select p.*, d.birth_year, g.status_group is not null as counted,
           g.status_group is not null or coalesce(p.planned_until, 'infinity') > '${today.toString()}' and (
             not exists (select from status_segment e where e.resident_id = p.resident_id and e.known_until = 'infinity'
                            and e.commune_code = p.commune_code and e.until > p.arrived_on)
             or exists (select from permanent_residence h where h.resident_id = p.resident_id and h.voided_at is null
                           and h.commune_code = p.commune_code and h.holds @> '${today.toString()}'::date)) as heard_of
      from presence p
      join commune c on c.code = p.commune_code and c.province_code = '79'
      join lateral (select birth_year from resident_details d where d.resident_id = p.resident_id and d.voided_at is null
                     order by holds_from desc, recorded_at desc limit 1) d on true
      left join status_segment g on g.resident_id = p.resident_id and g.known_until = 'infinity'
           and g.commune_code = p.commune_code and '${today.toString()}' >= g.starts_on and '${today.toString()}' < g.until
     where p.voided_at is null and not p.restricted and p.arrived_on <= '${today.toString()}' and ${isMeant[need]}
       and not exists (select from departure e where e.presence_id = p.id and e.voided_at is null)
       and not exists (select from resident_death e where e.resident_id = p.resident_id and e.voided_at is null)),
  one as (
    select distinct on (resident_id) * from here order by resident_id, heard_of desc, counted desc, arrived_on desc)
  select resident_id as "residentId", commune_code as "communeCode",
         ${need === 'school_place' ? `greatest(0, ${schoolYear} - birth_year - 5)` : 'null::int'} as grade,
         not heard_of or exists (
           select from service_access.request r join service_access.request_event e on e.request_id = r.id
            where r.resident_id = one.resident_id and r.need = '${need}' and r.state = 'refused'
              and e.reason like 'insured_%' and e.recorded_at > now() - interval '365 days') as "setAside"
    from one
   where not exists (
     select from service_access.request r
      where r.resident_id = one.resident_id and r.need = '${need}'
        and (r.state in ('requested', 'referred', 'waiting_list', 'accepted', 'enrolled')
             or r.state = 'declined' and exists (
                  select from service_access.request_event e
                   where e.request_id = r.id and e.recorded_at > now() - interval '365 days')))
   order by resident_id desc`;

/** Guests of a few days who are the newest of all, some of them still there; and requests that stand in every way. */
const guestsAndRequests = `
  with guest as (
    select uuidv7() as id, n, (array['26740', '25942'])[1 + n % 2] as commune from generate_series(1, 500) n),
  known as (
    insert into resident (id, commune_code, recorded_by) select id, commune, gen_random_uuid() from guest returning id),
  named as (
    insert into resident_details (resident_id, holds_from, full_name, sex, date_of_birth, nationality, recorded_by)
    select id, '2000-01-01', 'Khách ' || n, 'female', case when n % 5 = 0 then '2017' else '1990' end, 'VN', gen_random_uuid()
      from guest),
  seen as (
    insert into visible_resident (commune_code, resident_id, folded_name, birth_year)
    select commune, id, 'khach ' || n, case when n % 5 = 0 then 2017 else 1990 end from guest),
  stays as (
    insert into presence (resident_id, commune_code, dwelling_id, arrived_on, planned_until, purpose, source, restricted, recorded_by)
    select g.id, g.commune, (select w.id from dwelling w where w.commune_code = g.commune limit 1), '${today.toString()}'::date - 4,
           '${today.toString()}'::date + case when n % 50 = 0 then 2 else -1 end, case when n % 7 = 0 then 'work' else 'other' end,
           'stay_report', false, gen_random_uuid()
      from guest g),
  asked as (
    insert into service_access.request (family_id, need, commune_code, resident_id, full_name, address, school_year, grade, state,
                                        recorded_by, tracking_digest)
    select gen_random_uuid(), need, p.commune_code, p.resident_id, 'Ai đó', 'ở đây',
           case when need = 'school_place' then ${schoolYear} end, null, (array['requested', 'enrolled', 'refused', 'declined', 'refused'])[1 + nth % 5],
           gen_random_uuid(), sha256(need::bytea || p.resident_id::text::bytea)
      from (select distinct on (resident_id) *, dense_rank() over (order by resident_id) as nth from presence
             where commune_code in ('26740', '27442') and voided_at is null) p
     cross join unnest(array['school_place', 'health_insurance', 'social_insurance']) need
     where nth % 3 = 0
    returning id, commune_code, need, state)
  insert into service_access.request_event (request_id, commune_code, need, step, reason, recorded_by, recorded_at)
  select id, commune_code, need, case state when 'refused' then 'refuse' when 'declined' then 'decline' else 'request' end,
         case when state = 'refused' then
           case when row_number() over (order by id) % 2 = 0 and need <> 'school_place' then 'insured_through_employer' else 'papers_do_not_match' end
         end,
         gen_random_uuid(), now() - case when row_number() over (order by id) % 3 = 0 then interval '400 days' else interval '2 days' end
    from asked`;

/** Of whom the lists are, in which order, on how many pages: told again by a plain reading of all facts. */
export function listsOfNeeds(theApp: () => TestApp): void {
  describe('lists of people in need', () => {
    const plain = new Map<Need, readonly Plain[]>();
    const asker = (need: Need) => {
      const { app } = theApp();
      const role = need === 'school_place' ? 'education_officer' : 'insurance_officer';
      const office = officeInBackground(role, '79', ['26740', '25942', '27442'], 'lists');
      return { office, transactions: app.get(Transactions), people: app.get(PeopleInNeedQueries) };
    };
    /** All pages of a list, one after the other. */
    const walked = (question: Omit<NeedQuestion, 'cursor'>) => {
      const { office, transactions, people } = asker(question.need);
      return transactions.run(office, async (tx) => {
        const found: string[] = [];
        let cursor: string | null = null;
        do {
          const next: NeedQuestion = { ...question, ...(cursor !== null && { cursor }) };
          const { items, nextCursor } = await people.page(tx, next, asked);
          found.push(...items.map(({ residentId }) => residentId));
          cursor = nextCursor;
        } while (cursor !== null);
        return found;
      });
    };

    beforeAll(async () => {
      const { database } = theApp();
      await asIfByHand(database, guestsAndRequests);
      for (const need of needs) plain.set(need, await asIfByHand<Plain>(database, plainly(need)));
    });

    it.each(needs)(
      '%s: everybody, in their order, behind hundreds of newer guests, set aside or not',
      async (need) => {
        const all = plain.get(need)!;
        expect(all.filter(({ setAside }) => setAside).length).toBeGreaterThan(20);
        expect(all.filter(({ setAside }) => !setAside).length).toBeGreaterThan(30);
        const wanted = (which: (one: Plain) => boolean) =>
          all.filter(which).map(({ residentId }) => residentId);
        const question = { need, limit: 20 };
        expect(await walked(question)).toEqual(wanted(({ setAside }) => !setAside));
        expect(await walked({ ...question, setAside: 'only' })).toEqual(wanted(({ setAside }) => setAside));
        const ofCommune = { ...question, communeCode: '25942' };
        expect(await walked(ofCommune)).toEqual(
          wanted(({ setAside, communeCode }) => !setAside && communeCode === '25942'),
        );
        if (need === 'school_place')
          for (const grade of [0, 4])
            expect(await walked({ ...question, grade })).toEqual(
              wanted((one) => !one.setAside && one.grade === grade),
            );
      },
    );

    it.each(needs)('%s: counted by commune and grade as they are listed', async (need) => {
      const { office, transactions, people } = asker(need);
      const counted = await transactions.run(office, (tx) => people.counts(tx, need, asked));
      const sums = (rows: Iterable<readonly [string, number, number]>) => {
        const byPlace = new Map<string, [number, number]>();
        for (const [place, count, setAside] of rows) {
          const before = byPlace.get(place) ?? [0, 0];
          byPlace.set(place, [before[0] + count, before[1] + setAside]);
        }
        return new Map([...byPlace].sort(([one], [other]) => one.localeCompare(other)));
      };
      const placeOf = ({ communeCode, grade }: Pick<Plain, 'communeCode' | 'grade'>) =>
        `${communeCode} ${String(grade)}`;
      expect(sums(counted.map((row) => [placeOf(row), row.count, row.setAside]))).toEqual(
        sums(plain.get(need)!.map((one) => [placeOf(one), one.setAside ? 0 : 1, one.setAside ? 1 : 0])),
      );
    });
  });
}
