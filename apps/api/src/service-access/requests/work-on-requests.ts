import { randomUUID } from 'node:crypto';
import { workingDaysAfter } from '@libs/calendar';
import { schoolYearSought } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../../audit/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { type FieldError, invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { needOfOfficer } from './need-of-officer.ts';
import { PeopleInNeedQueries } from './people-in-need.queries.ts';
import { RegistrationWishes } from './registration-wishes.repository.ts';
import type {
  NewServiceRequest,
  RequestFilter,
  ServiceRequest,
  ServiceRequests as ServiceRequestPage,
  StepOnRequest,
} from './requests.messages.ts';
import { ServiceRequests, type StoredRequest } from './requests.repository.ts';
import { stepsFrom, whatMayFollow } from './what-may-follow.ts';

interface Act {
  readonly purpose: AccessPurposeCode;
  readonly officer: Officer;
}

/** Requests for school places and insurance: asked for a whole family, moved on step by step, each step noted. */
@Injectable()
export class WorkOnRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleInNeedQueries,
    private readonly requests: ServiceRequests,
    private readonly wishes: RegistrationWishes,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Asks for everybody named, or for nobody: who does not live here or has asked already is 409 with the place in the list. */
  ask({ need, residentIds, note }: NewServiceRequest, act: Act): Promise<ServiceRequestPage> {
    needOfOfficer(need, act.officer);
    const today = this.clock.today();
    const schoolYear = schoolYearSought(today);
    return this.transactions.run(act.officer, async (tx) => {
      const found = await this.people.among(tx, residentIds, need, { today: today.toString(), schoolYear });
      const wrong = residentIds.flatMap((id, place): FieldError[] =>
        found.some(({ residentId }) => residentId === id)
          ? []
          : [{ field: `residentIds.${place}`, code: 'not_in_this_need' }],
      );
      if (wrong.length > 0) throw new Refusal(409, 'not_in_this_need', wrong);
      const familyId = randomUUID();
      for (const person of found) {
        const year = need === 'school_place' ? schoolYear : null;
        const id = await this.requests.add(tx, act.officer, { need, familyId, schoolYear: year, person });
        const { communeCode } = person;
        await this.requests.note(
          tx,
          act.officer,
          { id, communeCode, need },
          { step: 'request', note: note ?? null },
        );
      }
      await this.noteAudit(tx, act, 'service_request.made', residentIds);
      const items = await this.requests.ofFamily(tx, familyId);
      return { items: items.map(present), nextCursor: null };
    });
  }

  page(filter: RequestFilter, act: Act): Promise<ServiceRequestPage> {
    needOfOfficer(filter.need, act.officer);
    return this.transactions.run(act.officer, async (tx) => {
      const items = await this.requests.page(tx, filter);
      await this.noteAudit(
        tx,
        act,
        'service_request.list',
        items.map(({ residentId }) => residentId),
      );
      const nextCursor = items.length === filter.limit ? (items.at(-1)?.id ?? null) : null;
      return { items: items.map(present), nextCursor };
    });
  }

  read(id: string, act: Act): Promise<ServiceRequest> {
    return this.transactions.run(act.officer, async (tx) => {
      const request = await this.requests.find(tx, id);
      if (!request) throw notFound();
      await this.noteAudit(tx, act, 'service_request.read', [request.residentId]);
      return present(request);
    });
  }

  /** Takes a step that the table of what may follow knows from here; anything else is 409 `request_moved_on`. */
  step(id: string, taken: StepOnRequest, act: Act): Promise<ServiceRequest> {
    const { requires, to } = whatMayFollow[taken.step];
    const missing = requires.filter((what) => (taken[what] ?? '') === '');
    if (missing.length > 0) {
      throw invalidInput(...missing.map((field): FieldError => ({ field, code: 'required' })));
    }
    return this.onRequest(id, act, `service_request.${taken.step}`, async (tx, request) => {
      if (!stepsFrom(request.state).includes(taken.step)) throw new Refusal(409, 'request_moved_on');
      const dueOn = to === 'referred' ? await this.answerDue(tx) : null;
      const place = requires.includes('place') ? (taken.place ?? null) : null;
      await this.requests.note(tx, act.officer, request, taken);
      await this.requests.moveOn(tx, id, { state: to, place, dueOn });
    });
  }

  /** Passes the family's own wish to register on to the commune police: who and where, and nothing of the request. */
  passOnWish(id: string, act: Act): Promise<ServiceRequest> {
    return this.onRequest(id, act, 'service_request.wish_to_register', async (tx, request) => {
      if (request.wishesToRegister) throw new Refusal(409, 'already_passed_on');
      const agreedOn = this.clock.today().toString();
      await this.requests.note(tx, act.officer, request, { step: 'wish_to_register' });
      await this.wishes.passOn(tx, act.officer, { ...request, agreedOn });
    });
  }

  private onRequest(
    id: string,
    act: Act,
    action: string,
    work: (tx: Transaction, request: StoredRequest) => Promise<void>,
  ): Promise<ServiceRequest> {
    return this.transactions.run(act.officer, async (tx) => {
      await this.requests.hold(tx, id);
      const request = await this.requests.find(tx, id);
      if (!request) throw notFound();
      await work(tx, request);
      await this.noteAudit(tx, act, action, [request.residentId]);
      const after = await this.requests.find(tx, id);
      if (!after) throw notFound();
      return present(after);
    });
  }

  private async answerDue(tx: Transaction): Promise<string> {
    const today = this.clock.today();
    const { workingDays } = (await this.rules.in(tx)).on(today).daysToAnswerServiceRequest.value;
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
}

const present = (request: StoredRequest): ServiceRequest => ({
  ...request,
  mayFollow: stepsFrom(request.state),
});
