import { type Day, isBefore } from '@libs/calendar';
import { isParameterName, RuleBook, UnfitValue } from '@libs/residence-law';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.ts';
import { Clock } from '../clock.ts';
import { type Transaction, Transactions } from '../database/index.ts';
import { Jobs } from '../jobs/index.ts';
import { asVersion, CurrentRules, type KeptVersion } from '../rule-book/index.ts';
import type { Officer } from '../sign-in/index.ts';
import { type FieldError, invalidInput } from '../web-errors/index.ts';
import { RuleProposals } from './rule-proposals.repository.ts';
import type { RuleProposalDraft } from './rules.messages.ts';
import { trial } from './try-proposal.ts';

/** Announced values lie ahead, but a year typed wrong would wait for ever. */
const yearsAhead = 10;

/** Drafts a confirmation or another value, and has it tried: what it would change is known before anybody decides. */
@Injectable()
export class ProposeRule {
  constructor(
    private readonly transactions: Transactions,
    private readonly proposals: RuleProposals,
    private readonly rules: CurrentRules,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async propose(draft: RuleProposalDraft, officer: Officer): Promise<string> {
    const today = this.clock.today();
    const version: KeptVersion = {
      parameter: draft.parameter,
      holdsFrom: draft.from.toString(),
      value: draft.value,
      source: { ...draft.source, checkedOn: draft.source.checkedOn.toString() },
    };
    return this.transactions.run(officer, async (tx) => {
      const errors = [...wrongDays(draft, today), ...(await this.wrongValue(tx, draft, version))];
      if (errors.length > 0) throw invalidInput(...errors);
      const added = await this.proposals.add(tx, draft.kind, version, officer.accountId);
      await this.jobs.send(tx, trial, { proposalId: added });
      await this.audit.note(tx, officer, {
        action: 'rule.drafted',
        details: { proposalId: added, kind: draft.kind, ...version },
      });
      return added;
    });
  }

  private async wrongValue(
    tx: Transaction,
    { kind, parameter, from }: RuleProposalDraft,
    version: KeptVersion,
  ): Promise<FieldError[]> {
    const unfit = unfitValue(version);
    if (unfit) return [unfit];
    if (!isParameterName(parameter)) return [];
    const { versions } = (await this.rules.in(tx)).parameter(parameter);
    const first = versions.at(-1);
    if (first && isBefore(from, first.from)) return [{ field: 'from', code: 'before_the_law' }];
    const inForce = versions.find((one) => !isBefore(from, one.from));
    const isSame = inForce !== undefined && sameValue(inForce.value, version.value);
    if (kind === 'supersession') return isSame ? [{ field: 'value', code: 'changes_nothing' }] : [];
    if (!inForce?.from.equals(from)) return [{ field: 'from', code: 'not_a_first_day' }];
    return isSame ? [] : [{ field: 'value', code: 'not_the_value_in_force' }];
  }
}

/** What does not fit the parameter, as the rule book says when it is given the value. */
function unfitValue(version: KeptVersion): FieldError | undefined {
  try {
    new RuleBook([asVersion(version)]);
    return undefined;
  } catch (fault) {
    if (fault instanceof UnfitValue) return { field: 'value', code: fault.code };
    throw fault;
  }
}

function wrongDays({ from, source }: RuleProposalDraft, today: Day): FieldError[] {
  return [
    ...(isBefore(today.add({ years: yearsAhead }), from) ? [{ field: 'from', code: 'too_far_ahead' }] : []),
    ...(isBefore(today, source.checkedOn) ? [{ field: 'source.checkedOn', code: 'in_the_future' }] : []),
  ];
}

const sameValue = (one: object, other: object): boolean => {
  const entries = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
  return entries(one) === entries(other);
};
