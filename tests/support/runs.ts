/** How often a property is tried: a number that keeps the suite quick, times what the variable FC_RUNS says. */
export function runs(numRuns: number): number {
  const times = Number(process.env.FC_RUNS ?? 1);
  return Math.ceil(numRuns * (times > 0 ? times : 1));
}
