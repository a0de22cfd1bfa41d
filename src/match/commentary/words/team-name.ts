/** Words of a club’s name that nobody says after the first mention. */
const KINDS = /^(?:AFC|FC|CF|CD|UD|RC|RCD|Deportivo)$/;

/** What a place may be followed by in the name of its club. */
const ENDINGS = new Set(['Albion', 'Athletic', 'City', 'County', 'Rovers', 'Town', 'United', 'Wanderers']);
/** Places with two such clubs: there, the ending is what people say. */
const SHARED = new Set(['Bristol', 'Dundee', 'Manchester', 'Melbourne', 'Sheffield']);
/** Whole names that only look like that of a club of a place. */
const WHOLE = new Set(['D.C. United', 'Sporting Kansas City', 'Western United']);

/** Every line names teams, many times before its words are found. */
const known = new Map<string, string>();

/** A team as a score has it: `Alavés` of `Deportivo Alavés`. `1. FC Köln` stays whole. */
export function shortTeamName(name: string): string {
  const short = known.get(name) ?? shorten(name);
  known.set(name, short);
  return short;
}

function shorten(name: string): string {
  const words = name.split(' ').filter(word => !KINDS.test(word));
  return words.length === 0 || /\d/.test(name) ? name : words.join(' ');
}

/**
 * A team as it is called in a sentence: `United` of `Manchester United`, `Leicester` of `Leicester City`; as in a score, if both teams
 * would be called the same.
 */
export function spokenTeamName(name: string, opponent: string): string {
  const [spoken, other] = [spokenOf(name), spokenOf(opponent)];
  return spoken === other ? shortTeamName(name) : spoken;
}

function spokenOf(name: string): string {
  const short = shortTeamName(name);
  const space = short.lastIndexOf(' ');
  const [place, ending] = [short.slice(0, Math.max(0, space)), short.slice(space + 1)];
  if (place === '' || !ENDINGS.has(ending) || WHOLE.has(short)) return short;
  return SHARED.has(place) ? ending : place;
}
