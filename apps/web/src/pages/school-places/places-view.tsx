import { schoolPlanWords } from '@libs/words';
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommuneField } from '../../communes/commune-field.tsx';
import { useCommuneNames } from '../../communes/communes.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { formKeys, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import { useNumbers } from '../figures/numbers.ts';
import { useGradeName } from './grade-name.ts';
import { enterPlaces, type SchoolPlacesEntry, type SchoolPlan } from './school-places-queries.ts';

const grades = Array.from({ length: 13 }, (_, grade) => grade);

interface Typed {
  readonly communeCode: string | null;
  readonly school: string;
  readonly grade: number;
  readonly places: string;
  readonly source: string;
}

const nothing = (): Typed => ({ communeCode: null, school: '', grade: 1, places: '', source: '' });

/** Places as the officer enters them: a form, and the list of what stands, each row to be corrected. */
export function PlacesView({ plan }: { readonly plan: SchoolPlan }) {
  const { say } = useSpeech();
  const gradeName = useGradeName();
  const write = useNumbers();
  const nameOf = useCommuneNames(plan.entries.map(({ communeCode }) => communeCode));
  const [corrected, setCorrected] = useState<SchoolPlacesEntry | null>(null);
  return (
    <>
      <PlacesForm
        key={corrected?.id ?? 'new'}
        schoolYear={plan.schoolYear}
        corrected={corrected}
        onDone={() => {
          setCorrected(null);
        }}
      />
      {plan.entries.length === 0 && <p className="empty">{say(schoolPlanWords.noEntries)}</p>}
      {plan.entries.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(schoolPlanWords.commune)}</th>
              <th scope="col">{say(schoolPlanWords.school)}</th>
              <th scope="col">{say(schoolPlanWords.grade)}</th>
              <th scope="col" className="number">
                {say(schoolPlanWords.places)}
              </th>
              <th scope="col">{say(schoolPlanWords.source)}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {plan.entries.map((entry) => (
              <tr key={entry.id}>
                <td>{nameOf(entry.communeCode)}</td>
                <td>{entry.school}</td>
                <td>{gradeName(entry.grade)}</td>
                <td className="number">{write(entry.places)}</td>
                <td className="quiet">{entry.source}</td>
                <td>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={say(schoolPlanWords.correctOf, {
                      school: entry.school,
                      grade: gradeName(entry.grade),
                    })}
                    onClick={() => {
                      setCorrected(entry);
                    }}
                  >
                    {say(schoolPlanWords.correct)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function PlacesForm({
  schoolYear,
  corrected,
  onDone,
}: {
  readonly schoolYear: number;
  readonly corrected: SchoolPlacesEntry | null;
  readonly onDone: () => void;
}) {
  const { say } = useSpeech();
  const gradeName = useGradeName();
  const queries = useQueryClient();
  const { content, change, drop } = useDraft<Typed>(`school-places-${corrected?.id ?? 'new'}`, () =>
    corrected === null ? nothing() : { ...corrected, places: String(corrected.places) },
  );
  const keyFor = useIdempotencyKey();
  const entering = useMutation({
    mutationFn: (typed: Typed) => {
      const body = {
        communeCode: typed.communeCode ?? '',
        school: typed.school.trim(),
        grade: typed.grade,
        schoolYear,
        places: typed.places === '' ? Number.NaN : Number(typed.places),
        source: typed.source.trim(),
        ...(corrected && { corrects: corrected.id }),
      };
      return enterPlaces(body, keyFor(body));
    },
    onSuccess: async () => {
      drop();
      onDone();
      await queries.invalidateQueries({ queryKey: ['school-plan'] });
    },
  });
  const errorOf = useFieldErrors(entering.error);
  if (content === null) return null;
  const { communeCode, school, grade, places, source } = content;
  return (
    <form
      className="fact-form places-form"
      aria-label={say(schoolPlanWords.enter)}
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!entering.isPending) entering.mutate(content);
      }}
    >
      {corrected && (
        <p role="status">
          {say(schoolPlanWords.correcting, {
            school: corrected.school,
            grade: gradeName(corrected.grade),
          })}
        </p>
      )}
      <ProblemSummary
        error={entering.error}
        fieldNames={{
          communeCode: say(schoolPlanWords.commune),
          school: say(schoolPlanWords.school),
          places: say(schoolPlanWords.places),
          source: say(schoolPlanWords.source),
        }}
      />
      {entering.isSuccess && <p role="status">{say(schoolPlanWords.entered)}</p>}
      <CommuneField
        label={say(schoolPlanWords.commune)}
        value={communeCode}
        error={errorOf('communeCode')}
        onChange={(code) => {
          change({ communeCode: code });
        }}
      />
      <TextInput
        label={say(schoolPlanWords.school)}
        maxLength={200}
        value={school}
        error={errorOf('school')}
        onChange={({ currentTarget }) => {
          change({ school: currentTarget.value });
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
      <TextInput
        label={say(schoolPlanWords.source)}
        description={say(schoolPlanWords.sourceHint)}
        maxLength={200}
        value={source}
        error={errorOf('source')}
        onChange={({ currentTarget }) => {
          change({ source: currentTarget.value });
        }}
      />
      <div className="form-end">
        <Button type="submit" size="compact-sm" loading={entering.isPending}>
          {say(schoolPlanWords.enter)}
        </Button>
        {corrected && (
          <Button variant="default" size="compact-sm" onClick={onDone}>
            {say(schoolPlanWords.leave)}
          </Button>
        )}
        <span className="quiet">Ctrl+Enter</span>
      </div>
    </form>
  );
}
