import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './layout/frame.tsx';
import { Openable } from './layout/openable.tsx';
import { FirstPage, NoSuchPage } from './layout/first-page.tsx';
import { Waiting } from './layout/waiting.tsx';
import { LockedPage } from './pages/sign-in/locked-page.tsx';
import { SignInPage } from './pages/sign-in/sign-in-page.tsx';
import { useLockWhenIdle } from './session/screen-lock.ts';
import { useSession } from './session/session.tsx';

const CounterPage = lazy(async () => ({
  default: (await import('./pages/counter/counter-page.tsx')).CounterPage,
}));
const TodayPage = lazy(async () => ({ default: (await import('./pages/today/today-page.tsx')).TodayPage }));
const NoticePage = lazy(async () => ({
  default: (await import('./pages/stays/notice-page.tsx')).NoticePage,
}));
const StaysPage = lazy(async () => ({ default: (await import('./pages/stays/stays-page.tsx')).StaysPage }));
const CasePage = lazy(async () => ({ default: (await import('./pages/case/case-page.tsx')).CasePage }));
const DwellingsPage = lazy(async () => ({
  default: (await import('./pages/dwellings/dwellings-page.tsx')).DwellingsPage,
}));
const DwellingPage = lazy(async () => ({
  default: (await import('./pages/dwellings/dwelling-page.tsx')).DwellingPage,
}));
const FilingPage = lazy(async () => ({
  default: (await import('./pages/filing/filing-page.tsx')).FilingPage,
}));
const HouseholdFilingPage = lazy(async () => ({
  default: (await import('./pages/filing/household-filing-page.tsx')).HouseholdFilingPage,
}));
const ListFilingPage = lazy(async () => ({
  default: (await import('./pages/filing/list-filing-page.tsx')).ListFilingPage,
}));
const RestrictedAbsencesPage = lazy(async () => ({
  default: (await import('./pages/restricted-absences/restricted-absences-page.tsx')).RestrictedAbsencesPage,
}));
const RestrictedAbsencePage = lazy(async () => ({
  default: (await import('./pages/restricted-absences/restricted-absence-page.tsx')).RestrictedAbsencePage,
}));
const NamedOfficersPage = lazy(async () => ({
  default: (await import('./pages/restricted-absences/named-officers-page.tsx')).NamedOfficersPage,
}));
const DataFeedPage = lazy(async () => ({
  default: (await import('./pages/data-feed/data-feed-page.tsx')).DataFeedPage,
}));
const FiguresPage = lazy(async () => ({
  default: (await import('./pages/figures/figures-page.tsx')).FiguresPage,
}));
const ForecastPage = lazy(async () => ({
  default: (await import('./pages/forecast/forecast-page.tsx')).ForecastPage,
}));
const InsuranceForecastPage = lazy(async () => ({
  default: (await import('./pages/forecast/insurance-forecast-page.tsx')).InsuranceForecastPage,
}));
const AccountsPage = lazy(async () => ({
  default: (await import('./pages/accounts/accounts-page.tsx')).AccountsPage,
}));
const RulesPage = lazy(async () => ({ default: (await import('./pages/rules/rules-page.tsx')).RulesPage }));
const OfficeYearsPage = lazy(async () => ({
  default: (await import('./pages/rules/office-years-page.tsx')).OfficeYearsPage,
}));
const FloorAreasPage = lazy(async () => ({
  default: (await import('./pages/rules/floor-areas-page.tsx')).FloorAreasPage,
}));
const UnitsPage = lazy(async () => ({ default: (await import('./pages/units/units-page.tsx')).UnitsPage }));
const AuditPage = lazy(async () => ({ default: (await import('./pages/audit/audit-page.tsx')).AuditPage }));
const ResidentPage = lazy(async () => ({
  default: (await import('./pages/resident/resident-page.tsx')).ResidentPage,
}));
const FindResidentPage = lazy(async () => ({
  default: (await import('./pages/resident/find-resident-page.tsx')).FindResidentPage,
}));
const FamiliesPage = lazy(async () => ({
  default: (await import('./pages/families/families-page.tsx')).FamiliesPage,
}));
const SchoolPlacesPage = lazy(async () => ({
  default: (await import('./pages/school-places/school-places-page.tsx')).SchoolPlacesPage,
}));
const WhatOpensPage = lazy(async () => ({
  default: (await import('./pages/what-opens/what-opens-page.tsx')).WhatOpensPage,
}));
const FamilyTrackingPage = lazy(async () => ({
  default: (await import('./pages/family-tracking/family-tracking-page.tsx')).FamilyTrackingPage,
}));
const FamilyServicesPage = lazy(async () => ({
  default: (await import('./pages/family-services/family-services-page.tsx')).FamilyServicesPage,
}));
const ImportsPage = lazy(async () => ({
  default: (await import('./pages/imports/imports-page.tsx')).ImportsPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('./pages/imports/import-page.tsx')).ImportPage,
}));
const InspectionsPage = lazy(async () => ({
  default: (await import('./pages/inspections/inspections-page.tsx')).InspectionsPage,
}));
const VisitPage = lazy(async () => {
  const { VisitPage: visit } = await import('./pages/inspections/visit-page.tsx');
  // The list is there to go back to, also where the line is lost at the door whose page was opened first.
  import('./pages/inspections/inspections-page.tsx').catch(() => undefined);
  return { default: visit };
});
const RoundDoor = lazy(async () => ({ default: (await import('./rounds/round-door.tsx')).RoundDoor }));
const RoundFrame = lazy(async () => ({ default: (await import('./rounds/round-frame.tsx')).RoundFrame }));
const RegularisationPage = lazy(async () => ({
  default: (await import('./pages/regularisation/regularisation-page.tsx')).RegularisationPage,
}));
const PasswordPage = lazy(async () => ({
  default: (await import('./pages/password/password-page.tsx')).PasswordPage,
}));
const WhatMustIDoPage = lazy(async () => ({
  default: (await import('./pages/what-must-i-do/what-must-i-do-page.tsx')).WhatMustIDoPage,
}));
const StopNoticesPage = lazy(async () => ({
  default: (await import('./pages/stop-notices/stop-notices-page.tsx')).StopNoticesPage,
}));
const PaperCheckPage = lazy(async () => ({
  default: (await import('./pages/paper-check/paper-check-page.tsx')).PaperCheckPage,
}));
const FilingTrackingPage = lazy(async () => ({
  default: (await import('./pages/filing-tracking/filing-tracking-page.tsx')).FilingTrackingPage,
}));
const LinkPage = lazy(async () => ({ default: (await import('./pages/link/link-page.tsx')).LinkPage }));

