import { schoolPlanWords } from '@libs/words';
import { Button, NativeSelect, Tabs, Title } from '@mantine/core';
import '@mantine/core/styles/Tabs.css';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { thisYear } from '../../forms/day-field.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useAddress } from '../../lists/use-address.ts';
import { PlacesView } from './places-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PoliciesView } from './policies-view.tsx';
import { useSchoolPlan } from './school-places-queries.ts';
import { TilesView } from './tiles-view.tsx';
import './school-places.css';

const views = ['plan', 'places', 'policies', 'tiles'] as const;
const titles = {
  plan: schoolPlanWords.tabPlan,
  places: schoolPlanWords.tabPlaces,
  policies: schoolPlanWords.tabPolicies,
  tiles: schoolPlanWords.tabTiles,
};

/** Places of schools beside the children who need them, and whom the province places first; for education officers. */
export function SchoolPlacesPage() {
  const { say } = useSpeech();
  const { address, choose } = useAddress();
  const view = views.find((one) => one === address.get('view')) ?? 'plan';
  const asked = Number(address.get('year'));
  const plan = useSchoolPlan(asked > 2000 ? asked : null);
  const years = Array.from({ length: 7 }, (_, place) => thisYear() - 1 + place);
  return (
    <div className="page school-places">
      <header>
        <Title order={1}>{say(schoolPlanWords.title)}</Title>
        {view !== 'policies' && (
          <NativeSelect
            aria-label={say(schoolPlanWords.schoolYear)}
            value={String(plan.data?.schoolYear ?? years[1])}
            data={years.map((year) => ({
              value: String(year),
              label: `${say(schoolPlanWords.schoolYear)} ${say(schoolPlanWords.year, { from: year, to: year + 1 })}`,
            }))}
            onChange={({ currentTarget }) => {
              choose({ year: currentTarget.value });
            }}
          />
        )}
        <Button
          variant="default"
          onClick={() => {
            window.print();
          }}
        >
          {say(schoolPlanWords.print)}
        </Button>
      </header>
      <p className="quiet">{say(schoolPlanWords.explain)}</p>
      <Tabs
        value={view}
        onChange={(next) => {
          choose({ view: next });
        }}
      >
        <Tabs.List>
          {views.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(titles[one])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <KeptForms place="school-places">
        {view === 'policies' ? (
          <PoliciesView />
        ) : (
          <>
            <ProblemSummary error={plan.error} />
            {plan.isLoading && <Waiting />}
            {plan.data && view === 'plan' && <PlanView plan={plan.data} />}
            {plan.data && view === 'tiles' && <TilesView schoolYear={plan.data.schoolYear} />}
            {plan.data && view === 'places' && <PlacesView plan={plan.data} />}
          </>
        )}
      </KeptForms>
    </div>
  );
}
