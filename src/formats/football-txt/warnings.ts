/** What is wrong in the file and was left out, each with its line; it never costs the match. */
export class Warnings {
  readonly #found: string[] = [];

  get all(): readonly string[] {
    return this.#found;
  }

  /** Lines count from 1. */
  add(line: number, message: string): void {
    this.#found.push(`line ${line}: ${message}`);
  }
}
