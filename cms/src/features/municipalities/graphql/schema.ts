/**
 * Which municipalities there are, and what each states about itself. Higher features extend these
 * types. Dates are ISO 8601 in UTC; items of a list are null when that one could not be read.
 */
export const schema = /* GraphQL */ `
  type Query {
    "Every municipality that takes part, in order of name."
    SiteMunicipalities: [SiteMunicipality]!
    """
    One municipality's site, as far as the caller may see it. A former address finds the municipality too, and the slug
    in the answer is the present one. A draft is for editors of the municipality, and shows what is off or unpublished.
    """
    Site(municipality: String!, draft: Boolean! = false): SiteAnswer!
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
    "Whether the caller sees its site; a visitor may have to sign in first."
    canOpen: Boolean!
    demo: Boolean!
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
    "Whether the caller may see the toolkit: the site shows a link to it."
    canOpenToolkit: Boolean!
    "Whether the caller edits this municipality: the site shows them links to the forms of documents."
    canEdit: Boolean!
    style: SiteStyle!
    "Text of the home page and the places where help is found."
    welcome: SiteWelcome!
    help: SiteHelp!
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
    "Beside the name in the header, which says what it shows."
    logo: SitePicture
  }

  "The part that stays in view when a photo is cut."
  enum SitePictureFocus {
    TOP_LEFT
    TOP
    TOP_RIGHT
    LEFT
    CENTER
    RIGHT
    BOTTOM_LEFT
    BOTTOM
    BOTTOM_RIGHT
  }

  "A photo or logo that the municipality or the programme uploaded."
  type SitePicture {
    id: ID!
    "What it shows; empty for one that only decorates."
    alt: String!
    focus: SitePictureFocus!
  }

  type SiteWelcome {
    title: String!
    introduction: String!
    "Of the home page."
    photo: SitePicture
  }

  type SiteHelp {
    introduction: String!
    contacts: [SiteContact]!
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
`;
