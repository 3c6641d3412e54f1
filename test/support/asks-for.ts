import type { TestApp } from './app.ts';
import { purpose } from './people.ts';

/** Asks in the name of an officer of Phường Sài Gòn or of whoever is named; anything but what was expected throws. */
export function asksFor(asking: () => TestApp) {
  return {
    get: async <T>(path: string, who = 'police.commune'): Promise<T> => {
      const answer = await asking().get(who, path, purpose);
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
      return answer.json<T>();
    },
    post: async <T>(path: string, body: object, who = 'police.commune'): Promise<T> => {
      const answer = await asking().post(who, path, body, purpose);
      if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
      return answer.body === '' ? (undefined as T) : answer.json<T>();
    },
    /** What is refused: the status, the code, and each field with what is wrong. */
    refusal: async (path: string, body: object, who = 'police.commune'): Promise<(string | number)[]> => {
      const answer = await asking().post(who, path, body, purpose);
      const { code, errors = [] } = answer.json<{
        code: string;
        errors?: { field: string; code: string }[];
      }>();
      return [answer.statusCode, code, ...errors.map((error) => `${error.field}: ${error.code}`)];
    },
  };
}
