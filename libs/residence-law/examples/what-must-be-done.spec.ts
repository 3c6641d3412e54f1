import { day } from '@libs/calendar';
import { obligationCodes, RuleBook, seededRules, whatMustBeDone } from '@libs/residence-law';
import { whatMustBeDoneExamples as examples } from './what-must-be-done.examples.ts';

const today = day('2026-11-22');

describe('what must be done', () => {
  it.each(examples)('$name.1', ({ stay, asked, before, on, who, papers, neverAsked }) => {
    const obligations = whatMustBeDone(stay, today, seededRules);
    expect(obligations.map(({ code }) => code)).toEqual(asked);
    const [first] = obligations;
    if (before !== undefined) expect(first?.before?.toString()).toBe(before);
    if (on !== undefined) expect(obligations.findLast((one) => one.on !== null)?.on?.toString()).toBe(on);
    if (who !== undefined)
      expect(obligations.every((one) => one.who === who || one.who === 'host')).toBe(true);
    if (papers) expect(first?.papers.map(({ code }) => code)).toEqual(papers);
    if (neverAsked) expect(first?.neverAsked.map(({ code }) => code)).toEqual(neverAsked);
  });

  it('is asked in every way that there is', () => {
    const obligations = examples.flatMap(({ stay }) => whatMustBeDone(stay, today, seededRules));
    expect(new Set(obligations.map(({ code }) => code))).toEqual(new Set(obligationCodes));
  });

  it('follows a rule that was superseded', () => {
    const tenant = examples[0];
    if (!tenant) throw new Error('no example');
    const { source } = seededRules.on(today).shortestStayToRegister;
    const longer = new RuleBook([
      { parameter: 'shortestStayToRegister', from: day('2026-07-15'), value: { days: 200 }, source },
    ]);
    expect(whatMustBeDone(tenant.stay, today, longer).map(({ code }) => code)).toEqual(['stay_is_reported']);
  });

  it('never asks for a paper that nobody may ask for', () => {
    for (const { stay } of examples) {
      for (const { papers, neverAsked } of whatMustBeDone(stay, today, seededRules)) {
        const refused = new Set(neverAsked.map(({ code }) => code));
        expect(papers.filter(({ code }) => refused.has(code))).toEqual([]);
      }
    }
  });
});
