import type { Day } from '@libs/calendar';
import { feeOfFiling, lastDayOfLongestTerm } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { DwellingBlocks, Dwellings } from '../places/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { ResidenceFactsQueries } from '../residence-status/index.ts';
import { LookUpResident, Residents, ResidentsQueries } from '../residents/index.ts';
import { presentFee } from './counted-fee.ts';
import { notKnownHere } from './find-applicant.ts';
import { OpenCases } from './open-cases.queries.ts';
import { papersFor, presentPapers } from './papers-of-case.ts';
import {
  aboutTheDwelling,
  aboutTheKind,
  aboutThePerson,
  aboutTheTerm,
  earliestFrom,
  found,
  type Person,
  whatFits,
} from './pre-check-findings.ts';
import type { Finding, PreCheckAnswer, PreCheckQuestion } from './pre-check.messages.ts';
import { Registrations } from './registrations.repository.ts';

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
    const { officer, purpose } = act;
    return this.transactions.run(officer, async (tx) => {
      const answer = await this.answer(tx, question, act);
      if (answer.residentId !== null) {
        await this.audit.note(tx, officer, {
          action: 'case.pre_checked',
          accessPurpose: purpose,
          residentIds: [answer.residentId],
          fields: ['fullName', 'dateOfBirth', 'registrations', 'cases'],
        });
      }
      return answer;
    });
  }

  /** Within a use case that notes who was looked at; look-ups across areas are noted by themselves. */
  async answer(tx: Transaction, question: PreCheckQuestion, act: Act): Promise<PreCheckAnswer> {
    const { officer } = act;
    const today = this.clock.today();
    const rules = await this.rules.in(tx);
    const dwelling = question.dwellingId ? await this.dwellings.get(tx, question.dwellingId) : null;
    const person = await this.personOf(tx, question, today, act);
    const kind = question.kind ?? whatFits(person, dwelling, today);
    const dwellingBlocks = dwelling ? await this.blocks.of(tx, dwelling.id) : [];
    const from = earliestFrom(kind, person, today);
    const findings = [
      ...aboutThePerson(person, today),
      ...(await this.aboutOpenCases(tx, person, officer.area.code)),
      ...aboutTheDwelling(
        dwelling,
        dwellingBlocks.map(({ reason }) => reason),
        officer.communes,
      ),
      ...aboutTheKind(kind, person, dwelling),
      ...aboutTheTerm({ kind, question, person, dwelling, from, commune: officer.area.code }, today, rules),
    ];
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
    if (id === null || !(await this.residents.exists(tx, id))) throw notKnownHere();
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
