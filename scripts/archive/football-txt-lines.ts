import type {Score} from '../../src/match/model/match.ts';
import type {Stated} from './stated.ts';

// What a text in Football.TXT says of a match, by the look of its lines and without its parser, so that the two check each other.

/** Deeper than any list of goals or line-up below a match. */
const MAX_LINES = 60;
/** `2-1`, not within a longer number or date. */
const PAIR = /(?<![\d-–.:/])(\d{1,2})[-‑–—−](\d{1,2})(?![\d:/.])/;
const SHOOT_OUT = [
  /\d+[-–]\d+\s*(?:p\b|pens?\b|penalties|i\.?E\.?|PEN\b)/g,
  /\bPEN\s+\d+[-–]\d+/g,
  /\d+[-–]\d+ (?:on|after) (?:pen|kicks)\w*/g,
  /\bagg(?:regate)?\.? +\d+[-–]\d+|\d+[-–]\d+ (?:on )?agg\b/gi,
];
/** What may stand between two names. */
const BETWEEN =
  /\b(?:v|vs|n\/p|w\/o|aet|a\.e\.t|agget|asdet|pen|pens|p|i\.?E|n\.?V|awarded|awd|abd|abandoned|annulled|postponed|cancelled)\b\.?|\d+[-–]\d+\S*/gi;
const NOT_PLAYED = /awarded|awd|w\/o|annul|void|abandon|abd|suspend|postpone|ppd|cancel|n\/p|not played/i;

/** A line that begins with a date. */
const DATE =
  /^\s*(?:\[?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?[ ,]|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\s|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\s)/;

/** What the lines of a match state; `earlier` is how many matches of the same teams, in the same order, are above it. */
export function statedInText(text: string, names: Names, earlier: number): Stated {
  const teams = {home: words(names.home), away: words(names.away)};
  const lines = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' ')).split('\n');
  const at = lines.flatMap((line, index) => (behindTeams(line, teams) === undefined ? [] : [index]))[earlier];
  if (at === undefined) return {};
  const below = linesBelow(lines, at);
  const passage = goalsIn([inlineGoals(lines[at]!), ...below]);
  const notes = `${lines[at]} ${below.find(line => /^\s*\[[^'\d]*\]/.test(line)) ?? ''}`;
  const counts = countsBelow(below, names);
  if (NOT_PLAYED.test(notes)) return {...goalCounts(passage), ...counts};
  return {score: scoreIn(behindTeams(lines[at]!, teams)!), ...goalCounts(passage), ...counts};
}

type Names = {readonly home: string; readonly away: string};
type Teams = {readonly home: RegExp; readonly away: RegExp};

