/** What the bundled packages ask of Node's `assert`, which is seven modules. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (actual !== expected) throw new Error(message);
}
