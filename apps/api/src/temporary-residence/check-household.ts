import { feeOfFiling } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { type Act, Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { Transactions } from '../database/index.ts';
import { CurrentRules } from '../rule-book/index.ts';
import { presentFee } from './counted-fee.ts';
import { atItsPlace, howFiled, refuseHeads } from './file-household.ts';
import { found } from './pre-check-findings.ts';
import type { HouseholdChecked, HouseholdQuestion, PreCheckAnswer } from './pre-check.messages.ts';
import { PreCheck } from './pre-check.ts';

/**
 * Kiểm tra cả hộ trước khi lập hồ sơ: everything that is missing or blocks, for all members at once, before anything is
 * typed; what they need and must not be asked for together, and the one fee.
 */
@Injectable()
export class CheckHousehold {
  constructor(
    private readonly transactions: Transactions,
    private readonly preCheck: PreCheck,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: CurrentRules,
  ) {}

  check({ members, channel, ...together }: HouseholdQuestion, act: Act): Promise<HouseholdChecked> {
    const { officer, purpose } = act;
    refuseHeads(members);
    return this.transactions.run(officer, async (tx) => {
      const answers: PreCheckAnswer[] = [];
      const seen = new Set<string>();
      for (const [index, member] of members.entries()) {
        await atItsPlace(index, async () => {
          const { relation, feeExemption: _paysNothing, ...subject } = member;
          const asked = { ...together, ...subject, ...howFiled(together.filedBy, relation) };
          const answer = await this.preCheck.answer(tx, { ...asked, kind: 'registration' }, act);
          const key = answer.residentId ?? member.personalNumber ?? '';
          answers.push(seen.has(key) ? withDouble(answer) : answer);
          seen.add(key);
        });
      }
      const exemptions = members.map(({ feeExemption }) => feeExemption ?? null);
      const filedOn = this.clock.today();
      const charged = { kind: 'registration', form: 'household', channel, exemptions, filedOn } as const;
      const known = answers.flatMap(({ residentId }) => residentId ?? []);
      if (known.length > 0) {
        await this.audit.note(tx, officer, {
          action: 'case.pre_checked',
          accessPurpose: purpose,
          residentIds: [...new Set(known)],
          fields: ['fullName', 'dateOfBirth', 'registrations', 'cases'],
        });
      }
      return {
        mayOpen: answers.every(({ mayOpen }) => mayOpen),
        members: answers,
        papers: neededTogether(members, answers),
        fee: presentFee(feeOfFiling(charged, await this.rules.in(tx))),
      };
    });
  }
}

/** The same person twice on one filing. */
const withDouble = (answer: PreCheckAnswer): PreCheckAnswer => ({
  ...answer,
  mayOpen: false,
  findings: [found('twice_on_filing', 'blocks'), ...answer.findings],
});

/** The head's papers, and the consents that anybody of them needs: each is given once. */
function neededTogether(
  members: HouseholdQuestion['members'],
  answers: readonly PreCheckAnswer[],
): PreCheckAnswer['papers'] {
  const head = answers[members.findIndex(({ relation }) => relation === 'head')];
  if (!head) throw new Error('a household without a head');
  const consents = new Map(
    answers.toReversed().flatMap(({ papers }) => papers.consents.map((one) => [one.of, one] as const)),
  );
  return { ...head.papers, consents: [...consents.values()] };
}
