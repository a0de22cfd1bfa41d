/** Words of a club’s name that nobody says after the first mention. */
const KINDS = /^(?:AFC|FC|CF|CD|UD|RC|RCD|Deportivo)$/;

/** Every line names teams, many times before its words are found. */
const known = new Map<string, string>();

/** A team as the commentary calls it after its first mention: `Alavés` of `Deportivo Alavés`. `1. FC Köln` stays whole. */
export function shortTeamName(name: string): string {
  const short = known.get(name) ?? shorten(name);
  known.set(name, short);
  return short;
}

function shorten(name: string): string {
  const words = name.split(' ').filter(word => !KINDS.test(word));
  return words.length === 0 || /\d/.test(name) ? name : words.join(' ');
}
