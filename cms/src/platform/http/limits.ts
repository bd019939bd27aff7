/** What a request may ask for and bring along, for all who are not the system itself. */
export const limits = {
  /** Documents a page; a caller who asks for more, or for all, gets this many. */
  pageSize: 200,
  /** Levels of documents in documents; Payload itself stops there. */
  depth: 2,
  /** Characters of a document as JSON: some eighty pages of text. Drafts too. */
  document: 500_000,
  /** Lists and groups in each other; a text with lists in lists stays far below. */
  nesting: 60,
  /** Bytes of a request without a file. */
  body: 1_000_000,
  /** Bytes of what somebody keeps about their screens. */
  preference: 50_000,
  /** Bytes of a file. */
  file: 20_000_000,
  /** Characters of the name of a file. */
  fileName: 150,
} as const;
