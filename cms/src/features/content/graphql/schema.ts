/** Themes, modules and the toolkit of a municipality, with what it made its own. */
export const schema = /* GraphQL */ `
  extend type Site {
    "Themes that are on, in the library's order, own themes last."
    themes: [SiteTheme]!
    theme(slug: String!): SiteTheme
    module(slug: String!): SiteModule
    toolkit: SiteToolkit!
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
    modules: [SiteModule]!
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
    steps: [SiteStep]!
    "Closing text: further help, safe HTML."
    bodyHtml: String
    updatedAt: String!
  }

  type SiteStep {
    title: String!
    "Safe HTML."
    html: String!
  }

  type SiteToolkit {
    "Four personas and the cross-cutting fifth, in order."
    personas: [SitePersona]!
    persona(slug: String!): SitePersona
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
