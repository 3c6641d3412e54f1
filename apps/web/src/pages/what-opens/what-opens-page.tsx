import type { Messages } from '@libs/api-client';
import { familyServicesWords, serviceAccesses, whatOpensStandings, whatOpensWords } from '@libs/words';
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { CommuneField } from '../../communes/commune-field.tsx';
import { useCommuneNames } from '../../communes/communes.ts';
import type { DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useAskInLanguage } from '../../language/ask-in-language.ts';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Basis } from '../../law/basis.tsx';
import { PublicPage } from '../../layout/public-page.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import '../family-services/family-services.css';
import { ServiceLine } from '../family-services/service-line.tsx';

interface Person {
  readonly birthYear: number | null;
  readonly standing: Messages['PersonWhoAsks']['standing'];
  readonly since: DayText | null;
}

const somebody: Person = { birthYear: null, standing: 'living', since: null };
const accesses = ['open', 'opens_when', 'closed_by_law'] as const;
const mostPeople = 10;

/** "Cư trú mở ra những gì cho gia đình tôi?": for anybody, without sign-in; nothing that is typed is kept anywhere. */
export function WhatOpensPage() {
  const { say } = useSpeech();
  const [communeCode, setCommuneCode] = useState<string | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([somebody]);
  const asking = useAskInLanguage((body: Messages['WhatOpensQuestion'], headers) =>
    answerOf(api.POST('/api/v1/what-opens', { body, headers })),
  );
  const { data } = asking;
  const nameOf = useCommuneNames([data?.communeCode]);
  const write = useNumbers();
  const change = (place: number, part: Partial<Person>) => {
    setPeople(people.map((person, other) => (other === place ? { ...person, ...part } : person)));
  };
  return (
    <PublicPage title={say(whatOpensWords.title)}>
      <p>{say(whatOpensWords.explain)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!asking.isPending) asking.mutate({ communeCode: communeCode ?? '', people: [...people] });
        }}
      >
        <CommuneField
          size="md"
          label={say(whatOpensWords.commune)}
          value={communeCode}
          onChange={setCommuneCode}
        />
        {people.map((person, place) => (
          <fieldset key={place} className="public-page-card">
            <legend>{say(whatOpensWords.person, { place: place + 1 })}</legend>
            <NumberInput
              hideControls
              size="md"
              label={say(whatOpensWords.birthYear)}
              min={1900}
              max={thisYear()}
              allowDecimal={false}
              value={person.birthYear ?? ''}
              onChange={(year) => {
                change(place, { birthYear: year === '' ? null : Number(year) });
              }}
            />
            <CodedSelect
              size="md"
              label={say(whatOpensWords.standing)}
              words={whatOpensStandings}
              value={person.standing}
              onChange={(standing) => {
                change(place, { standing });
              }}
            />
            {person.standing !== 'not_yet' && (
              <DayField
                size="md"
                label={say(whatOpensWords.since)}
                latestYear={thisYear()}
                value={person.since}
                onChange={(since) => {
                  change(place, { since });
                }}
              />
            )}
          </fieldset>
        ))}
        {people.length < mostPeople && (
          <Button
            size="md"
            variant="default"
            onClick={() => {
              setPeople([...people, somebody]);
            }}
          >
            {say(whatOpensWords.add)}
          </Button>
        )}{' '}
        <Button size="md" type="submit" loading={asking.isPending}>
          {say(whatOpensWords.show)}
        </Button>
      </form>
      <ProblemSummary error={asking.error} fieldNames={{ communeCode: say(whatOpensWords.commune) }} />
      <div aria-live="polite" className="family-services">
        {data?.householdPays && (
          <p>
            {say(familyServicesWords.contribution, {
              each: data.householdPays.each.map(write).join(', '),
              total: write(data.householdPays.total),
            })}{' '}
            <Basis {...data.householdPays} />
          </p>
        )}
        {data?.people.map(({ services }, place) => (
          <section key={place}>
            <h2>{say(whatOpensWords.person, { place: place + 1 })}</h2>
            {accesses.map((access) => {
              const such = services.filter((one) => one.access === access);
              if (such.length === 0) return null;
              return (
                <div key={access} data-access={access}>
                  <h3>{say(serviceAccesses[access])}</h3>
                  <ul>
                    {such.map((one) => (
                      <ServiceLine
                        key={one.service}
                        service={one}
                        schoolYear={data.schoolYear}
                        commune={nameOf(data.communeCode)}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        ))}
      </div>
      <p className="quiet">{say(whatOpensWords.notAdvice)}</p>
    </PublicPage>
  );
}
