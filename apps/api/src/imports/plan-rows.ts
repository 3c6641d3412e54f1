import type { Day } from '@libs/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { together, type Transaction } from '../database/index.ts';
import { CurrentUnits, Dwellings } from '../places/index.ts';
import { type OneOfMany, ProjectStatus, StatusInHand } from '../residence-status/index.ts';
import { type MatchedPerson, MatchPeople } from '../residents/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { CommunesInText } from './commune-in-text.ts';
import type { ImportField } from './fields.ts';
import type { ImportBatch } from './import-batches.repository.ts';
import type { ImportRow } from './import-rows.repository.ts';
import { judgeRow, type RowPlan, wrongRow } from './judge-row.ts';
import { readRow } from './read-row.ts';

/**
 * Says what is to become of rows: reads them, finds whom they mean and where, and asks the law. The trial and the import
 * ask this same question; nothing is written by it except that people of other areas become visible when it is meant.
 */
@Injectable()
export class PlanRows {
  private communes: { readonly of: CurrentUnits['units']; readonly inText: CommunesInText } | undefined;

  constructor(
    private readonly people: MatchPeople,
    private readonly dwellings: Dwellings,
    private readonly status: ProjectStatus,
    private readonly inHand: StatusInHand,
    private readonly rules: CurrentRules,
    private readonly units: CurrentUnits,
    private readonly clock: Clock,
  ) {}

  /** @param isMeant whether the rows are taken now; else it is a trial, which asks nothing of other areas */
  async plan(
    tx: Transaction,
    officer: Officer,
    batch: ImportBatch,
    rows: readonly Pick<ImportRow, 'number' | 'cells'>[],
    isMeant: boolean,
  ): Promise<RowPlan[]> {
    const today = this.clock.today();
    const columns = columnsByField(batch.columns);
    const communes = this.communesInText(today);
    const context = {
      kind: batch.kind,
      columns,
      defaults: batch.defaults,
      today: today.toString(),
      communeOf: (text: string) => communes.codeOf(text),
    };
    const read = rows.map(({ number, cells }) => ({ number, ...readRow(cells ?? [], context) }));
    const right = read.flatMap(({ stated }) => (stated ? [stated] : []));
    const addresses = [...new Set(right.map(({ dwelling }) => dwelling.address))];
    const [dwellings, matches] = await together([
      this.dwellings.atAddresses(tx, batch.communeCode, addresses),
      this.people.match(
        tx,
        batch.communeCode,
        right.map(({ person }) => person),
        isMeant ? 'everywhere' : 'here',
      ),
    ]);
    const matchOf = new Map(right.map((stated, index) => [stated, matches[index]!]));
    const known = await this.factsOf(tx, officer, batch.communeCode, matches, isMeant);
    const rules = await this.rules.in(tx);
    return read.map(({ number, stated, findings }) => {
      const match = stated && matchOf.get(stated);
      if (!stated || !match) return wrongRow(number, findings);
      return judgeRow(
        number,
        stated,
        findings,
        { match, known, dwellings },
        { batch, columns, rules, today },
      );
    });
  }

  /** What is known of those who were found, held if it is meant; those of other areas are seen only when they are taken. */
  private async factsOf(
    tx: Transaction,
    officer: Officer,
    communeCode: string,
    matches: readonly MatchedPerson[],
    isMeant: boolean,
  ): Promise<ReadonlyMap<string, OneOfMany>> {
    const agreeing = matches.flatMap(({ byNumber }) => (byNumber?.agrees ? [byNumber] : []));
    const elsewhere = [
      ...new Set(agreeing.filter(({ isElsewhere }) => isElsewhere).map(({ residentId }) => residentId)),
    ];
    if (elsewhere.length > 0) await this.status.makeVisible(tx, elsewhere, communeCode);
    const ids = new Set([
      ...agreeing.map(({ residentId }) => residentId),
      ...matches.flatMap(({ alike }) =>
        alike.filter(({ isTheSameInAll }) => isTheSameInAll).map(({ residentId }) => residentId),
      ),
    ]);
    if (ids.size === 0) return new Map();
    return isMeant ? this.inHand.hold(tx, officer, [...ids]) : this.inHand.read(tx, officer, [...ids]);
  }

  private communesInText(today: Day): CommunesInText {
    const { units } = this.units;
    if (this.communes?.of !== units) this.communes = { of: units, inText: new CommunesInText(units, today) };
    return this.communes.inText;
  }
}

/** By field, the column that says it. */
export function columnsByField(
  columns: Readonly<Record<number, ImportField>>,
): Readonly<Partial<Record<ImportField, number>>> {
  return Object.fromEntries(Object.entries(columns).map(([column, field]) => [field, Number(column)]));
}
