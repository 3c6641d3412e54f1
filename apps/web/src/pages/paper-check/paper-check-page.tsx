import { paperCheckWords } from '@libs/words';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { CodeForm } from '../../papers/code-form.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** "Kiểm tra giấy tờ": whoever holds a paper learns whether it stands, its number and its day. */
export function PaperCheckPage() {
  const { say } = useSpeech();
  const checking = useMutation({
    mutationFn: (typed: string) => answerOf(api.POST('/api/v1/paper-checks', { body: { code: typed } })),
  });
  const { mutate, data } = checking;
  return (
    <PublicPage title={say(paperCheckWords.title)}>
      <p>{say(paperCheckWords.explain)}</p>
      <CodeForm
        label={say(paperCheckWords.code)}
        submit={say(paperCheckWords.check)}
        isPending={checking.isPending}
        leavesAddress
        onAsk={mutate}
      />
      <ProblemSummary error={checking.error} />
      <div aria-live="polite">
        {data && (
          <section
            className="public-page-card"
            {...(data.valid ? { 'data-good': true } : { 'data-bad': true })}
          >
            <h2>
              {data.valid ? '✓ ' : '✕ '}
              {say(data.valid ? paperCheckWords.valid : paperCheckWords.notValid)}
            </h2>
            {data.number !== null && data.issuedOn !== null && (
              <p>{say(paperCheckWords.number, { number: data.number, day: writeDay(data.issuedOn) })}</p>
            )}
            <p>
              {data.ended
                ? say(paperCheckWords[data.ended.how], { at: writeInstant(data.ended.at) })
                : say(
                    data.valid
                      ? paperCheckWords.compare
                      : data.number === null
                        ? paperCheckWords.unknown
                        : paperCheckWords.replaced,
                  )}
            </p>
          </section>
        )}
      </div>
    </PublicPage>
  );
}
