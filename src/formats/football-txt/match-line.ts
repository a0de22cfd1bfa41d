import {dateAt, type LooseDate, timeAt} from './dates.ts';
import {type Place, readPlace} from './place.ts';
import {readTeams, type Teams} from './teams.ts';
import {isSignOf, type Token} from './tokens.ts';

/** The content of a line that is not a heading, a property or a list of goals: a number, date, time, place or match, or several of them. */
export type MatchLine = {
  readonly number: number | undefined;
  readonly date: LooseDate | undefined;
  readonly time: string | undefined;
  readonly place: Place | undefined;
  readonly teams: Teams | undefined;
};

/** Gaps behind a place that may part it from the teams; a place with more is no place. */
const MAX_PLACE_GAPS = 3;

/** Reads such a line. `dated` says whether a date stands above it: only then can two names and a dash be a match. */
export function readMatchLine(all: readonly Token[], dated: boolean): MatchLine {
  // `▪ Replay` at the end of a line is a note on the round.
  const mark = all.findIndex(({text}) => /^[▪•»]/.test(text));
  const tokens = mark < 0 ? all : all.slice(0, mark);
  const number = numberAt(tokens) ?? yearAt(tokens);
  const date = dateAt(tokens, number?.end ?? 0);
  const time = timeAt(tokens, date?.end ?? number?.end ?? 0);
  const rest = tokens.slice(time?.end ?? date?.end ?? number?.end ?? 0);
  const {place, teams} = readRest(rest, dated || date !== undefined);
  const zone = time === undefined || /[A-Z]/.test(time.time) ? undefined : place?.zone;
  return {
    number: number?.number,
    date: date?.date,
    time: time === undefined ? undefined : zone === undefined ? time.time : `${time.time} ${zone}`,
    place,
    teams,
  };
}

/** `(49)` */
function numberAt(tokens: readonly Token[]): {readonly number: number; readonly end: number} | undefined {
  const [open, digits, close] = tokens;
  if (!isSignOf(open, '(') || !isSignOf(close, ')') || !/^\d{1,4}$/.test(digits?.text ?? '')) return undefined;
  return {number: Number(digits!.text), end: 3};
}

/** A year alone, as in lists of finals, is no part of the team behind it. */
function yearAt(tokens: readonly Token[]): {readonly number: undefined; readonly end: number} | undefined {
  const [year, next] = tokens;
  return /^(?:1[89]|20)\d\d$/.test(year?.text ?? '') && ((next?.gap ?? 0) > 1 || isSignOf(next, '@'))
    ? {number: undefined, end: 1}
    : undefined;
}

function readRest(tokens: readonly Token[], dated: boolean): Pick<MatchLine, 'place' | 'teams'> {
  const at = tokens.findIndex(token => isSignOf(token, '@'));
  if (at < 0) return {place: undefined, teams: readTeams(tokens, [], dated)};
  if (at > 0) {
    const behind = tokens.slice(at + 1);
    const note = behind.findIndex(token => isSignOf(token, '['));
    const end = note < 0 ? behind.length : note;
    return {place: readPlace(behind.slice(0, end)), teams: readTeams(tokens.slice(0, at), behind.slice(end), dated)};
  }
  let gaps = 0;
  for (let end = 2; end < tokens.length && gaps < MAX_PLACE_GAPS; end += 1) {
    if (tokens[end]!.gap < 2) continue;
    gaps += 1;
    const teams = readTeams(tokens.slice(end), [], dated);
    if (teams !== undefined) return {place: readPlace(tokens.slice(1, end)), teams};
  }
  return {place: readPlace(tokens.slice(1)), teams: undefined};
}
