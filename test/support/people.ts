import { Temporal } from '@libs/calendar';
import type { TestApp } from './app.ts';

/** The header of an ordinary task at the counter. */
export const purpose = { 'access-purpose': 'temporary_residence_case' };

const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh');

/** The day so many days from today, as text. */
export const inDays = (days: number): string => today.add({ days }).toString();

let born = 0;

/** A new person with everything that a test does not care about. */
export function somebody(more: object = {}): object {
  born += 1;
  return {
    fullName: 'Trần Văn Bình',
    sex: 'male',
    dateOfBirth: `19${70 + (born % 30)}-03-05`,
    nationality: 'VN',
    permanentResidence: { communeCode: '31135', from: '2000-01-01' },
    ...more,
  };
}

/** Acts at the counter of one commune, through the interface, each failing loudly. */
export function counterOf(asking: TestApp, officer: string, communeCode: string) {
  const post = async <T>(path: string, body: object, expected: number): Promise<T> => {
    const answer = await asking.post(officer, path, body, purpose);
    if (answer.statusCode !== expected)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
    return answer.json<T>();
  };
  return {
    async record(person: object = somebody()): Promise<string> {
      return (await post<{ resident: { id: string } }>('residents', person, 201)).resident.id;
    },
    async dwelling(address: string): Promise<string> {
      return (await post<{ id: string }>('dwellings', { communeCode, address, kind: 'rented' }, 201)).id;
    },
    filing(whom: object, dwellingId: string, more: object = {}): object {
      return {
        ...whom,
        dwellingId,
        arrivedOn: inDays(-2),
        purpose: 'work',
        proof: { kind: 'written_lease' },
        requestedFrom: inDays(0),
        requestedLastDay: inDays(300),
        ...more,
      };
    },
    async open(filing: object): Promise<string> {
      return (await post<{ id: string }>('cases', filing, 201)).id;
    },
    async complete(caseId: string): Promise<void> {
      await post(`cases/${caseId}/completion`, {}, 200);
    },
    /** Opens, completes and grants; returns the registration's id. */
    async register(filing: object, from = inDays(0), lastDay = inDays(300)): Promise<string> {
      const id = await this.open(filing);
      await this.complete(id);
      const decided = await post<{ registration: { id: string } }>(
        `cases/${id}/decision`,
        { verdict: 'grant', from, lastDay },
        200,
      );
      return decided.registration.id;
    },
  };
}
