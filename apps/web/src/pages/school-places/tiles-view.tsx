import { countedServiceWords, schoolPlanWords, serviceCountWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { ProvinceTileMap } from '../../charts/province-tile-map.tsx';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { useAddress } from '../../lists/use-address.ts';

const counted = {
  children_without_place: countedServiceWords.children_without_place,
  places: countedServiceWords.places,
  asked_school_place: countedServiceWords.asked_school_place,
} as const;
const codes = Object.keys(counted) as (keyof typeof counted)[];

/** The provinces beside each other, as tiles: counts of ten and more, added up from the communes. */
export function TilesView({ schoolYear }: { readonly schoolYear: number }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { area } = useOfficer();
  const { address, choose } = useAddress();
  const what = codes.find((code) => code === address.get('what')) ?? 'children_without_place';
  const provinces = useProvinces(todayInVietNam());
  const counts = useQuery({
    queryKey: ['service-counts', 'province', schoolYear],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/service-counts', { params: { query: { by: 'province', year: schoolYear } } }),
      ),
  });
  if (counts.isLoading || provinces.isLoading) return <Waiting />;
  const rows = (counts.data?.rows ?? []).filter((row) => row.what === what);
  const most = Math.max(1, ...rows.map(({ people }) => people));
  const day = counts.data?.countedOn ?? null;
  return (
    <section>
      <h2>{say(serviceCountWords.title)}</h2>
      <p className="quiet">{say(serviceCountWords.explain)}</p>
      <ProblemSummary error={counts.error ?? provinces.error} />
      <CodedSelect
        label={say(serviceCountWords.what)}
        className="kind-filter"
        words={counted}
        value={what}
        onChange={(code) => {
          choose({ what: code });
        }}
      />
      <p>
        {day === null
          ? say(serviceCountWords.never)
          : say(serviceCountWords.countedOn, { day: writeDay(day) })}{' '}
        · {say(schoolPlanWords.schoolYear)}{' '}
        {say(schoolPlanWords.year, { from: schoolYear, to: schoolYear + 1 })}
      </p>
      <ProvinceTileMap
        label={`${say(counted[what])}, ${say(serviceCountWords.title)}`}
        tiles={(provinces.data?.items ?? []).map(({ code, name }) => {
          const people = rows.find((row) => row.provinceCode === code)?.people;
          return {
            code,
            name,
            text: people === undefined ? say(serviceCountWords.none) : write(people),
            depth: people === undefined ? 0 : 0.12 + 0.78 * (people / most),
            isOwn: area.code === code,
          };
        })}
      />
    </section>
  );
}
