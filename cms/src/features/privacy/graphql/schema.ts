/** Which personal data the platform stores. */
export const schema = /* GraphQL */ `
  extend type SitePrivacy {
    "The personal data that the platform stores, by purpose."
    personalData: [SitePersonalData]!
  }

  type SitePersonalData {
    title: String!
    purpose: String!
    retention: String!
    "The stored data, a line each."
    data: [String!]!
  }
`;
