import { inspectionWords } from '@libs/words';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Problem } from '../../api/problem.ts';
import { keepDraft } from '../../drafts/draft-store.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useOutbox } from './inspections-queries.ts';
import { takeOut, type UnsentVisit } from './unsent.ts';

/** What waits for the line, what the server refused, and whom the sent visits found to be helped. */
export function UnsentBar() {
  const { say } = useSpeech();
  const { unsent, sent, lost } = useOutbox();
  const waiting = unsent.filter(({ refusal }) => refusal === null).length;
  return (
    <div className="unsent" role="status">
      {lost > 0 && (
        <Alert color="red" p="xs">
          {say(inspectionWords.lost, { count: lost })}
        </Alert>
      )}
      {waiting > 0 && (
        <Alert color="yellow" p="xs">
          {say(inspectionWords.kept, { count: waiting })}
        </Alert>
      )}
      {unsent.map((visit) => visit.refusal !== null && <Refused key={visit.key} visit={visit} />)}
      {sent.slice(0, 3).map(({ address, toBeHelped }, index) => (
        <Alert key={sent.length - index} color="green" p="xs">
          {say(inspectionWords.sent, { address })}
          {toBeHelped.length > 0 && (
            <>
              {' · '}
              <Link
                href={
                  toBeHelped.length === 1
                    ? `/regularisation/${toBeHelped[0] ?? ''}`
                    : '/inspections?show=helping'
                }
              >
                {say(inspectionWords.sentHelp, { count: toBeHelped.length })}
              </Link>
            </>
          )}
        </Alert>
      ))}
    </div>
  );
}

function Refused({ visit }: { readonly visit: UnsentVisit }) {
  const { say } = useSpeech();
  const officer = useOfficer().id;
  const [, goTo] = useLocation();
  const [sure, setSure] = useState(false);
  const { key, address, entry, message, names, refusal } = visit;
  if (refusal === null) return null;
  const nameOf = (field: string) => names[Number(/^findings\.(\d+)/.exec(field)?.[1] ?? -1)];
  const named = refusal.errors.flatMap(({ field }) => {
    const name = nameOf(field);
    return name === undefined ? [] : [[field, name] as const];
  });
  const mend = async () => {
    await keepDraft(officer, `visit/${message.dwellingId}`, entry).catch(() => undefined);
    takeOut(key);
    goTo(`/inspections/${message.dwellingId}`);
  };
  return (
    <section aria-label={say(inspectionWords.refused, { address })}>
      <b>{say(inspectionWords.refused, { address })}</b>
      <ProblemSummary error={new Problem(refusal)} fieldNames={Object.fromEntries(named)} />
      {sure && <p className="overdue">{say(inspectionWords.dropSure)}</p>}
      <div className="row-actions">
        <Button onClick={() => void mend()}>{say(inspectionWords.mend)}</Button>
        <Button
          variant="default"
          {...(sure ? { color: 'red', variant: 'filled' } : {})}
          onClick={() => {
            if (sure) takeOut(key);
            else setSure(true);
          }}
        >
          {say(inspectionWords.drop)}
        </Button>
      </div>
    </section>
  );
}
