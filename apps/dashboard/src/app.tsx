import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { DataProvider } from './graphql/data-provider';
import { LanguageProvider } from './messages/language';
import { OverviewPage } from './pages/overview/overview-page';
import { Shell } from './shell/shell';
import { FailureBoundary } from './ui/failure-boundary';

// The overview comes with the first words; every other page when it is asked for.
const DistrictPage = lazy(() => import('./pages/district/district-page'));
const NuggetPage = lazy(() => import('./pages/nugget/nugget-page'));
const StatementsPage = lazy(() => import('./pages/statements/statements-page'));
const ThemesPage = lazy(() => import('./pages/themes/themes-page'));
const ThemePage = lazy(() => import('./pages/theme/theme-page'));
const ComparePage = lazy(() => import('./pages/compare/compare-page'));
const SharedPage = lazy(() => import('./pages/report-shared/shared-page'));
// So that what staff open seldom adds nothing to what everyone fetches first.
const FurtherPages = lazy(() => import('./further-pages'));

export function App() {
  return (
    <BrowserRouter>
      <Suspense fallback={null}>
        <LanguageProvider>
          <DataProvider>
            <FailureBoundary>
              <Routes>
                <Route element={<Shell />}>
                  <Route index element={<OverviewPage />} />
                  <Route path="bygd/:districtId" element={<DistrictPage />} />
                  <Route path="bygd/:districtId/guldkorn/:nuggetId" element={<NuggetPage />} />
                  <Route path="bidrag" element={<StatementsPage />} />
                  <Route path="teman" element={<ThemesPage />} />
                  <Route path="tema/:themeId" element={<ThemePage />} />
                  <Route path="jamfor" element={<ComparePage />} />
                  <Route path="*" element={<FurtherPages />} />
                </Route>
                <Route path="delad/:token" element={<SharedPage />} />
              </Routes>
            </FailureBoundary>
          </DataProvider>
        </LanguageProvider>
      </Suspense>
    </BrowserRouter>
  );
}
