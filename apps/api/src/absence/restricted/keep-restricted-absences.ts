import { isOnOrBefore, type LocalDateTime, localDateTime } from '@libs/calendar';
import { citationText, groundsThatHold, mayDeclareAbsence } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { dueByLaw } from '../../cases/index.ts';
import { Clock } from '../../clock.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Residents } from '../../residents/index.ts';
import { CurrentOfficeCalendar, CurrentRules } from '../../rule-book/index.ts';
import { excludedByLaw, invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import type {
  NewRestrictedAbsence,
  RecordedRestrictedAbsence,
  RestrictedAbsenceDetails,
  RestrictedAbsenceFilter,
  RestrictedAbsencePage,
  RestrictedAnswer,
} from './restricted-absence.messages.ts';
import { fieldOfWay } from '../open-absence.ts';
import { type HeldRestrictedAbsence, RestrictedAbsences } from './restricted-absences.repository.ts';

/**
 * Khai báo tạm vắng of people of article 31 points a and b. Officers named for it keep these apart from all other work:
 * no case list, count or page of a resident knows of them, and the audit names the record, not the person.
 */
@Injectable()
export class KeepRestrictedAbsences {
  constructor(
    private readonly transactions: Transactions,
    private readonly absences: RestrictedAbsences,
    private readonly residents: Residents,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
    private readonly office: CurrentOfficeCalendar,
  ) {}

  record(absence: NewRestrictedAbsence, act: Act): Promise<RecordedRestrictedAbsence> {
    refuseContradictions(absence);
    const { officer } = act;
    const now = this.clock.now().toString();
    return this.asNamed(act, async (tx) => {
      await this.residents.mustBeOpen(tx, absence.residentId);
      const receivedAt = absence.receivedAt ?? localDateTime(now);
      if (receivedAt.toString() > localDateTime(now).toString()) {
        throw invalidInput({ field: 'receivedAt', code: 'in_the_future' });
      }
      const way = mayDeclareAbsence({
        group: absence.group,
        source: 'declared',
        channel: absence.channel,
        age: null,
        declaredBy: absence.declaredBy === 'person' ? 'person' : 'parent_or_guardian',
        // It may still come; nothing is granted without it.
        supervisingBodyConsents: true,
        withMilitaryCommand: false,
        declaredOn: receivedAt.toPlainDate(),
      });
      if (way.verdict === 'may_not') {
        throw excludedByLaw(
          groundsThatHold(way).map(({ code, source }) => ({
            field: fieldOfWay[code],
            code,
            article: citationText(source),
          })),
        );
      }
      const communeCode = officer.area.code;
      const id = await this.absences.add(tx, officer, { ...absence, communeCode, receivedAtText: now });
      await this.startClock(tx, id, { receivedAt, channel: absence.channel, isComplex: false });
      await this.note(tx, 'recorded', id, act);
      return { id };
    });
  }

  page(filter: RestrictedAbsenceFilter, act: Act): Promise<RestrictedAbsencePage> {
    return this.asNamed(act, async (tx) => {
      const page = await this.absences.page(tx, filter);
      await this.audit.note(tx, act.officer, {
        action: 'restricted_absence.list',
        accessPurpose: act.purpose,
        fields: ['fullName', 'group', 'leavesOn'],
        details: { restrictedAbsenceIds: page.items.map(({ id }) => id) },
      });
      return page;
    });
  }

  read(id: string, act: Act): Promise<RestrictedAbsenceDetails> {
    return this.asNamed(act, async (tx) => {
      await this.note(tx, 'read', id, act);
      return this.get(tx, id);
    });
  }

  /** The case is complex: the longer limit runs from the same moment. */
  markComplex(id: string, reason: string, act: Act): Promise<RestrictedAbsenceDetails> {
    return this.asNamed(act, async (tx) => {
      const held = await this.unanswered(tx, id);
      await this.absences.markComplex(tx, id, reason);
      const receivedAt = localDateTime(new Date(held.receivedAt).toISOString());
      await this.startClock(tx, id, { receivedAt, channel: held.channel, isComplex: true });
      await this.note(tx, 'complex', id, act);
      return this.get(tx, id);
    });
  }

  /** A grant needs the written consent of the supervising body; a refusal its reason. */
  answer(id: string, answer: RestrictedAnswer, act: Act): Promise<RestrictedAbsenceDetails> {
    const { officer } = act;
    return this.asNamed(act, async (tx) => {
      const held = await this.unanswered(tx, id);
      const isGranted = answer.verdict === 'grant';
      const consentNumber = answer.consentNumber ?? held.consentNumber;
      if (isGranted && consentNumber === null) {
        throw invalidInput({ field: 'consentNumber', code: 'required' });
      }
      if (!isGranted && (answer.note ?? '').trim() === '') {
        throw invalidInput({ field: 'note', code: 'required' });
      }
      await this.absences.answer(tx, officer, id, {
        verdict: isGranted ? 'granted' : 'refused',
        on: this.clock.today().toString(),
        consentNumber,
        note: answer.note ?? null,
      });
      await this.note(tx, 'answered', id, act);
      return this.get(tx, id);
    });
  }

  /** Nobody but a named officer gets as far as the table; row-level security says the same. */
  private asNamed<T>({ officer }: Act, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transactions.run(officer, async (tx) => {
      if (!(await this.absences.isNamed(tx, officer, officer.area.code))) {
        throw new Refusal(403, 'not_named');
      }
      return work(tx);
    });
  }

  private async unanswered(tx: Transaction, id: string): Promise<HeldRestrictedAbsence> {
    const held = await this.absences.hold(tx, id);
    if (!held) throw notFound();
    if (held.verdict !== null) throw new Refusal(409, 'already_answered');
    return held;
  }

  private async startClock(
    tx: Transaction,
    id: string,
    from: { readonly receivedAt: LocalDateTime; readonly channel: string; readonly isComplex: boolean },
  ): Promise<void> {
    const due = dueByLaw(
      { kind: 'temporary_absence', complex: from.isComplex },
      {
        from: from.receivedAt.toPlainDate(),
        startedAt: from.receivedAt,
        cameOnline: from.channel !== 'counter',
        stops: [],
        office: await this.office.in(tx),
        rules: await this.rules.in(tx),
      },
    );
    await this.absences.setDue(tx, id, due);
  }

  private async get(tx: Transaction, id: string): Promise<RestrictedAbsenceDetails> {
    const details = await this.absences.find(tx, id);
    if (!details) throw notFound();
    return details;
  }

  private note(tx: Transaction, what: string, id: string, { purpose, officer }: Act): Promise<void> {
    return this.audit.note(tx, officer, {
      action: `restricted_absence.${what}`,
      accessPurpose: purpose,
      fields: ['restrictedAbsence'],
      details: { restrictedAbsenceId: id },
    });
  }
}

function refuseContradictions(absence: NewRestrictedAbsence): void {
  const errors = [];
  if (absence.returnsOn && isOnOrBefore(absence.returnsOn, absence.leavesOn)) {
    errors.push({ field: 'returnsOn', code: 'not_after_beginning' });
  }
  if (absence.declaredBy !== 'person' && (absence.declarerName ?? '') === '') {
    errors.push({ field: 'declarerName', code: 'required' });
  }
  if (errors.length > 0) throw invalidInput(...errors);
}
