import type { DashboardQuery } from '../graphql/generated/graphql.ts';

type Dashboard = NonNullable<DashboardQuery['SiteDashboard']['dashboard']>;
type Cell = Dashboard['municipalities'][number]['coverage'][number];

/** The figures of one municipality. */
export type MunicipalityFigures = Omit<Dashboard['municipalities'][number], 'coverage'> & {
  /** In the order of the themes; null where the theme is off. */
  coverage: (Cell | null)[];
};

/** The data of the dashboard: figures about content, none about people. */
export type Figures = Omit<Dashboard, 'municipalities'> & { municipalities: MunicipalityFigures[] };

/** The figures of the dashboard, with a cell or null for each theme of each municipality. */
export const toFigures = (dashboard: Dashboard): Figures => ({
  ...dashboard,
  municipalities: dashboard.municipalities.map((municipality) => ({
    ...municipality,
    coverage: dashboard.themes.map(
      ({ id }) => municipality.coverage.find(({ themeId }) => themeId === id) ?? null,
    ),
  })),
});
