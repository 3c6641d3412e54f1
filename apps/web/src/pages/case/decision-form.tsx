import type { Messages } from '@libs/api-client';
import { counterWords, refusalGrounds, shellWords, type RefusalGroundCode } from '@libs/words';
import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { forACase } from '../counter/counter-queries.ts';

const refusalGroundCodes = Object.keys(refusalGrounds) as RefusalGroundCode[];

type Verdict = 'grant' | 'refuse';

/** The case is granted with a term or refused with reasons. */
export function DecisionForm({
  file,
  onDecided,
}: {
  readonly file: Messages['CaseDetails'];
  readonly onDecided: () => Promise<unknown>;
}) {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const today = todayInVietNam();
  const [verdict, setVerdict] = useState<Verdict>('grant');
  // A registration never begins before the day of its decision, so a day asked for that has passed becomes today.
  const [from, setFrom] = useState<DayText | null>(
    file.request.requestedFrom < today ? today : file.request.requestedFrom,
  );
  const [lastDay, setLastDay] = useState<DayText | null>(file.request.requestedLastDay);
  const [grounds, setGrounds] = useState<readonly RefusalGroundCode[]>([]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const deciding = useMutation({
    mutationFn: (body: Messages['CaseDecision']) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/decision', {
          params: { path: { id: file.id }, header: { ...forACase, ...keyFor(body) } },
          body,
        }),
      ),
    onSuccess: onDecided,
  });
  const errorOf = useFieldErrors(deciding.error);
  const needed = (isMissing: boolean, field: string) =>
    tried && isMissing ? say(shellWords.required) : errorOf(field);
  const decide = () => {
    setTried(true);
    if (deciding.isPending) return;
    if (verdict === 'grant' && from !== null && lastDay !== null) deciding.mutate({ verdict, from, lastDay });
    if (verdict === 'refuse' && grounds.length > 0 && note.trim() !== '')
      deciding.mutate({ verdict, grounds: [...grounds], note: note.trim() });
  };
  return (
    <form
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <ProblemSummary
        error={deciding.error}
        fieldNames={{
          from: say(counterWords.grantFrom),
          lastDay: say(counterWords.grantLastDay),
          grounds: say(counterWords.refuseGrounds),
          note: say(counterWords.refuseNote),
        }}
      />
      <div className="verdicts" role="radiogroup" aria-label={say(counterWords.decide)}>
        {(['grant', 'refuse'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === one}
              onChange={() => {
                setVerdict(one);
              }}
            />
            {say(counterWords[one])}
          </label>
        ))}
      </div>
      {verdict === 'grant' ? (
        <div className="two">
          <DayField
            label={say(counterWords.grantFrom)}
            value={from}
            error={needed(from === null, 'from')}
            onChange={setFrom}
          />
          <DayField
            label={say(counterWords.grantLastDay)}
            value={lastDay}
            error={needed(lastDay === null, 'lastDay')}
            onChange={setLastDay}
          />
        </div>
      ) : (
        <>
          <fieldset className="grounds">
            <legend>{say(counterWords.refuseGrounds)}</legend>
            {refusalGroundCodes.map((code) => (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={grounds.includes(code)}
                  onChange={({ currentTarget }) => {
                    setGrounds((before) =>
                      currentTarget.checked ? [...before, code] : before.filter((one) => one !== code),
                    );
                  }}
                />
                {say(refusalGrounds[code])}
              </label>
            ))}
            {needed(grounds.length === 0, 'grounds') && (
              <p className="field-error">{needed(grounds.length === 0, 'grounds')}</p>
            )}
          </fieldset>
          <Textarea
            label={say(counterWords.refuseNote)}
            rows={2}
            value={note}
            error={needed(note.trim() === '', 'note')}
            onChange={({ currentTarget }) => {
              setNote(currentTarget.value);
            }}
          />
        </>
      )}
      <div className="form-end">
        <Button type="submit" color={verdict === 'refuse' ? 'red' : 'blue'} loading={deciding.isPending}>
          {say(counterWords[verdict])}
        </Button>
        <span className="quiet">Ctrl+Enter</span>
      </div>
    </form>
  );
}
