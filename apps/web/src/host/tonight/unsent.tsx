import { hostWords } from '@libs/words';
import { useLocation } from 'wouter';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSpeech } from '../../language/language.tsx';
import { isNobody } from '../../stays/guest-entry.ts';
import { useKeptDrafts } from '../report/server-draft.ts';
import { useOutbox, type Parcel } from '../report/outbox.tsx';
import { nothingTyped } from '../../stays/stay-entry.ts';

const guestsOf = (parcels: readonly Parcel[]): number =>
  parcels.reduce((sum, { body }) => sum + body.guests.length, 0);

/** Guests that were entered and are not reported: waiting for the line, refused, or still in the form, here or on another device. */
export function Unsent() {
  const { say } = useSpeech();
  const { parcels, sendWaiting, take } = useOutbox();
  const draft = useDraft('host/report', nothingTyped);
  const [, goTo] = useLocation();
  const waiting = parcels.filter(({ refused }) => refused === null);
  const refused = parcels.filter((parcel) => parcel.refused !== null);
  const inForm = draft.content
    ? [...draft.content.guests, draft.content.current].filter((one) => !isNobody(one))
    : [];
  // Here they would be counted twice: the server is told of what is in the form.
  const elsewhere = useKeptDrafts().flatMap(({ guests }) => (inForm.length > 0 ? [] : guests));
  const typed = inForm.length > 0 ? hostWords.unsent : hostWords.onTheOther;
  const count = inForm.length + elsewhere.length;
  return (
    <>
      {waiting.length > 0 && (
        <div className="advice" role="alert">
          <b>{say(hostWords.unsent, { count: guestsOf(waiting) })}</b>
          <p>{say(hostWords.unsentWaits)}</p>
          <button type="button" className="side-act" onClick={() => void sendWaiting()}>
            {say(hostWords.sendNow)}
          </button>
        </div>
      )}
      {refused.map((parcel) => (
        <div key={parcel.key} className="advice" role="alert">
          <b>{say(hostWords.refusedLater, { count: parcel.body.guests.length })}</b>
          <button
            type="button"
            className="side-act"
            onClick={() => {
              draft.change(parcel.entry);
              take(parcel.key);
              goTo('/luu-tru/bao');
            }}
          >
            {say(hostWords.openToCorrect)}
          </button>
        </div>
      ))}
      {count > 0 && (
        <div className="advice" role="alert">
          <b>{say(typed, { count })}</b>{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              goTo('/luu-tru/bao');
            }}
          >
            {say(hostWords.unsentDraft)}
          </button>
        </div>
      )}
    </>
  );
}
