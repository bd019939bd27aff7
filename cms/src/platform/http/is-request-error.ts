/** What libraries call an error of theirs about input: multipart, mongoose and MongoDB. */
const inputErrorNames: readonly string[] = ['CastError', 'QueryError', 'StrictModeError'];

/** The code of MongoDB for a query with a value that it cannot use. */
const BAD_VALUE = 2;

/**
 * Whether an error means that a request was unreadable. Payload reports these as errors of the
 * server.
 */
export const isUnreadableRequest = (error: Error): boolean =>
  error instanceof SyntaxError ||
  error instanceof URIError ||
  // An error of the database about a value that no field accepts; Payload's own errors have a
  // status.
  (error.name === 'ValidationError' && !('status' in error)) ||
  // The last is what Payload says of a form whose file is the text `null`.
  /^(Multipart: |Can't use \$|Could not find ".*" in the fieldSchemaMap|Unsupported content type|Unexpected end of (form|multipart)|Malformed |Cannot read properties of null \(reading 'clientUploadContext'\))/.test(
    error.message,
  ) ||
  inputErrorNames.includes(error.name) ||
  (error.name === 'MongoServerError' && 'code' in error && error.code === BAD_VALUE);

/**
 * Whether a request is the cause of an error: an answer for its client, and nothing for the log,
 * which anybody could fill with it. The name of an error says nothing in production, where Next
 * shortens the names of classes.
 */
export const isRequestError = (error: unknown): boolean =>
  error instanceof Error &&
  (isUnreadableRequest(error) ||
    ('status' in error &&
      typeof error.status === 'number' &&
      error.status >= 400 &&
      error.status < 500));
