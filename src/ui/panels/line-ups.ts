import {formatMinute} from '../../match/clock.ts';
import {type PlayerStatus, shortName} from '../../match/line-up.ts';
import {SIDES, type Side} from '../../match/side.ts';
import type {MatchState} from '../../match/state.ts';
import type {Timeline} from '../../match/timeline.ts';
import type {Glyphs} from '../glyphs.ts';
import {BLANK, beside, column, type Line, line, paragraph, type Span, span} from './lines.ts';
import {pitchLines} from './pitch.ts';

export type LineUpOptions = {readonly columns: number; readonly rows: number; readonly glyphs: Glyphs};

/** From these columns on there is room for a pitch with both sides on it. */
const PITCH = 100;

/** Who plays, where, and what became of them up to the playhead: on a pitch where there is room, as lists where there is not. */
export function lineUpLines(
  timeline: Timeline,
  state: MatchState,
  {columns, rows, glyphs}: LineUpOptions,
): readonly Line[] {
  const pitch = columns >= PITCH && rows >= 18 ? pitchLines(timeline, state, columns, glyphs) : undefined;
  const half = Math.floor(columns / 2);
  const wide = columns >= 60;
  const room = wide ? half : columns;
  const lists = SIDES.map(side => [
    ...teamHeading(timeline, side),
    ...(pitch === undefined ? onPitch(timeline, state, side, room, glyphs) : []),
    ...others(timeline, state, side, room, glyphs),
  ]);
  const [home = [], away = []] = lists;
  const below = wide ? beside(home, away, half) : [...home, BLANK, ...away];
  return [...(pitch ?? []), ...below];
}

function teamHeading({match, players}: Timeline, side: Side): readonly Line[] {
  const {name, formation, manager, captain} = match.fixture[side];
  const facts = [formation, manager && `manager ${manager}`, captain && `captain ${shortName(players, captain)}`];
  return [line(' ', span(name, side), span(`  ${facts.filter(fact => fact !== undefined).join(' · ')}`, 'faint'))];
}

function onPitch(timeline: Timeline, state: MatchState, side: Side, columns: number, glyphs: Glyphs): readonly Line[] {
  return [...state.lineUps[side].values()]
    .filter(({place}) => place === 'pitch')
    .sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0))
    .flatMap(status => playerLines(timeline, status, side, columns, glyphs));
}

/** Off the pitch: who went off, and the bench. */
function others(timeline: Timeline, state: MatchState, side: Side, columns: number, glyphs: Glyphs): readonly Line[] {
  const all = [...state.lineUps[side].values()];
  const gone = all.filter(({place}) => place === 'substituted' || place === 'sent-off');
  const bench = all.filter(({place}) => place === 'bench');
  const names = bench.map(
    ({player}) => `${player.short ?? player.name}${player.number === undefined ? '' : ` ${player.number}`}`,
  );
  return [
    ...(gone.length === 0
      ? []
      : [line(span(' Off', 'faint')), ...gone.flatMap(status => playerLines(timeline, status, side, columns, glyphs))]),
    ...(bench.length === 0
      ? []
      : paragraph(names.join(', '), columns, {indent: 8, lead: line(span(' Bench', 'faint'))})),
  ];
}

function playerLines(
  timeline: Timeline,
  status: PlayerStatus,
  side: Side,
  columns: number,
  glyphs: Glyphs,
): readonly Line[] {
  const {player} = status;
  const lead = line(column(player.number === undefined ? '' : String(player.number), 4, side, 'right'), ' ');
  const change = changeOf(timeline, status);
  const [first, ...rest] = paragraph(`${player.name}${change === '' ? '' : `  ${change}`}`, columns - 6, {
    indent: 5,
    lead,
  });
  return [[...(first ?? BLANK), ...marksOf(timeline, status, side, glyphs)], ...rest];
}

/** When and for whom a player came on or went off. */
export function changeOf({players}: Timeline, {cameOn, wentOff}: PlayerStatus): string {
  const on = cameOn === undefined ? [] : [`on ${formatMinute(cameOn.clock)} for ${shortName(players, cameOn.for)}`];
  const off =
    wentOff === undefined
      ? []
      : [
          `off ${formatMinute(wentOff.clock)}${wentOff.for === undefined ? '' : `, ${shortName(players, wentOff.for)} on`}`,
        ];
  return [...on, ...off].join(', ');
}

/** The armband, goals and cards, as signs. */
export function marksOf(
  {match}: Timeline,
  {player, goals, ownGoals, cards}: PlayerStatus,
  side: Side,
  glyphs: Glyphs,
): readonly Span[] {
  const captain = match.fixture[side].captain === player.id ? [span(' c', 'faint')] : [];
  const scored = goals.length === 0 ? [] : [span(` ${glyphs.goal.repeat(goals.length)}`, side)];
  const own = ownGoals.length === 0 ? [] : [span(` og${ownGoals.length > 1 ? ownGoals.length : ''}`, 'red')];
  const shown = cards.map(({card}) =>
    card === 'yellow' ? span(` ${glyphs.yellowCard}`, 'yellow') : span(` ${glyphs.redCard}`, 'red'),
  );
  return [...captain, ...scored, ...own, ...shown];
}
