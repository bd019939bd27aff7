/** Who is signed in. */
export const schema = /* GraphQL */ `
  extend type Query {
    "Who is signed in; null for a visitor."
    SiteMe: SiteMe
  }

  type SiteMe {
    name: String!
    email: String!
    "Slugs of the municipalities this person belongs to."
    municipalities: [String!]!
    "Where this person edits; null for who has nothing to edit."
    adminUrl: String
    canOpenDashboard: Boolean!
  }
`;