/** What the line says besides the two names, from the home team on; undefined if it is not a line of these teams. */
function behindTeams(line: string, {home, away}: Teams): string | undefined {
  if (/^\s*[=▪#]/.test(line)) return undefined;
  const clean = withoutComment(line);
  const visitors = [...clean.matchAll(away)].at(-1);
  // A place may have the name of a team, too.
  const hosts = [...clean.slice(0, visitors?.index ?? 0).matchAll(home)].at(-1);
  if (visitors === undefined || hosts === undefined) return undefined;
  const between = clean.slice(hosts.index + hosts[0].length, visitors.index);
  const behind = clean.slice(visitors.index + visitors[0].length).replace(/@.*?(?=\[|$)/, ' ');
  const versus = /^[\s\d–-]*(?:vs?|n\/p|w\/o|[-–])\s/.test(between);
  // Names also stand in line-ups, headings and lists of goals.
  const others = between.replace(/[([].*[)\]]/, '').replace(BETWEEN, '');
  return (versus || PAIR.test(between)) && !/[\p{L},;:|]/u.test(others) ? `${between} ${behind}` : undefined;
}

/** Names are those of a line if they stand alone: "Ireland" is no team of a line about Northern Ireland or Ireland-Bissau. */
function words(name: string): RegExp {
  const pattern = name
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  const behind = String.raw`(?![\p{L}\d-]| (?!vs?\b|aet|a\.e\.t|n/p|w/o|p\b|pen)\p{L})`;
  return new RegExp(String.raw`(?<![\p{L}\d-]|(?<!\svs?)(?<=\p{L}[.'’]?) )${pattern}${behind}`, 'gu');
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*/, '');
}

/** The first score that counts no shoot-out and no two legs. */
function scoreIn(left: string): Score | undefined {
  const found = PAIR.exec(SHOOT_OUT.reduce((rest, kicks) => rest.replace(kicks, ' '), left));
  return found === null ? undefined : {home: Number(found[1]), away: Number(found[2])};
}

function inlineGoals(line: string): string {
  return /\([^()]*\d['’][^()]*(?:\([^()]*\)[^()]*)*\)/.exec(withoutComment(line))?.[0] ?? '';
}

/** The lines up to the next match, heading or date. */
function linesBelow(lines: readonly string[], at: number): readonly string[] {
  const below: string[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MAX_LINES)) {
    const clean = withoutComment(line);
    const bare = clean
      .replace(/@.*/, '')
      .replace(/\([^)]*\)?/g, '')
      .replace(/^[^:]*Penalt[^:]*:.*/, '');
    if (/^\s*[=▪•»]/.test(clean) || /\p{L}.*\s\d{1,2}[-–]\d{1,2}\s+[^']*$|\s(?:v|vs)\s/u.test(bare)) break;
    if (DATE.test(clean)) break;
    below.push(clean);
  }
  return below;
}

/** The text of the first bracket below the match that holds goals, or of the indented lines with minutes. */
function goalsIn(lines: readonly string[]): string | undefined {
  const properties = lines.findIndex(line => /^\s*[^\d'(]+:\s/.test(line));
  const above = lines.slice(0, properties < 0 ? undefined : properties).join('\n');
  // A note in square brackets has no minutes.
  const open = /(?:^|\n)\s*(?:\(|\[(?=[^\]]*\d['’]))-?\s*;?\s*(?:\d+[-–]\d+|\d+'|\p{L}|\?)/u.exec(above);
  if (open !== null) {
    const start = open.index + open[0].search(/[([]/);
    const end = closing(above, start);
    const inside = above.slice(start + 1, end);
    return /\d|;/.test(inside) && !NOT_PLAYED.test(inside) && !/^[^;]*\d[-–]\d[^;]*(?:pen|agg|aet)/i.test(inside)
      ? inside
      : undefined;
  }
  const bare = lines
    .slice(0, properties < 0 ? undefined : properties)
    .filter((line, index) => index > 0 && /^\s+[^:]*[\d?]['’]/.test(line));
  return bare.length === 0 ? undefined : bare.join(' ');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('(['.includes(text[at]!)) depth += 1;
    else if (')]'.includes(text[at]!)) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function goalCounts(passage: string | undefined): Pick<Stated, 'goals' | 'goalsBySide'> {
  if (passage === undefined) return {};
  const parts = passage.split(';');
  const counts = parts.map(countGoals);
  const goals = counts.reduce((sum, count) => sum + count, 0);
  return {goals, ...(parts.length === 2 ? {goalsBySide: {home: counts[0]!, away: counts[1]!}} : {})};
}

/** A goal for each minute, or for a scorer without one. */
function countGoals(part: string): number {
  const plain = part
    .replace(/\d+[-–]\d+/g, ' ')
    .replace(/\(([^()]*)\)/g, (_all, inside: string) =>
      /^[2-9]$/.test(inside) ? ` ×${inside} ` : ` ${/\d/.test(inside) ? inside : ''} `,
    );
  return plain.split(',').reduce((sum, entry) => {
    const times = /×(\d)/.exec(entry)?.[1];
    const minutes = entry.match(/(?<![+\d×])\d{1,3}(?!\d)|\?+/g)?.length ?? 0;
    return sum + (times !== undefined ? Number(times) : minutes > 0 ? minutes : /\p{L}/u.test(entry) ? 1 : 0);
  }, 0);
}

/** Cards and substitutions in the line-ups, if both teams have one. */
function countsBelow(below: readonly string[], {home, away}: Names): Stated {
  const starts = below.findIndex(line => lineUpOf(line, [home, away]));
  const both = [home, away].every(team => below.some(line => lineUpOf(line, [team])));
  const lists = below.some(line => /^\s*(?:yellow|red|sent|booked|caution)/i.test(line));
  if (!both || lists) return {};
  const lineUps = below.slice(starts);
  const end = lineUps.findIndex(line => /^\s*\p{L}[^,:(]*:\s/u.test(line) && !lineUpOf(line, [home, away]));
  const listed = lineUps
    .slice(0, end < 0 ? undefined : end)
    .filter(line => !/^\s*ref(?:eree)?s?:/i.test(line))
    .join('\n');
  const marks = [...listed.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inside]) =>
    inside!.split(',').map(mark => mark.trim()),
  );
  return {
    yellow: marks.filter(mark => /^Y(?:C)?(?: |$)/.test(mark)).length,
    red: marks.filter(mark => /^(?:RC?|Y\/R|YR|2Y|Y\+R)(?: |$)/.test(mark)).length,
    substitutions: listed.match(/\((?!(?:c|p|pen|og)\))/gi)?.length ?? 0,
  };
}

function lineUpOf(line: string, teams: readonly string[]): boolean {
  return teams.some(team => line.trimStart().startsWith(`${team}:`));
}
