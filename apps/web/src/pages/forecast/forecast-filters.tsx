import type { ReactNode } from 'react';
import { useAddress } from '../../lists/use-address.ts';
import { AreaChoice } from './area-choice.tsx';
import type { ForecastQuestion } from './forecast-queries.ts';
import { HorizonChoice, horizonIn } from './horizon-choice.tsx';
import { RenewForecast } from './renew-forecast.tsx';

/** What the page's address asks for: an area, none being the officer's whole, and how many school years ahead. */
export function useForecastQuestion(): ForecastQuestion {
  const { address } = useAddress();
  return { area: address.get('area'), years: horizonIn(address) };
}

/** The choices of what is foretold, what else a page lets choose, and when the forecast was made. */
export function ForecastFilters({
  forecast,
  children,
}: {
  /** What is shown, as soon as it is there. */
  readonly forecast:
    { readonly area: string; readonly areaName: string; readonly madeAt: string } | undefined;
  readonly children?: ReactNode;
}) {
  const { choose } = useAddress();
  const { area, years } = useForecastQuestion();
  return (
    <div className="filters">
      <AreaChoice
        area={area}
        name={forecast?.area === area ? forecast?.areaName : undefined}
        onChoose={(chosen) => {
          choose({ area: chosen });
        }}
      />
      <HorizonChoice
        years={years}
        onChoose={(chosen) => {
          choose({ years: chosen, year: null });
        }}
      />
      {children}
      <RenewForecast madeAt={forecast?.madeAt} />
    </div>
  );
}
