import type { Injected, TestApp } from './app.ts';
import { asIfByHand } from './past-row-level-security.ts';

/** A proposal as the interface shows it, as far as the tests ask. */
export interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly own: boolean;
  readonly dryRun: {
    readonly people: number;
    readonly lookedAt: number;
    readonly changing: number;
    readonly changes: readonly { readonly people: number }[];
    readonly finished: boolean;
    readonly outdated: boolean;
  };
  readonly recalculation: { readonly state: string; readonly done: number; readonly changed: number } | null;
}

/** A source that an administrator would give. */
export const source = {
  instrument: '68/2020/QH14',
  article: '27',
  clause: '1',
  tag: 'A',
  checkedAgainst: 'Công báo số 1235+1236',
  checkedOn: '2026-11-01',
};

/** `admin2`, an administrator who was not invited by `admin`: made by hand, as an operator does with `create-admin`. */
export async function makeSecondAdministrator(asking: TestApp): Promise<void> {
  await asIfByHand(
    asking.database,
    `insert into account (username, display_name, role, area_level, area_code, approval_needed, password_hash, password_set_at)
     select 'admin2', 'Ngô Thị Lan', role, area_level, area_code, false, password_hash, password_set_at
       from account where username = 'admin'`,
  );
}

/** Drafts, tries and decides proposals through the interface. */
export function proposalsOf(asking: TestApp) {
  const get = async (id: string) => (await asking.get('admin', `rules/proposals/${id}`)).json<Proposal>();
  const until = async (
    id: string,
    holds: (proposal: Proposal) => boolean,
    patience = 20_000,
  ): Promise<Proposal> => {
    const end = Date.now() + patience;
    for (;;) {
      const proposal = await get(id);
      if (holds(proposal)) return proposal;
      if (Date.now() > end) throw new Error(`still ${JSON.stringify(proposal)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    async draft(who: string, body: object): Promise<Proposal> {
      const answer = await asking.post(who, 'rules/proposals', body);
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return answer.json<Proposal>();
    },
    act: (who: string, id: string, deed: string, body?: object): Promise<Injected> =>
      asking.post(who, `rules/proposals/${id}/${deed}`, body),
    /** Waits for the end of the dry run. */
    tried: (id: string) => until(id, ({ dryRun }) => dryRun.finished),
    /** Waits for the end of the recalculation. */
    recalculated: (id: string, patience?: number) =>
      until(id, ({ recalculation }) => recalculation?.state === 'finished', patience),
  };
}
