/** Of what a property's test says: enough for a developer, who waits. CI sets FC_RUNS to 1, and nightly runs to more. */
const QUICK = 0.5;

/** How often a property is tried: `numRuns` times what the variable FC_RUNS says, or half as often without it. */
export function runs(numRuns: number): number {
  const times = Number(process.env.FC_RUNS ?? QUICK);
  return Math.ceil(numRuns * (times > 0 ? times : QUICK));
}

/** True while scripts/mutate.ts judges mutations: then no test uses what another test has made. */
export const MUTATED = process.env.MUTATED_TESTS !== undefined;
