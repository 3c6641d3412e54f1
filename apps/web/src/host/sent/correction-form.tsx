import { hostWords } from '@libs/words';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { GuestFields } from '../report/guest-fields.tsx';
import { guestOf, hindrances } from '../../stays/guest-entry.ts';
import { entryOfNotice, stayOf, type SavedEntry } from '../../stays/stay-entry.ts';
import { StayFields } from '../report/stay-fields.tsx';
import { ofGuests } from '../stay-notices.ts';
import type { StayNotice } from '../../stays/guest-message.ts';
import { Act } from './act.tsx';

const shortestReason = 5;

type CorrectedEntry = SavedEntry & { readonly reason: string };

interface CorrectionOf {
  readonly notice: StayNotice;
  readonly close: () => void;
}

/** The report anew as it should have been; the old one stays in the history. */
export function CorrectionForm({ notice, close }: CorrectionOf) {
  const { content, change, drop } = useDraft<CorrectedEntry>(`host/correction/${notice.id}`, () => ({
    ...entryOfNotice(notice, null),
    reason: '',
  }));
  const leave = () => {
    drop();
    close();
  };
  return (
    content && <OpenCorrection notice={notice} close={leave} drop={drop} content={content} change={change} />
  );
}

function OpenCorrection({
  notice,
  close,
  drop,
  content: { reason, ...entry },
  change,
}: CorrectionOf & {
  readonly drop: () => void;
  readonly content: CorrectedEntry;
  readonly change: (part: Partial<CorrectedEntry>) => void;
}) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const keyFor = useIdempotencyKey();
  const [now] = useState(() => new Date());
  const thisYear = Number(todayInVietNam(now).slice(0, 4));
  const read = stayOf(entry, now);
  const wrong = hindrances(entry.current, thisYear);
  return (
    <Act
      title={say(hostWords.correct)}
      means={say(hostWords.correctMeans)}
      confirm={hostWords.confirmCorrect}
      isReady={reason.trim().length >= shortestReason && 'stay' in read && Object.keys(wrong).length === 0}
      changes={ofGuests}
      close={close}
      act={async () => {
        if (!('stay' in read)) throw new Error('nothing to send');
        const body = { guest: guestOf(entry.current, read.stay, thisYear), reason: reason.trim() };
        return answerOf(
          api.POST('/api/v1/host/stay-notices/{id}/correction', {
            params: { path: { id: notice.id }, header: keyFor(body) },
            body,
          }),
        );
      }}
      done={({ id }) => {
        drop();
        goTo(`/luu-tru/da-gui/${id}`, { replace: true });
      }}
    >
      <GuestFields
        entry={entry.current}
        change={(part) => {
          change({ current: { ...entry.current, ...part } });
        }}
        wrong={wrong}
        asksRelation={notice.guest.hostRelation === 'close_relative'}
        focusFirst={false}
      />
      {'stay' in read && read.stay.reportFrom !== undefined && (
        <p className="quiet">{say(hostWords.furtherFrom, { day: writeDay(read.stay.reportFrom) })}</p>
      )}
      <StayFields entry={entry} change={change} wrong={'wrong' in read ? read.wrong : {}} dwellings={[]} />
      <TextField
        label={say(hostWords.whyCorrect)}
        hint={say(hostWords.reasonHint)}
        value={reason}
        onText={(typed) => {
          change({ reason: typed });
        }}
      />
    </Act>
  );
}
