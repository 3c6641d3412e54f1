import { guestsOwnWords, hostWords } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { formKeys } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { LanguageSwitch } from '../../layout/language-switch.tsx';
import { CommuneQuestion } from '../fields/commune-question.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Refusal } from '../refusal/refusal.tsx';
import { questionOf } from '../report/field-names.ts';
import { GuestFields } from '../report/guest-fields.tsx';
import { guestOf, hindrances } from '../../stays/guest-entry.ts';
import { instantInVietNam, nothingTyped, stayOf, type SavedEntry } from '../../stays/stay-entry.ts';
import { DueLine, StayClockLines } from '../report/stay-clock-lines.tsx';
import { StayFields } from '../report/stay-fields.tsx';
import { turnToWrong } from '../report/turn-to-wrong.ts';
import { OwnReportSent, OwnReportState } from './own-report-state.tsx';

/** A guest reports the own stay where no host is present: without sign-in, kept only in the memory of this page. */
export function GuestsOwnPage() {
  const { say } = useSpeech();
  const [now] = useState(() => new Date());
  const [entry, setEntry] = useState<SavedEntry>(() => ({
    ...nothingTyped(),
    begunAt: instantInVietNam(now),
  }));
  const [communeCode, setCommune] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<ReturnType<typeof hindrances>>({});
  const form = useRef<HTMLFormElement>(null);
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const read = stayOf(entry, now);
  const change = (part: Partial<SavedEntry>) => {
    setEntry((before) => ({ ...before, ...part }));
  };
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      if (!('stay' in read) || communeCode === null) throw new Error('nothing to send');
      const guest = guestOf(entry.current, read.stay, thisYear);
      const body = { communeCode, address: address.trim(), guest };
      return answerOf(api.POST('/api/v1/guest-stay-notices', { body }));
    },
  });
  const isPlaceKnown = communeCode !== null && address.trim().length > 2;
  return (
    <main className="host-door">
      <header className="own-head">
        <h1>{say(guestsOwnWords.title)}</h1>
        <LanguageSwitch />
      </header>
      {sending.data ? (
        <OwnReportSent report={sending.data} />
      ) : (
        <form
          ref={form}
          noValidate
          onKeyDown={formKeys}
          onSubmit={(event) => {
            event.preventDefault();
            const found = hindrances(entry.current, thisYear);
            setWrong(found);
            if (Object.keys(found).length > 0 || !('stay' in read)) turnToWrong(form);
            else if (isPlaceKnown && !sending.isPending) sending.mutate();
          }}
        >
          <p>{say(guestsOwnWords.explain)}</p>
          <Refusal error={sending.error} nameOf={(field) => questionOf(field, say, [])} />
          <CommuneQuestion label={say(hostWords.claimCommune)} value={communeCode} onChoose={setCommune} />
          <TextField
            label={say(guestsOwnWords.address)}
            hint={say(guestsOwnWords.addressHint)}
            value={address}
            onText={setAddress}
          />
          <div>
            <GuestFields
              entry={entry.current}
              change={(part) => {
                change({ current: { ...entry.current, ...part } });
                setWrong({});
              }}
              wrong={wrong}
              asksRelation={false}
              focusFirst={false}
            />
            <StayFields
              entry={entry}
              change={change}
              wrong={'wrong' in read ? read.wrong : {}}
              dwellings={[]}
            />
            {'stay' in read && (
              <>
                <DueLine stay={read.stay} />
                <StayClockLines stay={read.stay} />
              </>
            )}
          </div>
          <button type="submit" className="main-act" disabled={sending.isPending || !isPlaceKnown}>
            {say(hostWords.send)}
          </button>
        </form>
      )}
      <OwnReportState />
      <p>
        <a href="/toi-phai-lam-gi">{say(guestsOwnWords.whatMustIDo)}</a>
      </p>
    </main>
  );
}
