import { day } from '@libs/calendar';
import {
  householdContribution,
  RuleBook,
  seededRules,
  type ServiceAccess,
  services,
  whatOpens,
} from '@libs/residence-law';
import { named } from './reading-decisions.ts';
import { whatOpensExamples } from './what-opens.examples.ts';

const stands = ({ access, invitesToRegister, grade, way }: ServiceAccess): string =>
  [
    access === 'opens_when' ? `opens_when: ${way?.step}` : `${access}${invitesToRegister ? '*' : ''}`,
    ...(way?.opensOn ? [way.opensOn.toString()] : []),
    ...(grade === null ? [] : [`#${grade}`]),
  ].join(' ');

describe('what a residence opens', () => {
  it.each(named(whatOpensExamples))('%s', (_name, { who, opens, leavesOut = [] }) => {
    const answer = whatOpens(who, seededRules);
    const found = Object.fromEntries(answer.map((one) => [one.service, stands(one)]));
    expect(found).toMatchObject(opens);
    for (const service of leavesOut) expect(found).not.toHaveProperty(service);
  });

  it('gives every service its article, and never closes schooling, emergency care or vaccination', () => {
    for (const [, { who }] of named(whatOpensExamples)) {
      for (const blocked of [false, true]) {
        for (const one of whatOpens({ ...who, dwellingIsBlocked: blocked }, seededRules)) {
          expect(one.source.article).not.toBe('');
          expect(one.grounds.length).toBeGreaterThan(0);
          expect((one.way === null) === (one.access === 'open')).toBe(true);
          if (services[one.service].neverCloses) expect(one.access).toBe('open');
        }
      }
    }
  });

  it('reads a value that an administrator has confirmed', () => {
    const rules = new RuleBook([
      {
        parameter: 'accessToVehicleRegistration',
        from: day('2026-01-01'),
        value: { permanent: false, temporary: false, living: true, heldForMonths: 0 },
        source: seededRules.on(day('2026-01-01')).accessToVehicleRegistration.source,
      },
    ]);
    const worker = whatOpensExamples.find(({ name }) => name[1] === 'a worker not yet registered')?.who;
    const access =
      worker && whatOpens(worker, rules).find(({ service }) => service === 'vehicle_registration');
    expect(access?.access).toBe('open');
  });
});

describe('what a household pays for health insurance (H-02)', () => {
  it.each([
    [0, [], 0],
    [1, [105_300], 105_300],
    [2, [105_300, 73_710], 179_010],
    [4, [105_300, 73_710, 63_180, 52_650], 294_840],
    [6, [105_300, 73_710, 63_180, 52_650, 42_120, 42_120], 379_080],
  ])('%i insured', (insured, each, total) => {
    expect(householdContribution(insured, day('2026-11-22'), seededRules)).toMatchObject({ each, total });
  });
});
