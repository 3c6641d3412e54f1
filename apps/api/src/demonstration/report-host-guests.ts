import type { INestApplicationContext } from '@nestjs/common';
import { type Day, Temporal } from '@libs/calendar';
import { type Asker, type Transaction } from '../database/index.ts';
import { ReportStays, type StatedStay } from '../stay-reports/index.ts';
import { formerGuests } from './former-guests.queries.ts';

/** When a group came, until when it stays, and when it was reported: days from today, and the hour. */
interface Group {
  readonly guests: number;
  readonly came: number;
  readonly until: number;
  readonly sent?: { readonly day: number; readonly at: string };
}

/**
 * What the guest house of the demonstration told of the last weeks: guests who have gone, guests of tonight, a report that
 * came too late, and somebody who was reported a second time when thirty days were over and lives there unregistered.
 */
const groups: readonly Group[] = [
  { guests: 1, came: -47, until: -17 },
  { guests: 3, came: -12, until: -9 },
  { guests: 4, came: -6, until: 1 },
  { guests: 2, came: -4, until: 3, sent: { day: -3, at: '09:40' } },
  { guests: 3, came: -2, until: 2 },
  { guests: 2, came: -1, until: 6 },
];

const evening = '21:10';

/** Reports the stays of the last weeks at the host's guest house, in the transaction of whoever tied the host to it. */
export async function reportHostGuests(
  app: INestApplicationContext,
  tx: Transaction,
  {
    host,
    dwellingId,
    communeCode,
  }: { readonly host: Asker; readonly dwellingId: string; readonly communeCode: string },
  today: Day,
): Promise<void> {
  const accountId = host.accountId;
  if (accountId === null) return;
  const since = today.subtract({ days: 60 });
  const count = groups.reduce((sum, { guests }) => sum + guests, 0);
  const people = await formerGuests(tx, communeCode, { since, count });
  const reporting = app.get(ReportStays, { strict: false });
  const stay = (guest: (typeof people)[number], group: Group): StatedStay => {
    const { came, until, sent = { day: came, at: evening } } = group;
    const arrivedOn = today.add({ days: came });
    return {
      reporter: { ...host, accountId, role: 'host' },
      channel: 'host_web',
      dwellingId,
      purpose: 'stay_report',
      sentAt: today
        .add({ days: sent.day })
        .toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: Temporal.PlainTime.from(sent.at) })
        .toInstant(),
      guest: {
        ...guest,
        nationality: 'VN',
        purpose: 'work',
        hostRelation: 'none',
        arrivedOn,
        until: today.add({ days: until }),
        identityShownBy: 'document',
      },
    };
  };
  let next = 0;
  for (const group of groups) {
    const guests = people.slice(next, (next += group.guests));
    await reporting.record(
      tx,
      guests.map((guest) => stay(guest, group)),
    );
  }
  // The one who stayed on was reported again the evening the thirty days were over, as a further stay from that day.
  const [longest] = people;
  if (longest) {
    const again = stay(longest, { guests: 1, came: -47, until: 12, sent: { day: -17, at: evening } });
    await reporting.record(tx, [
      { ...again, guest: { ...again.guest, reportFrom: today.subtract({ days: 17 }) } },
    ]);
  }
}
