import type { Messages } from '@libs/api-client';
import { matchReasons, staysWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ListEnd } from '../../lists/list-end.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { forAStay, ofStays, useMatches } from './stays-queries.ts';

type Match = Messages['StayMatch'];
type Verdict = Messages['MatchSettlement']['verdict'];

const shortestNote = 3;

/** Records that may be of one person, side by side: an officer says which, a machine never does. */
export function MatchingQueue() {
  const { say } = useSpeech();
  const matches = useMatches();
  const rows = matches.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <p className="quiet">{say(staysWords.matchingMeans)}</p>
      <ProblemSummary error={matches.error} />
      {matches.isLoading && <Waiting />}
      {rows?.length === 0 && <p className="empty">{say(staysWords.noMatches)}</p>}
      {rows?.map((match) => (
        <MatchCard key={match.id} match={match} />
      ))}
      {rows && rows.length > 0 && <ListEnd list={matches} count={rows.length} />}
    </>
  );
}

/** Two records beside each other, and what settles them. */
export function MatchCard({
  match,
  isOfPatient = false,
}: {
  readonly match: Match;
  /** Known by stays in medical facilities alone: of them there is no page to open. */
  readonly isOfPatient?: boolean;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const settling = useMutation({
    mutationFn: (verdict: Verdict) =>
      answerOf(
        api.POST('/api/v1/stay-matches/{id}/settlement', {
          params: { path: { id: match.id }, header: forAStay },
          body: { verdict, note: note.trim() },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ofStays] }),
  });
  const nameOf = useCommuneNames(match.residents.map(({ permanentCommuneCode }) => permanentCommuneCode));
  const isNoted = note.trim().length >= shortestNote;
  const reason = matchReasons[match.reason];
  const [one, other] = match.residents;
  if (one === undefined || other === undefined) return null;
  const differs = (field: 'fullName' | 'dateOfBirth' | 'personalNumber' | 'permanentCommuneCode' | 'sex') =>
    one[field] !== other[field] ? 'differs' : undefined;
  return (
    <section className="match" aria-label={`${one.fullName} / ${other.fullName}`}>
      <p className="quiet">
        {reason === undefined ? match.reason : say(reason)} · {writeInstant(match.recordedAt)}
      </p>
      <table className="grid">
        <tbody>
          <tr className={differs('fullName')}>
            <th scope="row">{say(staysWords.guest)}</th>
            {[one, other].map((person) => (
              <td key={person.id}>
                {isOfPatient ? (
                  person.fullName
                ) : (
                  <Link href={`/residents/${person.id}`}>{person.fullName}</Link>
                )}
              </td>
            ))}
          </tr>
          <tr className={differs('personalNumber')}>
            <th scope="row">{say(staysWords.number)}</th>
            {[one, other].map((person) => (
              <td key={person.id}>{person.personalNumber ?? say(staysWords.noNumber)}</td>
            ))}
          </tr>
          <tr className={differs('dateOfBirth')}>
            <th scope="row">{say(staysWords.dateOfBirth)}</th>
            {[one, other].map((person) => (
              <td key={person.id}>{person.dateOfBirth === null ? '' : writeDay(person.dateOfBirth)}</td>
            ))}
          </tr>
          <tr className={differs('permanentCommuneCode')}>
            <th scope="row">{say(staysWords.permanent)}</th>
            {[one, other].map((person) => (
              <td key={person.id}>
                {person.permanentCommuneCode === null ? '' : nameOf(person.permanentCommuneCode)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <ProblemSummary error={settling.error} />
      <div className="filters">
        <TextField
          label={say(staysWords.note)}
          description={say(staysWords.noteHint)}
          value={note}
          onChange={setNote}
        />
        <Button
          loading={settling.isPending}
          disabled={!isNoted}
          onClick={() => {
            settling.mutate('same');
          }}
        >
          {say(staysWords.same)}
        </Button>
        <Button
          variant="default"
          disabled={!isNoted || settling.isPending}
          onClick={() => {
            settling.mutate('different');
          }}
        >
          {say(staysWords.different)}
        </Button>
      </div>
    </section>
  );
}
