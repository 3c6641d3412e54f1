import type { Messages } from '@libs/api-client';
import { officeYearWords } from '@libs/words';
import { Alert, Button, NativeSelect, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { OfficeYearForm } from './office-year-form.tsx';
import { useOfficeYears } from './rules-queries.ts';
import './rules.css';

/** Days off and exchanged days of State offices, year by year; entered from each year's notice. */
export function OfficeYearsPage() {
  const { say } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  const years = useOfficeYears();
  const queries = useQueryClient();
  const shown = Number(address.get('year') ?? todayInVietNam().slice(0, 4));
  const year = years.data?.items.find((one) => one.year === shown);
  return (
    <div className="page">
      <Title order={1}>{say(officeYearWords.title)}</Title>
      <p>{say(officeYearWords.explain)}</p>
      <ProblemSummary error={years.error} />
      {years.isLoading && <Waiting />}
      {saved !== null && (
        <Alert color="green" role="status" mt="xs">
          {say(officeYearWords.saved, { year: saved })}
        </Alert>
      )}
      <div className="filters">
        <NativeSelect
          label={say(officeYearWords.year)}
          value={String(shown)}
          data={(years.data?.items ?? []).map((one) => String(one.year))}
          onChange={({ currentTarget }) => {
            setAddress({ year: currentTarget.value });
            setEditing(false);
            setSaved(null);
          }}
        />
        {year && !editing && (
          <Button
            onClick={() => {
              setEditing(true);
              setSaved(null);
            }}
          >
            {say(officeYearWords.edit)}
          </Button>
        )}
      </div>
      {year && editing && (
        <OfficeYearForm
          key={year.year}
          year={year}
          onSaved={() => {
            setEditing(false);
            setSaved(year.year);
            void queries.invalidateQueries({ queryKey: ['office-years'] });
          }}
          leave={() => {
            setEditing(false);
          }}
        />
      )}
      {year && !editing && <OfficeYear year={year} />}
    </div>
  );
}

function OfficeYear({ year }: { readonly year: Messages['OfficeYearDetails'] }) {
  const { say } = useSpeech();
  return (
    <>
      <p>
        <b>{say(officeYearWords.notice)}:</b>{' '}
        {year.notice ?? <span className="overdue">{say(officeYearWords.noNotice)}</span>}
      </p>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(officeYearWords.day)}</th>
            <th scope="col">{say(officeYearWords.kind)}</th>
            <th scope="col">{say(officeYearWords.name)}</th>
            <th scope="col">{say(officeYearWords.basis)}</th>
          </tr>
        </thead>
        <tbody>
          {year.days.map(({ day, kind, name, basis }) => (
            <tr key={day}>
              <td>{writeDay(day)}</td>
              <td>{say(officeYearWords[kind])}</td>
              <td>{name}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="list-end">
        <b>{say(officeYearWords.uncertain)}:</b>{' '}
        {year.uncertain.length === 0
          ? say(officeYearWords.none)
          : `${year.uncertain.map(writeDay).join(', ')} – ${say(officeYearWords.uncertainHint)}`}
      </p>
    </>
  );
}
