import { hostWords } from '@libs/words';
import { useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { useSession } from '../../session/session.tsx';
import { useOutbox } from '../report/outbox.tsx';
import { ApiKeys } from './api-keys.tsx';
import { MyDwellings } from './my-dwellings.tsx';
import { ReminderContact } from './reminder-contact.tsx';

/** What is seldom needed: the dwellings, the reminder, keys for software, and the way out. */
export function MorePage() {
  const { say } = useSpeech();
  return (
    <>
      <h1>{say(hostWords.more)}</h1>
      <MyDwellings />
      <ReminderContact />
      <ApiKeys />
      <p>
        <a href="/password">{say(hostWords.password)}</a>
      </p>
      <Leaving />
    </>
  );
}

/** Signing out throws away what is kept on the device, so it says so first. */
function Leaving() {
  const { say } = useSpeech();
  const { signOut } = useSession();
  const { parcels } = useOutbox();
  const [asks, setAsks] = useState(false);
  const count = parcels.reduce((sum, { body }) => sum + body.guests.length, 0);
  return asks ? (
    <div className="advice" role="alert">
      <p>{say(hostWords.leaveLoses, { count })}</p>
      <button type="button" className="side-act" onClick={() => void signOut()}>
        {say(hostWords.leaveAllTheSame)}
      </button>
    </div>
  ) : (
    <button
      type="button"
      className="side-act"
      onClick={() => {
        if (count > 0) setAsks(true);
        else void signOut();
      }}
    >
      {say(hostWords.leave)}
    </button>
  );
}
