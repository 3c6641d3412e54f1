import type { Messages } from '@libs/api-client';
import { hostWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Act } from '../sent/act.tsx';
import { useHostedDwellings } from '../stay-notices.ts';

const ofKeys = 'api-keys';

/** Keys by which hotel software reports for this host: made, shown once, revoked. */
export function ApiKeys() {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [made, setMade] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const dwellings = useHostedDwellings();
  const keys = useQuery({ queryKey: [ofKeys], queryFn: () => answerOf(api.GET('/api/v1/host/api-keys')) });
  return (
    <section>
      <Act
        title={say(hostWords.keys)}
        means={say(hostWords.keysMean)}
        confirm={hostWords.makeKey}
        isReady={name.trim() !== ''}
        changes={ofKeys}
        act={async () => {
          const body = { name: name.trim() };
          const { key } = await answerOf(api.POST('/api/v1/host/api-keys', { body }));
          setMade(key);
          setCopied(false);
          setName('');
        }}
      >
        <TextField label={say(hostWords.keyName)} value={name} onText={setName} />
      </Act>
      {made !== null && (
        <div className="advice" role="status">
          <p>{say(hostWords.keyShownOnce)}</p>
          <code className="key">{made}</code>
          <button
            type="button"
            className="side-act"
            onClick={() => {
              navigator.clipboard.writeText(made).then(
                () => {
                  setCopied(true);
                },
                () => undefined,
              );
            }}
          >
            {say(copied ? hostWords.copied : hostWords.copy)}
          </button>
        </div>
      )}
      {keys.data?.items.length === 0 && <p className="quiet">{say(hostWords.noKeys)}</p>}
      <ul className="plain-list">
        {keys.data?.items.map((one) => (
          <ApiKey key={one.id} apiKey={one} />
        ))}
      </ul>
      {keys.data?.items.some(({ revokedAt }) => revokedAt === null) && (
        <div>
          <p>
            {say(hostWords.keyDwellings)} <a href="/api/docs">{say(hostWords.keyManual)}</a>
          </p>
          <dl>
            {dwellings.data?.items.map(({ id, address }) => (
              <Fragment key={id}>
                <dt>{address}</dt>
                <dd>
                  <code className="key">{id}</code>
                </dd>
              </Fragment>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}

function ApiKey({ apiKey }: { readonly apiKey: Messages['ApiKeyDetails'] }) {
  const { say } = useSpeech();
  const [asks, setAsks] = useState(false);
  const { id, name, createdAt, revokedAt } = apiKey;
  return (
    <li>
      <b>{name}</b>{' '}
      <span className="quiet">
        {say(hostWords.keyMade, { day: writeInstant(createdAt) })}
        {revokedAt !== null && <> · {say(hostWords.revoked)}</>}
      </span>
      {revokedAt === null && !asks && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setAsks(true);
          }}
        >
          {say(hostWords.revoke)}
        </button>
      )}
      {asks && (
        <Act
          title={say(hostWords.revoke)}
          means={say(hostWords.revokeMeans, { name })}
          confirm={hostWords.revoke}
          isDestructive
          changes={ofKeys}
          close={() => {
            setAsks(false);
          }}
          act={() =>
            answerOf(api.POST('/api/v1/host/api-keys/{id}/revocation', { params: { path: { id } } }))
          }
        />
      )}
    </li>
  );
}
