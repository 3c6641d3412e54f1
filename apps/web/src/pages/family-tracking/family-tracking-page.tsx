import type { Messages } from '@libs/api-client';
import { familyNeedsWords, familyTrackingWords, needWords, requestStateWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { CodeForm } from '../../papers/code-form.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** How far a family's requests are, by the code on its paper or in its message, and whether messages go on. Nothing is kept. */
export function FamilyTrackingPage() {
  const { say } = useSpeech();
  const tracking = useMutation({
    mutationFn: (code: string) => answerOf(api.POST('/api/v1/family-tracking', { body: { code } })),
    onSuccess: () => {
      choosing.reset();
    },
  });
  const { mutate, data, variables: code = '' } = tracking;
  const choosing = useMutation({
    mutationFn: (wanted: boolean) =>
      answerOf(api.POST('/api/v1/family-tracking/messages', { body: { code, wanted } })),
  });
  const wanted = choosing.data?.messagesWanted ?? data?.messagesWanted ?? true;
  return (
    <PublicPage title={say(familyTrackingWords.title)}>
      <p>{say(familyTrackingWords.explain)}</p>
      <CodeForm
        label={say(familyTrackingWords.code)}
        submit={say(familyTrackingWords.show)}
        isPending={tracking.isPending}
        onAsk={mutate}
      />
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
        : {say(requestStateWords[need][state])}
      </h3>
      <p>{say(familyTrackingWords.next[state])}</p>
      {place !== null && <p>{say(familyTrackingWords.place, { place })}</p>}
      {dueOn !== null && <p>{say(familyTrackingWords.due, { day: writeDay(dueOn) })}</p>}
      <p className="quiet">{say(familyTrackingWords.askedOn, { day: writeDay(askedOn) })}</p>
    </article>
  );
}
