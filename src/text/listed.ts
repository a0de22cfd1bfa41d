const LIST = new Intl.ListFormat('en-GB');

/** `Messi, Xavi and Iniesta`. */
export function listed(parts: readonly string[]): string {
  return LIST.format(parts);
}
