import { forecastWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useCommunesOfProvince } from '../figures/figures-queries.ts';

/** The whole area of the officer, or a part of it. */
export function AreaChoice({
  area,
  name,
  onChoose,
}: {
  readonly area: string | null;
  readonly name: string | undefined;
  readonly onChoose: (area: string | null) => void;
}) {
  const { say } = useSpeech();
  const { area: own } = useOfficer();
  const isNation = own.level === 'nation';
  const provinces = useProvinces(todayInVietNam()).data?.items ?? [];
  const province = isNation ? (area === null ? null : provinceOf(area)) : own.code;
  const communes = useCommunesOfProvince(province).data?.items ?? [];
  if (own.level === 'commune') return null;
  // A commune lies in the province that was chosen before it; its code alone does not tell which.
  function provinceOf(code: string): string | null {
    return provinces.some((one) => one.code === code) ? code : null;
  }
  const choices = [
    ...(isNation ? provinces.map(({ code, fullName }) => ({ value: code, label: fullName })) : []),
    ...communes.map(({ code, fullName }) => ({ value: code, label: `– ${fullName}` })),
  ];
  const isListed = area === null || choices.some(({ value }) => value === area);
  return (
    <NativeSelect
      label={say(forecastWords.area)}
      value={area ?? ''}
      data={[
        { value: '', label: say(forecastWords.wholeArea, { area: own.name }) },
        ...(isListed ? [] : [{ value: area, label: name ?? area }]),
        ...choices,
      ]}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value === '' ? null : currentTarget.value);
      }}
    />
  );
}
