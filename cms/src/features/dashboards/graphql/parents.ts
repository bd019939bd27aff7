export type {
  DashboardMunicipalityParent as SiteDashboardMunicipalityParent,
  DashboardParent as SiteDashboardParent,
} from './read-site-dashboard.ts';
