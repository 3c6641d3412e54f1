import { seededRules, timeline } from '@libs/residence-law';
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
});
