import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ShellDocument } from '../graphql/generated/graphql';
import { openedBy } from '../graphql/opened-by';
import { useData } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { FailureBoundary } from '../ui/failure-boundary';
import { Loaded, Skeleton } from '../ui/loaded';
import { Viewing } from '../ui/viewing';
import { ExampleBanner } from './example-banner';
import { Footer } from './footer';
import { Header } from './header';
import './shell.css';

// It listens for later figures, so it may come later itself.
const NewFigures = lazy(() => import('./new-figures'));

/** What is around every page: the way to all the others, the banner of the fiction, the footer. */
export function Shell() {
  const { m } = useLanguage();
  const { pathname } = useLocation();
  const state = useData(ShellDocument, {});
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  const viewer = state.data?.viewer;
  // Before what the pages begin with: they may send what lies kept.
  useLayoutEffect(() => {
    if (viewer?.hasAccount && viewer.name !== null) openedBy(viewer.name);
  }, [viewer]);
  return (
    <Viewing value={viewer}>
      <a className="skip-link" href="#innehall">
        {m.shell.skip}
      </a>
      <Header municipality={state.data?.municipality.name} districts={state.data?.districts ?? []} />
      {state.data?.municipality.holdsExampleDialogue && <ExampleBanner />}
      <main id="innehall" tabIndex={-1} data-waiting={state.data === undefined}>
        {state.data === undefined && (
          <div className="wrap">
            <h1 className="visually-hidden">Guldkorn</h1>
            <Loaded state={state} what={m.state.page} lines={10}>
              {() => null}
            </Loaded>
          </div>
        )}
        {/* The page asks for what it needs at once, and comes forth with what is around it. */}
        <div hidden={state.data === undefined}>
          <FailureBoundary address={pathname}>
            <Suspense
              fallback={
                <div className="wrap">
                  <Skeleton what={m.state.page} lines={10} />
                </div>
              }
            >
              <Outlet />
            </Suspense>
          </FailureBoundary>
        </div>
      </main>
      <FailureBoundary instead={null}>
        {/* Anew for each run that is shown: what was told against the one before says nothing of it. */}
        <Suspense fallback={null}>
          {state.data && <NewFigures key={state.data.latestRun?.id} shown={state.data.latestRun ?? undefined} />}
        </Suspense>
      </FailureBoundary>
      <Footer run={state.data?.latestRun ?? undefined} />
    </Viewing>
  );
}
