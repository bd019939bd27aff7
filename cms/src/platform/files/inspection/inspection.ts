/** The formats whose contents are inspected. */
export type InspectedFormat = 'pdf' | 'docx' | 'xlsx' | 'pptx';

/**
 * What is wrong with the contents of a file:
 *
 * - `active`: it holds script, macros or something else that does things by itself;
 * - `locked`: it is encrypted, so that nobody can say what it holds;
 * - `type`: it is not of the format that its name says;
 * - `unreadable`: it is damaged, or written so that what it holds cannot be read;
 * - `complex`: reading it takes more than the limits of an inspection.
 */
export type InspectionProblem = 'active' | 'locked' | 'type' | 'unreadable' | 'complex';

/** Ends an inspection with its outcome. */
export class InspectionEnd extends Error {
  readonly problem: InspectionProblem;

  constructor(problem: InspectionProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The limits of one inspection, files within files included. */
export const inspectionLimits = {
  /** Milliseconds, after which the inspection is ended from outside. */
  time: 15_000,
  /** Megabytes of memory for objects; bytes that are unpacked come on top of it. */
  memory: 256,
  /** Bytes that all packed parts together may unpack to. */
  unpacked: 200_000_000,
  /** Bytes that a file may be when all of it is unpacked, as it says itself. */
  declared: 1_000_000_000,
  /** Entries of a ZIP file. */
  entries: 10_000,
  /** Objects of a PDF. */
  objects: 500_000,
  /** Arrays and dictionaries within each other. */
  depth: 200,
  /** Files within files. */
  nesting: 2,
} as const;

/** The bytes that an inspection may still unpack. */
export class UnpackBudget {
  #left: number;

  constructor(bytes: number = inspectionLimits.unpacked) {
    this.#left = bytes;
  }

  get left(): number {
    return this.#left;
  }

  /** @throws InspectionEnd when the budget is spent */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new InspectionEnd('complex');
  }
}
