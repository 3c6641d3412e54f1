import { forecastItems, forecastWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { KeptForms, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { usePlanningValues, voidPlanningValue } from './forecast-queries.ts';
import { ValueForm } from './value-form.tsx';

const voidingOf = (id: string): string => `void/${id}`;

/** What is read anew once a value is recorded or voided. */
const shown = [['planning-values'], ['needs-forecast']];

/** The unit costs and rates of a province: what holds with its document, and a new one. */
export function ValuesView() {
  return (
    <KeptForms place="planning-values">
      <Values />
    </KeptForms>
  );
}

function Values() {
  const { say } = useSpeech();
  const write = useNumbers();
  const { area, permissions } = useOfficer();
  const mayKeep = permissions.includes('keep planning values');
  const provinces = useProvinces(todayInVietNam()).data?.items ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const province = area.level === 'province' ? area.code : (chosen ?? provinces[0]?.code ?? '01');
  const values = usePlanningValues(province);
  const anew = useRenewal(shown);
  const { open } = useForms();
  const items = values.data?.items ?? [];
  const taking = items.find(({ id }) => open === voidingOf(id));
  return (
    <>
      <p className="quiet">{say(forecastWords.valuesWhy)}</p>
      {area.level === 'nation' && (
        <NativeSelect
          label={say(forecastWords.area)}
          value={province}
          data={provinces.map(({ code, fullName }) => ({ value: code, label: fullName }))}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        />
      )}
      <ProblemSummary error={values.error} />
      {values.isLoading && <Waiting />}
      {values.data && items.length === 0 && <p className="empty">{say(forecastWords.noValues)}</p>}
      {items.length > 0 && (
        <table className="grid forecast-needs">
          <thead>
            <tr>
              <th scope="col">{say(forecastWords.item)}</th>
              <th scope="col">{say(forecastWords.value)}</th>
              <th scope="col">{say(forecastWords.from)}</th>
              <th scope="col">{say(forecastWords.source)}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, item, value, from, source }) => {
              return (
                <tr key={id}>
                  <th scope="row">{say(forecastItems[item])}</th>
                  <td>{write(value)}</td>
                  <td>{writeDay(from)}</td>
                  <td className="words">{source}</td>
                  <td>
                    {mayKeep && (
                      <FormOpener
                        form={voidingOf(id)}
                        words={forecastWords.voidShort}
                        of={`${say(forecastItems[item])}, ${writeDay(from)}`}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {taking && (
        <ReasonForm
          key={taking.id}
          form={voidingOf(taking.id)}
          title={forecastWords.voidShort}
          consequence={say(forecastWords.void, {
            item: say(forecastItems[taking.item]),
            from: writeDay(taking.from),
          })}
          renews={shown}
          send={({ reason }) => voidPlanningValue(taking.id, reason)}
        />
      )}
      {mayKeep && <ValueForm key={province} province={province} onRecorded={anew} />}
    </>
  );
}
