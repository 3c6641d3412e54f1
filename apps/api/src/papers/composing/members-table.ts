import { householdPaper, householdRelations, sexes } from '@libs/words';
import type { Block } from '../sheet.ts';
import type { MemberOnPaper } from './paper-facts.ts';
import { named, say, written } from './written.ts';

/** The members of a household, one a row. */
export function membersTable(members: readonly MemberOnPaper[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: say(householdPaper.order), share: 7, centred: true },
      { title: say(householdPaper.name), share: 30 },
      { title: say(householdPaper.birth), share: 16, centred: true },
      { title: say(householdPaper.sex), share: 11, centred: true },
      { title: say(householdPaper.number), share: 20, centred: true },
      { title: say(householdPaper.relation), share: 22 },
    ],
    rows: members.map(({ fullName, dateOfBirth, sex, personalNumber, relation }, index) => [
      String(index + 1),
      fullName,
      dateOfBirth === null ? '' : written(dateOfBirth),
      named(sexes, sex),
      personalNumber ?? '',
      named(householdRelations, relation),
    ]),
  };
}
