import type { Messages } from '@libs/api-client';
import { floorAreaWords } from '@libs/words';
import { NativeSelect, NumberInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay, type DayText } from '../../days/day-text.ts';
import { ActForm, FormOpener, missing } from '../../forms/act-form.tsx';
import { CheckField } from '../../forms/check-field.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { KeptForms, useEntry, useForms } from '../../forms/kept-forms.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import './rules.css';

const key = ['floor-areas'];

/** The smallest floor area per person that provinces ask for, by their resolutions. */
export function FloorAreasPage() {
  const { say } = useSpeech();
  return (
    <div className="page">
      <Title order={1}>{say(floorAreaWords.title)}</Title>
      <p>{say(floorAreaWords.explain)}</p>
      <KeptForms place="floor-areas">
        <Areas />
      </KeptForms>
    </div>
  );
}

function Areas() {
  const { say } = useSpeech();
  const write = useNumbers();
  const { open } = useForms();
  const areas = useQuery({ queryKey: key, queryFn: () => answerOf(api.GET('/api/v1/floor-areas')) });
  const provinces = useProvinces(todayInVietNam()).data?.items ?? [];
  const nameOf = (code: string) => provinces.find((one) => one.code === code)?.fullName ?? code;
  const items = areas.data?.items;
  return (
    <>
      <ProblemSummary error={areas.error} />
      <p>
        <FormOpener form="new" words={floorAreaWords.add} />
      </p>
      {open === 'new' && <NewAreaForm provinces={provinces} />}
      {areas.isLoading && <Waiting />}
      {items?.length === 0 && <p className="empty">{say(floorAreaWords.none)}</p>}
      {items !== undefined && items.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(floorAreaWords.province)}</th>
              <th scope="col" className="number">
                {say(floorAreaWords.squareMetres)}
              </th>
              <th scope="col">{say(floorAreaWords.holdsFrom)}</th>
              <th scope="col">{say(floorAreaWords.basis)}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, provinceCode, squareMetres, holdsFrom, basis, confirmed }) => (
              <tr key={id}>
                <td>{nameOf(provinceCode)}</td>
                <td className="number">{write(squareMetres)}</td>
                <td>{writeDay(holdsFrom)}</td>
                <td>
                  {basis} {!confirmed && <b className="overdue">{say(floorAreaWords.unconfirmed)}</b>}
                </td>
                <td>
                  <FormOpener form={`void/${id}`} words={floorAreaWords.remove} of={nameOf(provinceCode)} />
                  {open === `void/${id}` && (
                    <ReasonForm
                      form={`void/${id}`}
                      title={floorAreaWords.remove}
                      renews={[key]}
                      send={(body) =>
                        answerOf(
                          api.POST('/api/v1/floor-areas/{id}/voiding', { params: { path: { id } }, body }),
                        )
                      }
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface AreaEntry {
  readonly provinceCode: string;
  readonly squareMetres: number | null;
  readonly holdsFrom: DayText | null;
  readonly basis: string;
  readonly confirmed: boolean;
}

function NewAreaForm({ provinces }: { readonly provinces: readonly { code: string; fullName: string }[] }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [entry, change] = useEntry<AreaEntry>('new', {
    provinceCode: provinces[0]?.code ?? '',
    squareMetres: null,
    holdsFrom: null,
    basis: '',
    confirmed: false,
  });
  const body: Messages['NewFloorArea'] = {
    provinceCode: entry.provinceCode || (provinces[0]?.code ?? ''),
    squareMetres: entry.squareMetres ?? 0,
    holdsFrom: entry.holdsFrom ?? '',
    basis: entry.basis.trim(),
    confirmed: entry.confirmed,
  };
  return (
    <ActForm
      form="new"
      title={floorAreaWords.add}
      submit={floorAreaWords.add}
      purpose="correction"
      fieldNames={{
        provinceCode: floorAreaWords.province,
        squareMetres: floorAreaWords.squareMetres,
        holdsFrom: floorAreaWords.holdsFrom,
        basis: floorAreaWords.basis,
      }}
      problems={[
        ...missing('squareMetres', entry.squareMetres === null),
        ...missing('holdsFrom', entry.holdsFrom === null),
        ...missing('basis', body.basis === ''),
      ]}
      content={body}
      send={({ 'Idempotency-Key': sentOnce }) =>
        answerOf(
          api.POST('/api/v1/floor-areas', { params: { header: { 'Idempotency-Key': sentOnce } }, body }),
        )
      }
      onRecorded={(listed) => {
        queries.setQueryData(key, listed);
      }}
    >
      {(errorOf) => (
        <>
          <NativeSelect
            label={say(floorAreaWords.province)}
            autoFocus
            value={body.provinceCode}
            error={errorOf('provinceCode')}
            data={provinces.map(({ code, fullName }) => ({ value: code, label: fullName }))}
            onChange={({ currentTarget }) => {
              change({ provinceCode: currentTarget.value });
            }}
          />
          <NumberInput
            label={say(floorAreaWords.squareMetres)}
            hideControls
            decimalSeparator=","
            value={entry.squareMetres ?? ''}
            error={errorOf('squareMetres')}
            onChange={(value) => {
              change({ squareMetres: typeof value === 'number' ? value : null });
            }}
          />
          <DayField
            label={say(floorAreaWords.holdsFrom)}
            value={entry.holdsFrom}
            error={errorOf('holdsFrom')}
            onChange={(holdsFrom) => {
              change({ holdsFrom });
            }}
          />
          <TextField
            label={say(floorAreaWords.basis)}
            value={entry.basis}
            error={errorOf('basis')}
            onChange={(basis) => {
              change({ basis });
            }}
          />
          <CheckField
            checked={entry.confirmed}
            onChange={(confirmed) => {
              change({ confirmed });
            }}
          >
            {say(floorAreaWords.confirmed)}
          </CheckField>
        </>
      )}
    </ActForm>
  );
}
