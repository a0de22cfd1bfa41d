/** The wall clock, in milliseconds since 1970-01-01 UTC. */
export function wallNow(): number {
  return Date.parse(new Date().toISOString());
}
