import { day } from '@libs/calendar';
import { partialDate, type Service, type WhoSeeksServices } from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly who: WhoSeeksServices;
  /** Services and how they stand; `*` follows an open one with the invitation to register, `#n` a grade. */
  readonly opens: Partial<Record<Service, string>>;
  readonly leavesOut?: readonly Service[];
}

const sàiGòn = '26740';
const ninhKiều = '31135';

const facts: WhoSeeksServices['facts'] = {
  permanentResidences: [{ communeCode: ninhKiều, from: day('1990-01-01'), until: null }],
  temporaryRegistrations: [],
  presences: [{ id: 'p', communeCode: sàiGòn, dwelling: 'd', arrivedOn: day('2026-01-05') }],
};
const registration = (from: string, lastDay: string, endedOn?: string) => ({
  communeCode: sàiGòn,
  dwelling: 'd',
  from: day(from),
  lastDay: day(lastDay),
  ...(endedOn === undefined ? {} : { endedOn: day(endedOn), endGround: 'c' as const }),
});
const registered = (...terms: ReturnType<typeof registration>[]) => ({
  ...facts,
  temporaryRegistrations: terms,
});
const who = (born: string, more: Partial<WhoSeeksServices> = {}): WhoSeeksServices => ({
  facts,
  born: partialDate(born),
  communeCode: sàiGòn,
  on: day('2026-11-22'),
  dwellingIsBlocked: false,
  ...more,
});

