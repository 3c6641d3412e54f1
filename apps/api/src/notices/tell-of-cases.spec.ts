import { stepsToTell } from './tell-of-cases.ts';

type Happened = Parameters<typeof stepsToTell>[0];

const told = (
  event: Happened['event'],
  kindOfCase: Happened['kindOfCase'],
  details: object = {},
  isFiled = true,
) => stepsToTell({ event, kindOfCase, details }, isFiled);

describe('an applicant is told', () => {
  it.each([
    ['opened', 'received'],
    ['completed', 'complete'],
    ['refused', 'refused'],
    ['granted', 'ended'],
  ] as const)('of an ending that they filed: %s', (event, step) => {
    expect(told(event, 'ending')).toEqual([step]);
  });

  it('of an ending that the office began by itself only that it is done', () => {
    const events = ['opened', 'completed', 'outside_asked', 'refused', 'granted'] as const;
    expect(events.flatMap((event) => told(event, 'ending', {}, false))).toEqual(['ended']);
  });

  it('that a cancellation begins; that the result is cancelled says the case whose result it was', () => {
    expect(told('opened', 'cancellation')).toEqual(['cancellation_begun']);
    expect(told('granted', 'cancellation')).toEqual([]);
    expect(told('cancelled', 'registration')).toEqual(['cancelled']);
  });

  it('of a due day that the calendar made later, and of no earlier one', () => {
    const moved = (before: string, after: string) => told('due_moved', 'registration', { before, after });
    expect(moved('2026-11-26', '2026-11-27')).toEqual(['due_changed']);
    expect(moved('2026-11-27', '2026-11-26')).toEqual([]);
  });

  it('that a registration elsewhere has ended with the grant', () => {
    expect(told('granted', 'registration', { endedElsewhere: ['1'] })).toEqual([
      'granted',
      'ended_elsewhere',
    ]);
  });

  it('of nothing that is the office’s own business', () => {
    for (const event of ['claimed', 'released', 'taken_over', 'noted'] as const) {
      expect(told(event, 'registration')).toEqual([]);
    }
  });
});
