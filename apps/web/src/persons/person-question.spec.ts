import { describe, expect, it } from '@jest/globals';
import { questionOf } from './person-question.ts';

describe('what an officer types into the search box', () => {
  it('twelve digits are a personal number, also read out in groups', () => {
    expect(questionOf('092199001234')).toEqual({ kind: 'number', personalNumber: '092199001234' });
    expect(questionOf(' 092 199 001 234 ')).toEqual({ kind: 'number', personalNumber: '092199001234' });
  });

  it('anything else is a name, with a birth year at its end if there is one', () => {
    expect(questionOf('nguyen thi  hoa')).toEqual({ kind: 'name', name: 'nguyen thi hoa', birthYear: null });
    expect(questionOf('Nguyễn Thị Hoa 1995')).toEqual({
      kind: 'name',
      name: 'Nguyễn Thị Hoa',
      birthYear: 1995,
    });
  });

  it('too little, or a number that is none, is not asked', () => {
    expect(questionOf('h')).toBeNull();
    expect(questionOf('09219900123')).toBeNull();
    expect(questionOf('   ')).toBeNull();
  });
});
