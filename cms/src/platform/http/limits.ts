/** The limits of a request, for everybody but the system itself. */
export const limits = {
  /** Documents per page; a request for more, or for all, gets this number. */
  pageSize: 200,
  /** Levels of populated documents, the same as Payload's own maximum. */
  depth: 2,
  /** Characters of a document as JSON, about eighty pages of text. Drafts count too. */
  document: 500_000,
  /** Levels of lists and groups in each other; a text with nested lists stays far below. */
  nesting: 60,
  /** Bytes of a request without a file. */
  body: 1_000_000,
  /** Bytes of a request by an anonymous visitor, who signs in and asks for a link. */
  anonymousBody: 64_000,
  /** Bytes of one stored preference of a user. */
  preference: 50_000,
  /** Bytes of a file. */
  file: 20_000_000,
  /** Characters of a file name. */
  fileName: 150,
} as const;
