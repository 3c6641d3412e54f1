import { hostWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { Act } from '../sent/act.tsx';

const ofRegistered = 'registered-here';
const shortestSaying = 5;

/** How many are registered at an owner's address, since when, by initials; and the owner's word against it. */
export function RegisteredHere({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const path = { id: dwellingId };
  const registered = useQuery({
    queryKey: [ofRegistered, dwellingId],
    queryFn: () => answerOf(api.GET('/api/v1/hosted-dwellings/{id}/registered', { params: { path } })),
  });
  const objections = useQuery({
    queryKey: [ofRegistered, dwellingId, 'objections'],
    queryFn: () => answerOf(api.GET('/api/v1/hosted-dwellings/{id}/objections', { params: { path } })),
  });
  const keyFor = useIdempotencyKey();
  /** The registration contested, `''` for the address as a whole, `null` for none. */
  const [contested, setContested] = useState<string | null>(null);
  const [says, setSays] = useState('');
  if (registered.error) return <Refusal error={registered.error} />;
  if (!registered.data) return null;
  const { count, items } = registered.data;
  return (
    <div className="registered">
      <p>{say(hostWords.registeredCount, { count })}</p>
      <p className="quiet">{say(hostWords.namesOnlyAgreed)}</p>
      <ul className="plain-list">
        {items.map(({ reference, initials, fullName, since }) => (
          <li key={reference}>
            {fullName ?? initials}{' '}
            <span className="quiet">{say(hostWords.registeredSince, { day: writeDay(since) })}</span>{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                setContested(reference);
              }}
            >
              {say(hostWords.contest)}
            </button>
          </li>
        ))}
      </ul>
      {contested === null ? (
        <button
          type="button"
          className="side-act"
          onClick={() => {
            setContested('');
          }}
        >
          {say(hostWords.contest)}
        </button>
      ) : (
        <Act
          title={say(hostWords.contest)}
          confirm={hostWords.contestSend}
          isReady={says.trim().length >= shortestSaying}
          changes={ofRegistered}
          close={() => {
            setContested(null);
          }}
          act={() => {
            const body = { says: says.trim(), ...(contested !== '' && { reference: contested }) };
            return answerOf(
              api.POST('/api/v1/hosted-dwellings/{id}/objections', {
                params: { path, header: keyFor(body) },
                body,
              }),
            );
          }}
        >
          <TextField label={say(hostWords.contestSays)} autoFocus value={says} onText={setSays} />
        </Act>
      )}
      <ul className="plain-list">
        {objections.data?.items.map((objection) => (
          <li key={objection.id}>
            {objection.says}
            <br />
            <span className="quiet">
              {objection.answeredAt === null
                ? say(hostWords.contested, { day: writeDay(objection.dueOn) })
                : say(hostWords.answered, {
                    day: writeInstant(objection.answeredAt),
                    answer: objection.answerNote ?? '',
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
