import { foldName } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/index.ts';
import { MatchPeopleQueries } from './match-people.queries.ts';

/** Somebody as a list states them. */
export interface PersonToMatch {
  readonly fullName: string;
  /** A day, a month or a year. */
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female';
  readonly personalNumber: string | null;
}

/** Who somebody on a list is, as far as the register tells. */
export interface MatchedPerson {
  /** The resident with the number; null where nobody has it or none is stated. */
  readonly byNumber: {
    readonly residentId: string;
    /** Whether name and year of birth are the same. */
    readonly agrees: boolean;
    /** Not visible in the commune of the list until now. */
    readonly isElsewhere: boolean;
  } | null;
  /** Visible here with the same folded name and year of birth, and no other number; nobody where `byNumber` is known. */
  readonly alike: readonly {
    readonly residentId: string;
    /** Sex and the whole birth date are the same, and no number says otherwise. */
    readonly isTheSameInAll: boolean;
  }[];
}

/** Finds, for many people at once, whom a list means. */
@Injectable()
export class MatchPeople {
  constructor(private readonly queries: MatchPeopleQueries) {}

  /**
   * In the order of the people.
   * @param range `everywhere` for people who are about to be recorded, which is for the caller to write down; a question
   *   alone stays `here`, or lists would be a way to try out the numbers of other areas
   */
  async match(
    tx: Transaction,
    communeCode: string,
    people: readonly PersonToMatch[],
    range: 'here' | 'everywhere',
  ): Promise<MatchedPerson[]> {
    const numbers = [...new Set(people.flatMap(({ personalNumber }) => personalNumber ?? []))];
    const here = await this.queries.withNumbers(tx, numbers);
    const unknown = range === 'everywhere' ? numbers.filter((number) => !here.has(number)) : [];
    const elsewhere = await this.queries.withNumbersElsewhere(tx, unknown);
    const foldedNames = people.map(({ fullName }) => foldName(fullName));
    const withNumber = people.map(({ personalNumber: number }) =>
      number === null ? undefined : (here.get(number) ?? elsewhere.get(number)),
    );
    const alike = await this.queries.alike(
      tx,
      communeCode,
      people.flatMap((person, index) =>
        withNumber[index] ? [] : [{ foldedName: foldedNames[index]!, birthYear: yearOf(person) }],
      ),
    );
    return people.map((person, index) => {
      const foldedName = foldedNames[index]!;
      const number = person.personalNumber;
      const found = withNumber[index];
      const candidates = found ? [] : (alike.get(`${foldedName} ${String(yearOf(person))}`) ?? []);
      return {
        byNumber: found
          ? {
              residentId: found.residentId,
              agrees:
                (found.fullName === person.fullName || foldName(found.fullName) === foldedName) &&
                (found.birthYear === null || found.birthYear === yearOf(person)),
              isElsewhere: number !== null && !here.has(number),
            }
          : null,
        alike: candidates
          .filter(({ personalNumber }) => personalNumber === null || number === null)
          .map(({ residentId, dateOfBirth, sex, personalNumber }) => ({
            residentId,
            isTheSameInAll:
              dateOfBirth === person.dateOfBirth &&
              dateOfBirth.length === 10 &&
              sex === person.sex &&
              (personalNumber === null || number === null),
          })),
      };
    });
  }
}

const yearOf = ({ dateOfBirth }: PersonToMatch): number => Number(dateOfBirth.slice(0, 4));
