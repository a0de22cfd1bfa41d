import {type PerSide, perSide} from '../match/model/side.ts';
import {type Day, instantAt} from './day.ts';
import type {EntryKind} from './entry-drafts.ts';
import {formatTimeOfDay} from './time-of-day.ts';
import type {Entry} from './vidiprinter.ts';

/** What an entry is, in a word or two. */
const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  'kick-off': 'Kick-off',
  goal: 'Goal',
  overturned: 'Goal overturned',
  'red-card': 'Red card',
  'penalty-missed': 'Penalty missed',
  'half-time': 'Half-time',
  'end-of-ninety': 'Break',
  'full-time': 'Full-time',
  status: 'Result',
  table: 'Table',
};

/** An entry in words, as it is printed, searched and read: `Goal: Manchester City 3-2 Queens Park Rangers. Aguero. Manchester City go top.` */
export function entryWords(day: Day, entry: Entry): string {
  const {kind, words, changes} = entry;
  const score = scoreWords(day, entry);
  const [what, who] = kind === 'kick-off' ? [words, ''] : kind === 'status' ? [score, ''] : [score, words];
  const head = [kindWords(entry), what].filter(part => part !== '').join(': ');
  return sentences([head, who, ...changes.map(change => change.words)]);
}

/** `Goal`; of a match that did not end with its final whistle what became of it, `Postponed`. */
function kindWords({kind, words}: Pick<Entry, 'kind' | 'words'>): string {
  return kind === 'status' ? words.charAt(0).toUpperCase() + words.slice(1) : KIND_WORDS[kind];
}

/** The same to be heard, with the time of day. */
export function spokenEntry(day: Day, entry: Entry): string {
  const {kind, minute, words, changes, at} = entry;
  const score = spokenScore(day, entry);
  const about = /^\d/.test(minute) ? `minute ${minute.replace("'", '').replace('+', ' plus ')}` : '';
  const who = [kind === 'status' ? '' : words, about].filter(part => part !== '').join(', ');
  return sentences([
    formatTimeOfDay(instantAt(day, at)),
    kindWords(entry),
    score,
    who,
    ...changes.map(change => change.words),
  ]);
}

/** `Manchester City 3-2 Queens Park Rangers`; empty for an entry without a score. */
function scoreWords(day: Day, {kind, score, matches}: Entry): string {
  const names = namesOf(day, matches[0]);
  if (kind === 'status' && score === undefined && names !== undefined) return `${names.home} v ${names.away}`;
  return score === undefined || names === undefined ? '' : `${names.home} ${score.home}-${score.away} ${names.away}`;
}

/** `Manchester City 3, Queens Park Rangers 2` */
function spokenScore(day: Day, {kind, score, matches}: Entry): string {
  const names = namesOf(day, matches[0]);
  if (kind === 'status' && score === undefined && names !== undefined) return `${names.home} against ${names.away}`;
  return score === undefined || names === undefined ? '' : `${names.home} ${score.home}, ${names.away} ${score.away}`;
}

function namesOf({matches}: Day, index: number | undefined): PerSide<string> | undefined {
  return index === undefined ? undefined : perSide(side => matches[index]!.timeline.match.fixture[side].name);
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter(part => part !== '')
    .map(part => `${part}.`)
    .join(' ');
}
