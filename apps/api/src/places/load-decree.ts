import { applyDecree, type Decree, type DecreeReview, reviewDecree } from '@libs/administrative-units';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Transactions } from '../database/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { Refusal } from '../web-errors/index.ts';
import type { DecreeFile } from './administrative-units.messages.ts';
import { AdministrativeUnitsRepository } from './administrative-units.repository.ts';
import { CurrentUnits } from './current-units.ts';

/** Loads a later decree from an administrator's file: all of it, or nothing and the list of what speaks against it. */
@Injectable()
export class LoadDecree {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: AdministrativeUnitsRepository,
    private readonly current: CurrentUnits,
    private readonly audit: Audit,
  ) {}

  /** The dry run: the same review, and nothing is stored but that it was asked for. */
  try(file: DecreeFile, officer: Officer): Promise<DecreeReview> {
    return this.transactions.run(officer, async (tx) => {
      const review = reviewDecree(await this.repository.all(tx), decreeOf(file));
      await this.audit.note(tx, officer, {
        action: 'administrative_units.decree_tried',
        details: {
          number: file.number,
          differences: review.differences.length,
          problems: review.problems.length,
        },
      });
      return review;
    });
  }

  async load(file: DecreeFile, officer: Officer): Promise<DecreeReview> {
    const decree = decreeOf(file);
    const { review, after } = await this.transactions.run(officer, async (tx) => {
      await this.repository.waitForOtherDecrees(tx);
      const units = await this.repository.all(tx);
      const found = reviewDecree(units, decree);
      if (found.problems.length > 0) {
        throw new Refusal(
          422,
          'decree_refused',
          found.problems.map(({ code, subject }) => ({ field: subject, code })),
        );
      }
      const amended = applyDecree(units, decree);
      await this.repository.addDecree(tx, decree, amended, file, officer.accountId);
      await this.audit.note(tx, officer, {
        action: 'administrative_units.decree_loaded',
        details: {
          number: decree.number,
          inForceOn: decree.inForceOn.toString(),
          differences: found.differences,
        },
      });
      return { review: found, after: amended };
    });
    this.current.replace(after);
    return review;
  }
}

function decreeOf({ number, inForceOn, provinces, communes, expectedTotals }: DecreeFile): Decree {
  return { number, inForceOn, provinces, communes, expectedTotals: { ...expectedTotals } };
}
