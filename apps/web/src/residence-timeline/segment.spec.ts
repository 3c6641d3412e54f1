import { hereSince, type Segment } from './segment.ts';

const segment = (from: string, until: string, communeCode = '26740') =>
  ({ from, until, communeCode }) as Segment;

describe('since when a person is in a commune', () => {
  it('is the first day of the first of the segments that follow each other there', () => {
    const segments = [segment('2026-03-01', '2026-03-31'), segment('2026-03-31', '2026-09-01')];
    expect(segments.map((one) => hereSince(segments, one))).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('begins anew after another commune or a gap', () => {
    const segments = [
      segment('2026-01-01', '2026-02-01'),
      segment('2026-02-01', '2026-03-01', '31135'),
      segment('2026-03-01', '2026-04-01'),
      segment('2026-04-05', '2026-05-01'),
    ];
    expect(segments.map((one) => hereSince(segments, one))).toEqual(segments.map(({ from }) => from));
  });
});
