import { paperCheckWords } from '@libs/words';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';

/** "Kiểm tra giấy tờ": whoever holds a paper learns whether it stands, its number and its day. */
export function PaperCheckPage() {
  const { say } = useSpeech();
  const [code, setCode] = useState(codeOfQr);
  const checking = useMutation({
    mutationFn: (typed: string) => answerOf(api.POST('/api/v1/paper-checks', { body: { code: typed } })),
  });
  const { mutate, data } = checking;
  useEffect(() => {
    const scanned = codeOfQr();
    if (scanned === '') return;
    // The code is not left in the address, where it would be bookmarked or sent on.
    history.replaceState(null, '', location.pathname);
    mutate(scanned);
  }, [mutate]);
  return (
    <PublicPage title={say(paperCheckWords.title)}>
      <p>{say(paperCheckWords.explain)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '' && !checking.isPending) mutate(code);
        }}
      >
        <TextInput
          size="md"
          label={say(paperCheckWords.code)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          value={code}
          onChange={({ currentTarget }) => {
            setCode(currentTarget.value);
          }}
        />
        <Button size="md" type="submit" loading={checking.isPending}>
          {say(paperCheckWords.check)}
        </Button>
      </form>
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
              {say(
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

/** What stands behind `#`, which browsers send to no server. */
const codeOfQr = (): string => location.hash.slice(1);
