import type { Messages } from '@libs/api-client';
import {
  familyMessageStates,
  familyNeedsWords,
  noticeChannels,
  requestRefusals,
  requestStateWords,
  requestStepWords,
} from '@libs/words';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writeInstant } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { passOnWish, printFamilyPaper, type ServiceRequest, takeStep } from './families-queries.ts';

type Step = Messages['StepOnRequest'];

/** One request: what happened, what may follow, and the family's own wish to register. */
export function RequestCard({ request }: { readonly request: ServiceRequest }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [place, setPlace] = useState(request.place ?? '');
  const [reason, setReason] = useState<keyof typeof requestRefusals>('no_place_free');
  const [note, setNote] = useState('');
  const [wholeFamily, setWholeFamily] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['families'] });
  const stepping = useMutation({
    mutationFn: (step: Step['step']) =>
      takeStep(request.id, {
        step,
        ...(step === 'refer' || step === 'has_already' ? { place } : {}),
        ...(step === 'refuse' ? { reason } : {}),
        ...(note === '' ? {} : { note }),
        ...(wholeFamily ? { wholeFamily } : {}),
      }),
    onSuccess: async () => {
      setNote('');
      await refresh();
    },
  });
  const wishing = useMutation({ mutationFn: () => passOnWish(request.id), onSuccess: refresh });
  const printing = useMutation({ mutationFn: () => printFamilyPaper(request.id) });
  const may = (step: Step['step']) => request.mayFollow.includes(step);
  return (
    <div className="request-card">
      <ProblemSummary error={stepping.error ?? wishing.error ?? printing.error} />
      <ol>
        {request.history.map(({ step, place: where, reason: why, note: noted, recordedAt }) => (
          <li key={recordedAt + step}>
            {writeInstant(recordedAt)} · {say(requestStepWords[step])}
            {where !== null && ` · ${where}`}
            {why !== null && ` · ${say(requestRefusals[why])}`}
            {noted !== null && ` · ${noted}`}
          </li>
        ))}
      </ol>
      {request.messages.length > 0 && (
        <ul className="quiet" aria-label={say(familyNeedsWords.messages)}>
          {request.messages.map(({ channel, step, state, writtenAt }) => (
            <li key={writtenAt + step + channel}>
              {writeInstant(writtenAt)} · {say(noticeChannels[channel])} ·{' '}
              {say(step === 'late' ? familyNeedsWords.late : requestStateWords[step])} ·{' '}
              {say(familyMessageStates[state])}
            </li>
          ))}
        </ul>
      )}
      <p>
        {request.address} {request.contact !== null && `· ${request.contact}`}
      </p>
      {request.mayFollow.length > 0 && (
        <div className="request-fields">
          {(may('refer') || may('has_already')) && (
            <TextInput
              label={say(familyNeedsWords.place)}
              value={place}
              onChange={({ currentTarget }) => {
                setPlace(currentTarget.value);
              }}
            />
          )}
          {may('refuse') && (
            <CodedSelect
              label={say(familyNeedsWords.reason)}
              words={requestRefusals}
              value={reason}
              onChange={setReason}
            />
          )}
          <TextInput
            label={say(familyNeedsWords.note)}
            maxLength={500}
            value={note}
            onChange={({ currentTarget }) => {
              setNote(currentTarget.value);
            }}
          />
          {request.familySize > 1 && (
            <Checkbox
              label={say(familyNeedsWords.wholeFamily, { count: request.familySize })}
              checked={wholeFamily}
              onChange={({ currentTarget }) => {
                setWholeFamily(currentTarget.checked);
              }}
            />
          )}
        </div>
      )}
      <div className="request-steps">
        {request.mayFollow.map((step, place_) => (
          <Button
            key={step}
            variant={place_ === 0 ? 'filled' : 'default'}
            loading={stepping.isPending && stepping.variables === step}
            onClick={() => {
              stepping.mutate(step);
            }}
          >
            {say(requestStepWords[step])}
          </Button>
        ))}
        <Button
          variant="default"
          loading={printing.isPending}
          onClick={() => {
            printing.mutate();
          }}
        >
          {say(familyNeedsWords.print)}
        </Button>
      </div>
      {request.wishesToRegister ? (
        <p>{say(familyNeedsWords.wished)}</p>
      ) : (
        <p>
          <Button
            variant="subtle"
            loading={wishing.isPending}
            onClick={() => {
              wishing.mutate();
            }}
          >
            {say(familyNeedsWords.wish)}
          </Button>{' '}
          <span className="quiet">{say(familyNeedsWords.wishExplain)}</span>
        </p>
      )}
    </div>
  );
}
