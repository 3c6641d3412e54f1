import { hostWords, objectionOutcomeWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { Act } from '../sent/act.tsx';

const ofRegistered = 'registered-here';
const shortestSaying = 5;

interface ObjectionEntry {
  /** The registration contested, `''` for the address as a whole, `null` for none. */
  readonly contested: string | null;
  readonly says: string;
}

const nothingContested = (): ObjectionEntry => ({ contested: null, says: '' });

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
  const { content, change, drop } = useDraft<ObjectionEntry>(
    `host/objection/${dwellingId}`,
    nothingContested,
  );
  if (registered.error) return <Refusal error={registered.error} />;
  if (!registered.data || content === null) return null;
  const { count, items } = registered.data;
  const { contested, says } = content;
  /** Whom an objection is about, as the owner may know them; the address as a whole without a registration. */
  const whom = (reference: string | null) => {
    const person = items.find((one) => one.reference === reference);
    return person === undefined ? '' : `: ${person.fullName ?? person.initials}`;
  };
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
              aria-label={`${say(hostWords.contest)}${whom(reference)}`}
              onClick={() => {
                change({ contested: reference });
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
            change({ contested: '' });
          }}
        >
          {say(hostWords.contestWhole)}
        </button>
      ) : (
        <Act
          title={
            contested === '' ? say(hostWords.contestWhole) : `${say(hostWords.contest)}${whom(contested)}`
          }
          means={say(hostWords.contestMeans)}
          confirm={hostWords.contestSend}
          isReady={says.trim().length >= shortestSaying}
          changes={ofRegistered}
          close={drop}
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
          <TextField
            label={say(hostWords.contestSays)}
            autoFocus
            value={says}
            onText={(typed) => {
              change({ says: typed });
            }}
          />
        </Act>
      )}
      <ul className="plain-list">
        {objections.data?.items.map((objection) => (
          <li key={objection.id}>
            {objection.says}
            <span className="quiet">{whom(objection.registrationId)}</span>
            <br />
            <span className="quiet">
              {objection.answeredAt === null
                ? say(hostWords.contested, { day: writeDay(objection.dueOn) })
                : say(hostWords.answered, {
                    day: writeInstant(objection.answeredAt),
                    outcome: objection.outcome === null ? '' : say(objectionOutcomeWords[objection.outcome]),
                    answer: objection.answerNote ?? '',
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
