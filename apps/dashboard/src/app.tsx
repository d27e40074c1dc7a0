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
const WritePage = lazy(() => import('./pages/write/write-page'));
const StatementsPage = lazy(() => import('./pages/statements/statements-page'));
const ThemesPage = lazy(() => import('./pages/themes/themes-page'));
const ThemePage = lazy(() => import('./pages/theme/theme-page'));
const ComparePage = lazy(() => import('./pages/compare/compare-page'));
const MeetingsPage = lazy(() => import('./pages/meetings/meetings-page'));
const NotePage = lazy(() => import('./pages/meetings/note-page'));
const ReportsPage = lazy(() => import('./pages/reports/reports-page'));
const BuildPage = lazy(() => import('./pages/report-build/build-page'));
const ReadPage = lazy(() => import('./pages/report-read/read-page'));
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
                  <Route path="bygd/:districtId/skriv" element={<WritePage />} />
                  <Route path="bidrag" element={<StatementsPage />} />
                  <Route path="teman" element={<ThemesPage />} />
                  <Route path="tema/:themeId" element={<ThemePage />} />
                  <Route path="jamfor" element={<ComparePage />} />
                  <Route path="moten" element={<MeetingsPage />} />
                  <Route path="moten/:noteId" element={<NotePage />} />
                  <Route path="rapporter" element={<ReportsPage />} />
                  <Route path="rapport/:reportId" element={<BuildPage />} />
                  <Route path="rapport/:reportId/version/:version" element={<ReadPage />} />
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
