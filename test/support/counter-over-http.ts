import { randomUUID } from 'node:crypto';
import { inDays, purpose, somebody } from './people.ts';

/** What a server has acknowledged at the counter: nothing here may ever be missing again. */
export interface Acknowledged {
  readonly residents: string[];
  readonly cases: string[];
  readonly registrations: string[];
}

/** Registers person after person at a running server, until it no longer answers; tells of each registration. */
export async function registerUntilBroken(
  url: string,
  password: string,
  onRegistered: () => void,
): Promise<Acknowledged> {
  const done: Acknowledged = { residents: [], cases: [], registrations: [] };
  try {
    const { accessToken } = await post<{ accessToken: string }>(url, 'sign-in', {
      username: 'police.commune',
      password,
    });
    const ask = <T>(path: string, body: object) => post<T>(url, path, body, accessToken);
    const dwelling = { communeCode: '26740', address: `${randomUUID()} Lê Lợi`, kind: 'rented' };
    const { id: dwellingId } = await ask<{ id: string }>('dwellings', dwelling);
    for (;;) {
      const { resident } = await ask<{ resident: { id: string } }>('residents', somebody());
      done.residents.push(resident.id);
      const { id } = await ask<{ id: string }>('cases', {
        residentId: resident.id,
        dwellingId,
        arrivedOn: inDays(-2),
        purpose: 'work',
        proof: { kind: 'written_lease' },
        requestedFrom: inDays(0),
        requestedLastDay: inDays(300),
      });
      done.cases.push(id);
      await ask(`cases/${id}/completion`, {});
      const verdict = { verdict: 'grant', from: inDays(0), lastDay: inDays(300) };
      const decided = await ask<{ registration: { id: string } }>(`cases/${id}/decision`, verdict);
      done.registrations.push(decided.registration.id);
      onRegistered();
    }
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    return done;
  }
}

/** An answer of the server that the test did not expect; a broken connection is another matter. */
class Refused extends Error {}

async function post<T>(url: string, path: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(`${url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...purpose,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  // A server that loses its Postgres while it answers says so with a fault: nothing was acknowledged.
  if (answer.status >= 500) throw new Error(text);
  if (!answer.ok) throw new Refused(`${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text) as T;
}
