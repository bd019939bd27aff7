/** Themes, modules and the toolkit of a municipality, with what it made its own. */
export const schema = /* GraphQL */ `
  extend type Site {
    "Themes that are on and have modules or are announced, in the library's order, own themes last."
    themes: [SiteTheme]!
    theme(slug: String!): SiteTheme
    module(slug: String!): SiteModule
    "A module of this municipality of which the licence ended: where its readers go instead."
    endedModule(slug: String!): SiteEndedModule
    "The module to begin with: the easiest and shortest one that is on. Null while there is none."
    firstModule: SiteModule
    toolkit: SiteToolkitAnswer!
    personas: SitePersonasAnswer!
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

  enum SiteProfile {
    POLICY
    FINANCE
    SUPPORT
    FIELD
    CUSTOMER_CONTACT
    SOCIAL_DOMAIN
    MANAGEMENT
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
    photo: SitePicture
    origin: SiteOrigin!
    "Computed from the modules that are on."
    coverage: SiteCoverage!
    moduleCount: Int!
    "From how many modules the coverage is extensive."
    extensiveFrom: Int!
    "The month in which lessons are expected, as 2027-03; null for a theme that has some."
    announcedFor: String
    "More about the theme."
    content: [SiteBlock]!
    "Modules that are on, in order of level, then title."
    modules: [SiteModule]!
  }

  "A link to a theme without its modules."
  type SiteThemeLink {
    slug: String!
    title: String!
  }

  "A link to a module without its lesson."
  type SiteModuleLink {
    slug: String!
    title: String!
    minutes: Int
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
    "For whom it is; empty when it is for everybody."
    profiles: [SiteProfile!]!
    "Modules to do first, as far as readers can open them."
    prerequisites: [SiteModuleLink!]!
    "Numbers of DigComp competences, such as 4.2."
    competences: [String!]!
    "What you learn, a line each."
    goals: [String!]!
    "The lesson, from top to bottom."
    content: [SiteBlock]!
    "The modules before and after it in its theme."
    previous: SiteModuleLink
    next: SiteModuleLink
    updatedAt: String!
  }

  "Nothing of the module itself: its text is no longer shown."
  type SiteEndedModule {
    "Null when the theme is off."
    theme: SiteThemeLink
    "The module of that theme that comes nearest; null without one."
    nearest: SiteModuleLink
  }

  "A part of a text, in the order in which people read it."
  union SiteBlock =
    | SiteTextBlock
    | SiteStepBlock
    | SiteImageBlock
    | SiteVideoBlock
    | SiteTipBlock
    | SiteTableBlock
    | SiteDownloadBlock
    | SiteQuestionBlock

  type SiteTextBlock {
    id: ID!
    "Safe HTML."
    html: String!
  }

  "Steps are numbered in their order, whatever stands between them."
  type SiteStepBlock {
    id: ID!
    title: String!
    "Safe HTML."
    html: String!
  }

  type SiteImageBlock {
    id: ID!
    "Null when the file is gone."
    picture: SitePicture
    "Empty for a picture that only decorates."
    alt: String!
    caption: String
  }

  type SiteVideoBlock {
    id: ID!
    title: String!
    "Null for a film that is elsewhere."
    file: SiteFile
    captions: SiteFile
    embed: SiteVideoEmbed
    "What there is to see and hear."
    transcript: String!
  }

  enum SiteVideoProvider {
    YOUTUBE
    VIMEO
  }

  "A film elsewhere, which loads only after somebody chose that."
  type SiteVideoEmbed {
    provider: SiteVideoProvider!
    id: String!
  }

  type SiteTipBlock {
    id: ID!
    title: String
    text: String!
  }

  type SiteTableBlock {
    id: ID!
    caption: String!
    head: [String!]!
    rows: [[String!]!]!
  }

  type SiteDownloadBlock {
    id: ID!
    label: String!
    "Null when the file is gone."
    file: SiteFile
  }

  "A question to check oneself; the answer is sent to nobody."
  type SiteQuestionBlock {
    id: ID!
    question: String!
    answers: [SiteQuestionAnswer!]!
  }

  type SiteQuestionAnswer {
    text: String!
    correct: Boolean!
    feedback: String
  }

  "The toolkit, as far as the caller may see it: each municipality decides who does."
  type SiteToolkitAnswer {
    status: SiteStatus!
    "Null unless the status is OPEN."
    toolkit: SiteToolkit
  }

  "The personas, for the people who carry the campaign."
  type SitePersonasAnswer {
    status: SiteStatus!
    "Four personas and the cross-cutting fifth, in order; null unless the status is OPEN."
    personas: [SitePersona]
    persona(slug: String!): SitePersona
  }

  type SiteToolkit {
    phases: [SitePhase]!
    channels: [SiteChannel]!
    "Materials that are on and published, each once."
    materials: [SiteMaterial]!
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
    materials: [SiteMaterial]!
  }

  "0, 1, 2a, 2b, 3. Dates are the municipality's own."
  type SitePhase {
    key: String!
    title: String!
    message: String!
    start: String
    end: String
    moments: [SiteMoment]!
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
    "Empty for who may not see the personas."
    personaSlugs: [String!]!
    channels: [String!]!
    origin: SiteOrigin!
    files: [SiteFile]!
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
`;
