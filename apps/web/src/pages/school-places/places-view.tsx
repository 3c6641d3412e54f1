import { schoolPlanWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useCommuneNames } from '../../communes/communes.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { openerOf, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { useGradeName } from './grade-name.ts';
import { correctionOf, PlacesForm } from './places-form.tsx';
import { type SchoolPlan, voidPlaces } from './school-places-queries.ts';

const voidingOf = (id: string): string => `void/${id}`;

/** Places as the officer enters them: a form, and the list of what stands, each row to be corrected or voided. */
export function PlacesView({ plan }: { readonly plan: SchoolPlan }) {
  const { say } = useSpeech();
  const gradeName = useGradeName();
  const write = useNumbers();
  const nameOf = useCommuneNames(plan.entries.map(({ communeCode }) => communeCode));
  const { open, show } = useForms();
  const corrected = plan.entries.find(({ id }) => open === correctionOf(id)) ?? null;
  const voided = plan.entries.find(({ id }) => open === voidingOf(id));
  return (
    <>
      <PlacesForm key={corrected?.id ?? 'new'} schoolYear={plan.schoolYear} corrected={corrected} />
      {plan.entries.length === 0 && <p className="empty">{say(schoolPlanWords.noEntries)}</p>}
      {voided && (
        <ReasonForm
          key={voided.id}
          form={voidingOf(voided.id)}
          title={schoolPlanWords.void}
          consequence={say(schoolPlanWords.voidMeans, {
            school: voided.school,
            grade: gradeName(voided.grade),
            places: write(voided.places),
          })}
          renews={[['school-plan']]}
          send={({ reason }) => voidPlaces(voided.id, reason)}
        />
      )}
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
            {plan.entries.map((entry) => {
              const { id, school } = entry;
              const of = { school, grade: gradeName(entry.grade) };
              return (
                <tr key={id}>
                  <td>{nameOf(entry.communeCode)}</td>
                  <td>{school}</td>
                  <td>{of.grade}</td>
                  <td className="number">{write(entry.places)}</td>
                  <td className="quiet">{entry.source}</td>
                  <td className="row-acts">
                    <Button
                      id={openerOf(correctionOf(id))}
                      size="compact-xs"
                      variant="default"
                      aria-label={say(schoolPlanWords.correctOf, of)}
                      onClick={() => {
                        show(correctionOf(id));
                      }}
                    >
                      {say(schoolPlanWords.correct)}
                    </Button>
                    <FormOpener
                      form={voidingOf(id)}
                      words={schoolPlanWords.void}
                      of={`${school}, ${of.grade}`}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
