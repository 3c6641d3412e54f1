import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Asker, DatabaseRole } from '../database/index.ts';
import type { AccountRole } from './permissions.ts';

/** An area of responsibility: one commune, one province of the 34, or the nation. */
export interface Area {
  readonly level: 'commune' | 'province' | 'nation';
  /** Five digits, two digits, or `VN`. */
  readonly code: string;
  readonly name: string;
}

/** A signed-in person: who asks, in which role, for which area. */
export interface Officer extends Asker {
  readonly accountId: string;
  readonly role: AccountRole;
  readonly username: string;
  readonly displayName: string;
  readonly area: Area;
  /** The key by which the account's own system asks; absent for people. */
  readonly apiKeyId?: string;
  /** The session in which a person asks; absent for a key. */
  readonly sessionId?: string;
}

/** The Postgres role that stands for each role of an account. */
export const databaseRoleOf: Record<AccountRole, DatabaseRole> = {
  commune_police: 'residence_police',
  provincial_police: 'residence_police',
  labour_officer: 'residence_labour',
  education_officer: 'residence_services',
  insurance_officer: 'residence_services',
  host: 'residence_host',
  auditor: 'residence_auditor',
  administrator: 'residence_administrator',
};

/** The request once the guard has let it through. */
export type SignedInRequest = FastifyRequest & { user: Officer };

/** The signed-in officer, as a parameter of a controller's method. */
export const TheOfficer = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedInRequest>().user,
);
