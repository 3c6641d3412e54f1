import type { Messages } from '@libs/api-client';
import { trackingWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { readPartialDay, writeInstant } from '../../days/day-text.ts';
import { thisYear } from '../../forms/day-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { TrackedCaseCard } from './tracked-case-card.tsx';

/** "Theo dõi hồ sơ": how far a filing has come, by its code and the birth date. Nothing typed is kept. */
export function FilingTrackingPage() {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const [typedDate, setTypedDate] = useState('');
  const [tried, setTried] = useState(false);
  const dateOfBirth = readPartialDay(typedDate, thisYear());
  const tracking = useMutation({
    mutationFn: (body: Messages['FilingTrackingQuestion']) =>
      answerOf(api.POST('/api/v1/filing-tracking', { body })),
  });
  const { data } = tracking;
  return (
    <PublicPage title={say(trackingWords.title)}>
      <p>{say(trackingWords.explain)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (dateOfBirth === null || code.trim() === '' || tracking.isPending) return;
          tracking.mutate({ trackingCode: code, dateOfBirth });
        }}
      >
        <TextField
          size="md"
          label={say(trackingWords.code)}
          required
          withAsterisk={false}
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          value={code}
          onChange={setCode}
        />
        <TextField
          size="md"
          label={say(trackingWords.dateOfBirth)}
          description={say(trackingWords.dateHint)}
          required
          withAsterisk={false}
          value={typedDate}
          error={tried && dateOfBirth === null && say(trackingWords.notADate)}
          onChange={setTypedDate}
        />
        <Button size="md" type="submit" loading={tracking.isPending}>
          {say(trackingWords.show)}
        </Button>
      </form>
      <ProblemSummary error={tracking.error} />
      <div aria-live="polite">
        {data && (
          <section>
            <h2>{say(trackingWords.filing, { number: data.number, commune: data.commune })}</h2>
            <p className="quiet">{say(trackingWords.filedAt, { time: writeInstant(data.filedAt) })}</p>
            {data.cases.map((one) => (
              <TrackedCaseCard key={one.place} tracked={one} isOneOfMany={data.form !== 'one'} />
            ))}
          </section>
        )}
      </div>
    </PublicPage>
  );
}
