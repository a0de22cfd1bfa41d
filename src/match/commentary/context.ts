import type {Position} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';
import {type Players, shortName} from '../model/line-up.ts';
import type {Match} from '../model/match.ts';
import {otherSide, type Side} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';
import type {Mark} from './moulds/state-of-play.ts';
import type {CommentaryLevel} from './selection/commentary-level.ts';
import type {EarlierEvents} from './selection/earlier.ts';
import type {Passage} from './selection/passages.ts';
import type {Lull} from './selection/quiet-spell.ts';

import {shortTeamName, spokenTeamName} from './words/team-name.ts';

/** What a sentence depends on besides its event: the players, and the match just before it. */
export type CommentaryContext = {
  readonly match: Match;
  readonly players: Players;
  readonly before: MatchState;
  /** What the line is about besides the event; only in the lines of a timeline. */
  readonly line?: LineContext;
};

/** What a line on how the match stands refers to. */
export type Standing = {
  /** The time, if that is worth a word. */
  readonly mark: Mark | undefined;
  /** The minutes since the last line. */
  readonly lull: Lull;
  /** The line says that the match is decided. */
  readonly isDecided: boolean;
  /** The attack that has just come to nothing, if it is an example of what those minutes were like. */
  readonly example: Passage | undefined;
};

export type LineContext = {
  /** The passage of play that the event ends. */
  readonly passage: Passage | undefined;
  /** Of a card: the foul that it was shown for, which has no line of its own. */
  readonly foul: EventOf<'foul'> | undefined;
  /** Of a substitution: the side's other changes at the same time, which have no lines of their own. */
  readonly changes: readonly EventOf<'substitution'>[];
  /** Instead of the event, the line says how the match stands. */
  readonly standing: Standing | undefined;
  /** 0 for the usual words; from 1 on, other words are tried. */
  readonly attempt: number;
  readonly detail: CommentaryLevel;
  readonly at: Position;
  /** The attempts, offsides and fouls before the event. */
  readonly earlier: EarlierEvents;
};

/** A hash (FNV-1a) of the event's id and of `about`: a whole number of 32 bits. */
export function hashOf(event: {readonly id: string}, about: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${about} ${event.id}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  // The lowest bits alone depend too much on the last character.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Chooses by a hash, so that an event always reads the same. */
export function choose<T>(event: {readonly id: string}, about: string, options: readonly [T, ...T[]]): T {
  return options[hashOf(event, about) % options.length]!;
}

/** The first of the options, or one of them if the usual words repeat the lines before. */
export function usual(
  event: {readonly id: string},
  options: readonly [string, ...string[]],
  {line}: CommentaryContext,
): string {
  return (line?.attempt ?? 0) === 0 ? options[0] : choose(event, 'usual', options);
}

export function nameIn({players}: CommentaryContext, id: string): string {
  return shortName(players, id);
}

/** A team as a sentence calls it. */
export function teamIn({match: {fixture}}: CommentaryContext, side: Side): string {
  return spokenTeamName(fixture[side].name, fixture[otherSide(side)].name);
}

/** A team as a score has it. */
export function scoreTeamIn({match}: CommentaryContext, side: Side): string {
  return shortTeamName(match.fixture[side].name);
}

/** ` by Messi`, or nothing. */
export function by(context: CommentaryContext, lead: string, id: string | undefined, tail = ''): string {
  return id === undefined ? '' : `${lead} ${nameIn(context, id)}${tail}`;
}

/** `Messi’s`, and `Busquets’` and `Rangers’`, as news agencies write it. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** A text whose sentences start with capitals, even with a name such as van Dijk. */
export function inSentences(words: string): string {
  return words.replace(/(?<=^|[\p{L}\d]{2}[.!?] )\p{Ll}/gu, first => first.toUpperCase());
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A score as it is said: `1-1`, or the leader's goals first and `2-1 to Chievo`. */
export function scoreWords({home, away}: MatchState['score'], context: CommentaryContext): string {
  if (home === away) return `${home}-${away}`;
  const leader = home > away ? 'home' : 'away';
  return `${Math.max(home, away)}-${Math.min(home, away)} to ${teamIn(context, leader)}`;
}

/** A reason after what it explains, with a space before it: ` (a late tackle)`. Without the full stop of a whole sentence. */
export function inBrackets(reason: string | undefined): string {
  if (reason === undefined) return '';
  const phrase = reason.endsWith('.') ? reason.slice(0, -1) : reason;
  // `A late tackle` is written as a sentence; `VAR` and names keep their capitals.
  return ` (${phrase.replace(/^(?:An?|The)(?= )/, article => article.toLowerCase())})`;
}
