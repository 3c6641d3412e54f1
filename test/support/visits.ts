import type { TestApp } from './app.ts';
import { counterOf, somebody, inDays } from './people.ts';

export const purpose = { 'access-purpose': 'inspection' };

/** A line of the visit list, as far as the tests ask. */
export interface Line {
  dwellingId: string;
  gain: number;
  reasons: { reason: string; people: number; likelihood: number }[];
  people: { residentId: string; presenceId: string; since: string; lastSeenOn: string; reasons: string[] }[];
}
/** What a recorded visit answered. */
export interface Recorded {
  id: string;
  findings: {
    id: string;
    residentId: string;
    presenceId: string | null;
    regularisationCaseId: string | null;
  }[];
}
/** A regularisation, as far as the tests ask. */
export interface Regularisation {
  id: string;
  residentId: string;
  state: string;
  outcome: string | null;
  remindOn: string | null;
  registeredUntil: string | null;
  history: { step: string }[];
  mayFollow: string[];
}

/** The officer of Phường Sài Gòn who goes from door to door, each request failing loudly. */
export function visitsIn(asking: TestApp) {
  const saiGon = counterOf(asking, 'police.commune', '26740');
  const get = async <T>(path: string, who = 'police.commune') => {
    const answer = await asking.get(who, path, purpose);
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
    return answer.json<T>();
  };
  const post = async <T>(path: string, body: object, status = 201) => {
    const answer = await asking.post('police.commune', path, body, purpose);
    if (answer.statusCode !== status)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
    return (status === 204 ? undefined : answer.json<T>()) as T;
  };
  const refused = async (path: string, body: object) => {
    const answer = await asking.post('police.commune', path, body, purpose);
    const { code, errors } = answer.json<{ code: string; errors?: { field: string; code: string }[] }>();
    return [answer.statusCode, code, ...(errors ?? []).map((error) => `${error.field} ${error.code}`)];
  };
  const living = async (dwellingId: string, arrivedOn: string, more: object = {}) => {
    const residentId = await saiGon.record(somebody(more));
    const presence = { dwellingId, arrivedOn, purpose: 'work', source: 'person' };
    const { id } = await post<{ id: string }>(`residents/${residentId}/presences`, presence);
    return { residentId, presenceId: id };
  };
  const lineOf = async (dwellingId: string, reason = '') =>
    (await get<{ items: Line[] }>(`inspections/visit-list?${reason}`)).items.find(
      (line) => line.dwellingId === dwellingId,
    );
  const visit = (dwellingId: string, findings: object[], more: object = {}) =>
    post<Recorded>('inspections', { dwellingId, inspectedOn: inDays(0), outcome: 'met', findings, ...more });
  const statusesOf = async (residentId: string) =>
    (
      await get<{ segments: { from: string; until: string; status: string }[] }>(
        `residents/${residentId}/timeline`,
      )
    ).segments.map(({ from, until, status }) => [from, until, status]);
  return { asking, saiGon, get, post, refused, living, lineOf, visit, statusesOf };
}
