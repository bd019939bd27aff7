/** The phases in which none of these materials is used: who gets nothing, and when. */
export function emptyPhases<TPhase extends { key: string }>(
  phases: readonly TPhase[],
  materials: readonly { phaseKeys: readonly string[] }[],
): TPhase[] {
  const used = new Set(materials.flatMap((material) => material.phaseKeys));
  return phases.filter((phase) => !used.has(phase.key));
}
