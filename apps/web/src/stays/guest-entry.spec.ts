import { describe, expect, it } from '@jest/globals';
import { documentOf, guestOf, hindrances, nobody, readCard } from './guest-entry.ts';

const hoa = { ...nobody, number: '092 195 001 234', fullName: ' Nguyễn  Thị Hoa ', dateOfBirth: '12081995' };
const tonight = {
  arrivedOn: '2026-11-22',
  arrivedAt: '2026-11-22T21:40:00+07:00',
  until: '2026-11-23',
  purpose: 'other' as const,
};

describe('a guest as typed', () => {
  it('has the document that the number shows', () => {
    expect(
      ['092195001234', '092 195 001 234', '123456789', 'B1234567', 'c 99 1', ''].map(documentOf),
    ).toEqual(['personal_number', 'personal_number', 'old_card', 'passport', 'unclear', 'none']);
  });

  it('is sent with number, name and birth date, and with nothing that the law does not ask for', () => {
    expect(hindrances(hoa, 2026)).toEqual({});
    expect(guestOf(hoa, tonight, 2026)).toEqual({
      fullName: 'Nguyễn Thị Hoa',
      dateOfBirth: '1995-08-12',
      personalNumber: '092195001234',
      nationality: 'VN',
      hostRelation: 'none',
      ...tonight,
    });
  });

  it('is not sent without name and birth date, nor with the number of an old card', () => {
    expect(hindrances({ ...nobody, number: '123456789', dateOfBirth: '30/2/95' }, 2026)).toEqual({
      number: 'old_card',
      fullName: 'required',
      dateOfBirth: 'not_a_day',
      sex: 'required',
    });
  });

  it('without any document tells the sex that no number tells', () => {
    expect(hindrances({ ...nobody, fullName: 'Bé An', dateOfBirth: '2024' }, 2026)).toEqual({
      sex: 'required',
    });
  });

  it('can come from the code of a card, held to a reader', () => {
    expect(readCard('092195001234|123456789|Nguyễn Thị Hoa|12081995|Nữ|Ninh Kiều, Cần Thơ|01012022')).toEqual(
      {
        number: '092195001234',
        fullName: 'Nguyễn Thị Hoa',
        dateOfBirth: '12/08/1995',
        sex: 'female',
      },
    );
    expect(readCard('092195001234')).toBeNull();
  });
});
