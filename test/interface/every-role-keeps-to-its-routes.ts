import { EveryRouteIsDeclared } from '../../apps/api/src/sign-in/every-route-is-declared.ts';
import {
  type AccountRole,
  accountRoles,
  mayDo,
  type Permission,
} from '../../apps/api/src/sign-in/permissions.ts';
import type { TestApp } from '../support/app.ts';

const accountOf: Record<AccountRole, string> = {
  commune_police: 'police.commune',
  provincial_police: 'police.province',
  labour_officer: 'labour.province',
  education_officer: 'education.province',
  insurance_officer: 'insurance.province',
  host: 'host',
  auditor: 'auditor',
  administrator: 'admin',
};

interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly permission: Permission;
}

/** That every role may do what it is permitted and nothing else, on every route. */
export function everyRoleKeepsToItsRoutes(theInterface: () => TestApp): void {
  let asking: TestApp;
  let operations: Operation[];
  beforeAll(async () => {
    asking = theInterface();
    operations = await everyOperation();
  });

  /** Every operation of the OpenAPI document that asks for a permission, with that permission. */
  async function everyOperation(): Promise<Operation[]> {
    const declared = new Map(
      asking.app
        .get(EveryRouteIsDeclared, { strict: false })
        .routes()
        .map((route) => [route.name, route.declared]),
    );
    const { paths } = (await asking.app.inject({ url: '/api/openapi.json' })).json<{
      paths: Record<string, Record<string, { operationId: string }>>;
    }>();
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { operationId }]) => {
        const permission = declared.get(operationId.replace('.', 'Controller.'));
        if (permission === undefined) throw new Error(`nobody knows what ${operationId} asks for`);
        if (typeof permission !== 'string') return [];
        return [{ method: method.toUpperCase() as Operation['method'], path, permission }];
      }),
    );
  }

  /** Asks with everything that a route may want but sense: the permission is looked at first. */
  async function ask({ method, path }: Operation, username: string | null) {
    const answer = await asking.app.inject({
      method,
      url: path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'),
      headers: {
        'access-purpose': 'resident_enquiry',
        ...(username !== null && { authorization: `Bearer ${await asking.signIn(username)}` }),
      },
      ...(method === 'POST' && { payload: {} }),
    });
    const said = answer.body === '' ? null : answer.json<{ code?: string } | null>();
    return `${answer.statusCode} ${said?.code ?? ''}`;
  }

  describe.each(accountRoles)('%s', (role) => {
    it('is refused on every route that asks for a permission of others', async () => {
      const closed = operations.filter(({ permission }) => !mayDo(role, permission));
      expect(closed.length).toBeGreaterThan(5);
      for (const operation of closed) {
        expect([operation, await ask(operation, accountOf[role])]).toEqual([operation, '403 not_permitted']);
      }
    });

    it('is not refused for want of a permission on the others', async () => {
      const open = operations.filter(
        ({ permission }) => mayDo(role, permission) && permission !== 'manage the own session',
      );
      for (const operation of open) {
        expect(await ask(operation, accountOf[role])).not.toMatch(/^401|not_permitted/);
      }
    });
  });

  describe('anybody who is not signed in', () => {
    it('is refused on every one of them', async () => {
      expect(operations.length).toBeGreaterThan(30);
      for (const operation of operations) {
        expect([operation, await ask(operation, null)]).toEqual([operation, '401 not_signed_in']);
      }
    });
  });
}
