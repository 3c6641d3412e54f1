import { day } from '@libs/calendar';
import {
  caseKinds,
  consentGivers,
  consentMethods,
  consentMethodsOn,
  endingBeginnings,
  filers,
  notAskedReasons,
  paperCodes,
  papersNeeded,
  seededRules,
  whatMustBeDone,
} from '@libs/residence-law';
import {
  consentGiverWords,
  consentMethodWords,
  notAskedWords,
  paperHandlings,
  paperWords,
} from '@libs/words';
import { papersNeededExamples as examples } from './papers-needed.examples.ts';
import { whatMustBeDoneExamples } from './what-must-be-done.examples.ts';

const never = [
  'household_book: abolished',
  'paper_held_in_data: held_in_data',
  'notarised_copy: clear_copy_suffices',
];

describe('the papers of a case', () => {
  it.each(examples.map((example) => [example.name.join(' — '), example] as const))(
    '%s',
    (_, { asked, needed, notAsked = [], consents = [], notVerified = false }) => {
      const found = papersNeeded(asked);
      expect(found.needed.map(({ code }) => code)).toEqual(needed);
      expect(found.notAsked.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([...notAsked, ...never]);
      expect(found.consents.map(({ of }) => of)).toEqual(consents);
      expect(found.conditionsAreVerified).toBe(!notVerified);
    },
  );

  it('are told for every kind, every beginning of an ending and whoever files', () => {
    expect(new Set(examples.map(({ asked }) => asked.about.kind))).toEqual(new Set(caseKinds));
    const begun = examples.flatMap(({ asked: { about } }) => (about.kind === 'ending' ? [about.begun] : []));
    expect(new Set(begun)).toEqual(new Set(endingBeginnings));
    const who = new Set(examples.map(({ asked }) => asked.filedBy));
    expect(filers.filter((one) => !who.has(one))).toEqual(['head_of_household']);
  });

  it('are never both needed and not to be asked for', () => {
    for (const { asked } of examples) {
      const { needed, notAsked } = papersNeeded(asked);
      const refused = new Set(notAsked.map(({ code }) => code));
      expect(needed.filter(({ code }) => refused.has(code))).toEqual([]);
    }
  });

  it('shows every paper, reason and giver of consent in some example, and has words for each', () => {
    const found = examples.map(({ asked }) => papersNeeded(asked));
    const told = whatMustBeDoneExamples
      .flatMap(({ stay }) => whatMustBeDone(stay, day('2026-11-22'), seededRules))
      .flatMap(({ papers, neverAsked }) => [...papers, ...neverAsked]);
    const papers = [...found.flatMap(({ needed, notAsked }) => [...needed, ...notAsked]), ...told];
    expect(new Set(papers.map(({ code }) => code))).toEqual(new Set(paperCodes));
    expect(new Set(found.flatMap(({ notAsked }) => notAsked.map(({ reason }) => reason)))).toEqual(
      new Set(notAskedReasons),
    );
    expect(new Set(found.flatMap(({ consents }) => consents.map(({ of }) => of)))).toEqual(
      new Set(consentGivers),
    );
    expect(Object.keys(paperWords).sort()).toEqual([...paperCodes].sort());
    expect(Object.keys(notAskedWords).sort()).toEqual([...notAskedReasons].sort());
    expect(Object.keys(consentGiverWords).sort()).toEqual([...consentGivers].sort());
    expect(Object.keys(consentMethodWords).sort()).toEqual([...consentMethods].sort());
    expect(new Set(found.flatMap(({ needed }) => needed.map(({ handling }) => handling)))).toEqual(
      new Set(Object.keys(paperHandlings)),
    );
  });

  it.each([
    ['2026-07-01', 'shown_and_compared'],
    ['2026-06-30', 'handed_in'],
  ])('a lease on %s is %s', (filedOn, handling) => {
    const { asked } = examples[0]!;
    const lease = papersNeeded({ ...asked, filedOn: day(filedOn) }).needed.find(
      ({ code }) => code === 'written_lease',
    );
    expect(lease?.handling).toBe(handling);
  });

  it.each([
    ['2026-03-15', ['form_signature', 'vneid', 'police_verification', 'separate_paper']],
    ['2026-03-14', ['form_signature', 'vneid', 'separate_paper']],
    ['2023-12-31', ['form_signature', 'separate_paper']],
  ])('consent on %s is given by %j', (on, methods) => {
    expect(consentMethodsOn(day(on))).toEqual(methods);
  });

  it('asks every co-owner, unless one speaks for all', () => {
    const relative = examples.find(({ consents }) => consents?.includes('owner'))!;
    expect(papersNeeded(relative.asked).consents[0]?.byEveryOwner).toBe(true);
  });
});
