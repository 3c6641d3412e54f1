import type { Day } from '@libs/calendar';
import type { RuleBook } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { CasesQueries } from '../cases/index.ts';
import type { Transaction } from '../database/index.ts';
import { CurrentUnits } from '../places/index.ts';
import type { CaseOnPaper, RequestOnPaper } from './composing/case-on-paper.ts';
import { PaperMaterialQueries } from './paper-material.queries.ts';

/** Gathers what the papers of a case may name. */
@Injectable()
export class ReadCaseForPaper {
  constructor(
    private readonly cases: CasesQueries,
    private readonly material: PaperMaterialQueries,
    private readonly units: CurrentUnits,
  ) {}

  async read(tx: Transaction, caseId: string, today: Day, rules: RuleBook): Promise<CaseOnPaper> {
    const details = await this.cases.get(tx, caseId);
    const { placeInFiling, ...person } = await this.material.person(tx, caseId);
    return {
      details: { ...details, request: details.request as RequestOnPaper },
      person,
      placeInFiling,
      household: await this.material.household(tx, details.residentId, today.toString()),
      national: await this.material.nationalEntry(tx, caseId),
      extensionWindow: rules.on(today).extensionWindow.value.days,
      nameOfCommune: (code) => this.nameOfCommune(code, today),
    };
  }

  private nameOfCommune(code: string, on: Day): string {
    const province = this.units.units.findOn('commune', code, on)?.provinceCode;
    const names = [
      this.units.communeNameOn(code, on) ?? code,
      ...(province ? [this.units.provinceNameOn(province, on) ?? province] : []),
    ];
    return names.join(', ');
  }
}
