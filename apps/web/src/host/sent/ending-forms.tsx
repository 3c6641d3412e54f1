import { hostWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { readDay, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { ofGuests } from '../stay-notices.ts';
import { leavingToPropose, type NoticeOfStay } from '../../stays/stay-entry.ts';
import { Act } from './act.tsx';

interface FormOfNotice {
  readonly notice: NoticeOfStay;
  readonly close: () => void;
}

const shortestReason = 5;

/** The guest has gone: the first day no longer there. */
export function DepartureForm({
  notice,
  close,
  done,
}: FormOfNotice & { readonly done?: (() => void) | undefined }) {
  const { say } = useSpeech();
  const { id, guest } = notice;
  const { content, change, drop } = useDraft(`host/departure/${id}`, () => ({
    typed: writeDay(leavingToPropose(notice, todayInVietNam())),
  }));
  if (content === null) return null;
  const { typed } = content;
  const leftOn = readDay(typed);
  return (
    <Act
      title={`${say(hostWords.leftToday)}: ${guest.fullName}`}
      confirm={hostWords.confirmLeft}
      isReady={leftOn !== null}
      changes={ofGuests}
      close={() => {
        drop();
        close();
      }}
      {...(done && {
        done: () => {
          drop();
          done();
        },
      })}
      act={() =>
        answerOf(
          api.POST('/api/v1/host/stay-notices/{id}/departure', {
            params: { path: { id } },
            body: { leftOn: leftOn ?? '' },
          }),
        )
      }
    >
      <TextField
        label={say(hostWords.leftOn)}
        hint={say(hostWords.leftOnHint)}
        inputMode="numeric"
        value={typed}
        onText={(text) => {
          change({ typed: text });
        }}
        error={leftOn === null ? say(hostWords.notADay) : undefined}
      />
    </Act>
  );
}

/** The report was wrong altogether: it is taken back, with the reason, and stays in the history. */
export function CancellationForm({ notice: { id, guest }, close }: FormOfNotice) {
  const { say } = useSpeech();
  const { content, change, drop } = useDraft(`host/cancellation/${id}`, () => ({ reason: '' }));
  if (content === null) return null;
  const { reason } = content;
  return (
    <Act
      title={say(hostWords.cancel)}
      means={say(hostWords.cancelMeans, { name: guest.fullName })}
      confirm={hostWords.confirmCancel}
      isReady={reason.trim().length >= shortestReason}
      isDestructive
      changes={ofGuests}
      close={() => {
        drop();
        close();
      }}
      act={() =>
        answerOf(
          api.POST('/api/v1/host/stay-notices/{id}/cancellation', {
            params: { path: { id } },
            body: { reason: reason.trim() },
          }),
        )
      }
    >
      <TextField
        label={say(hostWords.whyCancel)}
        hint={say(hostWords.reasonHint)}
        autoFocus
        value={reason}
        onText={(typed) => {
          change({ reason: typed });
        }}
      />
    </Act>
  );
}
