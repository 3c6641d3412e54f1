import type { Messages } from '@libs/api-client';
import { holdRound, theRound } from './on-the-round.ts';
import { isFitCode } from './round-store.ts';

const hour = 3_600_000;

describe('a round on a phone', () => {
  it('is closed after twelve hours also where the page stays open', () => {
    const user = {} as Messages['SignedInUser'];
    const takenBefore = (hours: number) => ({ user, lines: [], takenAt: Date.now() - hours * hour });
    holdRound(takenBefore(11.9));
    expect(theRound()).not.toBeNull();
    holdRound(takenBefore(12));
    expect(theRound()).toBeNull();
  });

  it.each([
    ['hẻm ba 75', true],
    ['hẻm 7512', true],
    ['hẻm 751', false],
    ['12345678', false],
    ['hẻm ba hẻm tư', false],
  ])('is taken along under %s: %s', (code, isFit) => {
    expect(isFitCode(code)).toBe(isFit);
  });
});
