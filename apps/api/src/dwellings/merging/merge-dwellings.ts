import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../../audit/index.ts';
import { type Transaction, Transactions } from '../../database/index.ts';
import { Dwellings } from '../../places/index.ts';
import { ClassesOfStays, KeepPresences, withRestrictedStays } from '../../presences/index.ts';
import { ProjectStatus } from '../../residence-status/index.ts';
import type { Officer } from '../../sign-in/index.ts';
import { invalidInput, notFound, Refusal } from '../../web-errors/index.ts';
import { PeopleAtDwellingQueries } from '../people/people-at-dwelling.queries.ts';
import { DuplicateDwellingsQueries } from './duplicate-dwellings.queries.ts';
import { DwellingMerges } from './dwelling-merges.repository.ts';
import type {
  DuplicatePage,
  DuplicateQuestion,
  MergeDetails,
  MergeUndoing,
  NewDistinction,
  NewMerge,
} from './merging.messages.ts';

/**
 * Finds dwellings that were recorded twice, reads two of them as one, and takes that back. Nothing that names a dwelling
 * is ever rewritten, so that after an undoing every reference is where it was.
 */
@Injectable()
export class MergeDwellings {
  constructor(
    private readonly transactions: Transactions,
    private readonly dwellings: Dwellings,
    private readonly duplicates: DuplicateDwellingsQueries,
    private readonly merges: DwellingMerges,
    private readonly people: PeopleAtDwellingQueries,
    private readonly presences: KeepPresences,
    private readonly classes: ClassesOfStays,
    private readonly status: ProjectStatus,
    private readonly audit: Audit,
  ) {}

  /** In the officer's own commune, or in one of the own area that is asked for. */
  find(question: DuplicateQuestion, officer: Officer): Promise<DuplicatePage> {
    const { dwellingId, limit, communeCode } = question;
    const after = Number(question.cursor ?? 0);
    return this.transactions.run(officer, async (tx) => {
      const asked = dwellingId === undefined ? communeCode : (await this.dwellings.get(tx, dwellingId)).communeCode;
      if (asked === undefined && officer.area.level !== 'commune') {
        throw invalidInput({ field: 'communeCode', code: 'is_defined' });
      }
      const communes = [asked ?? officer.area.code].filter((code) => officer.communes.includes(code));
      // Of two records of a hospital the one to keep is the one that its patients are recorded at.
      const found = await withRestrictedStays(tx, () => this.duplicates.pairs(tx, { communes, dwellingId, limit, after }));
      const items = found.slice(0, limit);
      await this.audit.note(tx, officer, {
        action: 'dwelling.duplicates_listed',
        details: { dwellingIds: [...new Set(items.flatMap(({ one, other }) => [one.id, other.id]))] },
      });
      return { items, nextCursor: found.length > limit ? String(after + limit) : null };
    });
  } // prettier-ignore

