import { Injectable } from '@nestjs/common';
import { type AccessPurposeCode, Audit } from '../../audit/index.ts';
import { Transactions } from '../../database/index.ts';
import type { PageAskedById } from '../../page-asked.messages.ts';
import type { Officer } from '../../sign-in/index.ts';
import { notFound } from '../../web-errors/index.ts';
import { RegistrationWishes } from './registration-wishes.repository.ts';
import type {
  RegistrationWish,
  RegistrationWishes as RegistrationWishPage,
} from './registration-wishes.messages.ts';

/** Shows the commune police who wishes to register, and notes that it was seen. */
@Injectable()
export class SeeRegistrationWishes {
  constructor(
    private readonly transactions: Transactions,
    private readonly wishes: RegistrationWishes,
    private readonly audit: Audit,
  ) {}

  page(asked: PageAskedById, purpose: AccessPurposeCode, officer: Officer): Promise<RegistrationWishPage> {
    return this.transactions.run(officer, async (tx) => {
      const items = await this.wishes.unseen(tx, asked);
      await this.audit.note(tx, officer, {
        action: 'registration_wish.list',
        accessPurpose: purpose,
        residentIds: items.map(({ residentId }) => residentId),
        fields: ['fullName'],
      });
      return { items, nextCursor: items.length === asked.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  markSeen(id: string, purpose: AccessPurposeCode, officer: Officer): Promise<RegistrationWish> {
    return this.transactions.run(officer, async (tx) => {
      const wish = await this.wishes.markSeen(tx, officer, id);
      if (!wish) throw notFound();
      await this.audit.note(tx, officer, {
        action: 'registration_wish.seen',
        accessPurpose: purpose,
        residentIds: [wish.residentId],
        fields: ['fullName'],
      });
      return wish;
    });
  }
}
