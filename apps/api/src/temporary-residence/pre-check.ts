import { type Day, day, isOnOrBefore } from '@libs/calendar';
import {
  citationText,
  extendedFrom,
  extensionWindowOpens,
  feeOfFiling,
  groundsThatHold,
  isMinor,
  lastDayOfLongestTerm,
  mayExtend,
  type ResidenceFacts,
  type RuleBook,
} from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import type { Act } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { type Dwelling, DwellingBlocks, Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { LookUpResident, Residents, ResidentsQueries } from '../residents/index.ts';
import { notFound } from '../web-errors/index.ts';
import { asLawSeesIt, communeOfPermanentResidence, excludedTerm } from './check-term.ts';
import { presentFee } from './counted-fee.ts';
import { OpenCases } from './open-cases.queries.ts';
import { ageOn, papersFor, presentPapers } from './papers-of-case.ts';
import type { Finding, FindingCode, PreCheckAnswer, PreCheckQuestion } from './pre-check.messages.ts';
import { type RegistrationRow, Registrations } from './registrations.repository.ts';
import type { RegistrationKind } from './temporary-residence.messages.ts';

/** The person as far as this area may know them. */
interface Person {
  readonly known: PreCheckAnswer['known'];
  readonly residentId: string | null;
  readonly fullName: string | null;
  readonly birthYear: number | null;
  readonly dateOfBirth: string | null;
  readonly facts: ResidenceFacts | null;
  /** Registrations that hold today or later, first to last. */
  readonly registrations: readonly RegistrationRow[];
  /** The latest one in the officer's commune, whether or not it still holds. */
  readonly latestHere: RegistrationRow | null;
  readonly elsewhere: { readonly communeCode: string; readonly lastDay: string } | null;
}

/**
 * Kiểm tra trước khi lập hồ sơ: from a person and a dwelling, everything that is missing or blocks, at once, before anything
 * is typed. Somebody whom this area does not see is looked up across areas, under the limits of a look-up.
 */
@Injectable()
export class PreCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: Residents,
    private readonly finding: ResidentsQueries,
    private readonly lookup: LookUpResident,
    private readonly facts: ResidenceFactsQueries,
    private readonly registrations: Registrations,
    private readonly dwellings: Dwellings,
    private readonly blocks: DwellingBlocks,
    private readonly openCases: OpenCases,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  check(question: PreCheckQuestion, act: Act): Promise<PreCheckAnswer> {
    const { officer } = act;
    const today = this.clock.today();
    return this.transactions.run(officer, async (tx) => {
      const rules = await this.rules.in(tx);
      const dwelling = question.dwellingId ? await this.dwellings.get(tx, question.dwellingId) : null;
      const person = await this.personOf(tx, question, today, act);
      const kind = question.kind ?? whatFits(person, dwelling, today);
      const dwellingBlocks = dwelling ? await this.blocks.of(tx, dwelling.id) : [];
      const findings = [
        ...aboutThePerson(person, today),
        ...(await this.aboutOpenCases(tx, person, officer.area.code)),
        ...aboutTheDwelling(
          dwelling,
          dwellingBlocks.map(({ reason }) => reason),
          officer.communes,
        ),
        ...aboutTheKind(kind, person, dwelling),
      ];
      const from = earliestFrom(kind, person, today);
      findings.push(
        ...aboutTheTerm({ kind, question, person, dwelling, from, commune: officer.area.code }, today, rules),
      );
      if (person.residentId !== null && person.known === 'here') {
        await this.audit.note(tx, officer, {
          action: 'case.pre_checked',
          accessPurpose: act.purpose,
          residentIds: [person.residentId],
          fields: ['fullName', 'dateOfBirth', 'registrations', 'cases'],
        });
      }
      const needed = papersFor({ ...question, kind, dateOfBirth: person.dateOfBirth }, today);
      const charged = { kind, form: 'one', channel: 'counter', exemptions: [null], filedOn: today } as const;
      return {
        known: person.known,
        residentId: person.known === 'here' ? person.residentId : null,
        fullName: person.fullName,
        birthYear: person.birthYear,
        kind,
        mayOpen: findings.every(({ severity }) => severity !== 'blocks'),
        findings,
        registrationElsewhere: person.elsewhere,
        earliestFrom: from.toString(),
        latestLastDay: lastDayOfLongestTerm(from, rules).toString(),
        papers: presentPapers(needed, { consents: [], papers: [] }),
        fee: presentFee(feeOfFiling(charged, rules)),
      };
    });
  }

  private async personOf(
    tx: Transaction,
    question: PreCheckQuestion,
    today: Day,
    { purpose, officer }: Act,
  ): Promise<Person> {
    const { personalNumber } = question;
    const id =
      personalNumber == null
        ? (question.residentId ?? null)
        : await this.finding.idByNumber(tx, personalNumber);
    if (id === null && personalNumber != null) {
      const { known, fullName, birthYear, registration } = await this.lookup.lookUp(
        personalNumber,
        purpose,
        officer,
      );
      return {
        ...nobody,
        known: known ? 'elsewhere' : 'nowhere',
        fullName: fullName ?? null,
        birthYear: birthYear ?? null,
        dateOfBirth: birthYear == null ? null : String(birthYear),
        elsewhere: registration ?? null,
      };
    }
    if (id === null || !(await this.residents.exists(tx, id))) throw notFound();
    const [summary] = await this.finding.summaries(tx, [id], today.toString());
    const [resident] = await this.facts.of(tx, [id]);
    const registrations = await this.registrations.holdingFrom(tx, id, today.toString());
    const dateOfBirth = summary?.dateOfBirth ?? null;
    const elsewhere = registrations.find(({ communeCode }) => !officer.communes.includes(communeCode));
    return {
      known: 'here',
      residentId: id,
      fullName: summary?.fullName ?? null,
      birthYear: dateOfBirth === null ? null : Number(dateOfBirth.slice(0, 4)),
      dateOfBirth,
      facts: resident?.facts ?? null,
      registrations,
      latestHere: await this.registrations.latestIn(tx, id, officer.area.code),
      elsewhere: elsewhere ? { communeCode: elsewhere.communeCode, lastDay: elsewhere.lastDay } : null,
    };
  }

  /** Open cases that this area may see; only one of the own commune stands in the way. */
  private async aboutOpenCases(
    tx: Transaction,
    { residentId, known }: Person,
    commune: string,
  ): Promise<Finding[]> {
    if (residentId === null || known !== 'here') return [];
    const open = await this.openCases.aboutRegistration(tx, residentId);
    return open.map(({ id, communeCode, kind }) =>
      communeCode === commune
        ? found('case_open_here', 'blocks', { caseId: id, kind })
        : found('case_open_elsewhere', 'shows', { communeCode, kind }),
    );
  }
}

