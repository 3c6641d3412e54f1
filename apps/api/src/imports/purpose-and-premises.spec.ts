import { describe, expect, it } from '@jest/globals';
import { premisesOf, purposeOf } from './purpose-and-premises.ts';

describe('what somebody stays for', () => {
  it.each([
    ['Làm việc', 'work'],
    ['LAM VIEC TAI KCN', 'work'],
    ['lao động thời vụ', 'work'],
    ['Thợ', 'work'],
    ['tho', 'work'],
    ['tho xay', 'work'],
    ['Dạy học', 'work'],
    ['Sinh viên', 'study'],
    ['Học đại học', 'study'],
    ['hoc nghe', 'study'],
    ['Theo chồng', 'family'],
    ['khám, chữa bệnh', 'medical'],
    ['study', 'study'],
  ])('%s is %s', (cell, purpose) => {
    expect(purposeOf(cell)).toBe(purpose);
  });

  it.each(['', 'tạm thời', 'tam thoi', 'thời vụ', 'về Cần Thơ', 've can tho', 'theo công ty', 'chưa rõ'])(
    '%s is not told',
    (cell) => {
      expect(purposeOf(cell)).toBeNull();
    },
  );
});

describe('what kind of place a dwelling is', () => {
  it.each([
    ['Nhà trọ', 'rented_rooms'],
    ['phong tro', 'rented_rooms'],
    ['Ký túc xá', 'dormitory'],
    ['Khu nhà ở công nhân', 'worker_housing'],
    ['nhà ở', 'house'],
    ['NHA', 'house'],
    ['Chùa Vĩnh Nghiêm', 'religious_premises'],
    ['chua', 'religious_premises'],
    ['nhà thờ', 'religious_premises'],
    ['ghe', 'vehicle'],
    ['medical_facility', 'medical_facility'],
    ['industrial_zone_lodging', 'lodging'],
  ])('%s is %s', (cell, kind) => {
    expect(premisesOf(cell)).toBe(kind);
  });

  it.each(['', 'chưa rõ', 'chua ro', 'trong hẻm', 'nhà xưởng', 'Trống', 'ghế'])('%s is not told', (cell) => {
    expect(premisesOf(cell)).toBeNull();
  });
});