/** Which screen stands at which address; who is not signed in sees the sign-in at any address but the link's. */
export function App() {
  const { user, locked, away, lock } = useSession();
  useLockWhenIdle(Boolean(user) && !locked, lock);
  useUnsentVisits(user && !locked && user.permissions.includes('inspect') ? user.id : null);
  return (
    <Openable>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/link">
            <LinkPage />
          </Route>
          <Route path="/thoi-nhan">
            <StopNoticesPage />
          </Route>
          <Route path="/kiem-tra">
            <PaperCheckPage />
          </Route>
          <Route path="/theo-doi">
            <FilingTrackingPage />
          </Route>
          <Route path="/mo-ra-nhung-gi">
            <WhatOpensPage />
          </Route>
          <Route path="/theo-doi-nhu-cau">
            <FamilyTrackingPage />
          </Route>
          <Route path="/toi-phai-lam-gi">
            <WhatMustIDoPage />
          </Route>
          <Route>{signedIn()}</Route>
        </Switch>
      </Suspense>
    </Openable>
  );

  function signedIn() {
    if (user === undefined) return <Waiting />;
    if (away && (user === null || locked)) return <RoundDoor />;
    if (user === null) return <SignInPage />;
    if (locked) return <LockedPage user={user} />;
    if (away)
      return (
        <RoundFrame user={user}>
          <Openable>
            <Suspense fallback={<Waiting />}>
              <Switch>
                <Route path="/inspections/:id">{({ id }) => <VisitPage key={id} dwellingId={id} />}</Route>
                <Route component={InspectionsPage} />
              </Switch>
            </Suspense>
          </Openable>
        </RoundFrame>
      );
    return (
      <Frame user={user}>
        <Openable>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/" component={FirstPage} />
              <Route path="/counter" component={CounterPage} />
              <Route path="/today" component={TodayPage} />
              <Route path="/stays" component={StaysPage} />
              <Route path="/stays/medical/:id">
                {({ id }) => <NoticePage key={id} noticeId={id} isMedical />}
              </Route>
              <Route path="/stays/reports/:id">{({ id }) => <NoticePage key={id} noticeId={id} />}</Route>
              <Route path="/cases/:id">{({ id }) => <CasePage key={id} caseId={id} />}</Route>
              <Route path="/filings/household" component={HouseholdFilingPage} />
              <Route path="/filings/list" component={ListFilingPage} />
              <Route path="/filings/:id">{({ id }) => <FilingPage key={id} filingId={id} />}</Route>
              <Route path="/data-feed" component={DataFeedPage} />
              <Route path="/restricted-absences" component={RestrictedAbsencesPage} />
              <Route path="/restricted-absences/:id">
                {({ id }) => <RestrictedAbsencePage key={id} id={id} />}
              </Route>
              <Route path="/restricted-absence-officers" component={NamedOfficersPage} />
              <Route path="/residents" component={FindResidentPage} />
              <Route path="/families" component={FamiliesPage} />
              <Route path="/school-places" component={SchoolPlacesPage} />
              <Route path="/residents/:id/services">
                {({ id }) => <FamilyServicesPage key={id} residentId={id} />}
              </Route>
              <Route path="/residents/:id">{({ id }) => <ResidentPage key={id} residentId={id} />}</Route>
              <Route path="/dwellings" component={DwellingsPage} />
              <Route path="/dwellings/:id">{({ id }) => <DwellingPage key={id} dwellingId={id} />}</Route>
              <Route path="/imports" component={ImportsPage} />
              <Route path="/imports/:id">{({ id }) => <ImportPage key={id} importId={id} />}</Route>
              <Route path="/inspections" component={InspectionsPage} />
              <Route path="/inspections/:id">{({ id }) => <VisitPage key={id} dwellingId={id} />}</Route>
              <Route path="/regularisation/:id">{({ id }) => <RegularisationPage key={id} id={id} />}</Route>
              <Route path="/figures" component={FiguresPage} />
              <Route path="/forecast" component={ForecastPage} />
              <Route path="/insurance-forecast" component={InsuranceForecastPage} />
              <Route path="/accounts" component={AccountsPage} />
              <Route path="/units" component={UnitsPage} />
              <Route path="/rules" component={RulesPage} />
              <Route path="/office-years" component={OfficeYearsPage} />
              <Route path="/floor-areas" component={FloorAreasPage} />
              <Route path="/audit" component={AuditPage} />
              <Route path="/password" component={PasswordPage} />
              <Route component={NoSuchPage} />
            </Switch>
          </Suspense>
        </Openable>
      </Frame>
    );
  }
}

/** Sends what an officer typed at a door without a line, whatever page is open when the line is back. */
function useUnsentVisits(officer: string | null): void {
  useEffect(() => {
    if (officer === null) return;
    let stop: (() => void) | undefined;
    let gone = false;
    import('./pages/inspections/unsent.ts').then(
      ({ startSending }) => {
        if (!gone) stop = startSending(officer);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [officer]);
}
