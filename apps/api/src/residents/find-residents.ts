import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { type AccessPurposeCode, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { invalidInput } from '../web-errors/index.ts';
import type { ResidentPage, ResidentQuestion } from './residents.messages.ts';
import { ResidentsQueries } from './residents.queries.ts';

/** Finds residents whom the officer's area may see, by number or by name; one audit entry with the ids shown. */
@Injectable()
export class FindResidents {
  constructor(
    private readonly transactions: Transactions,
    private readonly residents: ResidentsQueries,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  find(question: ResidentQuestion, purpose: AccessPurposeCode, officer: Officer): Promise<ResidentPage> {
    const { personalNumber, name } = question;
    if (personalNumber == null && name == null) {
      throw invalidInput({ field: 'name', code: 'name_or_number_required' });
    }
    const today = this.clock.today().toString();
    return this.transactions.run(officer, async (tx) => {
      const found =
        personalNumber != null
          ? await this.byNumber(tx, personalNumber)
          : await this.residents.idsByName(tx, {
              name: name ?? '',
              birthYear: question.birthYear,
              after: readCursor(question.cursor),
              limit: question.limit,
            });
      const items = await this.residents.summaries(
        tx,
        found.map(({ id }) => id),
        today,
      );
      await this.audit.note(tx, officer, {
        action: 'resident.search',
        accessPurpose: purpose,
        residentIds: items.map(({ id }) => id),
        fields: ['summary'],
        searchedBy: [
          ...(personalNumber != null ? ['personal_number'] : ['name']),
          ...(question.birthYear === undefined ? [] : ['birth_year']),
        ],
      });
      const last = found.at(-1);
      return { items, nextCursor: last && found.length === question.limit ? writeCursor(last) : null };
    });
  }

  private async byNumber(tx: Parameters<ResidentsQueries['idByNumber']>[0], personalNumber: string) {
    const id = await this.residents.idByNumber(tx, personalNumber);
    return id === null ? [] : [{ id, foldedName: '' }];
  }
}

/** The cursor is a resident's id and folded name, so it goes in the body like every search for people. */
function writeCursor({ id, foldedName }: { id: string; foldedName: string }): string {
  return Buffer.from(JSON.stringify([foldedName, id])).toString('base64url');
}

function readCursor(cursor: string | undefined): { foldedName: string; residentId: string } | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [foldedName, residentId] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof foldedName === 'string' && typeof residentId === 'string' && isUUID(residentId)) {
      return { foldedName, residentId };
    }
  } catch {
    // falls through to the refusal: a damaged cursor is bad input
  }
  throw invalidInput({ field: 'cursor', code: 'not_a_cursor' });
}
