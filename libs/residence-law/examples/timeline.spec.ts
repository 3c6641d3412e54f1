import { seededRules, timeline } from '@libs/residence-law';
import { exampleProvinces, flagLinesOf, lineOf, personWith, type TimelineExample } from './facts.examples.ts';
import { examples1To10 } from './status-definition-1-to-10.examples.ts';
import { examples11To19 } from './status-definition-11-to-19.examples.ts';

const told = (examples: readonly TimelineExample[]) =>
  examples.map((example) => [example.name.join(' — '), example] as const);

describe('residence status', () => {
  describe('as the definition works it out', () => {
    it.each(told([...examples1To10, ...examples11To19]))('%s', (_, example) => {
      const segments = timeline(personWith(example.facts), exampleProvinces, seededRules);
      expect(segments.map(lineOf)).toEqual(example.lines);
      if (example.flags) expect(flagLinesOf(segments)).toEqual(example.flags);
    });
  });
});
