import { randomUUID } from 'node:crypto';
import { workingDaysAfter } from '@libs/calendar';
import { schoolYearSought } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import { notFound, Refusal } from '../../web-errors/index.ts';
import { needOfOfficer } from './need-of-officer.ts';
import { PeopleInNeedQueries } from './people-in-need.queries.ts';
import { PresentRequests } from './present-requests.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { RegistrationWishes } from './registration-wishes.repository.ts';
import type {
  NewServiceRequest,
  RequestFilter,
  ServiceRequest,
  ServiceRequests as ServiceRequestPage,
  StepOnRequest,
} from './requests.messages.ts';
import { ServiceRequests, type StoredRequest } from './requests.repository.ts';
import { TellFamilies } from '../telling/tell-families.ts';
import { TheDead } from './the-dead.queries.ts';
import {
  awaited,
  type DueBy,
  type Need,
  requiredOf,
  type RequestState,
  type RequestStep,
  stepsFrom,
  whatMayFollow,
} from './what-may-follow.ts';

/** Requests for school places and insurance: asked for a whole family, moved on step by step, each step noted. */
@Injectable()
export class WorkOnRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleInNeedQueries,
    private readonly requests: ServiceRequests,
    private readonly showing: PresentRequests,
    private readonly dead: TheDead,
    private readonly wishes: RegistrationWishes,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
    private readonly telling: TellFamilies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for everybody named, or notes what came of calling on them; or for nobody: who does not live here, has asked
   * already, here or in another province, or has a place is 409 with the place in the list and why. A household becomes one family, and so does who has
   * none: a family reads of all its requests, and of nobody else's.
   */
  ask(asked: NewServiceRequest, act: Act): Promise<ServiceRequestPage> {
    const { need, residentIds, note, outcome, place, insuredThrough } = asked;
    needOfOfficer(need, act.officer);
    const said = { place: place ?? null, insuredThrough: insuredThrough ?? null, note: note ?? null };
    const taken = outcome ? { step: outcome, ...said } : null;
    if (taken) refuseUnfit(taken, need);
    const today = this.clock.today();
    const schoolYear = schoolYearSought(today);
    return this.transactions.run(act.officer, async (tx) => {
      const found = await this.people.among(tx, residentIds, need, { today: today.toString(), schoolYear });
      const others = residentIds.filter((id) => !found.some(({ residentId }) => residentId === id));
      const refuse = (those: readonly string[], otherwise: string) =>
        this.refuse(tx, residentIds, { those, otherwise, need, schoolYear });
      if (others.length > 0) await refuse(others, 'not_in_this_need');
      const households = await this.people.householdsOf(tx, residentIds, today.toString());
      const families = new Map<string, string>();
      const dueOn = await this.nextDue(tx, 'daysToAnswerServiceRequest');
      for (const person of found) {
        const year = need === 'school_place' ? schoolYear : null;
        const home = households.get(person.residentId) ?? person.residentId;
        const familyId = families.get(home) ?? randomUUID();
        families.set(home, familyId);
        const id = await this.requests.add(tx, act.officer, {
          need,
          familyId,
          schoolYear: year,
          person,
          dueOn,
        });
        if (id === null) return refuse([person.residentId], 'asked_elsewhere');
        const { communeCode } = person;
        const first = taken ? { step: 'request' } : { step: 'request', note: note ?? null };
        await this.requests.note(tx, act.officer, { id, communeCode, need }, first);
        if (taken) await this.take(tx, act, { id, communeCode, need }, taken);
      }
      const made = await this.requests.ofFamilies(tx, ...families.values());
      if (!outcome) await this.telling.tell(tx, made.map(idOf));
      const items = await this.showing.present(tx, await this.requests.ofFamilies(tx, ...families.values()));
      await this.noteAudit(tx, act, 'service_request.made', await this.namedIn(tx, items));
      return { items, nextCursor: null };
    });
  }

  page(filter: RequestFilter, act: Act): Promise<ServiceRequestPage> {
    needOfOfficer(filter.need, act.officer);
    return this.transactions.run(act.officer, async (tx) => {
      const dead = filter.due ? await this.dead.awaitedFor(tx, filter.need) : [];
      const found = await this.requests.page(tx, filter, this.clock.today().toString(), dead);
      const items = await this.showing.present(tx, found);
      await this.noteAudit(tx, act, 'service_request.list', await this.namedIn(tx, items));
      const nextCursor = items.length === filter.limit ? (items.at(-1)?.id ?? null) : null;
      return { items, nextCursor };
    });
  }

  read(id: string, act: Act): Promise<ServiceRequest> {
    return this.transactions.run(act.officer, async (tx) => {
      const request = await this.requests.find(tx, id);
      if (!request) throw notFound();
      const shown = await this.presentOne(tx, request);
      await this.noteAudit(tx, act, 'service_request.read', await this.namedIn(tx, [shown]));
      return shown;
    });
  }

  /**
   * Takes a step that the table of what may follow knows from here; anything else is 409 `request_moved_on`. For the whole
   * family, it is taken for each of its requests that it may follow; ending those of somebody who died leaves the others be.
   */
  step(id: string, taken: StepOnRequest, act: Act): Promise<ServiceRequest> {
    return this.onRequest(id, act, `service_request.${taken.step}`, async (tx, request) => {
      refuseUnfit(taken, request.need);
      const family = taken.wholeFamily ? await this.requests.ofFamilies(tx, request.familyId) : [request];
      const dead = await this.dead.among(tx, family.map(residentOf));
      const hasDied = dead.has(request.residentId);
      if (!stepsFrom(request.state, hasDied).includes(taken.step)) throw new Refusal(409, 'request_moved_on');
      const among = family.filter(
        ({ residentId, state }) =>
          dead.has(residentId) === hasDied && stepsFrom(state, hasDied).includes(taken.step),
      );
      for (const one of among) await this.take(tx, act, one, taken);
      if (toldSteps.has(taken.step)) await this.telling.tell(tx, among.map(idOf));
      return among.map(residentOf);
    });
  }

  /** Passes the family's own wish to register on to the commune police: who and where, and nothing of the request. */
  passOnWish(id: string, act: Act): Promise<ServiceRequest> {
    return this.onRequest(id, act, 'service_request.wish_to_register', async (tx, request) => {
      if (request.wishesToRegister) throw new Refusal(409, 'already_passed_on');
      const dead = await this.dead.among(tx, [request.residentId]);
      if (dead.size > 0) throw new Refusal(409, 'request_moved_on');
      const agreedOn = this.clock.today().toString();
      await this.requests.note(tx, act.officer, request, { step: 'wish_to_register' });
      await this.wishes.passOn(tx, act.officer, { ...request, agreedOn });
      return [request.residentId];
    });
  }

  /**
   * Makes a family of each household among the people of a family, by the households of today, and of whoever is of none:
   * strangers who were joined, or a family that went different ways. What opened the requests before opens none of them any
   * more, since it may be in anybody's hand; what still waited to be told is told to each part. Who are all of one household:
   * 409 `family_is_one_household`.
   */
  partFamily(id: string, act: Act): Promise<ServiceRequest> {
    return this.onRequest(id, act, 'service_request.part_family', async (tx, { familyId }) => {
      const family = await this.requests.ofFamilies(tx, familyId);
      const residentIds = family.map(residentOf);
      const households = await this.people.householdsOf(tx, residentIds, this.clock.today().toString());
      const parts = Map.groupBy(family, ({ residentId }) => households.get(residentId) ?? residentId);
      if (parts.size < 2) throw new Refusal(409, 'family_is_one_household');
      const unsent = await this.telling.stopTelling(tx, familyId);
      for (const part of parts.values()) {
        await this.requests.becomeFamily(tx, part.map(idOf), randomUUID());
        for (const one of part) await this.requests.note(tx, act.officer, one, { step: 'part_family' });
      }
      await this.telling.tellParts(tx, family.map(idOf), unsent);
      return residentIds;
    });
  }

  /** @param work gives back whom it was about */
  private onRequest(
    id: string,
    act: Act,
    action: string,
    work: (tx: Transaction, request: StoredRequest) => Promise<readonly string[]>,
  ): Promise<ServiceRequest> {
    return this.transactions.run(act.officer, async (tx) => {
      await this.requests.hold(tx, id);
      const request = await this.requests.find(tx, id);
      if (!request) throw notFound();
      const about = await work(tx, request);
      const after = await this.requests.find(tx, id);
      if (!after) throw notFound();
      const shown = await this.presentOne(tx, after);
      await this.noteAudit(tx, act, action, [...about, ...(await this.namedIn(tx, [shown]))]);
      return shown;
    });
  }

  private async take(
    tx: Transaction,
    { officer }: Act,
    request: Pick<StoredRequest, 'id' | 'communeCode' | 'need'> & { readonly state?: RequestState },
    taken: Omit<StepOnRequest, 'wholeFamily'>,
  ): Promise<void> {
    await this.requests.note(tx, officer, request, taken);
    // Whoever speaks with a family on a waiting list has looked at it again.
    const again = request.state === 'waiting_list' ? request.state : null;
    const to = whatMayFollow[taken.step].to ?? again;
    if (to === null) return;
    const due = awaited[to];
    await this.requests.moveOn(tx, request.id, {
      state: to,
      place: requiredOf(taken.step, request.need).includes('place') ? (taken.place ?? null) : null,
      dueOn: due ? await this.nextDue(tx, due) : null,
    });
  }

  /** Says of each of those why nothing is asked for them: in a school already, asked for already, or otherwise. */
  private async refuse(
    tx: Transaction,
    residentIds: readonly string[],
    asked: {
      readonly those: readonly string[];
      readonly otherwise: string;
      readonly need: Need;
      readonly schoolYear: number;
    },
  ): Promise<never> {
    const { those, otherwise, need, schoolYear } = asked;
    const standing = await this.requests.standingOf(tx, those, need, schoolYear);
    const why = (id: string) => {
      const state = standing.find(({ residentId }) => residentId === id)?.state;
      if (state === undefined) return otherwise;
      return state === 'enrolled' ? 'enrolled_already' : 'asked_already';
    };
    throw new Refusal(
      409,
      'not_in_this_need',
      those.map((id) => ({ field: `residentIds.${residentIds.indexOf(id)}`, code: why(id) })),
    );
  }

  /** The day by which the next step is due, counted from today. */
  private async nextDue(tx: Transaction, by: DueBy): Promise<string> {
    const today = this.clock.today();
    const { workingDays } = (await this.rules.in(tx)).on(today)[by].value;
    return workingDaysAfter(today, workingDays, await this.office.in(tx)).day.toString();
  }

  private noteAudit(
    tx: Transaction,
    { purpose, officer }: Act,
    action: string,
    residentIds: readonly string[],
  ): Promise<void> {
    return this.audit.note(tx, officer, {
      action,
      accessPurpose: purpose,
      residentIds: [...new Set(residentIds)],
      fields: ['service'],
    });
  }

  /** Whose names these requests show: with health insurance also those of the family, with whom somebody is insured. */
  private async namedIn(tx: Transaction, requests: readonly ServiceRequest[]): Promise<string[]> {
    const insured = requests.filter(({ need }) => need === 'health_insurance');
    const families = await this.requests.residentsOf(
      tx,
      insured.map(({ familyId }) => familyId),
    );
    return [...requests.map(residentOf), ...families];
  }

  private async presentOne(tx: Transaction, request: StoredRequest): Promise<ServiceRequest> {
    const [one] = await this.showing.present(tx, [request]);
    if (!one) throw notFound();
    return one;
  }
}

/** Steps of which the family is told; what came of calling on it, it knows. */
const toldSteps: ReadonlySet<RequestStep> = new Set([
  'refer',
  'put_on_waiting_list',
  'accept',
  'enrol',
  'refuse',
]);

const idOf = ({ id }: { readonly id: string }): string => id;
const residentOf = ({ residentId }: { readonly residentId: string }): string => residentId;
