/**
 * What the site and the dashboard read, in GraphQL's own schema language. These queries stand
 * beside Payload's collection queries; anonymous visitors reach content through these alone. Dates
 * are ISO 8601 in UTC.
 */
export const siteSchema = /* GraphQL */ `
  type Query {
    "Every municipality that takes part, in order of name."
    SiteMunicipalities: [SiteMunicipality!]!
    """
    One municipality's site, as far as the caller may see it. A former address finds the municipality too, and the slug
    in the answer is the present one. A draft is for editors of the municipality, and shows what is off or unpublished.
    """
    Site(municipality: String!, draft: Boolean! = false): SiteAnswer!
    "Who is signed in; null for a visitor."
    SiteMe: SiteMe
    """
    News for a feed reader, by the key of somebody's personal address, which needs no sign-in. A key that is unknown or
    ended, and one of another municipality, are the same.
    """
    SiteFeed(municipality: String!, key: String!): SiteFeedAnswer!
    "The figures of all municipalities, for those who compare them."
    SiteDashboard: SiteDashboardAnswer!
  }

  "What a caller gets to see."
  enum SiteStatus {
    OPEN
    SIGN_IN
    NO_ACCESS
    NOT_FOUND
  }

  enum SiteVisibility {
    PUBLIC
    STAFF
  }

  "The badge of demo data: true while the platform holds generated demo accounts and content."
  type SiteMunicipality {
    slug: String!
    name: String!
    visibility: SiteVisibility!
    demo: Boolean!
  }

  type SiteMe {
    name: String!
    email: String!
    "Slugs of the municipalities this person belongs to."
    municipalities: [String!]!
    "Where this person edits; null for who has nothing to edit."
    adminUrl: String
    canOpenDashboard: Boolean!
    "When this person made a personal address of the feed there; null without one."
    feedSince(municipality: String!): String
  }

  enum SiteFeedStatus {
    OPEN
    NOT_FOUND
    TOO_MANY
  }

  type SiteFeedAnswer {
    status: SiteFeedStatus!
    "Null unless the status is OPEN."
    feed: SiteFeed
  }

  "The newest articles, without their texts: those are read on the site."
  type SiteFeed {
    slug: String!
    name: String!
    items: [SiteFeedItem!]!
  }

  type SiteFeedItem {
    slug: String!
    title: String!
    introduction: String!
    publishedAt: String!
  }

  type SiteAnswer {
    status: SiteStatus!
    "Null unless the status is OPEN."
    site: Site
  }

  type Site {
    "Stays the same when the municipality moves to another address."
    id: String!
    slug: String!
    name: String!
    visibility: SiteVisibility!
    demo: Boolean!
    style: SiteStyle!
    "Text of the home page and the places where help is found."
    welcome: SiteWelcome!
    help: SiteHelp!
    "Themes that are on, in the library's order, own themes last."
    themes: [SiteTheme!]!
    theme(slug: String!): SiteTheme
    module(slug: String!): SiteModule
    "Published news, newest first. Pages count from 1; limit is 1 to 50."
    news(page: Int = 1, limit: Int = 10): SiteNewsPage!
    article(slug: String!): SiteArticle
    toolkit: SiteToolkit!
    about: SiteAbout!
    privacy: SitePrivacy!
    accessibility: SiteAccessibility!
  }

  enum SiteFont {
    NOTO_SANS
    SOURCE_SANS
    OPEN_SANS
    ATKINSON
  }

  enum SiteCorners {
    SQUARE
    SOFT
    ROUND
  }

  "House style: colours as #rrggbb, checked for contrast when saved."
  type SiteStyle {
    "Changes with every value below: part of the stylesheet's address."
    hash: String!
    "Fills the header, the main button and the bars."
    brand: String!
    "Text on brand."
    brandText: String!
    "Links and headings on white and on surface."
    link: String!
    "Thin lines and marks beside brand."
    accent: String!
    "Background of bands and cards."
    surface: String!
    "Body text on white and on surface."
    text: String!
    font: SiteFont!
    corners: SiteCorners!
  }

  type SiteWelcome {
    title: String!
    introduction: String!
  }

  type SiteHelp {
    introduction: String!
    contacts: [SiteContact!]!
  }

  type SiteContact {
    "Digicoach, Servicedesk, …"
    name: String!
    "When and for what."
    description: String
    email: String
    phone: String
    url: String
  }

  enum SiteCoverage {
    EXTENSIVE
    LIMITED
    EMPTY
  }

  enum SiteOrigin {
    LIBRARY
    ADAPTED
    OWN
  }

  enum SiteSkillKind {
    OPERATIONAL
    INFORMATION
    STRATEGIC
    SAFETY
  }

  enum SiteLevel {
    BASIC
    INTERMEDIATE
    ADVANCED
  }

  enum SiteDeliveryForm {
    CLASSROOM
    ONLINE
    PERSONAL
    BLENDED
    MICROLEARNING
    WORKSHOP
    WALK_IN
  }

  type SiteTheme {
    "basedOn ?? id: stable over library and override."
    id: ID!
    slug: String!
    title: String!
    introduction: String!
    origin: SiteOrigin!
    "Computed from the modules that are on."
    coverage: SiteCoverage!
    moduleCount: Int!
    "Modules that are on, in order of level, then title."
    modules: [SiteModule!]!
  }

  "A link to a theme without its modules."
  type SiteThemeLink {
    slug: String!
    title: String!
  }

  type SiteModule {
    id: ID!
    slug: String!
    title: String!
    introduction: String!
    origin: SiteOrigin!
    theme: SiteThemeLink!
    "These four are null only in a draft that is not finished."
    skillKind: SiteSkillKind
    level: SiteLevel
    deliveryForm: SiteDeliveryForm
    minutes: Int
    "What you learn, a line each."
    goals: [String!]!
    steps: [SiteStep!]!
    "Closing text: further help, safe HTML."
    bodyHtml: String
    updatedAt: String!
  }

  type SiteStep {
    title: String!
    "Safe HTML."
    html: String!
  }

  enum SiteArticleKind {
    ARTICLE
    DIGITIP
  }

  type SiteNewsPage {
    items: [SiteArticle!]!
    total: Int!
    page: Int!
    pages: Int!
  }

  type SiteArticle {
    id: ID!
    slug: String!
    title: String!
    introduction: String!
    "Safe HTML."
    bodyHtml: String!
    kind: SiteArticleKind!
    origin: SiteOrigin!
    publishedAt: String!
  }

  type SiteToolkit {
    "Four personas and the cross-cutting fifth, in order."
    personas: [SitePersona!]!
    persona(slug: String!): SitePersona
    phases: [SitePhase!]!
    channels: [SiteChannel!]!
    "Materials that are on and published, each once."
    materials: [SiteMaterial!]!
  }

  type SitePersona {
    id: ID!
    slug: String!
    title: String!
    crossCutting: Boolean!
    summary: String!
    motives: [String!]!
    resistance: [String!]!
    knows: [String!]!
    can: [String!]!
    needs: [String!]!
    messages: [String!]!
    "Materials for this persona, in order of phase."
    materials: [SiteMaterial!]!
  }

  "0, 1, 2a, 2b, 3. Dates are the municipality's own."
  type SitePhase {
    key: String!
    title: String!
    message: String!
    start: String
    end: String
    moments: [SiteMoment!]!
  }

  type SiteMoment {
    title: String!
    start: String!
    end: String
  }

  type SiteChannel {
    name: String!
    description: String
  }

  enum SiteContentTier {
    HERO
    HUB
    HYGIENE
  }

  enum SiteAudience {
    EMPLOYEES
    TEAM_LEADS
  }

  type SiteMaterial {
    id: ID!
    slug: String!
    title: String!
    description: String!
    "Poster, film, card, flyer, …: Dutch, as typed by the editor."
    format: String!
    tier: SiteContentTier!
    audiences: [SiteAudience!]!
    phaseKeys: [String!]!
    personaSlugs: [String!]!
    channels: [String!]!
    origin: SiteOrigin!
    files: [SiteFile!]!
  }

  type SiteFile {
    id: ID!
    filename: String!
    mimeType: String!
    "Bytes."
    size: Int!
    "What is in the file, for those who cannot open it."
    description: String
  }

  type SiteAbout {
    html: String!
    goals: [String!]!
  }

  type SitePrivacy {
    controller: String!
    address: String
    contactName: String!
    contactEmail: String!
    officerEmail: String
    retention: String!
    reviewedAt: String
    "Further text, safe HTML."
    html: String
    "The personal data that the platform stores, by purpose."
    personalData: [SitePersonalData!]!
  }

  type SitePersonalData {
    title: String!
    purpose: String!
    retention: String!
    "The stored data, a line each."
    data: [String!]!
  }

  "A: all met … E: not examined. Rijk's own scale of toegankelijkheidsverklaring.nl."
  enum SiteAccessibilityStatus {
    A
    B
    C
    D
    E
  }

  type SiteAccessibility {
    status: SiteAccessibilityStatus!
    examinedAt: String
    contactEmail: String!
    statementUrl: String
    "Known shortcomings, a line each."
    issues: [String!]!
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
    themes: [SiteDashboardTheme!]!
    personas: [SiteDashboardPersona!]!
    phases: [SiteDashboardPhase!]!
    "ISO weeks shown, oldest first: 2026-W47."
    weeks: [String!]!
    municipalities: [SiteDashboardMunicipality!]!
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
    "One entry per theme of SiteDashboard.themes, in that order; null where the theme is off here."
    coverage: [SiteCoverageCell]!
    "Articles published per week, in the order of SiteDashboard.weeks."
    newsPerWeek: [Int!]!
    "Materials per persona and phase; pairs with none are there with 0."
    materials: [SiteMaterialCell!]!
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
