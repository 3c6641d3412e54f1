import type { Office } from './office.ts';

/** Records through the interface as somebody, the officer of Phường Sài Gòn if nobody is named, failing loudly. */
export async function recorderAt(office: Office, username = 'police.commune') {
  const send = async (path: string, body: object, headers: Record<string, string> = {}): Promise<unknown> => {
    const answer = await fetch(`${office.address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
    return answer.json();
  };
  const session = await send('sign-in', { username, password: office.password });
  const { accessToken } = session as { accessToken: string };
  return async <Answer>(path: string, body: object): Promise<Answer> =>
    (await send(path, body, {
      authorization: `Bearer ${accessToken}`,
      'access-purpose': 'temporary_residence_case',
    })) as Answer;
}
