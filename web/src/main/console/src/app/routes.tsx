import { lazy } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { usePerson } from '@/api/me';
import { placesFor } from './navigation';
import { Shell } from './shell';

const WorklistPage = lazy(() => import('@/features/worklist/worklist-page'));
const OverviewPage = lazy(() => import('./overview-page'));
const WatchPage = lazy(() => import('./watch-page'));
const CasePage = lazy(() => import('./case-page'));
const CasesPage = lazy(() => import('@/features/casefile/cases-page'));
const TeamPage = lazy(() => import('@/features/worklist/team-page'));
const IncidentsPage = lazy(() => import('@/features/linkage/incidents-page'));
const CallDesk = lazy(() => import('./call-desk'));
const CallBacksPage = lazy(() => import('@/features/callback/call-backs-page'));
const SearchPage = lazy(() => import('@/features/search/search-page'));
const FiguresPage = lazy(() => import('@/features/statistics/figures-page'));
const FrozenMonthsPage = lazy(() => import('@/features/statistics/frozen-months-page'));
const FrozenMonthPage = lazy(() => import('@/features/statistics/frozen-month-page'));
const WeightsPage = lazy(() => import('@/features/statistics/weights-page'));
const AuditPage = lazy(() => import('@/features/audit/audit-page'));
const PeoplePage = lazy(() => import('@/features/identity/people-page'));
const MessagesPage = lazy(() => import('@/features/notification/messages-page'));
const StockAnswersPage = lazy(() => import('@/features/answer/stock-answers-page'));
const SearchCarePage = lazy(() => import('@/features/search/search-care-page'));
const CalendarsPage = lazy(() => import('@/features/calendar/calendars-page'));
const OfficesPage = lazy(() => import('@/features/identity/offices-page'));
const CategoriesPage = lazy(() => import('@/features/catalogue/categories-page'));
const TownshipsPage = lazy(() => import('@/features/catalogue/townships-page'));
const ImportsPage = lazy(() => import('@/features/interchange/imports-page'));
const LawPage = lazy(() => import('@/features/law/law-page'));
const NationalColumnsPage = lazy(() => import('@/features/interchange/national-columns-page'));
const SettingsPage = lazy(() => import('@/features/casefile/settings-page'));
const AlarmRulesPage = lazy(() => import('@/features/deadlines/alarm-rules-page'));
const TablesPage = lazy(() => import('@/features/process/tables-page'));
const AdministrationPage = lazy(() => import('./administration-page'));
const NotFoundPage = lazy(() => import('./not-found-page'));

function FirstPlace() {
  const [first] = placesFor(usePerson());
  return <Navigate to={first?.to ?? '/figures'} replace />;
}

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    children: [
      { index: true, element: <FirstPlace /> },
      { path: 'overview', element: <OverviewPage /> },
      { path: 'watch', element: <WatchPage /> },
      { path: 'worklist', element: <WorklistPage /> },
      { path: 'cases', element: <CasesPage /> },
      { path: 'cases/:number', element: <CasePage /> },
      { path: 'team', element: <TeamPage /> },
      { path: 'incidents', element: <IncidentsPage /> },
      { path: 'calls/new', element: <CallDesk /> },
      { path: 'call-backs', element: <CallBacksPage /> },
      { path: 'search', element: <SearchPage /> },
      { path: 'figures', element: <FiguresPage /> },
      { path: 'figures/frozen', element: <FrozenMonthsPage /> },
      { path: 'figures/frozen/:month', element: <FrozenMonthPage /> },
      { path: 'figures/weights', element: <WeightsPage /> },
      { path: 'audit', element: <AuditPage /> },
      {
        path: 'administration',
        element: <AdministrationPage />,
        children: [
          { path: 'people', element: <PeoplePage /> },
          { path: 'offices', element: <OfficesPage /> },
          { path: 'categories', element: <CategoriesPage /> },
          { path: 'townships', element: <TownshipsPage /> },
          { path: 'messages', element: <MessagesPage /> },
          { path: 'answers', element: <StockAnswersPage /> },
          { path: 'search', element: <SearchCarePage /> },
          { path: 'calendars', element: <CalendarsPage /> },
          { path: 'imports', element: <ImportsPage /> },
          { path: 'settings', element: <SettingsPage /> },
          { path: 'alarms', element: <AlarmRulesPage /> },
          { path: 'tables', element: <TablesPage /> },
          { path: 'law', element: <LawPage /> },
          { path: 'national-columns', element: <NationalColumnsPage /> },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
