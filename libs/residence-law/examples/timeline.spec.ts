import { isBefore, isOnOrBefore, plusDays } from '@libs/calendar';
import { flagsOf, flagsOn, seededRules, timeline } from '@libs/residence-law';
import { exampleProvinces, flagLinesOf, lineOf, personWith, type TimelineExample } from './facts.examples.ts';
import { migrantExamples } from './migrants.examples.ts';
import { statusRowExamples } from './status-rows.examples.ts';
import { stayReportExamples } from './stay-reports.examples.ts';
import { countedPlaceExamples } from './counted-place.examples.ts';
import { presenceEndExamples } from './presence-end.examples.ts';
import { examples1To10 } from './status-definition-1-to-10.examples.ts';
import { examples11To19 } from './status-definition-11-to-19.examples.ts';

const told = (examples: readonly TimelineExample[]) =>
  examples.map((example) => [example.name.join(' — '), example] as const);

const everyExample = [
  ...examples1To10,
  ...examples11To19,
  ...presenceEndExamples,
  ...countedPlaceExamples,
  ...statusRowExamples,
  ...migrantExamples,
  ...stayReportExamples,
];

describe('residence status', () => {
  const say = (_: string, example: TimelineExample): void => {
    const segments = timeline(personWith(example.facts), exampleProvinces, seededRules);
    expect(segments.map(lineOf)).toEqual(example.lines);
    if (example.flags) expect(flagLinesOf(segments)).toEqual(example.flags);
  };

  describe('as the definition works it out', () => {
    it.each(told([...examples1To10, ...examples11To19]))('%s', say);
  });

  describe('of a presence whose end nobody recorded', () => {
    it.each(told(presenceEndExamples))('%s', say);
  });

  describe('in several places', () => {
    it.each(told(countedPlaceExamples))('%s', say);
  });

  describe('row by row', () => {
    it.each(told(statusRowExamples))('%s', say);
  });

  describe('of migrants', () => {
    it.each(told(migrantExamples))('%s', say);
  });

  describe('under a stay report', () => {
    it.each(told(stayReportExamples))('%s', say);
  });

  it('is due on one day what is due on it by all days', () => {
    const ofStays: readonly string[] = [
      'registration_due',
      'address_changed',
      'presence_unconfirmed',
      'chained_stays',
    ];
    const disagreeing = everyExample.flatMap(({ name, facts }) => {
      const person = personWith(facts);
      const periods = flagsOf(person, exampleProvinces, seededRules).filter(({ flag }) =>
        ofStays.includes(flag),
      );
      const days = periods.flatMap(({ from, until }) => [
        from,
        plusDays(from, -1),
        until,
        plusDays(until, -1),
      ]);
      const communes = [...new Set(person.presences.map(({ communeCode }) => communeCode))];
      return days.flatMap((on) =>
        communes.flatMap((communeCode) => {
          const byAllDays = periods.filter(
            (one) => one.communeCode === communeCode && isOnOrBefore(one.from, on) && isBefore(on, one.until),
          );
          const byDay = flagsOn(person, { communeCode, on }, exampleProvinces, seededRules);
          const isSame =
            byDay.join(',') ===
            ofStays.filter((flag) => byAllDays.some((one) => one.flag === flag)).join(',');
          return isSame ? [] : `${name.join(' ')} ${communeCode} ${on.toString()}: ${byDay.join(',')}`;
        }),
      );
    });
    expect(disagreeing).toEqual([]);
  });
});
