import type {Location} from '../../match/model/pitch.ts';
import {otherSide, type Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {pitchScale} from '../shared/pitch-scale.ts';
import type {Line} from './lines.ts';
import type {Play} from './schema.ts';
import type {People} from './teams.ts';

type Common = Pick<EventDraft, 'clock'> & {readonly words?: string};
type Whose = {readonly side: Side; readonly first: string | undefined; readonly second: string | undefined};
/** Makes an event from its line and players. */
export type Make = (whose: Whose, line: Line, people: People) => EventDraft | undefined;

/** In percent, forwards, and from right to left. */
const toLocation = pitchScale({
  length: 100,
  width: 100,
  goalArea: {depth: 5.8, width: 26.4},
  penaltyArea: {depth: 17, width: 57.8},
});

/** True of a goal of any type: `goal---header`, `penalty---scored`, `own-goal`. */
export function isGoal({play}: Line): boolean {
  const slug = play?.type?.type ?? '';
  return /^(?:goal|own-goal|penalty---scored$)/.test(slug) || play?.scoringPlay === true;
}

export const goal: Make = ({side, first, second}, line, people) => {
  const {play, words = ''} = line;
  const slug = play?.type?.type ?? '';
  const scorer = first === undefined ? {} : {scorer: first};
  if (slug === 'own-goal' || play?.ownGoal === true || /^own goal/i.test(words)) {
    // Files differ in the side of an own goal: the player's side, which the words name too, decides.
    const named = /^own goal by [^,]+, ([^.]+)\./i.exec(words)?.[1];
    const own = people.sideOfPlayer(first) ?? (named === undefined ? undefined : people.sideOfTeam(named));
    return {
      type: 'goal',
      kind: 'own-goal',
      side: own === undefined ? side : otherSide(own),
      ...scorer,
      ...common(line),
    };
  }
  const penalty = slug.includes('penalty') || play?.penaltyKick === true || /converts the penalty/i.test(words);
  const kind = penalty ? 'penalty' : slug === 'goal---free-kick' ? 'set-piece' : 'open-play';
  const assist = penalty || second === undefined || second === first ? {} : {assist: second};
  return {type: 'goal', kind, side, ...scorer, ...assist, ...attempt(line), ...common(line)};
};

export const shot: Make = ({side, first, second}, line, people) => {
  const slug = line.play?.type?.type ?? '';
  const outcome = OUTCOMES.find(([pattern]) => pattern.test(slug))?.[1] ?? 'not-stated';
  const penalty = slug.startsWith('penalty');
  const saver = saverIn(line.words ?? '');
  const goalkeeper = saver === undefined ? undefined : people.idOf({displayName: saver});
  const known = goalkeeper !== undefined && people.sideOfPlayer(goalkeeper) === otherSide(side);
  return {
    type: 'shot',
    side,
    outcome,
    penalty,
    ...(first === undefined ? {} : {shooter: first}),
    ...(penalty || second === undefined || second === first ? {} : {creator: second}),
    ...(outcome === 'saved' && known ? {goalkeeper} : {}),
    ...attempt(line),
    ...common(line),
  };
};

/** The goalkeeper in `Attempt saved. … is saved in the centre of the goal by Loris Karius (Liverpool).` */
function saverIn(words: string): string | undefined {
  const [, ...after] = words.slice(Math.max(0, words.search(/saved\b/i))).split(/ by /i);
  return after.map(text => /^([^(.]+) \(/.exec(text)?.[1]).find(name => name !== undefined);
}

const OUTCOMES = [
  [/saved|on-target/, 'saved'],
  [/blocked/, 'blocked'],
  [/woodwork/, 'woodwork'],
  [/off-target|missed/, 'off-target'],
] as const;

/** The location and the body part. */
function attempt({play, words = ''}: Line) {
  const where = locationOf(play);
  const body = /\bleft[- ]footed/i.test(words)
    ? 'left-foot'
    : /\bright[- ]footed/i.test(words)
      ? 'right-foot'
      : /\bheader\b/i.test(words)
        ? 'head'
        : undefined;
  return {...(where === undefined ? {} : {location: where}), ...(body === undefined ? {} : ({body} as const))};
}

export function locationOf(play: Play | undefined): Location | undefined {
  const {fieldPositionX: x, fieldPositionY: y} = play ?? {};
  return x == null || y == null ? undefined : toLocation(x, 100 - y);
}

export const kick: Make = ({side, first}, line) => {
  const {play} = line;
  const scored = /scored|^goal/.test(play?.type?.type ?? '');
  return {type: 'shoot-out-kick', side, scored, ...(first === undefined ? {} : {taker: first}), ...common(line)};
};

/** The fields that every event of a line has. */
export function common({clock, words}: Line): Common {
  return {clock, ...(words === undefined ? {} : {words})};
}
