import type { Messages } from '@libs/api-client';
import { guestsOwnWords, hostWords, ownStayStates, stayTimings } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Refusal } from '../refusal/refusal.tsx';

type Report = Pick<Messages['OwnStayState'], 'sentAt' | 'dueAt' | 'timing'>;

/** When the report was due and sent. */
function Times({ report: { dueAt, sentAt, timing } }: { readonly report: Report }) {
  const { say } = useSpeech();
  return (
    <dl className="proof">
      <dt>{say(hostWords.due)}</dt>
      <dd>{say(hostWords.before, { time: writeInstant(dueAt) })}</dd>
      <dt>{say(hostWords.sentAt)}</dt>
      <dd>
        {writeInstant(sentAt)} · <b className={`timing timing-${timing}`}>{say(stayTimings[timing])}</b>
      </dd>
    </dl>
  );
}

/** The report came in: the code by which the guest follows it is shown once and kept nowhere here. */
export function OwnReportSent({ report }: { readonly report: Messages['OwnStayReceipt'] }) {
  const { say } = useSpeech();
  return (
    <section role="status">
      <h2>✓ {say(guestsOwnWords.sent)}</h2>
      <Times report={report} />
      <p>{say(guestsOwnWords.keepCode)}</p>
      <code className="key">{report.trackingCode.replace(/.{4}(?=.)/g, '$& ')}</code>
    </section>
  );
}

/** What became of a report, by its code; it can be taken back as long as nobody has acted on it. */
export function OwnReportState() {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const asking = useMutation({
    networkMode: 'always',
    mutationFn: (trackingCode: string) =>
      answerOf(api.POST('/api/v1/guest-stay-notices/status', { body: { trackingCode } })),
  });
  const withdrawing = useMutation({
    networkMode: 'always',
    mutationFn: (trackingCode: string) =>
      answerOf(api.POST('/api/v1/guest-stay-notices/withdrawal', { body: { trackingCode } })),
    onSuccess: () => {
      asking.mutate(code.trim());
    },
  });
  const report = asking.data;
  return (
    <details className="stay-part">
      <summary>{say(guestsOwnWords.follow)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') asking.mutate(code.trim());
        }}
      >
        <Refusal error={asking.error ?? withdrawing.error} />
        <TextField
          label={say(guestsOwnWords.code)}
          autoCapitalize="characters"
          value={code}
          onText={setCode}
        />
        <button type="submit" className="side-act">
          {say(guestsOwnWords.show)}
        </button>
      </form>
      {report && (
        <>
          <p>
            <b>{say(ownStayStates[report.state])}</b>
          </p>
          <Times report={report} />
          {report.answer != null && <p>{report.answer}</p>}
          {report.state === 'waiting' && (
            <button
              type="button"
              className="side-act"
              onClick={() => {
                withdrawing.mutate(code.trim());
              }}
            >
              {say(guestsOwnWords.withdraw)}
            </button>
          )}
        </>
      )}
    </details>
  );
}
