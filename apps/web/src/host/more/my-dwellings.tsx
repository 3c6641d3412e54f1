import { hostWords } from '@libs/words';
import { useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { useHostedDwellings } from '../stay-notices.ts';
import { OwnershipClaim } from './ownership-claim.tsx';
import { RegisteredHere } from './registered-here.tsx';

/** The dwellings of this host; an owner sees who is registered there and can contest it. */
export function MyDwellings() {
  const { say } = useSpeech();
  const dwellings = useHostedDwellings();
  const [open, setOpen] = useState<string | null>(null);
  const items = dwellings.data?.items ?? [];
  return (
    <section>
      <h2>{say(hostWords.myDwellings)}</h2>
      {dwellings.data && items.length === 0 && <p className="empty">{say(hostWords.noDwelling)}</p>}
      <ul className="plain-list">
        {items.map(({ id, address, capacity }) => (
          <li key={id}>
            <b>{address}</b>{' '}
            <span className="quiet">
              {say(capacity === 'owner' ? hostWords.asOwner : hostWords.asManager)}
            </span>
            {capacity === 'owner' &&
              (open === id ? (
                <RegisteredHere dwellingId={id} />
              ) : (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    setOpen(id);
                  }}
                >
                  {say(hostWords.whoIsRegistered)}
                </button>
              ))}
          </li>
        ))}
      </ul>
      <OwnershipClaim />
    </section>
  );
}
