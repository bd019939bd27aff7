import { inspectOfficeFile } from './inspect-office-file.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type InspectedFormat, InspectionEnd, type InspectionProblem } from './inspection.ts';

/**
 * Inspects what is in a file, in the calling thread: see `inspectFile`.
 * @returns null when nothing is wrong with it
 */
export async function inspectContents(
  bytes: Uint8Array,
  format: InspectedFormat,
): Promise<InspectionProblem | null> {
  try {
    if (format === 'pdf') inspectPdf(bytes);
    else await inspectOfficeFile(bytes, format);
    return null;
  } catch (error) {
    // What a parser throws is about the file: somebody made it so, or it is damaged.
    return error instanceof InspectionEnd ? error.problem : 'unreadable';
  }
}
