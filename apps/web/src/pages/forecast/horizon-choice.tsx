import { forecastWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';
import { horizons } from './forecast-queries.ts';

/** How many school years ahead are asked for, as the page's address says; the next one where it says nothing. */
export const horizonIn = (address: URLSearchParams) =>
  horizons.find((years) => String(years) === address.get('years')) ?? 1;

/** Chooses how many school years ahead are shown. */
export function HorizonChoice({
  years,
  onChoose,
}: {
  readonly years: number;
  readonly onChoose: (years: string) => void;
}) {
  const { say } = useSpeech();
  return (
    <NativeSelect
      label={say(forecastWords.horizon)}
      value={String(years)}
      data={horizons.map((one) => ({
        value: String(one),
        label: one === 1 ? say(forecastWords.nextYear) : say(forecastWords.nextYears, { years: one }),
      }))}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    />
  );
}
