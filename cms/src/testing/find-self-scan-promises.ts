/**
 * Words that promise the self-scan. A scan of a document is something else, and so is the scan for
 * leaders.
 */
const promise =
  /zelf-?scan|opleidingsadvies|nulmeting|eenmeting|\b(?:de|deze) scan\b|scan te doen/giu;

/** Uses of "the scan" for a scanned page. */
const scannedPage = /zet de scan daarna bij de zaak/giu;

/** Finds what a text says about the self-scan, with the words around it. */
export function findSelfScanPromises(text: string): string[] {
  const searched = text.replace(scannedPage, '');
  return [...searched.matchAll(promise)].map(({ index }) =>
    searched.slice(Math.max(0, index - 40), index + 40),
  );
}