  /** What was merged into the one that goes is read as the kept one too. 409 `already_merged` where one of the two is. */
  merge({ keptId, mergedId, reason }: NewMerge, officer: Officer): Promise<MergeDetails> {
    if (keptId === mergedId) throw invalidInput({ field: 'mergedId', code: 'same_dwelling' });
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, keptId);
      const merged = await this.dwellings.get(tx, mergedId);
      if (merged.communeCode !== communeCode) throw invalidInput({ field: 'mergedId', code: 'another_commune' });
      await this.merges.holdCommune(tx, communeCode);
      for (const id of [keptId, mergedId]) {
        if (await this.merges.isMerged(tx, id)) throw new Refusal(409, 'already_merged');
      }
      const same = await this.dwellings.sameAs(tx, mergedId);
      const id = await this.merges.add(tx, officer, { communeCode, keptId, mergedId, reason });
      await this.merges.carry(tx, officer, id);
      await this.classes.putRight(tx, [keptId]);
      await this.refreshEverybodyOf(tx, same);
      await this.note(tx, 'dwelling.merged', { keptId, mergedId }, officer);
      return this.get(tx, id);
    });
  } // prettier-ignore

  read(mergeId: string, act: Act): Promise<MergeDetails> {
    return this.transactions.run(act.officer, async (tx) => {
      const merge = await this.get(tx, mergeId);
      await this.audit.note(tx, act.officer, {
        action: 'dwelling.merge_read',
        accessPurpose: act.purpose,
        residentIds: [...new Set(merge.since.flatMap(({ residentId }) => residentId ?? []))],
        fields: ['fullName', 'presence', 'registration'],
      });
      return merge;
    });
  }

  /**
   * Every reference is its own dwelling's again. Work done in between stays with the dwelling that it names; presences
   * that were recorded at the kept one and belong to the other, as the officer says, are recorded anew there. What was
   * merged on is undone from its end: 409 `merged_on_since` for what only went along.
   */
  undo(mergeId: string, { reason, presencesOfMerged = [] }: MergeUndoing, act: Act): Promise<void> {
    return this.transactions.run(act.officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, (await this.get(tx, mergeId)).keptId);
      await this.merges.holdCommune(tx, communeCode);
      const merge = await this.get(tx, mergeId);
      if (merge.wentAlong) throw new Refusal(409, 'merged_on_since');
      const movable = new Set(
        merge.since
          .filter(({ kind, namesMerged }) => kind === 'presence' && !namesMerged)
          .map(({ id }) => id),
      );
      if (presencesOfMerged.some((id) => !movable.has(id))) {
        throw invalidInput({ field: 'presencesOfMerged', code: 'not_since_the_merge' });
      }
      await this.merges.void(tx, act.officer, mergeId, reason);
      const back = await this.merges.putBack(tx, act.officer, mergeId, reason);
      await this.classes.putRight(tx, [merge.mergedId, merge.keptId]);
      for (const id of presencesOfMerged) await this.presences.moveTo(id, merge.mergedId, reason, act);
      const moved = merge.since.flatMap(({ id, residentId }) =>
        presencesOfMerged.includes(id) ? (residentId ?? []) : [],
      );
      await this.refreshEverybodyOf(tx, [merge.mergedId, merge.keptId, ...back]);
      await this.audit.note(tx, act.officer, {
        action: 'dwelling.merge_undone',
        accessPurpose: act.purpose,
        residentIds: [...new Set(moved)],
        fields: ['dwelling'],
        details: { keptId: merge.keptId, mergedId: merge.mergedId },
      });
    });
  }

  /** Two that look like one are two: nobody is asked again. */
  distinguish({ dwellingId, otherDwellingId }: NewDistinction, officer: Officer): Promise<void> {
    return this.transactions.run(officer, async (tx) => {
      const { communeCode } = await this.dwellings.get(tx, dwellingId);
      const other = await this.dwellings.get(tx, otherDwellingId);
      if (dwellingId === otherDwellingId) throw invalidInput({ field: 'otherDwellingId', code: 'same_dwelling' });
      if (other.communeCode !== communeCode) throw invalidInput({ field: 'otherDwellingId', code: 'another_commune' });
      await this.merges.addDistinction(tx, officer, communeCode, [dwellingId, otherDwellingId]);
      await this.note(tx, 'dwelling.distinguished', { dwellingId, otherDwellingId }, officer);
    });
  } // prettier-ignore

  private async get(tx: Transaction, mergeId: string): Promise<MergeDetails> {
    const merge = await this.merges.find(tx, mergeId);
    if (!merge) throw notFound();
    return merge;
  }

  /** Which dwelling a presence is at bears on what a relative's report covers, so whoever was there is derived anew. */
  private async refreshEverybodyOf(tx: Transaction, dwellingIds: readonly string[]): Promise<void> {
    const everybody = await withRestrictedStays(tx, () => this.people.everybodyOf(tx, dwellingIds));
    for (let from = 0; from < everybody.length; from += peopleAtOnce) {
      await this.status.refresh(tx, everybody.slice(from, from + peopleAtOnce));
    }
  }

  private note(tx: Transaction, action: string, details: object, officer: Officer): Promise<void> {
    return this.audit.note(tx, officer, { action, details: { ...details } });
  }
}

/** A dormitory has thousands; a setting of the transaction names those who are derived together. */
const peopleAtOnce = 500;
