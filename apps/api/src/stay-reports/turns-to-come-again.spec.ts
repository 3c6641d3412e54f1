import { TurnsToComeAgain } from './turns-to-come-again.ts';

describe('those who were turned away', () => {
  it('come again one after the other, as fast as reports are recorded', () => {
    const turns = new TurnsToComeAgain();
    turns.recorded(0, 1_000);
    turns.recorded(800, 2_000);
    const told = Array.from({ length: 8_000 }, () => turns.next(2_000));
    const perSecond = new Map<number, number>();
    for (const seconds of told) perSecond.set(seconds, (perSecond.get(seconds) ?? 0) + 1);
    expect([Math.min(...told), Math.max(...told)]).toEqual([3, 12]);
    expect([...perSecond.values()].every((count) => count >= 799 && count <= 801)).toBe(true);
  });

  it('are never sent away for longer than a minute, however many they are', () => {
    const turns = new TurnsToComeAgain();
    const told = Array.from({ length: 20_000 }, () => turns.next(0));
    expect([Math.min(...told), Math.max(...told)]).toEqual([3, 60]);
  });

  it('come again soon where few were, however long ago', () => {
    const turns = new TurnsToComeAgain();
    expect(turns.next(0)).toBe(3);
    expect(turns.next(60_000)).toBe(3);
  });
});
