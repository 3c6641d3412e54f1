import type { Messages } from '@libs/api-client';
import { dwellingHoldWords, mustDoWords } from '@libs/words';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CommuneField } from '../../communes/commune-field.tsx';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';

type Question = Messages['ObligationsQuestion'];

/** The few questions on which it depends what the law asks; none of them says who somebody is. */
export function StayQuestions({
  pending,
  error,
  ask,
}: {
  readonly pending: boolean;
  readonly error: unknown;
  readonly ask: (question: Question) => void;
}) {
  const { say } = useSpeech();
  const errorOf = useFieldErrors(error);
  const [citizen, setCitizen] = useState(true);
  const [age, setAge] = useState('');
  const [hasPermanent, setHasPermanent] = useState(true);
  const [permanent, setPermanent] = useState<string | null>(null);
  const [commune, setCommune] = useState<string | null>(null);
  const [arrivedOn, setArrivedOn] = useState<DayText | null>(todayInVietNam());
  const [arrivesLate, setArrivesLate] = useState(false);
  const [plannedUntil, setPlannedUntil] = useState<DayText | null>(null);
  const [withCloseRelative, setWithCloseRelative] = useState(false);
  const [hostPresent, setHostPresent] = useState(true);
  const [dwelling, setDwelling] = useState<Question['dwelling']>('rented_or_lent');
  const unanswered = commune === null || arrivedOn === null || (hasPermanent && permanent === null);
  const yesOrNo = (label: string, value: boolean, onChange: (value: boolean) => void) => (
    <NativeSelect
      size="md"
      label={label}
      value={value ? 'yes' : 'no'}
      data={[
        { value: 'yes', label: say(mustDoWords.yes) },
        { value: 'no', label: say(mustDoWords.no) },
      ]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value === 'yes');
      }}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (commune === null || arrivedOn === null || unanswered || pending) return;
        ask({
          nationality: citizen ? 'VN' : 'ZZ',
          ...(age.trim() === '' ? {} : { age: Number(age) }),
          communeCode: commune,
          permanentResidenceCommuneCode: hasPermanent ? permanent : null,
          arrivedOn,
          arrivesLate,
          plannedUntil,
          withCloseRelative,
          hostPresent,
          dwelling,
        });
      }}
    >
      {yesOrNo(say(mustDoWords.nationality), citizen, setCitizen)}
      {yesOrNo(say(mustDoWords.hasPermanent), hasPermanent, setHasPermanent)}
      {hasPermanent && (
        <CommuneField
          size="md"
          label={say(mustDoWords.permanent)}
          description={say(mustDoWords.communeHint)}
          required
          withAsterisk={false}
          value={permanent}
          error={errorOf('permanentResidenceCommuneCode')}
          onChange={setPermanent}
        />
      )}
      <CommuneField
        size="md"
        label={say(mustDoWords.commune)}
        description={say(mustDoWords.communeHint)}
        required
        withAsterisk={false}
        value={commune}
        error={errorOf('communeCode')}
        onChange={setCommune}
      />
      <DayField
        size="md"
        label={say(mustDoWords.arrivedOn)}
        required
        withAsterisk={false}
        value={arrivedOn}
        error={errorOf('arrivedOn')}
        onChange={setArrivedOn}
      />
      {yesOrNo(say(mustDoWords.arrivesLate), arrivesLate, setArrivesLate)}
      <DayField
        size="md"
        label={say(mustDoWords.plannedUntil)}
        description={say(mustDoWords.plannedHint)}
        value={plannedUntil}
        error={errorOf('plannedUntil')}
        onChange={setPlannedUntil}
      />
      <TextField
        size="md"
        label={say(mustDoWords.age)}
        inputMode="numeric"
        value={age}
        error={errorOf('age')}
        onChange={(text) => {
          setAge(text.replace(/\D/g, '').slice(0, 3));
        }}
      />
      <CodedSelect
        size="md"
        label={say(mustDoWords.dwelling)}
        words={dwellingHoldWords}
        value={dwelling}
        onChange={setDwelling}
      />
      {yesOrNo(say(mustDoWords.withCloseRelative), withCloseRelative, setWithCloseRelative)}
      {yesOrNo(say(mustDoWords.hostPresent), hostPresent, setHostPresent)}
      {unanswered && <p className="quiet">{say(mustDoWords.needed)}</p>}
      <Button size="md" type="submit" loading={pending} disabled={unanswered}>
        {say(mustDoWords.ask)}
      </Button>
    </form>
  );
}
