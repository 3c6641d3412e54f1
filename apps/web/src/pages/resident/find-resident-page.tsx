import { counterWords, residentWords, shellWords } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { writeDay } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { questionOf, type PersonQuestion } from '../../persons/person-question.ts';
import { findOthers } from './resident-queries.ts';
import { useReadingPurpose } from '../../session/access-purpose.ts';

/** Finds a resident of the area for who has no counter: the provincial police. What is typed never enters the address. */
export function FindResidentPage() {
  const { say } = useSpeech();
  const purpose = useReadingPurpose();
  const [typed, setTyped] = useState('');
  const question = questionOf(typed);
  const searching = useMutation({
    mutationFn: (asked: PersonQuestion) => findOthers(asked, null, purpose),
  });
  const people = searching.data?.people ?? [];
  const nameOf = useCommuneNames(people.map(({ permanentCommuneCode }) => permanentCommuneCode));
  return (
    <div className="page">
      <Title order={1}>{say(residentWords.findTitle)}</Title>
      <form
        role="search"
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (question !== null && !searching.isPending) searching.mutate(question);
        }}
      >
        <TextField
          label={say(counterWords.findPerson)}
          placeholder={say(counterWords.findPlaceholder)}
          w={520}
          autoFocus
          spellCheck={false}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" loading={searching.isPending} disabled={question === null}>
          {say(counterWords.findButton)}
        </Button>
      </form>
      <p className="quiet">{say(residentWords.findAudited)}</p>
      <ProblemSummary error={searching.error} />
      {searching.data && (
        <p className="quiet" role="status">
          {people.length === 0
            ? say(counterWords.noResults)
            : say(searching.data.hasMore ? shellWords.shownOfMore : shellWords.shown, {
                count: people.length,
              })}
        </p>
      )}
      {people.length > 0 && (
        <table className="grid" aria-label={say(counterWords.results)}>
          <tbody>
            {people.map(({ id, fullName, dateOfBirth, personalNumber, sex, permanentCommuneCode }) => (
              <tr key={id}>
                <td>{personalNumber ?? say(counterWords.noNumber)}</td>
                <td>
                  <Link href={`/residents/${id}`}>{fullName}</Link>
                </td>
                <td>{dateOfBirth === null ? '' : writeDay(dateOfBirth)}</td>
                <td>{say(sex === 'male' ? counterWords.male : counterWords.female)}</td>
                <td>
                  {permanentCommuneCode === null
                    ? say(counterWords.permanentUnknown)
                    : nameOf(permanentCommuneCode)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
