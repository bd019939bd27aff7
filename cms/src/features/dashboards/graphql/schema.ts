/** The figures of all municipalities, side by side. */
export const schema = /* GraphQL */ `
  extend type Query {
    "The figures of all municipalities, for those who compare them."
    SiteDashboard: SiteDashboardAnswer!
  }

  type SiteDashboardAnswer {
    "OPEN, SIGN_IN or NO_ACCESS."
    status: SiteStatus!
    "Null unless OPEN, and while no snapshot has been taken yet."
    dashboard: SiteDashboard
  }

  type SiteDashboard {
    "When the oldest of the snapshots shown was taken."
    takenAt: String!
    "Number of modules from which a theme counts as extensive."
    extensiveFrom: Int!
    newsPerWeekTarget: Int!
    demo: Boolean!
    themes: [SiteDashboardTheme]!
    personas: [SiteDashboardPersona]!
    phases: [SiteDashboardPhase]!
    "ISO weeks shown, oldest first: 2026-W47."
    weeks: [String!]!
    municipalities: [SiteDashboardMunicipality]!
  }

  type SiteDashboardTheme {
    id: ID!
    title: String!
  }

  type SiteDashboardPersona {
    id: ID!
    title: String!
  }

  type SiteDashboardPhase {
    key: String!
    title: String!
  }

  type SiteDashboardMunicipality {
    slug: String!
    name: String!
    takenAt: String!
    modulesOn: Int!
    "Adapted from the library, and on."
    modulesAdapted: Int!
    "Written by the municipality itself, and on."
    modulesOwn: Int!
    "A cell for each theme that is on here."
    coverage: [SiteCoverageCell]!
    """
    Articles published per week, in the order of SiteDashboard.weeks; null where nothing was
    counted, as before the municipality started.
    """
    newsPerWeek: [Int]!
    "Materials per persona and phase; pairs with none are there with 0."
    materials: [SiteMaterialCell]!
  }

  type SiteCoverageCell {
    themeId: ID!
    coverage: SiteCoverage!
    modules: Int!
  }

  type SiteMaterialCell {
    personaId: ID!
    phaseKey: String!
    materials: Int!
  }
`;
