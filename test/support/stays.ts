import { day, Temporal } from '@libs/calendar';
import { Clock } from '../../apps/api/src/clock.ts';
import { type Injected, startApp, type TestApp } from './app.ts';
import { asIfByHand } from './past-row-level-security.ts';

export const purpose = { 'access-purpose': 'stay_report' };

/** A report as its answer says. */
export interface Notice {
  readonly id: string;
  readonly state: string;
  readonly timing: string;
  readonly dueAt: string;
  readonly covers: { readonly from: string; readonly until: string } | null;
  readonly flags: readonly string[];
  readonly guest: { readonly purpose: string | null };
}

/** A guest with everything that a test does not care about. */
export const guest = (more: object = {}) => ({
  fullName: 'Lê Thị Mai',
  dateOfBirth: '1996-02-03',
  personalNumber: '092196000001',
  purpose: 'work',
  arrivedOn: '2026-11-20',
  until: '2026-11-25',
  ...more,
});

/** The notices of an answer; fails loudly. */
export function itemsOf(answer: Injected): Notice[] {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer.json<{ items: Notice[] }>().items;
}

/** The application with a host who keeps one house of a commune, beside one that is not theirs. */
export async function startWithGuestHouse() {
  const asking = await startApp();
  // Before the clock stands still: a token of another day is worth nothing today.
  for (const who of ['host', 'police.commune', 'police.commune2']) await asking.signIn(who);
  const dwelling = async (address: string) =>
    (
      await asking.post(
        'police.commune',
        'dwellings',
        { communeCode: '26740', address, kind: 'lodging' },
        purpose,
      )
    ).json<{ id: string }>().id;
  const guestHouse = await dwelling('5 Phạm Ngũ Lão');
  const otherHouse = await dwelling('7 Phạm Ngũ Lão');
  const byHand = <T extends object>(sql: string, parameters: unknown[] = []) =>
    asIfByHand<T>(asking.database, sql, parameters);
  await byHand(
    `insert into dwelling_manager (commune_code, recorded_by, dwelling_id, account_id, capacity, starts_on, basis)
     select '26740', id, $1, id, 'manager', '2026-01-01', 'giấy phép' from account where username = 'host'`,
    [guestHouse],
  );
  const send = (guests: object[], headers: Record<string, string> = {}, dwellingId = guestHouse) =>
    asking.post('host', 'host/stay-notices', { dwellingId, guests }, headers);
  return {
    asking,
    guestHouse,
    otherHouse,
    byHand,
    send,
    /** Reports one guest of the host's house. */
    reported: async (more: object = {}): Promise<Notice> => itemsOf(await send([guest(more)]))[0]!,
    itIs: (text: string) => stopClock(asking, text),
  };
}

/** Stops the clock of the application at an instant of Viet Nam. */
function stopClock({ app }: TestApp, text: string): void {
  const clock = app.get(Clock);
  const instant = Temporal.Instant.from(`${text}+07:00`);
  clock.now = () => instant;
  clock.today = () => day(text.slice(0, 10));
}
