import { hostWords, identityShownWords, sexes, staysWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { ChoiceField } from '../../forms/choice-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { documentOf, readCard, type GuestEntry, type hindrances } from '../../stays/guest-entry.ts';
import { questionOf } from '../../persons/person-question.ts';
import { forAStay, ofStays } from './stays-queries.ts';

const pauseBeforeAsking = 300;
const saidOf = {
  required: hostWords.required,
  not_a_day: hostWords.notADay,
  old_card: hostWords.oldCard,
  unclear_number: hostWords.unclearNumber,
} as const;

/** People of this area who fit a number or a name, once typing pauses. */
function usePeopleLike(typed: string) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
    }, pauseBeforeAsking);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const question = questionOf(settled);
  const isWorthAsking = question?.kind === 'number' || (question?.name.includes(' ') ?? false);
  const found = useQuery({
    queryKey: [ofStays, 'people', question],
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/residents/search', {
          params: { header: forAStay },
          body: {
            ...(question?.kind === 'number'
              ? { personalNumber: question.personalNumber }
              : { name: question?.name ?? '' }),
            limit: 5,
          },
        }),
      ),
    enabled: isWorthAsking,
    staleTime: 60_000,
  });
  return isWorthAsking ? (found.data?.items ?? []) : [];
}

/** The guest a caller speaks of: number, name, birth date; somebody known here is offered under what is typed. */
export function CallerGuest({
  entry,
  change,
  wrong,
  refusedAt,
}: {
  readonly entry: GuestEntry;
  readonly change: (part: Partial<GuestEntry>) => void;
  readonly wrong: ReturnType<typeof hindrances>;
  readonly refusedAt: (field: string) => string | undefined;
}) {
  const { say } = useSpeech();
  const document = documentOf(entry.number);
  const byNumber = usePeopleLike(document === 'personal_number' ? entry.number : '');
  const byName = usePeopleLike(document === 'personal_number' ? '' : entry.fullName);
  const errorOf = (field: keyof GuestEntry, ...refused: string[]) => {
    const code = wrong[field];
    return code === undefined ? refused.map(refusedAt).find(Boolean) : say(saidOf[code]);
  };
  const choose = (people: typeof byName) => (id: string) => {
    const person = people.find((one) => one.id === id);
    if (!person) return;
    change({
      number: person.personalNumber ?? entry.number,
      fullName: person.fullName,
      dateOfBirth: person.dateOfBirth === null ? entry.dateOfBirth : writeDay(person.dateOfBirth),
      sex: person.sex === 'male' || person.sex === 'female' ? person.sex : null,
    });
  };
  const choicesOf = (people: typeof byName) =>
    people
      .filter(({ fullName }) => fullName !== entry.fullName)
      .map(({ id, fullName, dateOfBirth, personalNumber }) => ({
        key: id,
        shown: `${fullName}${dateOfBirth === null ? '' : `, ${writeDay(dateOfBirth)}`}${personalNumber === null ? '' : `, ${personalNumber}`}`,
      }));
  return (
    <>
      <ChoiceField
        label={say(hostWords.number)}
        name="number"
        typed={entry.number}
        error={errorOf('number', 'personalNumber', 'passportNumber')}
        onType={(number) => {
          change(readCard(number) ?? { number });
        }}
        choices={choicesOf(byNumber)}
        onChoose={choose(byNumber)}
      />
      <ChoiceField
        label={say(hostWords.fullName)}
        name="fullName"
        typed={entry.fullName}
        error={errorOf('fullName', 'fullName')}
        onType={(fullName) => {
          change({ fullName });
        }}
        choices={choicesOf(byName)}
        onChoose={choose(byName)}
      />
      <div className="pair">
        <TextField
          label={say(hostWords.dateOfBirth)}
          placeholder="12/8/1995"
          inputMode="numeric"
          value={entry.dateOfBirth}
          error={errorOf('dateOfBirth', 'dateOfBirth')}
          onChange={(dateOfBirth) => {
            change({ dateOfBirth });
          }}
        />
        <NativeSelect
          label={say(hostWords.identityShownBy)}
          value={entry.identityShownBy ?? ''}
          error={refusedAt('identityShownBy')}
          data={[
            { value: '', label: say(staysWords.notSaid) },
            { value: 'document', label: say(identityShownWords.document) },
            { value: 'vneid', label: say(identityShownWords.vneid) },
          ]}
          onChange={({ currentTarget: { value } }) => {
            change({ identityShownBy: value === 'document' || value === 'vneid' ? value : null });
          }}
        />
        {document !== 'personal_number' && (
          <NativeSelect
            label={say(hostWords.sex)}
            value={entry.sex ?? ''}
            error={errorOf('sex', 'sex')}
            data={[
              { value: '', label: say(staysWords.notSaid) },
              { value: 'female', label: say(sexes.female) },
              { value: 'male', label: say(sexes.male) },
            ]}
            onChange={({ currentTarget: { value } }) => {
              change({ sex: value === 'male' || value === 'female' ? value : null });
            }}
          />
        )}
      </div>
    </>
  );
}
