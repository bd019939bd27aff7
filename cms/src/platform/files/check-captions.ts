const cueTime = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}\s+-->\s+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/m;

/** As many bytes as the captions of a day of film. */
const maxBytes = 1_000_000;

/**
 * Whether this is a file with captions in WebVTT: text in UTF-8 with a moment for at least one line.
 * Source: WebVTT, https://www.w3.org/TR/webvtt1/.
 */
export function areCaptions(bytes: Uint8Array): boolean {
  if (bytes.length > maxBytes) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^WEBVTT(?:[ \t].*)?\r?(?:\n|$)/.test(text) && cueTime.test(text);
  } catch {
    // Bytes that are no text.
    return false;
  }
}