const nobody: Omit<Person, 'known'> = {
  residentId: null,
  fullName: null,
  birthYear: null,
  dateOfBirth: null,
  facts: null,
  registrations: [],
  latestHere: null,
  elsewhere: null,
};

const found = (
  code: FindingCode,
  severity: Finding['severity'],
  details: Record<string, string> = {},
  article: string | null = null,
): Finding => ({ code, severity, article, details });

/** A move where somebody is registered here at another dwelling, an extension at the same one, else a registration. */
function whatFits({ latestHere }: Person, dwelling: Dwelling | null, today: Day): RegistrationKind {
  if (latestHere === null || isOnOrBefore(day(latestHere.until), today)) return 'registration';
  if (dwelling !== null && dwelling.id !== latestHere.dwellingId) return 'change_of_dwelling';
  return 'extension';
}

function aboutThePerson({ known, facts, dateOfBirth, elsewhere }: Person, today: Day): Finding[] {
  const findings: Finding[] = [];
  if (known === 'nowhere') findings.push(found('person_unknown', 'blocks'));
  if (facts?.diedOn) findings.push(found('person_died', 'blocks', { diedOn: facts.diedOn.toString() }));
  if (facts && nationalityOf(facts) !== 'VN') findings.push(found('person_foreign', 'blocks'));
  if (isMinor({ age: ageOn(dateOfBirth, today) })) findings.push(found('person_minor', 'warns'));
  if (elsewhere) findings.push(found('registered_elsewhere', 'shows', { ...elsewhere }));
  return findings;
}

