/**
 * What commentary calls the players of lists that print family names in capitals: `Iury GAZINSKY` is Gazinsky, `MARIO
 * FERNANDES` is Mario Fernandes. Undefined where the name as it stands will do. Two of one family name keep all of theirs.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string | undefined> {
  const families = names.map(capitalsOf);
  return new Map(
    names.map((name, index) => {
      const family = families[index];
      const shared = family !== undefined && families.filter(other => other === family).length > 1;
      const short = shared ? titleCase(name) : family;
      return [name, short === name ? undefined : short];
    }),
  );
}

/** The words in capitals: `Gazinsky` of `Iury GAZINSKY`. */
function capitalsOf(name: string): string | undefined {
  const words = name.split(' ');
  const capitals = words.filter(isCapitals);
  return capitals.length === 0 ? undefined : titleCase(capitals.join(' '));
}

/** `GAZINSKY`, `McBRIDE`, `O'BRIEN` */
function isCapitals(word: string): boolean {
  return /^(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}'’.-]*$/u.test(word) && !/^\p{Lu}\.$/u.test(word);
}

function titleCase(name: string): string {
  return name
    .split(' ')
    .map(word => (isCapitals(word) && !/^(?:I{2,3}|IV|JR)$/.test(word) ? inTitleCase(word) : word))
    .join(' ');
}

function inTitleCase(word: string): string {
  const prefix = /^(?:Mc|Mac)(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  const rest = word.slice(prefix.length);
  return prefix + rest.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, part => part.charAt(0) + part.slice(1).toLowerCase());
}
