import { forecastItems, forecastWords } from '@libs/words';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { formKeys } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useNumbers } from '../figures/numbers.ts';
import { type PlanningValue, usePlanningValues, voidPlanningValue } from './forecast-queries.ts';
import { ValueForm } from './value-form.tsx';

/** The unit costs and rates of a province: what holds with its document, and a new one. */
export function ValuesView() {
  const { say } = useSpeech();
  const write = useNumbers();
  const { area, permissions } = useOfficer();
  const mayKeep = permissions.includes('keep planning values');
  const provinces = useProvinces(todayInVietNam()).data?.items ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const province = area.level === 'province' ? area.code : (chosen ?? provinces[0]?.code ?? '01');
  const values = usePlanningValues(province);
  const queries = useQueryClient();
  const anew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['planning-values'] }),
      queries.invalidateQueries({ queryKey: ['needs-forecast'] }),
    ]);
  const [taking, setTaking] = useState<PlanningValue | null>(null);
  const items = values.data?.items ?? [];
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
            {items.map((one) => {
              const { id, item, value, from, source } = one;
              return (
                <tr key={id}>
                  <th scope="row">{say(forecastItems[item])}</th>
                  <td>{write(value)}</td>
                  <td>{writeDay(from)}</td>
                  <td className="words">{source}</td>
                  <td>
                    {mayKeep && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={say(forecastWords.void, {
                          item: say(forecastItems[item]),
                          from: writeDay(from),
                        })}
                        onClick={() => {
                          setTaking(one);
                        }}
                      >
                        {say(forecastWords.voidShort)}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {taking && (
        <VoidForm
          key={taking.id}
          value={taking}
          onVoided={() => {
            setTaking(null);
            return anew();
          }}
        />
      )}
      {mayKeep && <ValueForm key={province} province={province} onRecorded={anew} />}
    </>
  );
}

/** Asks why before a value is voided; it stays on record with the reason. */
function VoidForm({
  value,
  onVoided,
}: {
  readonly value: PlanningValue;
  readonly onVoided: () => Promise<unknown>;
}) {
  const { say } = useSpeech();
  const [reason, setReason] = useState('');
  const voiding = useMutation({
    mutationFn: () => voidPlanningValue(value.id, reason.trim()),
    onSuccess: onVoided,
  });
  const title = say(forecastWords.void, { item: say(forecastItems[value.item]), from: writeDay(value.from) });
  return (
    <form
      className="fact-form destructive"
      aria-label={title}
      noValidate
      onKeyDown={formKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!voiding.isPending) voiding.mutate();
      }}
    >
      <ProblemSummary error={voiding.error} fieldNames={{ reason: say(forecastWords.voidReason) }} />
      <TextInput
        autoFocus
        label={say(forecastWords.voidReason)}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <div className="form-end">
        <Button type="submit" color="red" size="compact-sm" loading={voiding.isPending}>
          {title}
        </Button>
      </div>
    </form>
  );
}
