/** Finds the phases in which none of the materials is used. */
export function findEmptyPhases<TPhase extends { key: string }>(
  phases: readonly TPhase[],
  materials: readonly { phaseKeys: readonly string[] }[],
): TPhase[] {
  const usedKeys = new Set(materials.flatMap((material) => material.phaseKeys));
  return phases.filter((phase) => !usedKeys.has(phase.key));
}
