import type { DashboardQuery } from '../graphql/generated/graphql.ts';

/** The data of the dashboard: figures about content, none about people. */
export type Figures = NonNullable<DashboardQuery['SiteDashboard']['dashboard']>;

export type MunicipalityFigures = Figures['municipalities'][number];
