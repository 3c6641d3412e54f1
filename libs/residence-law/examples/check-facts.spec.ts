import { checkFacts, knownAt, seededRules } from '@libs/residence-law';
import { checkFactsExamples } from './check-facts.examples.ts';

const communes = ['26740', '31135'];

describe('facts that contradict themselves', () => {
  it.each(checkFactsExamples)('%s', (_, facts, problems) => {
    const found = checkFacts(facts, seededRules, (code) => communes.includes(code));
    expect(found.map(({ field, code }) => [field, code])).toEqual(problems);
  });
});

describe('facts as known at an instant', () => {
  const at = (text: string) => Date.parse(text);
  const facts = [
    { id: 'kept', recordedAt: at('2026-03-01T10:00Z'), voidedAt: null },
    { id: 'voided', recordedAt: at('2026-03-01T10:00Z'), voidedAt: at('2026-03-05T10:00Z') },
    { id: 'later', recordedAt: at('2026-03-05T10:00Z') },
  ];

  it.each([
    ['before anything was recorded', '2026-03-01T09:59:59Z', []],
    ['at the moment of recording', '2026-03-01T10:00Z', ['kept', 'voided']],
    ['just before the voiding', '2026-03-05T09:59:59Z', ['kept', 'voided']],
    ['at the moment of voiding', '2026-03-05T10:00Z', ['kept', 'later']],
  ])('%s', (_, instant, known) => {
    expect(knownAt(facts, at(instant)).map(({ id }) => id)).toEqual(known);
    const asDates = facts.map((fact) => ({ ...fact, recordedAt: new Date(fact.recordedAt) }));
    expect(knownAt(asDates, new Date(instant)).map(({ id }) => id)).toEqual(known);
  });
});
