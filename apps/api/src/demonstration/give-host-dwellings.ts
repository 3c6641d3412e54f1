import type { INestApplicationContext } from '@nestjs/common';
import type { Day } from '@libs/calendar';
import { type Asker, Transactions } from '../database/index.ts';
import { DwellingDescriptions, HostTies } from '../dwellings/index.ts';
import { fullestDwelling } from './fullest-dwelling.queries.ts';
import { reportHostGuests } from './report-host-guests.ts';

/** Phường Sài Gòn, where the host of the demonstration is. */
const communeCode = '26740';

/**
 * Gives the host of the demonstration a guest house to report stays of and a house with tenants to own: of the
 * synthetic dwellings, the guest house with most guests and the house with most people registered today.
 */
export async function giveHostDwellings(
  app: INestApplicationContext,
  accounts: { readonly police: string; readonly host: string },
  today: Day,
): Promise<void> {
  const officer: Asker = {
    databaseRole: 'residence_police',
    accountId: accounts.police,
    role: 'commune_police',
    areaCode: communeCode,
    communes: [communeCode],
    provinces: ['79'],
    requestId: 'demonstration',
  };
  const from = today.subtract({ years: 1 }).toString();
  await app.get(Transactions).run(officer, async (tx) => {
    const ties = app.get(HostTies, { strict: false });
    const descriptions = app.get(DwellingDescriptions, { strict: false });
    const [guestHouse] = await fullestDwelling(tx, communeCode, ['lodging'], today);
    const [house] = await fullestDwelling(tx, communeCode, ['rented', 'owned'], today);
    const described = { communeCode, holdsFrom: from, oldUnit: null, contactPhone: '0900000000' };
    if (guestHouse) {
      const dwelling = { communeCode, dwellingId: guestHouse };
      await descriptions.add(tx, officer, {
        ...described,
        ...dwelling,
        premises: 'lodging',
        rooms: 12,
        floorAreaM2: 260,
        ownerName: null,
        managerName: 'Nhà trọ Hòa Bình',
      });
      const tie = { accountId: accounts.host, capacity: 'manager', from, basis: 'Giấy phép kinh doanh' } as const;
      await ties.add(tx, officer, { ...dwelling, ...tie });
      const host: Asker = { ...officer, databaseRole: 'residence_host', accountId: accounts.host, role: 'host' };
      await reportHostGuests(app, tx, { host, ...dwelling }, today);
    }
    if (house) {
      const dwelling = { communeCode, dwellingId: house };
      await descriptions.add(tx, officer, {
        ...described,
        ...dwelling,
        premises: 'rented_rooms',
        rooms: 6,
        floorAreaM2: 72,
        ownerName: 'Nhà trọ Hòa Bình',
        managerName: null,
      });
      const tie = { accountId: accounts.host, capacity: 'owner', from, basis: 'Giấy chứng nhận quyền sở hữu' } as const;
      await ties.add(tx, officer, { ...dwelling, ...tie });
    }
  });
} // prettier-ignore
