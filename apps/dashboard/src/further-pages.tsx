import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { RoleGate } from './moderators/role-gate';

const WritePage = lazy(() => import('./pages/write/write-page'));
const MeetingsPage = lazy(() => import('./pages/meetings/meetings-page'));
const NotePage = lazy(() => import('./pages/meetings/note-page'));
const ReportsPage = lazy(() => import('./pages/reports/reports-page'));
const BuildPage = lazy(() => import('./pages/report-build/build-page'));
const ReadPage = lazy(() => import('./pages/report-read/read-page'));
const ImportPage = lazy(() => import('./pages/import/import-page'));
const OutcomesPage = lazy(() => import('./pages/outcomes/outcomes-page'));
const ModerationPage = lazy(() => import('./pages/moderation/moderation-page'));
const CodingPage = lazy(() => import('./pages/coding/coding-page'));
const AnalystsPage = lazy(() => import('./pages/analysts/analysts-page'));
const NotFoundPage = lazy(() => import('./pages/not-found/not-found-page'));
const MethodPage = lazy(() => import('./pages/method/method-page'));
const DisposalPage = lazy(() => import('./pages/disposal/disposal-page'));

/** The pages that are opened seldom, or by few; what they are made of is not among what everyone fetches first. */
export default function FurtherPages() {
  return (
    <Routes>
      <Route path="bygd/:districtId/skriv" element={<WritePage />} />
      <Route path="moten" element={<MeetingsPage />} />
      <Route path="moten/:noteId" element={<NotePage />} />
      <Route path="rapporter" element={<ReportsPage />} />
      <Route path="rapport/:reportId" element={<BuildPage />} />
      <Route path="rapport/:reportId/version/:version" element={<ReadPage />} />
      <Route
        path="importera"
        element={
          <RoleGate permission="TAKE_IN">
            <ImportPage />
          </RoleGate>
        }
      />
      <Route path="svar" element={<OutcomesPage />} />
      <Route
        path="moderera"
        element={
          <RoleGate permission="MODERATE">
            <ModerationPage />
          </RoleGate>
        }
      />
      <Route path="metod" element={<MethodPage />} />
      <Route path="analytiker" element={<AnalystsPage />} />
      <Route
        path="granskning"
        element={
          <RoleGate permission="CODE">
            <CodingPage />
          </RoleGate>
        }
      />
      <Route
        path="gallring"
        element={
          <RoleGate permission="DISPOSE">
            <DisposalPage />
          </RoleGate>
        }
      />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
