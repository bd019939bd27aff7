import type { ContentComparison, MunicipalityContent } from '@digivaardig/analytics/charts';
import type { DashboardQuery } from '../graphql/generated/graphql.ts';
import { toCoverage } from '../graphql/to-coverage.ts';

/** The data of the dashboard: figures about content, none about people. */
export interface Figures extends ContentComparison {
  /** When the oldest of the snapshots was taken. */
  takenAt: string;
  demo: boolean;
  municipalities: readonly MunicipalityFigures[];
}

export interface MunicipalityFigures extends MunicipalityContent {
  takenAt: string;
}

type Dashboard = NonNullable<DashboardQuery['SiteDashboard']['dashboard']>;

/** Converts what the cms sends to the input of the charts. */
export const toFigures = (dashboard: Dashboard): Figures => ({
  ...dashboard,
  municipalities: dashboard.municipalities.map(
    ({ modulesOn: on, modulesAdapted: adapted, modulesOwn: own, coverage, ...municipality }) => ({
      ...municipality,
      modules: { on, adapted, own },
      // The cms sends a cell for each theme that is on; the charts want one, or null, for every theme.
      coverage: dashboard.themes.map(({ id }) => {
        const cell = coverage.find(({ themeId }) => themeId === id);
        return cell ? { modules: cell.modules, coverage: toCoverage(cell.coverage) } : null;
      }),
    }),
  ),
});
