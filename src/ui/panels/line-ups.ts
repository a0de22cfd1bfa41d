import {changeOf} from '../../match/model/change-words.ts';
import {formationName} from '../../match/model/formations.ts';
import {groundOf} from '../../match/model/ground.ts';
import {knownName, type PlayerStatus, shortName} from '../../match/model/line-up.ts';
import type {Fixture} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {formatDate} from '../layout/dates.ts';
import {width} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {BLANK, beside, column, cutTo, type Line, line, lineWidth, paragraph, span} from './lines.ts';
import {sourceTail} from './notes.ts';
import type {PanelSize} from './panel-size.ts';
import {pitchLines} from './pitch.ts';
import {marksOf} from './player-marks.ts';

/** From these columns and rows on there is room for a pitch with both sides on it, and for the names of the sides under it. */
const PITCH = {columns: 100, rows: 16};

/** The players up to the playhead, with their goals, cards and substitutions: on a pitch, or as lists where it does not fit. */
export function lineUpLines(
  timeline: Timeline,
  played: number,
  references: boolean,
  {columns, rows, look}: PanelSize,
): readonly Line[] {
  const state = timeline.states[played]!;
  const pitch = columns >= PITCH.columns && rows >= PITCH.rows ? pitchLines(timeline, state, columns, look) : undefined;
  const half = Math.floor(columns / 2);
  const wide = columns >= 60;
  const list: ListOptions = {timeline, state, columns: wide ? half - 1 : columns, glyphs: look.glyphs};
  const headings = SIDES.map(side => teamHeading(list, side, played));
  // A heading of two lines does not move one team's players below the other's.
  const most = Math.max(...headings.map(lines => lines.length));
  const [home = [], away = []] = SIDES.map((side, n) => [
    ...headings[n]!,
    ...Array.from({length: wide ? most - headings[n]!.length : 0}, () => BLANK),
    ...(pitch === undefined ? onPitch(list, side) : []),
    ...offPitch(list, side),
    ...labelled('Manager', timeline.match.fixture[side].manager, list.columns),
  ]);
  const below = wide ? beside(home, away, half) : [...home, BLANK, ...away];
  return [...(pitch ?? []), ...below, BLANK, ...fixtureLines(timeline.match.fixture, columns, references)];
}

type ListOptions = {
  readonly timeline: Timeline;
  readonly state: MatchState;
  readonly columns: number;
  readonly glyphs: Glyphs;
};

/** The side, its formation, and its later formations; one that is reported twice is not a change. */
function teamHeading({timeline: {match, cues}, columns}: ListOptions, side: Side, played: number): readonly Line[] {
  const {name, formation} = match.fixture[side];
  let last = formation === undefined ? undefined : formationName(formation);
  const known = last === undefined ? [] : [last];
  for (const {event, minute} of cues.slice(0, played)) {
    if (event.type !== 'tactics' || event.side !== side) continue;
    const next = event.formation === undefined ? undefined : formationName(event.formation);
    if (next !== undefined && next !== last) known.push(`${next} ${minute}`);
    last = next;
  }
  const of = (formations: string) =>
    paragraph(name, columns, {tone: side, tail: formations === '' ? undefined : span(formations, 'faint')});
  const all = of(known.join(' · '));
  // Where the history has no room, the present one.
  return all.length === 1 ? all : of(last ?? '');
}

function onPitch(list: ListOptions, side: Side): readonly Line[] {
  return [...list.state.lineUps[side].values()]
    .filter(({place}) => place === 'pitch')
    .sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0))
    .flatMap(status => playerLines(list, status, side));
}

/** Players who went off, and the bench. */
function offPitch(list: ListOptions, side: Side): readonly Line[] {
  const all = [...list.state.lineUps[side].values()];
  const gone = all.filter(({place}) => place !== 'pitch' && place !== 'bench');
  const bench = all
    .filter(({place}) => place === 'bench')
    .map(status => [
      nameAndNumber(list, status),
      ...marksOf(list.timeline, status, side, list.glyphs).map(({text}) => text),
    ]);
  return [
    ...(gone.length === 0
      ? []
      : [line(span(' Off', 'faint')), ...gone.flatMap(status => playerLines(list, status, side))]),
    ...labelled('Bench', bench.map(parts => parts.join('')).join(', '), list.columns),
  ];
}

function labelled(label: string, text: string | undefined, columns: number): readonly Line[] {
  if (text === undefined || text === '') return [];
  return paragraph(text, columns, {indent: 9, lead: line(span(` ${label}`, 'faint'))});
}

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';

function nameAndNumber({timeline: {players}}: ListOptions, {player: {id, number}}: PlayerStatus): string {
  return `${shortName(players, id)}${number === undefined ? '' : `${NO_BREAK}${number}`}`;
}

/** A player on one line; where that is too narrow by the short name, and then with the change on lines of its own. */
function playerLines({timeline, columns, glyphs}: ListOptions, status: PlayerStatus, side: Side): readonly Line[] {
  const {player} = status;
  const number = column(player.number === undefined ? '' : String(player.number), 4, side, 'right');
  const marks = marksOf(timeline, status, side, glyphs);
  const change = changeOf(timeline.players, status);
  const called = (name: string) => line(number, ` ${name}`, ...marks);
  const fits = (name: string) => lineWidth(called(name)) + (change === '' ? 0 : width(change) + 2) < columns;
  const whole = knownName(player);
  const name = fits(whole) ? whole : shortName(timeline.players, player.id);
  if (change === '' || fits(name)) return [cutTo([...called(name), span(change && `  ${change}`, 'faint')], columns)];
  return [cutTo(called(name), columns), ...paragraph(change, columns, {indent: 7, tone: 'faint'})];
}

/** What the sheet says of the match itself. */
function fixtureLines(fixture: Fixture, columns: number, references: boolean): readonly Line[] {
  const {venue, city, date, kickOff, referee, attendance, sources} = fixture;
  const parts = [
    groundOf({venue, city}),
    date === undefined ? undefined : formatDate(date),
    kickOff && `kick-off ${kickOff}`,
    referee && `referee ${referee}`,
    attendance === undefined ? undefined : `attendance ${attendance.toLocaleString('en-GB')}`,
  ];
  return paragraph(parts.filter(part => part !== undefined).join(' · '), columns, {
    tail: references ? sourceTail(sources) : undefined,
  });
}
