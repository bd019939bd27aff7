/** Published news of a municipality, and its personal feeds. */
export const schema = /* GraphQL */ `
  extend type Query {
    """
    News for a feed reader, by the key of somebody's personal address, which needs no sign-in. A key that is unknown or
    ended, and one of another municipality, are the same.
    """
    SiteFeed(municipality: String!, key: String!): SiteFeedAnswer!
  }

  extend type SiteMe {
    "When this person made a personal address of the feed there; null without one."
    feedSince(municipality: String!): String
  }

  extend type Site {
    "Published news, newest first. Pages count from 1; limit is 1 to 50."
    news(page: Int = 1, limit: Int = 10): SiteNewsPage!
    article(slug: String!): SiteArticle
  }

  enum SiteArticleKind {
    ARTICLE
    DIGITIP
  }

  type SiteNewsPage {
    items: [SiteArticle]!
    total: Int!
    page: Int!
    pages: Int!
  }

  type SiteArticle {
    id: ID!
    slug: String!
    title: String!
    introduction: String!
    "The text, from top to bottom."
    content: [SiteBlock]!
    kind: SiteArticleKind!
    origin: SiteOrigin!
    "The theme that it is about, if it has one and that is on."
    theme: SiteThemeLink
    photo: SitePicture
    publishedAt: String!
    """
    Identifies this publication of the article: another address or an adapted text does not change it, and publishing
    again does. Null in a preview.
    """
    publicationId: ID
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
    items: [SiteFeedItem]!
  }

  type SiteFeedItem {
    "As in SiteArticle."
    publicationId: ID
    slug: String!
    title: String!
    introduction: String!
    publishedAt: String!
  }
`;
