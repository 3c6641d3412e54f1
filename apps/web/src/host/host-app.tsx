import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Openable } from '../layout/openable.tsx';
import { useSession } from '../session/session.tsx';
import { Coming } from './coming.tsx';
import { LockedDoor, SignInDoor, WrongDoor } from './door.tsx';
import { HostFrame } from './host-frame.tsx';
import { ReportPage } from './report/report-page.tsx';
import { OutboxProvider } from './report/outbox.tsx';
import { TonightPage } from './tonight/tonight-page.tsx';

const SentPage = lazy(async () => ({ default: (await import('./sent/sent-page.tsx')).SentPage }));
const SentReportPage = lazy(async () => ({
  default: (await import('./sent/sent-report-page.tsx')).SentReportPage,
}));
const StaysOnPage = lazy(async () => ({ default: (await import('./sent/stays-on-page.tsx')).StaysOnPage }));
const MorePage = lazy(async () => ({ default: (await import('./more/more-page.tsx')).MorePage }));
const GuestsOwnPage = lazy(async () => ({
  default: (await import('./guests-own/guests-own-page.tsx')).GuestsOwnPage,
}));

/** The small page: a host's evening, and the report of a guest where no host is present. */
export function HostApp() {
  return (
    <Openable>
      <Suspense fallback={<Coming />}>
        <Switch>
          <Route path="/khach-bao-luu-tru" component={GuestsOwnPage} />
          <Route>
            <OfTheHost />
          </Route>
        </Switch>
      </Suspense>
    </Openable>
  );
}

function OfTheHost() {
  const { user, locked } = useSession();
  if (user === undefined) return <Coming />;
  if (user === null) return <SignInDoor />;
  if (locked) return <LockedDoor user={user} />;
  if (user.role !== 'host') return <WrongDoor user={user} />;
  return (
    <OutboxProvider>
      <HostFrame user={user}>
        <Openable>
          <Suspense fallback={<Coming />}>
            <Switch>
              <Route path="/luu-tru/bao" component={ReportPage} />
              <Route path="/luu-tru/da-gui" component={SentPage} />
              <Route path="/luu-tru/da-gui/:id">{({ id }) => <SentReportPage key={id} id={id} />}</Route>
              <Route path="/luu-tru/o-tiep/:ids">{({ ids }) => <StaysOnPage key={ids} ids={ids} />}</Route>
              <Route path="/luu-tru/khac" component={MorePage} />
              <Route component={TonightPage} />
            </Switch>
          </Suspense>
        </Openable>
      </HostFrame>
    </OutboxProvider>
  );
}
