import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { RoleGate } from './moderators/role-gate';

const ImportPage = lazy(() => import('./pages/import/import-page'));
const OutcomesPage = lazy(() => import('./pages/outcomes/outcomes-page'));
const ModerationPage = lazy(() => import('./pages/moderation/moderation-page'));
const CodingPage = lazy(() => import('./pages/coding/coding-page'));
const AnalystsPage = lazy(() => import('./pages/analysts/analysts-page'));
const NotFoundPage = lazy(() => import('./pages/not-found/not-found-page'));
const MethodPage = lazy(() => import('./pages/method/method-page'));
const DisposalPage = lazy(() => import('./pages/disposal/disposal-page'));

/** The pages that are opened seldom, or by few. */
export default function FurtherPages() {
  return (
    <Routes>
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
