import { day, type Day, isAfter, isBefore } from '@libs/calendar';
import { householdRelations, nationalSheetRequests, say, sexes } from '@libs/words';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import { invalidInput, notFound, Refusal } from '../web-errors/index.ts';
import { type HeldEntry, NationalEntries } from './national-entries.repository.ts';
import { NationalEntriesQueries, type SheetRows } from './national-entries.queries.ts';
import type {
  NationalEntriesFilter,
  NationalEntryDetails,
  NationalEntryMade,
  NationalEntryPage,
  NationalSheet,
  SheetFieldCode,
} from './national-system.messages.ts';

/** Fields without which the national system takes no entry. */
const needed: readonly SheetFieldCode[] = ['full_name', 'date_of_birth', 'sex', 'personal_number', 'request'];

/**
 * A grant, an extension, an ending or a cancellation has legal effect once it stands in the national system and the
 * person was told (Law on Residence, article 28(2)). Here an officer sees what is still to be entered, copies it, and
 * says under which dossier code it stands there.
 */
@Injectable()
export class EnterNationally {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: NationalEntries,
    private readonly reading: NationalEntriesQueries,
    private readonly units: CurrentUnits,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  page(filter: NationalEntriesFilter, act: Act): Promise<NationalEntryPage> {
    return this.transactions.run(act.officer, async (tx) => {
      const page = await this.reading.page(tx, filter);
      await this.audit.note(tx, act.officer, {
        action: 'national_entry.list',
        accessPurpose: act.purpose,
        residentIds: [...new Set(page.items.map(({ residentId }) => residentId))],
        fields: ['fullName', 'address', 'registration'],
      });
      return page;
    });
  }

  /** The sheet to copy from. */
  sheet(id: string, act: Act): Promise<NationalSheet> {
    return this.transactions.run(act.officer, async (tx) => {
      const entry = await this.reading.find(tx, id);
      if (!entry || !act.officer.communes.includes(entry.communeCode)) throw notFound();
      const rows = await this.reading.sheetRows(tx, id);
      const values = this.valuesOf(entry, rows);
      await this.note(tx, 'national_entry.sheet_read', entry.residentId, id, act);
      return {
        entry,
        fields: Object.entries(values).map(([field, value]) => ({ field: field as SheetFieldCode, value })),
        members: rows.members,
        missing: needed.filter((field) => values[field] === null || isPartial(field, values[field])),
      };
    });
  }

  /** It was entered. 409 `already_entered` where somebody said so before. */
  make(id: string, made: NationalEntryMade, act: Act): Promise<NationalEntryDetails> {
    return this.transactions.run(act.officer, async (tx) => {
      const held = await this.own(tx, id, act);
      if (held.madeId !== null) throw new Refusal(409, 'already_entered');
      this.refuseImpossibleDay(made.enteredOn, held);
      await this.entries.make(tx, act.officer, held, {
        dossierCode: made.dossierCode,
        enteredOn: made.enteredOn.toString(),
      });
      await this.note(tx, 'national_entry.made', held.residentId, id, act);
      return this.get(tx, id);
    });
  }

  /** What was said of the entry was wrong; it is to be entered again, or said anew. */
  voidMade(id: string, reason: string, act: Act): Promise<NationalEntryDetails> {
    return this.transactions.run(act.officer, async (tx) => {
      const held = await this.own(tx, id, act);
      if (held.madeId === null) throw notFound();
      await this.entries.voidMade(tx, act.officer, held.madeId, reason);
      await this.note(tx, 'national_entry.voided', held.residentId, id, act);
      return this.get(tx, id);
    });
  }

  private async own(tx: Transaction, id: string, { officer }: Act): Promise<HeldEntry> {
    const held = await this.entries.hold(tx, id);
    if (!held) throw notFound();
    if (!officer.communes.includes(held.communeCode)) throw new Refusal(403, 'outside_area');
    return held;
  }

  private async get(tx: Transaction, id: string): Promise<NationalEntryDetails> {
    const entry = await this.reading.find(tx, id);
    if (!entry) throw notFound();
    return entry;
  }

  private refuseImpossibleDay(enteredOn: Day, { since }: HeldEntry): void {
    if (isAfter(enteredOn, this.clock.today())) {
      throw invalidInput({ field: 'enteredOn', code: 'in_the_future' });
    }
    if (isBefore(enteredOn, day(since))) {
      throw invalidInput({ field: 'enteredOn', code: 'before_the_decision' });
    }
  }

  private note(tx: Transaction, action: string, residentId: string, entryId: string, act: Act) {
    return this.audit.note(tx, act.officer, {
      action,
      accessPurpose: act.purpose,
      residentIds: [residentId],
      fields: ['nationalEntry'],
      details: { entryId },
    });
  }

  /** The values of the form, in its order; the national system speaks Vietnamese only. */
  private valuesOf(entry: NationalEntryDetails, rows: SheetRows): Record<SheetFieldCode, string | null> {
    const commune = this.units.communeNameOn(entry.communeCode, this.clock.today()) ?? entry.communeCode;
    return {
      addressee: say(nationalSheetRequests.addressee, 'vi', { commune }),
      full_name: entry.fullName.toLocaleUpperCase('vi'),
      date_of_birth: written(rows.dateOfBirth),
      sex: say(sexes[rows.sex], 'vi'),
      personal_number: rows.personalNumber,
      phone: rows.phone,
      email: rows.email,
      head_of_household: rows.headName,
      relation_to_head: rows.relation === null ? null : say(householdRelations[rows.relation], 'vi'),
      personal_number_of_head: rows.headNumber,
      request: say(nationalSheetRequests[entry.subject], 'vi', {
        address: entry.address,
        commune,
        from: written(entry.from) ?? '',
        lastDay: written(entry.lastDay) ?? '',
        endedOn: written(entry.endedOn) ?? '',
        ground: entry.endGround ?? '',
      }),
    };
  }
}

/** `1995-08-12` as the form writes it, `12/08/1995`; of a partial date what is known. */
function written(text: string | null): string | null {
  return text === null ? null : text.split('-').reverse().join('/');
}

/** Whether a birth date lacks its day or month. */
const isPartial = (field: SheetFieldCode, value: string | null) =>
  field === 'date_of_birth' && value !== null && value.length < 10;
