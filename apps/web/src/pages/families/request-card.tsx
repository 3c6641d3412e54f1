import type { Messages } from '@libs/api-client';
import {
  familyMessageStates,
  familyNeedsWords,
  insuredBeforeWords,
  insuredThroughWords,
  noticeChannels,
  requestPlaceWords,
  requestRefusals,
  requestStateWords,
  requestStepWords,
} from '@libs/words';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { writeInstant } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { submitOnCtrlEnter } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { passOnWish, printFamilyPaper, type ServiceRequest, takeStep } from './families-queries.ts';
import { InsuredHouseholds } from './insured-households.tsx';
import { type InsuredThrough, InsuredThroughSelect } from './insured-through.tsx';

type Step = Messages['StepOnRequest'];
type Refusal = keyof typeof requestRefusals;

const wordsOf = (reasons: readonly Refusal[]) =>
  Object.fromEntries(reasons.map((code) => [code, requestRefusals[code]])) as typeof requestRefusals;

/** What is typed on a request until a step is taken. */
interface Typed {
  readonly place: string;
  readonly reason: Refusal;
  readonly insuredThrough: InsuredThrough | null;
  readonly note: string;
  readonly wholeFamily: boolean;
}

/** Several steps may follow: Enter in a field chooses none of them, Ctrl+Enter takes the first. */
function keysOfSteps(event: KeyboardEvent<HTMLFormElement>): void {
  submitOnCtrlEnter(event);
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** One request: what happened, what may follow, and the family's own wish to register. */
export function RequestCard({ request }: { readonly request: ServiceRequest }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const { need } = request;
  const { forget } = useForms();
  const [{ place, reason, insuredThrough, note, wholeFamily }, change] = useEntry<Typed>(request.id, {
    place: request.place ?? '',
    reason: request.reasons[0] ?? 'papers_do_not_match',
    insuredThrough: null,
    note: '',
    wholeFamily: false,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ['families'] });
  const stepping = useMutation({
    mutationFn: (step: Step['step']) =>
      takeStep(request.id, {
        step,
        ...(step === 'refer' || step === 'has_already' ? { place: place.trim() } : {}),
        ...(step === 'refuse' ? { reason } : {}),
        ...(step === 'has_already' && need === 'health_insurance' ? { insuredThrough } : {}),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        ...(wholeFamily ? { wholeFamily } : {}),
      }),
    onSuccess: () => {
      forget(request.id);
      return refresh();
    },
  });
  const wishing = useMutation({ mutationFn: () => passOnWish(request.id), onSuccess: refresh });
  const printing = useMutation({ mutationFn: () => printFamilyPaper(request.id) });
  const may = (step: Step['step']) => request.mayFollow.includes(step);
  const errorOf = useFieldErrors(stepping.error);
  const [first] = request.mayFollow;
  // Whoever is of an insured household is registered; a school is not told.
  const isRegistered = request.insuredTogether.some(({ residentIds }) =>
    residentIds.includes(request.residentId),
  );
  return (
    <form
      className="request-card"
      noValidate
      onKeyDown={keysOfSteps}
      onSubmit={(event) => {
        event.preventDefault();
        if (first && !stepping.isPending) stepping.mutate(first);
      }}
    >
      <ProblemSummary
        error={stepping.error ?? wishing.error ?? printing.error}
        fieldNames={{
          place: say(requestPlaceWords[need]),
          reason: say(familyNeedsWords.reason),
          insuredThrough: say(insuredBeforeWords.through),
        }}
      />
      <ol>
        {request.history.map(
          ({ step, place: where, reason: why, insuredThrough: through, note: noted, recordedAt }) => (
            <li key={recordedAt + step}>
              {writeInstant(recordedAt)} · {say(requestStepWords[need][step])}
              {where !== null && ` · ${where}`}
              {why !== null && ` · ${say(requestRefusals[why])}`}
              {through !== null && ` · ${say(insuredThroughWords[through])}`}
              {noted !== null && ` · ${noted}`}
            </li>
          ),
        )}
      </ol>
      {request.messages.length > 0 && (
        <ul className="quiet" aria-label={say(familyNeedsWords.messages)}>
          {request.messages.map(({ channel, step, state, writtenAt }) => (
            <li key={writtenAt + step + channel}>
              {writeInstant(writtenAt)} · {say(noticeChannels[channel])} ·{' '}
              {say(step === 'late' ? familyNeedsWords.late : requestStateWords[need][step])} ·{' '}
              {say(familyMessageStates[state])}
            </li>
          ))}
        </ul>
      )}
      <p>
        {request.address} {request.contact !== null && `· ${request.contact}`}
      </p>
      {request.hasDied && <p>{say(familyNeedsWords.hasDiedExplain)}</p>}
      {request.state === 'refused' && !request.hasDied && (
        <p>
          {request.afterRefusal === 'in_need' && `${say(familyNeedsWords.inNeedAgain)} `}
          {request.afterRefusal === 'set_aside' && `${say(familyNeedsWords.setAsideAgain)} `}
          {say(familyNeedsWords.refusedNext)}
        </p>
      )}
      {need === 'health_insurance' && <InsuredHouseholds request={request} />}
      {request.mayFollow.length > 0 && (
        <div className="request-fields">
          {(may('refer') || may('has_already')) && (
            <TextField
              label={say(requestPlaceWords[need])}
              maxLength={200}
              value={place}
              error={errorOf('place')}
              onChange={(place) => {
                change({ place });
              }}
            />
          )}
          {may('has_already') && need === 'health_insurance' && (
            <InsuredThroughSelect
              value={insuredThrough}
              error={errorOf('insuredThrough')}
              onChange={(chosen) => {
                change({ insuredThrough: chosen });
              }}
            />
          )}
          {may('refuse') && (
            <CodedSelect
              label={say(familyNeedsWords.reason)}
              words={wordsOf(request.reasons)}
              value={reason}
              error={errorOf('reason')}
              onChange={(chosen) => {
                change({ reason: chosen });
              }}
            />
          )}
          <TextField
            label={say(familyNeedsWords.note)}
            maxLength={500}
            value={note}
            onChange={(note) => {
              change({ note });
            }}
          />
          {request.familySize > 1 && !request.hasDied && (
            <Checkbox
              label={say(familyNeedsWords.wholeFamily, { count: request.familySize })}
              checked={wholeFamily}
              onChange={({ currentTarget }) => {
                change({ wholeFamily: currentTarget.checked });
              }}
            />
          )}
        </div>
      )}
      <div className="request-steps">
        {request.mayFollow.map((step) => (
          <Button
            key={step}
            variant={step === first ? 'filled' : 'default'}
            loading={stepping.isPending && stepping.variables === step}
            {...(step === first && { title: 'Ctrl+Enter' })}
            onClick={() => {
              stepping.mutate(step);
            }}
          >
            {say(requestStepWords[need][step])}
          </Button>
        ))}
        {!request.hasDied && (
          <Button
            variant="default"
            loading={printing.isPending}
            onClick={() => {
              printing.mutate();
            }}
          >
            {say(familyNeedsWords.print)}
          </Button>
        )}
      </div>
      {request.wishesToRegister && <p>{say(familyNeedsWords.wished)}</p>}
      {!request.wishesToRegister && !isRegistered && !request.hasDied && (
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
    </form>
  );
}
