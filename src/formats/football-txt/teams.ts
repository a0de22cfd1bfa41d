import type {MatchStatus} from '../results/results.ts';
import {statusOf} from '../results/status-words.ts';
import {readMinute} from './minutes.ts';
import {pairOf, type Result, ResultReader} from './score.ts';
import {bracketAt, isDash, isSignOf, type Token, textOf} from './tokens.ts';

export type Teams = {
  readonly home: string;
  readonly away: string;
  readonly result: Result;
  readonly played: boolean;
  /** Goals in brackets on the same line, as they were written. */
  readonly goals?: string | undefined;
};

type Away = {readonly name: readonly Token[]; readonly goals?: string | undefined};

const MAX_NAME = 60;

/** The two teams and the result between or behind them; `notes` stand behind the place. Undefined if it has none. */
export function readTeams(tokens: readonly Token[], notes: readonly Token[], dated: boolean): Teams | undefined {
  const between = depthZero(tokens).filter(index => index > 0);
  const versus = between.find(index => /^vs?\.?$/.test(tokens[index]!.text));
  const score = between.find(index => pairOf(tokens[index]!.text) !== undefined);
  const dash = between.find(index => isDash(tokens[index]!) && index < (score ?? tokens.length - 1));
  const parted = versus ?? dash;
  const reader = new ResultReader();
  if (parted !== undefined && (score === undefined || parted < score)) {
    const away = awayName(tokens, parted + 1, score ?? tokens.length, reader);
    if (score !== undefined) readBehind(tokens, score, reader);
    readNotes(notes, reader);
    const known = versus !== undefined || score !== undefined || dated;
    return known ? toTeams(tokens.slice(0, parted), away, reader, score !== undefined) : undefined;
  }
  if (score !== undefined) {
    const end = reader.readAt(tokens, score);
    // `Russia  0-3 awd. Poland`
    const status = tokens[end + 1] === undefined ? undefined : statusOf(tokens[end]!.text);
    if (status !== undefined) reader.setStatus(status);
    const start = status === undefined ? end : end + 1;
    const away = awayName(tokens, start, tokens.length, reader);
    readNotes(notes, reader);
    return toTeams(tokens.slice(0, score), away, reader, true);
  }
  return withoutScore(tokens, between);
}

/** `Austria  n/p  Sweden` */
function withoutScore(tokens: readonly Token[], between: readonly number[]): Teams | undefined {
  for (const index of between) {
    const status = statusSignAt(tokens, index);
    if (status === undefined) continue;
    const reader = new ResultReader();
    reader.setStatus(status);
    return toTeams(tokens.slice(0, index), awayName(tokens, index + 1, tokens.length, reader), reader, false);
  }
  return undefined;
}

/** `n/p`, and a whole word with two spaces on either side: `postponed`. */
function statusSignAt(tokens: readonly Token[], index: number): MatchStatus | undefined {
  const {text, gap} = tokens[index]!;
  const isApart = gap >= 2 && (tokens[index + 1]?.gap ?? 0) >= 2;
  return isApart || /^(?:n\/p|w\/o|abd|awd|ppd|void)\.?$/i.test(text) ? statusOf(text) : undefined;
}

function toTeams(
  home: readonly Token[],
  {name: away, goals}: Away,
  reader: ResultReader,
  played: boolean,
): Teams | undefined {
  const [one, other] = [textOf(home), textOf(away)];
  if (![one, other].every(isName)) return undefined;
  return {home: one, away: other, result: oriented(reader.result(), one, other), played, goals};
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= MAX_NAME && !/[,;|:]/.test(name);
}

/** "Switzerland won 5-4 on penalties" has the winner's goals in front, whether it is the home team or not. */
function oriented(result: Result, home: string, away: string): Result {
  const {score, shootOutWinner: winner} = result;
  if (winner === undefined || score.shootOut === undefined) return result;
  const [more, less] = [
    Math.max(score.shootOut.home, score.shootOut.away),
    Math.min(score.shootOut.home, score.shootOut.away),
  ];
  const won = winner.toLowerCase();
  if (home.toLowerCase() === won) return {...result, score: {...score, shootOut: {home: more, away: less}}};
  return away.toLowerCase() === won ? {...result, score: {...score, shootOut: {home: less, away: more}}} : result;
}

/** The name of the away team, up to the first bracket that says something of the result; `(Bra)` is a part of it. */
function awayName(tokens: readonly Token[], start: number, stop: number, reader: ResultReader): Away {
  let end = start;
  while (end < stop) {
    const token = tokens[end]!;
    if (isSignOf(token, '[') || isSignOf(token, '(')) {
      const bracket = bracketAt(tokens, end);
      // `[abandoned 60']` has a minute too.
      if (end > start && statusOf(textOf(bracket.inside)) === undefined && isGoals(bracket.inside)) {
        return {name: tokens.slice(start, end), goals: textOf(tokens.slice(end, bracket.end))};
      }
      if (reader.readBracket(bracket.inside) || isSignOf(token, '[')) {
        readNotes(tokens.slice(bracket.end, stop), reader);
        break;
      }
      end = bracket.end;
    } else {
      const status = end > start && token.gap >= 2 ? statusOf(token.text) : undefined;
      if (status !== undefined) {
        reader.setStatus(status);
        break;
      }
      end += 1;
    }
  }
  return {name: tokens.slice(start, Math.min(end, stop))};
}

/** `(Soya 34, Schütz 36 - Konietzka 1)` */
function isGoals(inside: readonly Token[]): boolean {
  return inside.some(({text}, index) => index > 0 && readMinute(text) !== undefined);
}

/** The score and what follows it. */
function readBehind(tokens: readonly Token[], start: number, reader: ResultReader): void {
  const end = reader.readAt(tokens, start);
  const status = tokens[end] === undefined ? undefined : statusOf(tokens[end]!.text);
  if (tokens[end]?.kind === 'word' && status !== undefined) reader.setStatus(status);
  else readNotes(tokens.slice(end), reader);
}

function readNotes(tokens: readonly Token[], reader: ResultReader): void {
  for (let at = 0; at < tokens.length; ) {
    if (isSignOf(tokens[at], '[') || isSignOf(tokens[at], '(')) {
      const {inside, end} = bracketAt(tokens, at);
      reader.readBracket(inside);
      at = end;
    } else at += 1;
  }
}

/** The indexes of the words that stand in no bracket. */
function depthZero(tokens: readonly Token[]): readonly number[] {
  let depth = 0;
  return tokens.flatMap((token, index) => {
    if (isSignOf(token, '(') || isSignOf(token, '[')) depth += 1;
    else if (isSignOf(token, ')') || isSignOf(token, ']')) depth -= 1;
    return depth === 0 && token.kind === 'word' ? [index] : [];
  });
}
