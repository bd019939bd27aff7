const levelRank: Readonly<Record<string, number>> = { basic: 0, intermediate: 1, advanced: 2 };

/** What the choice depends on: of a module that readers can open, or of the one that is gone. */
export interface ModuleFacts {
  skillKind?: string | null;
  level?: string | null;
}

const getRank = ({ level }: ModuleFacts): number => levelRank[level ?? ''] ?? 0;

/**
 * Chooses the module of the same theme that comes nearest to one that is gone: first by skill kind,
 * then by level, of which the easier one comes first. The order of the candidates decides last.
 *
 * @returns undefined without candidates
 */
export function chooseNearestModule<Candidate extends ModuleFacts>(
  gone: ModuleFacts,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const distance = (one: ModuleFacts): number => Math.abs(getRank(one) - getRank(gone));
  const isOtherKind = ({ skillKind }: ModuleFacts): number => Number(skillKind !== gone.skillKind);
  // The sort is stable.
  return candidates.toSorted(
    (a, b) =>
      isOtherKind(a) - isOtherKind(b) || distance(a) - distance(b) || getRank(a) - getRank(b),
  )[0];
}
