import { importFieldWords, importWords, stayPurposes } from '@libs/words';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { submitOnCtrlEnter } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { cellText } from './cell-text.ts';
import type { ImportDetails } from './imports-queries.ts';

type Field = ImportDetails['fields'][number];

/** What each column says, as it was recognised: corrected where need be, and remembered for the source. */
export function ColumnsForm({
  details,
  onSettled,
}: {
  readonly details: ImportDetails;
  readonly onSettled: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const sources = useId();
  const [source, setSource] = useState(details.source ?? '');
  const [fields, setFields] = useState<Readonly<Record<number, Field | undefined>>>(() =>
    Object.fromEntries(details.columns.map(({ column, field }) => [column, field ?? undefined])),
  );
  const [address, setAddress] = useState(details.defaults.address ?? '');
  const [purpose, setPurpose] = useState(details.defaults.purpose ?? '');
  const settling = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/imports/{id}/columns', {
          params: { path: { id: details.id } },
          body: {
            source,
            columns: Object.entries(fields).flatMap(([column, field]) =>
              field === undefined ? [] : [{ column: Number(column), field }],
            ),
            defaults: {
              ...(address.trim() !== '' && { address: address.trim() }),
              ...(purpose !== '' && { purpose: purpose as keyof typeof stayPurposes }),
            },
          },
        }),
      ),
    onSuccess: onSettled,
  });
  const chooseSource = (typed: string) => {
    setSource(typed);
    const known = details.sources.find((one) => one.source === typed);
    if (known) setFields(Object.fromEntries(known.columns.map(({ column, field }) => [column, field])));
  };
  const fieldNames = Object.fromEntries(
    Object.entries(importFieldWords).map(([field, words]) => [`columns.${field}`, say(words)]),
  );
  return (
    <form
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        settling.mutate();
      }}
    >
      <TextField
        className="narrow"
        required
        minLength={2}
        maxLength={100}
        list={sources}
        label={say(importWords.source)}
        description={say(importWords.sourceHint)}
        value={source}
        onChange={chooseSource}
      />
      <datalist id={sources}>
        {details.sources.map(({ source: name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(importWords.column)}</th>
            <th scope="col">{say(importWords.heading)}</th>
            <th scope="col">{say(importWords.samples)}</th>
            <th scope="col">{say(importWords.means)}</th>
          </tr>
        </thead>
        <tbody>
          {details.columns.map(({ column, letter, heading, samples }) => (
            <tr key={column}>
              <td>{letter}</td>
              <td>{heading}</td>
              <td className="quiet">{samples.map((sample) => cellText(sample)).join(' · ')}</td>
              <td>
                <NativeSelect
                  aria-label={`${say(importWords.means)}: ${letter} ${heading}`}
                  value={fields[column] ?? ''}
                  data={[
                    { value: '', label: say(importWords.meansNothing) },
                    ...details.fields.map((field) => ({
                      value: field,
                      label: say(importFieldWords[field] ?? { vi: field, en: field }),
                    })),
                  ]}
                  onChange={({ currentTarget }) => {
                    const field = currentTarget.value === '' ? undefined : (currentTarget.value as Field);
                    setFields({ ...fields, [column]: field });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="filters">
        <TextField
          label={say(importWords.defaultAddress)}
          maxLength={300}
          value={address}
          onChange={setAddress}
        />
        <NativeSelect
          label={say(importWords.defaultPurpose)}
          value={purpose}
          data={[
            { value: '', label: say(importWords.notGiven) },
            ...Object.entries(stayPurposes).map(([value, words]) => ({ value, label: say(words) })),
          ]}
          onChange={({ currentTarget }) => {
            setPurpose(currentTarget.value);
          }}
        />
        <Button type="submit" loading={settling.isPending}>
          {say(importWords.check)}
        </Button>
      </div>
      <ProblemSummary error={settling.error} fieldNames={fieldNames} />
    </form>
  );
}
