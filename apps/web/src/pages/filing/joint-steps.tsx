import { caseWords, counterWords, filingWords, type Sentence } from '@libs/words';
import type { Messages } from '@libs/api-client';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { ActForm, FormOpener, missing, type ActHeaders } from '../../forms/act-form.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useRefusal } from '../../cases/use-refusal.tsx';
import { useKeepFiling, type WholeFiling } from './filing-queries.ts';

/** Steps that everybody on a filing takes at once: all or nobody. */
export function JointSteps({ whole }: { readonly whole: WholeFiling }) {
  const { say } = useSpeech();
  const { open } = useForms();
  const toComplete = whole.cases.filter(
    ({ state }) => state === 'opened' || state === 'waiting_for_applicant',
  );
  const toDecide = whole.cases.filter(({ state }) => state === 'complete');
  if (toComplete.length + toDecide.length === 0) return null;
  return (
    <section aria-label={say(filingWords.together)}>
      <h2>{say(filingWords.together)}</h2>
      <p className="quiet">{say(filingWords.allOrNone)}</p>
      <div className="step-buttons">
        {toComplete.length > 0 && (
          <FormOpener form="complete-all" words={counted(filingWords.completeAll, toComplete.length)} />
        )}
        {toDecide.length > 0 && (
          <>
            <FormOpener form="grant-all" words={counted(filingWords.grantAll, toDecide.length)} />
            <FormOpener form="refuse-all" words={counted(filingWords.refuseAll, toDecide.length)} />
          </>
        )}
      </div>
      {open === 'complete-all' && toComplete.length > 0 && (
        <CompleteAll filingId={whole.id} count={toComplete.length} />
      )}
      {open === 'grant-all' && toDecide.length > 0 && <GrantAll filingId={whole.id} cases={toDecide} />}
      {open === 'refuse-all' && toDecide.length > 0 && <RefuseAll filingId={whole.id} cases={toDecide} />}
    </section>
  );
}

const counted = (words: Sentence, count: number): Sentence => ({
  vi: words.vi.replace('{count}', String(count)),
  en: words.en.replace('{count}', String(count)),
});

function CompleteAll({ filingId, count }: { readonly filingId: string; readonly count: number }) {
  const { say } = useSpeech();
  const keep = useKeepFiling();
  const words = counted(filingWords.completeAll, count);
  return (
    <ActForm
      form="complete-all"
      title={words}
      submit={words}
      focusSubmit
      purpose="temporary_residence_case"
      fieldNames={{}}
      problems={[]}
      content={[filingId, 'complete', count]}
      send={(header) =>
        answerOf(api.POST('/api/v1/filings/{id}/completion', { params: { path: { id: filingId }, header } }))
      }
      onRecorded={keep}
    >
      {() => <p className="quiet">{say(counterWords.completeWhy)}</p>}
    </ActForm>
  );
}

const decide = (filingId: string, body: Messages['CaseDecision'], header: ActHeaders) =>
  answerOf(api.POST('/api/v1/filings/{id}/decision', { params: { path: { id: filingId }, header }, body }));

interface DecisionProps {
  readonly filingId: string;
  readonly cases: WholeFiling['cases'];
}

function GrantAll({ filingId, cases }: DecisionProps) {
  const { say } = useSpeech();
  const keep = useKeepFiling();
  const [first] = cases;
  const today = todayInVietNam();
  const asked = first?.requestedFrom ?? today;
  const [entry, change] = useEntry<{ from: DayText | null; lastDay: DayText | null }>('grant-all', {
    // A registration never begins before the day of its decision.
    from: asked < today ? today : asked,
    lastDay: first?.requestedLastDay ?? null,
  });
  const words = counted(filingWords.grantAll, cases.length);
  const body = { verdict: 'grant' as const, from: entry.from ?? '', lastDay: entry.lastDay ?? '' };
  return (
    <ActForm
      form="grant-all"
      title={words}
      submit={words}
      purpose="temporary_residence_case"
      fieldNames={{ from: counterWords.grantFrom, lastDay: counterWords.grantLastDay }}
      problems={[...missing('from', entry.from === null), ...missing('lastDay', entry.lastDay === null)]}
      content={[filingId, body]}
      send={(header) => decide(filingId, body, header)}
      onRecorded={keep}
    >
      {(errorOf) => (
        <>
          <div className="two">
            <DayField
              label={say(counterWords.grantFrom)}
              autoFocus
              value={entry.from}
              error={errorOf('from')}
              onChange={(from) => {
                change({ from });
              }}
            />
            <DayField
              label={say(counterWords.grantLastDay)}
              value={entry.lastDay}
              error={errorOf('lastDay')}
              onChange={(lastDay) => {
                change({ lastDay });
              }}
            />
          </div>
          {new Set(cases.map(({ requestedLastDay }) => requestedLastDay)).size > 1 && (
            <p>{say(filingWords.termsDiffer)}</p>
          )}
          <p className="quiet">{say(caseWords.consequenceGrant)}</p>
        </>
      )}
    </ActForm>
  );
}

function RefuseAll({ filingId, cases }: DecisionProps) {
  const keep = useKeepFiling();
  const { body, fields, ...refusal } = useRefusal('refuse-all', 'registration');
  const words = counted(filingWords.refuseAll, cases.length);
  return (
    <ActForm
      {...refusal}
      form="refuse-all"
      title={words}
      submit={words}
      isDestructive
      purpose="temporary_residence_case"
      content={[filingId, body]}
      send={(header) => decide(filingId, body, header)}
      onRecorded={keep}
    >
      {fields}
    </ActForm>
  );
}
