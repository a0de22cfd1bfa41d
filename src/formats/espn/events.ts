import type {Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {isDelay, type Line} from './lines.ts';
import type {Play} from './schema.ts';
import {common, goal, isGoal, kick, locationOf, type Make, shot} from './shots.ts';
import type {People} from './teams.ts';

/** The event of a line. An unknown kind is a remark in the words of the file; without words, nothing. */
export function toEvent(line: Line, people: People): EventDraft | undefined {
  const {marker, words = ''} = line;
  if (marker !== undefined) {
    return {type: marker.what === 'kick-off' ? 'kick-off' : 'whistle', ...common(line)};
  }
  const minutes = /announced (\d{1,2}) minutes? of added time/i.exec(words)?.[1];
  if (minutes !== undefined && Number(minutes) > 0) {
    return {type: 'added-time', minutes: Number(minutes), ...common(line)};
  }
  const side = sideOf(line, people);
  const [first, second] = participants(line.play, people);
  const made = side === undefined ? undefined : maker(line)?.({side, first, second}, line, people);
  return made ?? remark(line, side);
}

/** A line as a remark; one that reports an event as taken back, or is about VAR, is about a review. */
export function remark(line: Line, side: Side | undefined, takenBack = false): EventDraft | undefined {
  const {words, play} = line;
  if (words === undefined) return undefined;
  const reviewed = takenBack || /^var\b/i.test(words) || /^var-/.test(play?.type?.type ?? '');
  return {
    type: 'remark',
    ...(side === undefined ? {} : {side}),
    ...common(line),
    words,
    ...(reviewed ? {about: 'review' as const} : {}),
  };
}

function participants(play: Play | undefined, people: People): readonly (string | undefined)[] {
  return (play?.participants ?? []).map(({athlete}) => people.idOf(athlete));
}

export function sideOf({play, words = ''}: Line, people: People): Side | undefined {
  // The feed gives every delay the home side, drinks breaks included: only the team that its words name counts.
  if (play !== undefined && isDelay(play)) return people.sideOfTeam(/\(([^()]+)\)/.exec(words)?.[1] ?? '');
  const penaltyTo = /^Penalty ([^.]+)\./.exec(words)?.[1];
  return people.sideOfTeam(play?.team) ?? (penaltyTo === undefined ? undefined : people.sideOfTeam(penaltyTo));
}

function maker(line: Line): Make | undefined {
  const {play, words = '', clock} = line;
  const slug = play?.type?.type ?? '';
  if (clock.period === 'penalty-shoot-out' || play?.shootout === true)
    return /^(?:penalty|goal)|^shot/.test(slug) ? kick : undefined;
  if (isGoal(line)) return goal;
  if (/^(?:yellow|red|second-yellow)/.test(slug) && slug.includes('card')) return card;
  if (/^penalty-(?:saved|missed|hit-woodwork|off-target)|^shot-/.test(slug)) return shot;
  if (/^penalty [^.]+\. /i.test(words) && / draws a foul/i.test(words)) return penaltyGiven;
  return MAKERS[slug];
}

const card: Make = ({side, first}, line, people) => {
  const {play, words = ''} = line;
  const slug = play?.type?.type ?? '';
  // A coach's card names no player of the line-ups.
  const isCoach = people.lineUps !== undefined && people.sideOfPlayer(first) === undefined;
  if (first === undefined || isCoach) return undefined;
  const second = /second.yellow/i.test(`${slug} ${words}`) || (slug.includes('yellow') && slug.includes('red'));
  const reason = /^([^.]+)\.?$/.exec(words.split(/\bcard for /i)[1] ?? '')?.[1];
  const kind = second ? 'second-yellow' : slug.startsWith('red') ? 'red' : 'yellow';
  return {type: 'card', side, card: kind, player: first, ...(reason === undefined ? {} : {reason}), ...common(line)};
};

const penaltyGiven: Make = ({side, first}, line) => ({
  type: 'penalty-appeal',
  decision: 'given',
  side,
  ...(first === undefined ? {} : {player: first}),
  ...common(line),
});

const foul: Make = ({side, first, second}, line) => {
  const where = locationOf(line.play);
  return {
    type: 'foul',
    side,
    ...(first === undefined ? {} : {fouler: first}),
    ...(second === undefined ? {} : {fouled: second}),
    ...(where === undefined ? {} : {location: where}),
    ...common(line),
  };
};

const MAKERS: Readonly<Record<string, Make>> = {
  foul,
  handball: foul,
  'corner-awarded': ({side}, line) => ({type: 'corner', side, ...common(line)}),
  // Its participant is the passer; only the words name the player who was offside.
  offside: ({side}, line, people) => {
    const [before, after] = (line.words ?? '').split(/ is caught offside/i);
    const caught = after === undefined ? undefined : before?.split(/\. |, but /).at(-1);
    const player = people.idOf({displayName: caught});
    const own = people.sideOfPlayer(player) === side;
    return {type: 'offside', side, ...(own && player !== undefined ? {player} : {}), ...common(line)};
  },
  substitution: ({side, first, second}, line, people) => {
    const {on, off} = replacementIn(line.words ?? '');
    const coming = first ?? people.idOf({displayName: on});
    const going = second ?? people.idOf({displayName: off});
    if (coming === undefined || going === undefined) return undefined;
    return {type: 'substitution', side, on: coming, off: going, ...common(line)};
  },
};

/** The names in `Substitution, Chelsea. Pedro replaces Willian because of an injury.` */
function replacementIn(words: string): {readonly on?: string; readonly off?: string} {
  const start = words.indexOf('. ') + 2;
  const [on, off] = start < 2 ? [] : words.slice(start).split(' replaces ');
  return on === undefined || off === undefined ? {} : {on, off: off.split(' because')[0]!.replace(/\.$/, '')};
}