/** Rows S-01 to S-04, H-01 to H-06, C-01 to C-07. */
export const whatOpensExamples: readonly Example[] = [
  {
    name: ['Trẻ chưa đăng ký vẫn vào lớp 1', 'an unregistered child enters grade 1'],
    who: who('2020-08-30'),
    opens: {
      primary_school: 'open* #1',
      vaccination: 'open*',
      emergency_care: 'open*',
      pupil_health_insurance: 'open',
    },
    leavesOut: [
      'household_health_insurance',
      'health_insurance_under_six',
      'preschool',
      'lower_secondary_school',
      'voting_list',
      'social_pension',
    ],
  },
  {
    name: ['Sinh ngày cuối năm thì cùng lớp', 'born on the last day of the year: the same grade'],
    who: who('2020-12-31'),
    opens: { primary_school: 'open* #1' },
  },
  {
    name: ['Sinh đầu năm sau thì còn mầm non', 'born a day later: still preschool'],
    who: who('2021-01-01'),
    opens: { preschool: 'open*', health_insurance_under_six: 'open' },
    leavesOut: ['primary_school', 'pupil_health_insurance', 'household_health_insurance'],
  },
  {
    name: ['Tháng Năm còn năm học cũ', 'in May the school year of before is meant'],
    who: who('2020', { on: day('2026-05-31') }),
    opens: { preschool: 'open*' },
  },
  {
    name: ['Từ tháng Sáu tìm chỗ cho năm học tới', 'from June on a place in the coming one'],
    who: who('2020', { on: day('2026-06-01') }),
    opens: { primary_school: 'open* #1' },
  },
  {
    name: ['Lớp 6 năm 11 tuổi, lớp 10 năm 15 tuổi', 'grade 6 with 11'],
    who: who('2015'),
    opens: { lower_secondary_school: 'open* #6' },
    leavesOut: ['primary_school'],
  },
  { name: ['Lớp 10', 'grade 10 with 15'], who: who('2011'), opens: { upper_secondary_school: 'open* #10' } },
  {
    name: ['Hết lớp 12', 'after grade 12'],
    who: who('2008'),
    opens: {},
    leavesOut: ['upper_secondary_school'],
  },
  {
    name: ['Đã đăng ký thì không còn lời mời', 'registered: no invitation any more'],
    who: who('2020', { facts: registered(registration('2026-03-01', '2028-02-29')) }),
    opens: { primary_school: 'open #1', pupil_health_insurance: 'open' },
  },
  {
    name: ['Người lao động chưa đăng ký', 'a worker not yet registered'],
    who: who('1995-05-04'),
    opens: {
      household_health_insurance: 'opens_when: register_temporary_residence',
      compulsory_social_insurance: 'open',
      job_service: 'open',
      social_housing: 'open',
      first_level_care: 'open',
      voluntary_social_insurance: 'opens_when: register_temporary_residence',
      vehicle_registration: 'opens_when: register_temporary_residence',
      civil_status: 'opens_when: register_temporary_residence',
      tenant_electricity: 'opens_when: register_temporary_residence',
      voting_list: 'opens_when: register_temporary_residence',
    },
    leavesOut: ['social_pension'],
  },
  {
    name: ['Chưa ở đây thì cũng chỉ đường', 'not living here: the way is still shown'],
    who: who('1995', { facts: { ...facts, presences: [] } }),
    opens: { first_level_care: 'opens_when: live_here', emergency_care: 'open*' },
  },
  {
    name: ['Đã rời đi đúng hôm nay', 'left on this very day'],
    who: who('1995', {
      facts: {
        ...facts,
        presences: facts.presences.map((one) => ({ ...one, leftOn: day('2026-11-22') })),
      },
    }),
    opens: { first_level_care: 'opens_when: live_here' },
  },
  {
    name: [
      'Chỗ ở thuộc Điều 23: luật chưa cho, đi học vẫn mở',
      'blocked by article 23: closed, but school is open',
    ],
    who: who('2012', { dwellingIsBlocked: true }),
    opens: { lower_secondary_school: 'open* #9', civil_status: 'closed_by_law' },
  },
  {
    name: ['Tạm trú chưa đủ 12 tháng: chưa bầu cấp xã', 'registered for less than 12 months'],
    who: who('1995', { facts: registered(registration('2025-11-23', '2027-11-22')) }),
    opens: { voting_list: 'open', voting_for_commune_council: 'opens_when: stay_registered 2026-11-23' },
  },
  {
    name: ['Tạm trú đủ 12 tháng', 'registered for 12 months to the day'],
    who: who('1995', { facts: registered(registration('2025-11-22', '2027-11-21')) }),
    opens: { voting_for_commune_council: 'open' },
  },
  {
    name: ['Gia hạn liền ngày thì tính liền', 'an extension without a gap goes on counting'],
    who: who('1995', {
      facts: registered(registration('2024-12-01', '2026-02-28'), registration('2026-03-01', '2028-02-29')),
    }),
    opens: { voting_for_commune_council: 'open' },
  },
  {
    name: ['Cách một ngày thì tính lại', 'a gap of one day begins anew'],
    who: who('1995', {
      facts: registered(registration('2024-12-01', '2026-02-27'), registration('2026-03-01', '2028-02-29')),
    }),
    opens: { voting_for_commune_council: 'opens_when: stay_registered 2027-03-01' },
  },
  {
    name: ['Đăng ký đã bị xóa', 'a registration struck off'],
    who: who('1995', { facts: registered(registration('2026-01-10', '2027-12-31', '2026-11-22')) }),
    opens: { voting_list: 'opens_when: register_temporary_residence' },
  },
  {
    name: ['Nhà ở xã hội trước 01/8/2024: đủ một năm', 'social housing before August 2024 asked for a year'],
    who: who('1995', {
      on: day('2024-07-31'),
      facts: registered(registration('2024-01-01', '2025-12-31')),
    }),
    opens: { social_housing: 'opens_when: stay_registered 2025-01-01' },
    leavesOut: ['job_service', 'social_pension'],
  },
  {
    name: ['Từ 01/8/2024 không đòi cư trú', 'from 1 August 2024 nothing is asked'],
    who: who('1995', { on: day('2024-08-01'), facts: { ...facts, presences: [] } }),
    opens: { social_housing: 'open' },
  },
  {
    name: ['75 tuổi đúng ngày sinh nhật', '75 on the birthday'],
    who: who('1951-11-22', { facts: registered(registration('2026-03-01', '2028-02-29')) }),
    opens: { social_pension: 'open' },
  },
  {
    name: ['Mai mới 75 tuổi', '75 only tomorrow'],
    who: who('1951-11-23', { facts: registered(registration('2026-03-01', '2028-02-29')) }),
    opens: {},
    leavesOut: ['social_pension'],
  },
  {
    name: ['Thường trú tại đây', 'permanently resident here'],
    who: who('1995', { communeCode: ninhKiều }),
    opens: { voting_for_commune_council: 'open', civil_status: 'open' },
  },
  {
    name: ['Không rõ năm sinh: không giấu gì', 'nothing known of the birth: nothing is hidden'],
    who: { ...who('1995'), born: null },
    opens: {
      primary_school: 'open*',
      household_health_insurance: 'opens_when: register_temporary_residence',
      social_pension: 'opens_when: register_temporary_residence',
    },
  },
  {
    name: [
      'Thẻ dưới 6 tuổi đến hết 30/9 năm 6 tuổi',
      'the card under six lasts to 30 September of the year of six',
    ],
    who: who('2020', { on: day('2026-09-30') }),
    opens: { health_insurance_under_six: 'open' },
    leavesOut: ['pupil_health_insurance', 'household_health_insurance'],
  },
  {
    name: ['Từ 1/10 là học sinh', 'a pupil from 1 October on'],
    who: who('2020', { on: day('2026-10-01') }),
    opens: { pupil_health_insurance: 'open' },
    leavesOut: ['health_insurance_under_six', 'household_health_insurance'],
  },
  {
    name: ['Học xong lớp 12 thì thẻ đến hết 30/9', 'a pupil to 30 September after grade 12'],
    who: who('2008', { on: day('2026-09-30') }),
    opens: { pupil_health_insurance: 'open' },
    leavesOut: ['household_health_insurance'],
  },
  {
    name: ['Sau đó tham gia theo hộ', 'then of the household'],
    who: who('2008', { facts: registered(registration('2026-03-01', '2028-02-29')) }),
    opens: { household_health_insurance: 'open' },
    leavesOut: ['pupil_health_insurance'],
  },
];
