import type { Messages } from '@libs/api-client';
import { familyNeedsWords, familyTrackingWords, needWords, requestStateWords } from '@libs/words';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** The code stands behind `#`, so that neither the server's log nor another site ever sees it. */
const codeOfAddress = (): string => location.hash.replace(/^#/, '');

/** How far a family's requests are, by the code on its paper or in its message, and whether messages go on. Nothing is kept. */
export function FamilyTrackingPage() {
  const { say } = useSpeech();
  const [code, setCode] = useState(codeOfAddress);
  const tracking = useMutation({
    mutationFn: (typed: string) => answerOf(api.POST('/api/v1/family-tracking', { body: { code: typed } })),
  });
  const choosing = useMutation({
    mutationFn: (wanted: boolean) =>
      answerOf(api.POST('/api/v1/family-tracking/messages', { body: { code, wanted } })),
  });
  const { mutate, data } = tracking;
  useEffect(() => {
    const shown = codeOfAddress();
    if (shown !== '') mutate(shown);
  }, [mutate]);
  const wanted = choosing.data?.messagesWanted ?? data?.messagesWanted ?? true;
  return (
    <PublicPage title={say(familyTrackingWords.title)}>
      <p>{say(familyTrackingWords.explain)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '' && !tracking.isPending) mutate(code);
        }}
      >
        <TextInput
          size="md"
          label={say(familyTrackingWords.code)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          value={code}
          onChange={({ currentTarget }) => {
            setCode(currentTarget.value);
          }}
        />
        <Button size="md" type="submit" loading={tracking.isPending}>
          {say(familyTrackingWords.show)}
        </Button>
      </form>
      <ProblemSummary error={tracking.error ?? choosing.error} />
      <div aria-live="polite">
        {data && (
          <section>
            <h2>{say(familyTrackingWords.where, { commune: data.commune })}</h2>
            {data.requests.map((request, index) => (
              <Tracked key={index} request={request} />
            ))}
            <p>
              {say(wanted ? familyTrackingWords.wanted : familyTrackingWords.stopped)}{' '}
              <Button
                variant="default"
                size="compact-sm"
                loading={choosing.isPending}
                onClick={() => {
                  choosing.mutate(!wanted);
                }}
              >
                {say(wanted ? familyTrackingWords.stop : familyTrackingWords.resume)}
              </Button>
            </p>
          </section>
        )}
      </div>
    </PublicPage>
  );
}

function Tracked({ request }: { readonly request: Messages['TrackedRequest'] }) {
  const { say } = useSpeech();
  const { need, grade, state, place, dueOn, askedOn } = request;
  return (
    <article className="public-page-card">
      <h3>
        {say(needWords[need])}
        {grade !== null &&
          `, ${grade === 0 ? say(familyNeedsWords.preschool) : say(familyTrackingWords.grade, { grade })}`}
        : {say(requestStateWords[state])}
      </h3>
      <p>{say(familyTrackingWords.next[state])}</p>
      {place !== null && <p>{say(familyTrackingWords.place, { place })}</p>}
      {dueOn !== null && <p>{say(familyTrackingWords.due, { day: writeDay(dueOn) })}</p>}
      <p className="quiet">{say(familyTrackingWords.askedOn, { day: writeDay(askedOn) })}</p>
    </article>
  );
}
