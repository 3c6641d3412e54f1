import { day, isBefore, isOnOrBefore, type Day } from '@libs/calendar';
import {
  BeforeTheLaw,
  cite,
  citationText,
  Dated,
  everyText,
  groundsToEnd,
  isWellKnown,
  lawOnResidence2020,
  ourReading,
  parameterNames,
  RuleBook,
  seededRules,
  UnfitValue,
  type Citation,
} from '@libs/residence-law';

const source = cite(lawOnResidence2020, { article: 27, clause: 2, row: 'T-02', tag: 'A', confirmed: true });
const everyVersion = parameterNames.flatMap((name) =>
  seededRules.parameter(name).versions.map((version) => ({ name, ...version })),
);
const everyCitation: readonly Citation[] = [
  ...everyVersion.map((version) => version.source),
  ...Object.values(groundsToEnd).map((ground) => ground.source),
];

function* quarters(from: Day, until: Day): Iterable<Day> {
  for (let on = from; isBefore(on, until); on = on.add({ months: 3 }, { overflow: 'constrain' })) yield on;
}

describe('the rule book', () => {
  it.each(parameterNames)('%s resolves for every quarter from its first day to two years ahead', (name) => {
    const parameter = seededRules.parameter(name);
    const first = parameter.versions.at(-1)!.from;
    for (const on of quarters(first, day('2028-11-21')))
      expect(isOnOrBefore(parameter.on(on).from, on)).toBe(true);
    expect(() => parameter.on(first.subtract({ days: 1 }))).toThrow(BeforeTheLaw);
    expect(parameter.readOn(day('1999-05-04'))).toBe(parameter.versions.at(-1));
  });

  it('cites a text, an article, a row and a day for every value', () => {
    for (const { text, article, row, checkedOn } of everyCitation) {
      expect(everyText).toContain(text);
      expect(article).not.toBe('');
      expect(row).toMatch(/^[A-Z]-|^F-fees$/);
      expect(isOnOrBefore(checkedOn, day('2026-11-21'))).toBe(true);
    }
    for (const { url, title, number } of everyText) {
      expect(url).toMatch(/^https:\/\//);
      expect([title, number]).not.toContain('');
    }
  });

  it('has no value in force before its text', () => {
    for (const {
      from,
      source: { text },
    } of everyVersion)
      expect(isOnOrBefore(text.inForceFrom, from)).toBe(true);
  });

  it('confirms nothing by itself, and knows what is doubtful', () => {
    expect(everyCitation.filter(({ confirmed }) => confirmed)).toEqual([]);
    const doubtful = everyVersion.filter((version) => !isWellKnown(version.source)).map(({ name }) => name);
    expect(doubtful).toContain('validityOfResidenceConfirmation');
    expect(doubtful).not.toContain('longestTemporaryResidence');
  });

  it('says where a value stands, in both languages', () => {
    expect(citationText(source)).toBe('Luật Cư trú (68/2020/QH14), Điều 27 khoản 2');
    expect(citationText(source, 'en')).toBe('Law on Residence (68/2020/QH14), article 27 clause 2');
    expect(
      citationText(cite(lawOnResidence2020, { article: 29, clause: 1, point: 'đ', row: 'T-11', tag: 'C' })),
    ).toBe('Luật Cư trú (68/2020/QH14), Điều 29 khoản 1 điểm đ');
    expect(citationText(cite(ourReading, { article: 'mục 3', row: 'D-06', tag: 'REC' }))).toContain('mục 3');
  });

  it('reads each value by name and day, with its source', () => {
    const { longestTemporaryResidence, oneReportForRelatives } = seededRules.on(day('2026-06-30'));
    expect(longestTemporaryResidence.value).toEqual({ years: 2 });
    expect(oneReportForRelatives.value).toEqual({ suffices: true });
    expect(seededRules.on(day('2026-07-01')).oneReportForRelatives.value).toEqual({ suffices: false });
    expect(() => seededRules.on(day('2021-06-30')).longestTemporaryResidence).toThrow(BeforeTheLaw);
  });
});

describe('what an administrator confirms', () => {
  it('takes the place of the version of the same day', () => {
    const rules = new RuleBook([
      { parameter: 'oneReportForRelatives', from: day('2026-07-01'), value: { suffices: true }, source },
    ]);
    expect(rules.on(day('2026-07-01')).oneReportForRelatives).toMatchObject({
      value: { suffices: true },
      source,
    });
    expect(rules.parameter('oneReportForRelatives').versions).toHaveLength(2);
    expect(seededRules.on(day('2026-07-01')).oneReportForRelatives.value).toEqual({ suffices: false });
  });

  it('adds a version from its own day', () => {
    const rules = new RuleBook([
      { parameter: 'longestTemporaryResidence', from: day('2027-01-01'), value: { years: 3 }, source },
    ]);
    expect(rules.on(day('2026-12-31')).longestTemporaryResidence.value).toEqual({ years: 2 });
    expect(rules.on(day('2027-01-01')).longestTemporaryResidence.value).toEqual({ years: 3 });
  });

  it.each([
    ['noSuchParameter', { days: 3 }],
    ['longestTemporaryResidence', { months: 24 }],
    ['longestTemporaryResidence', { years: '2' }],
    ['longestTemporaryResidence', { years: -1 }],
    ['longestTemporaryResidence', { years: 2, days: 1 }],
    ['longestTemporaryResidence', {}],
  ])('is refused where it does not fit: %s %p', (parameter, value) => {
    expect(() => new RuleBook([{ parameter, from: day('2027-01-01'), value, source }])).toThrow(UnfitValue);
  });
});

describe('a dated value', () => {
  it('refuses versions out of order, twice the same day, and none at all', () => {
    const version = (from: string) => ({ from: day(from), value: 1, source });
    expect(() => new Dated('x', [version('2026-01-01'), version('2026-07-01')])).toThrow(RangeError);
    expect(() => new Dated('x', [version('2026-01-01'), version('2026-01-01')])).toThrow(RangeError);
    expect(() => new Dated('x', [])).toThrow(RangeError);
  });
});
