/** Secrets in URLs: codes of one-time links and keys of personal feeds, also when URL-encoded. */
const secretParameters = /(code|sleutel)(=|%3D)[^&\s"'<>]+/gi;

/** Removes secrets from a log line. The Astro adapter logs the URL of a page that throws. */
export const redactSecrets = (line: string): string => line.replace(secretParameters, '$1$2…');
