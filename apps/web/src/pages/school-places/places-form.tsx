import { schoolPlanWords } from '@libs/words';
import { NativeSelect, NumberInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommuneField } from '../../communes/commune-field.tsx';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useGradeName } from './grade-name.ts';
import { enterPlaces, type SchoolPlacesEntry } from './school-places-queries.ts';

const grades = Array.from({ length: 13 }, (_, grade) => grade);

/** The form that corrects an entry. */
export const correctionOf = (id: string): string => `correct/${id}`;

interface Typed {
  readonly communeCode: string | null;
  readonly school: string;
  readonly grade: number;
  readonly places: string;
  readonly source: string;
}

const nothing: Typed = { communeCode: null, school: '', grade: 1, places: '', source: '' };

/** Places of a school in a grade, entered anew or in place of an entry, which is kept as voided. */
export function PlacesForm({
  schoolYear,
  corrected,
}: {
  readonly schoolYear: number;
  readonly corrected: SchoolPlacesEntry | null;
}) {
  const { say } = useSpeech();
  const gradeName = useGradeName();
  const queries = useQueryClient();
  const form = corrected === null ? 'new' : correctionOf(corrected.id);
  // Many schools of one commune are entered from one document.
  const [last, setLast] = useState<Typed | null>(null);
  const [{ communeCode, school, grade, places, source }, change] = useEntry<Typed>(
    form,
    corrected === null ? (last ?? nothing) : { ...corrected, places: String(corrected.places) },
  );
  const body = {
    communeCode: communeCode ?? '',
    school: school.trim(),
    grade,
    schoolYear,
    places: Number(places),
    source: source.trim(),
    ...(corrected && { corrects: corrected.id }),
  };
  return (
    <ActForm
      form={form}
      title={schoolPlanWords.enter}
      submit={schoolPlanWords.enter}
      mayLeave={corrected !== null}
      purpose="correction"
      fieldNames={{
        communeCode: schoolPlanWords.commune,
        school: schoolPlanWords.school,
        places: schoolPlanWords.places,
        source: schoolPlanWords.source,
      }}
      problems={[
        ...missing('communeCode', communeCode === null),
        ...missing('school', body.school === ''),
        ...missing('places', places === ''),
        ...missing('source', body.source === ''),
      ]}
      content={body}
      send={({ 'Idempotency-Key': key }) => enterPlaces(body, { 'Idempotency-Key': key })}
      onRecorded={() => {
        setLast({ ...nothing, communeCode, grade, source });
        return queries.invalidateQueries({ queryKey: ['school-plan'] });
      }}
    >
      {(errorOf) => (
        <>
          {corrected && (
            <p role="status">
              {say(schoolPlanWords.correcting, {
                school: corrected.school,
                grade: gradeName(corrected.grade),
              })}
            </p>
          )}
          {last && school === '' && <p role="status">{say(schoolPlanWords.entered)}</p>}
          <CommuneField
            label={say(schoolPlanWords.commune)}
            value={communeCode}
            error={errorOf('communeCode')}
            onChange={(code) => {
              change({ communeCode: code });
            }}
          />
          <TextField
            label={say(schoolPlanWords.school)}
            maxLength={200}
            value={school}
            error={errorOf('school')}
            onChange={(school) => {
              change({ school });
            }}
          />
          <NativeSelect
            label={say(schoolPlanWords.grade)}
            value={String(grade)}
            data={grades.map((one) => ({ value: String(one), label: gradeName(one) }))}
            onChange={({ currentTarget }) => {
              change({ grade: Number(currentTarget.value) });
            }}
          />
          <NumberInput
            hideControls
            label={say(schoolPlanWords.places)}
            description={say(schoolPlanWords.placesHint)}
            min={0}
            allowDecimal={false}
            value={places}
            error={errorOf('places')}
            onChange={(value) => {
              change({ places: String(value) });
            }}
          />
          <TextField
            label={say(schoolPlanWords.source)}
            description={say(schoolPlanWords.sourceHint)}
            maxLength={200}
            value={source}
            error={errorOf('source')}
            onChange={(source) => {
              change({ source });
            }}
          />
        </>
      )}
    </ActForm>
  );
}
