/** Search in what a reader may see on the site of a municipality. */
export const schema = /* GraphQL */ `
  extend type Site {
    """
    What the caller may see and is about these words: lessons, themes and news, and of the toolkit what the caller may
    open. Without words, the lessons with these facts. Words after the first 100 characters do not count, limit is 1 to 20,
    and pages count from 1 to 100.
    """
    search(
      query: String! = ""
      level: SiteLevel
      "The time that the reader has: lessons that take at most these minutes."
      minutes: Int
      deliveryForm: SiteDeliveryForm
      page: Int! = 1
      limit: Int! = 10
    ): SiteSearch!
  }

  enum SiteSearchStatus {
    EMPTY
    TOO_SHORT
    DONE
  }

  enum SiteSearchKind {
    MODULE
    THEME
    NEWS
    MATERIAL
    PERSONA
  }

  type SiteSearch {
    "EMPTY when nothing was asked, TOO_SHORT for a single letter."
    status: SiteSearchStatus!
    items: [SiteSearchHit]!
    total: Int!
    page: Int!
    pages: Int!
    "The query with mistyped words as they are written on this site; null when there are none."
    suggestion: String
    "Whether every item is about all words; if not, about some of them."
    isComplete: Boolean!
  }

  type SiteSearchHit {
    kind: SiteSearchKind!
    "basedOn ?? id: stable over library and override."
    id: ID!
    slug: String!
    title: [SiteTextPart!]!
    snippet: [SiteTextPart!]!
    "The title of its theme."
    theme: String
    level: SiteLevel
    deliveryForm: SiteDeliveryForm
    minutes: Int
  }

  "A piece of plain text; the pieces together are the text."
  type SiteTextPart {
    text: String!
    "Whether it is what was searched for."
    isMatch: Boolean!
  }
`;
