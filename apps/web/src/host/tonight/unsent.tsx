import { hostWords } from '@libs/words';
import { useLocation } from 'wouter';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSpeech } from '../../language/language.tsx';
import { isNobody } from '../../stays/guest-entry.ts';
import { useOutbox, type Parcel } from '../report/outbox.tsx';
import { nothingTyped } from '../../stays/stay-entry.ts';

const guestsOf = (parcels: readonly Parcel[]): number =>
  parcels.reduce((sum, { body }) => sum + body.guests.length, 0);

/** Guests that were entered and are not reported: waiting for the line, refused, or still in the form. */
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
              // The draft is kept after a pause; the form must find it.
              setTimeout(() => {
                goTo('/luu-tru/bao');
              }, 500);
            }}
          >
            {say(hostWords.openToCorrect)}
          </button>
        </div>
      ))}
      {inForm.length > 0 && (
        <div className="advice" role="alert">
          <b>{say(hostWords.unsent, { count: inForm.length })}</b>{' '}
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