function aboutTheDwelling(
  dwelling: Dwelling | null,
  blocks: readonly string[],
  communes: readonly string[],
): Finding[] {
  if (dwelling === null) return [];
  return [
    ...(communes.includes(dwelling.communeCode) ? [] : [found('dwelling_elsewhere', 'blocks')]),
    ...blocks.map((reason) => found('dwelling_blocked', 'blocks', { reason })),
  ];
}

function aboutTheKind(
  kind: RegistrationKind,
  { latestHere, known }: Person,
  dwelling: Dwelling | null,
): Finding[] {
  if (known === 'nowhere') return [];
  if (kind !== 'registration') return latestHere === null ? [found('no_registration_here', 'blocks')] : [];
  if (latestHere === null) return [];
  const { lastDay, id } = latestHere;
  const details = { registrationId: id, lastDay };
  return dwelling === null || dwelling.id === latestHere.dwellingId
    ? [found('registered_here', 'shows', details)]
    : [found('registered_at_another_dwelling_here', 'shows', details)];
}

interface AskedTerm {
  readonly kind: RegistrationKind;
  readonly question: PreCheckQuestion;
  readonly person: Person;
  readonly dwelling: Dwelling | null;
  readonly from: Day;
  readonly commune: string;
}

/** What the law says of the term: that asked for, or the longest from the earliest day. */
function aboutTheTerm(asked: AskedTerm, today: Day, rules: RuleBook): Finding[] {
  const { kind, question, person, dwelling, commune } = asked;
  const { facts, latestHere } = person;
  if (facts === null) return [];
  const from = question.from ?? asked.from;
  const lastDay = question.lastDay ?? lastDayOfLongestTerm(from, rules);
  const excluded = excludedTerm(
    {
      communeCode: commune,
      from,
      lastDay,
      dwellingBlocks: [],
      ...(kind === 'change_of_dwelling' && dwelling && { movesTo: dwelling.id }),
    },
    facts,
    today,
    rules,
  ).map(({ code, article }) => found(code as FindingCode, 'blocks', {}, article ?? null));
  if (kind !== 'extension' || latestHere === null) return excluded;
  const extension = mayExtend(
    {
      registration: asLawSeesIt(latestHere),
      lastDay: null,
      sameDwelling: dwelling === null || dwelling.id === latestHere.dwellingId,
      communeOfPermanentResidence: communeOfPermanentResidence(facts, today),
      dwellingBlocks: [],
    },
    today,
    rules,
  );
  const opensOn = extensionWindowOpens(day(latestHere.lastDay), rules).toString();
  const window = groundsThatHold(extension).map(({ code, source }) =>
    found(
      code,
      code === 'before_window' ? 'warns' : 'blocks',
      { opensOn, lastDay: latestHere.lastDay },
      citationText(source),
    ),
  );
  const said = new Set(window.map(({ code }) => code));
  return [...window, ...excluded.filter(({ code }) => !said.has(code))];
}

/** The first day that can be asked for: after the term that is extended, otherwise today. */
const earliestFrom = (kind: RegistrationKind, { latestHere }: Person, today: Day): Day =>
  kind === 'extension' && latestHere ? extendedFrom(day(latestHere.lastDay), today) : today;

const nationalityOf = ({ nationality }: ResidenceFacts): string =>
  typeof nationality === 'string' ? nationality : (nationality.at(-1)?.nationality ?? 'VN');
