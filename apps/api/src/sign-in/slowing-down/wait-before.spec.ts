import { type EarlierAttempt, waitBefore } from './wait-before.ts';

const failure = (more: Partial<EarlierAttempt> = {}): EarlierAttempt => ({
  sameUsername: true,
  sameAddress: true,
  sameDevice: false,
  source: 'new',
  succeeded: false,
  secondsAgo: 0,
  ...more,
});
const times = (count: number, more: Partial<EarlierAttempt> = {}) =>
  Array.from({ length: count }, () => failure(more));

describe('an attempt by a stranger', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [9, 16],
    [13, 256],
    [14, 300],
    [60, 300],
  ])('after %i failures on one account from one address waits %i seconds', (failures, seconds) => {
    expect(waitBefore('new', times(failures))).toBe(seconds);
  });

  it('need not wait again for what it has waited already', () => {
    expect(waitBefore('new', times(7, { secondsAgo: 3 }))).toBe(1);
    expect(waitBefore('new', times(7, { secondsAgo: 4 }))).toBe(0);
  });

  it('is not held against it after an hour', () => {
    expect(waitBefore('new', times(50, { secondsAgo: 3_600 }))).toBe(0);
  });

  it.each([
    ['29 failures at other accounts from this address', times(29, { sameUsername: false }), 0],
    ['30 failures at other accounts from this address', times(30, { sameUsername: false }), 1],
    ['19 failures at this account from other addresses', times(19, { sameAddress: false }), 0],
    ['20 failures at this account from other addresses', times(20, { sameAddress: false }), 1],
  ])('after %s', (_name, earlier, seconds) => {
    expect(waitBefore('new', earlier)).toBe(seconds);
  });

  it('waits while twenty others are being looked at, and no longer when their process died', () => {
    expect(waitBefore('new', times(20, { succeeded: null, secondsAgo: 1 }))).toBe(1);
    expect(waitBefore('new', times(4, { succeeded: null, secondsAgo: 11 }))).toBe(0);
  });
});

describe('an attempt where the officer signed in before', () => {
  it.each(['device', 'address'] as const)('is not slowed by strangers (%s)', (source) => {
    expect(waitBefore(source, times(200))).toBe(0);
  });

  it('on a known device is not slowed by failures elsewhere at the same address', () => {
    expect(waitBefore('device', times(50, { source: 'address' }))).toBe(0);
  });

  it.each([
    ['device', 300],
    ['address', 60],
  ] as const)('is slowed by its own failures (%s), at most %i seconds', (source, longest) => {
    const own = { source, sameDevice: true };
    expect(waitBefore(source, times(5, own))).toBe(1);
    expect(waitBefore(source, times(50, own))).toBe(longest);
  });

  it('is forgiven what failed before its last success', () => {
    const success = failure({ source: 'device', sameDevice: true, succeeded: true, secondsAgo: 5 });
    expect(
      waitBefore('device', [...times(9, { source: 'device', sameDevice: true, secondsAgo: 6 }), success]),
    ).toBe(0);
  });
});
