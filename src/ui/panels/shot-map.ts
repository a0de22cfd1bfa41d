import {placeWords} from '../../match/commentary/words/places.ts';
import {type EventOf, isAttempt} from '../../match/model/event.ts';
import {shortName} from '../../match/model/line-up.ts';
import {type Location, turned} from '../../match/model/pitch.ts';
import type {Side} from '../../match/model/side.ts';
import {type Cue, recordedAt, type Timeline} from '../../match/model/timeline.ts';
import {wordsIn} from '../../streams/feed.ts';
import type {Frame} from '../../streams/frame.ts';
import {selected} from '../../streams/view.ts';
import {width, wrapTo} from '../layout/measure.ts';
import type {GlyphName, Glyphs} from '../theme/glyphs.ts';
import {field} from './field.ts';
import {column, cutTo, firstToFit, type Line, line, lineWidth, paragraph, span, type Tone} from './lines.ts';
import type {PanelSize} from './panel-size.ts';

type Attempt = EventOf<'goal'> | EventOf<'shot'>;
type Shot = {readonly index: number; readonly cue: Cue; readonly event: Attempt};

/** Below this the map would be a blot: the shots are listed. */
const LEAST = {columns: 64, rows: 10};
/** From these xG on a shot is drawn larger. */
const SIZES = [0.1, 0.3] as const;

/** Every shot up to the playhead where it was struck, each as what came of it and as large as its xG; one of them in words. */
export function shotLines(timeline: Timeline, frame: Frame, size: PanelSize): readonly Line[] {
  const shots = shotsOf(timeline, frame.position);
  const chosen = chosenOf(timeline, frame, shots);
  const {columns, rows, look} = size;
  if (columns < LEAST.columns || rows < LEAST.rows) return listed(timeline, shots, size);
  const {fixture} = timeline.match;
  const total = (side: Side, team: 'name' | 'short') => {
    const own = shots.filter(({event}) => event.side === side);
    const xg = own.reduce((sum, {event}) => sum + (event.xg ?? 0), 0);
    const sum = timeline.match.stats?.includes('xg') ? `, xG ${xg.toFixed(2)}` : '';
    return [
      span(fixture[side][team], side),
      span(` ${own.length} ${own.length === 1 ? 'shot' : 'shots'}${sum}`, 'faint'),
    ];
  };
  // Each side's name stands over the goal that it attacks.
  const half = Math.floor(columns / 2);
  const {left, right} = look.glyphs;
  const away = firstToFit(
    [line(` ${left} `, ...total('away', 'name')), line(` ${left} `, ...total('away', 'short'))],
    half - 1,
  );
  const home = firstToFit(
    [line(...total('home', 'name'), ` ${right} `), line(...total('home', 'short'), ` ${right} `)],
    columns - half,
  );
  const title = [...away, span(' '.repeat(columns - lineWidth(away) - lineWidth(home))), ...home];
  const wordRows = rows >= 16 ? 2 : 1;
  const caption =
    chosen === undefined ? [line(span(' No shot yet.', 'faint'))] : captionOf(timeline, chosen, columns, wordRows);
  // As high as it is before the first shot and after any.
  const height = rows - 3 - wordRows;
  const pitch = field(columns - 2, height, look.blocks === 'ascii');
  const ring = ({event}: Shot, tone: Tone) => {
    const size = sizeOf(event.xg);
    if (event.location === undefined) return;
    const [x, y] = pitch.cellOf(seen(event.side, event.location));
    pitch.canvas.put(x - size, y, '('.repeat(size), tone);
    pitch.canvas.put(x + 1, y, ')'.repeat(size), tone);
    if (tone === 'accent') pitch.canvas.put(x - size - 1, y, look.glyphs.cursor, tone);
  };
  const mark = ({event}: Shot, tone: Tone) => {
    if (event.location === undefined) return;
    const [x, y] = pitch.cellOf(seen(event.side, event.location));
    pitch.canvas.put(x, y, look.glyphs[outcomeGlyph(event)], tone);
  };
  // No ring hides what came of another shot, and nothing hides the one that is chosen.
  const others = shots.filter(shot => shot !== chosen);
  for (const shot of others) ring(shot, 'faint');
  for (const shot of others) mark(shot, shot.event.side);
  if (chosen !== undefined) {
    ring(chosen, 'accent');
    mark(chosen, chosen.event.side);
  }
  return [
    title,
    ...pitch.canvas.lines().map(spans => [span(' '), ...spans]),
    ...legend(timeline, look.glyphs, columns),
    ...caption,
  ];
}

/** The shots up to a position that stand, in order. */
function shotsOf(timeline: Timeline, position: number): readonly Shot[] {
  const {cues, states} = timeline.record;
  const recorded = recordedAt(timeline, position);
  const {overturned} = states[recorded]!;
  const shots: Shot[] = [];
  for (let index = 0; index < recorded; index += 1) {
    const cue = cues[index]!;
    if (isAttempt(cue.event) && !overturned.has(cue.event.id)) shots.push({index, cue, event: cue.event});
  }
  return shots;
}

/** The one under the feed's cursor, or else the last. */
function chosenOf(timeline: Timeline, {view, played}: Frame, shots: readonly Shot[]): Shot | undefined {
  const place = view.edge === undefined ? undefined : selected(timeline, view, played);
  const cue = place === undefined ? undefined : timeline.cues[place];
  return shots.find(shot => shot.cue === cue) ?? shots.at(-1);
}

/** A place on the pitch as the home side sees it. */
function seen(side: Side, location: Location): Location {
  return side === 'home' ? location : turned(location);
}

function sizeOf(xg: number | undefined): number {
  return SIZES.filter(least => (xg ?? 0) >= least).length;
}

function outcomeGlyph(event: Attempt): GlyphName {
  if (event.type === 'goal') return 'goal';
  switch (event.outcome) {
    case 'saved':
      return 'shot';
    case 'blocked':
      return 'blocked';
    case 'off-target':
      return 'offTarget';
    case 'woodwork':
      return 'woodwork';
    case 'not-stated':
      return 'chance';
  }
}

function outcomeWords(event: Attempt): string {
  if (event.type === 'goal') return event.kind === 'penalty' ? 'goal from the penalty spot' : 'goal';
  const words = {
    saved: 'saved',
    blocked: 'blocked',
    'off-target': 'off target',
    woodwork: 'against the woodwork',
    'not-stated': 'how it ended is not stated',
  }[event.outcome];
  return event.penalty ? `penalty, ${words}` : words;
}

function captionOf(timeline: Timeline, shot: Shot, columns: number, rows: number): readonly Line[] {
  const {cue, event} = shot;
  const facts = [
    outcomeWords(event),
    event.xg === undefined ? undefined : `xG ${event.xg.toFixed(2)}`,
    placeWords(event.location),
  ];
  return [
    cutTo(
      line(
        span(` ${cue.minute} `, 'faint'),
        span(shooterOf(timeline, event), event.side),
        `: ${facts.filter(fact => fact !== undefined).join(', ')}`,
      ),
      columns,
    ),
    ...wrapTo(wordsIn(timeline, shot.index), columns - 2, rows).map(words => line(` ${words}`)),
  ];
}

function shooterOf({match, players}: Timeline, event: Attempt): string {
  const {name, short} = match.fixture[event.side];
  const id = event.type === 'goal' ? event.scorer : event.shooter;
  return id === undefined ? name : `${shortName(players, id)} (${short})`;
}

/** What the marks mean: as many as fit, sizes last. */
function legend({match}: Timeline, glyphs: Glyphs, columns: number): readonly Line[] {
  const outcomes = (
    [
      ['goal', 'goal'],
      ['shot', 'saved'],
      ['blocked', 'blocked'],
      ['offTarget', 'off target'],
      ['woodwork', 'woodwork'],
    ] as const
  ).map(([glyph, words]) => `${glyphs[glyph]} ${words}`);
  const rings = SIZES.map((_, n) => `${'('.repeat(n + 1)}${glyphs.offTarget}${')'.repeat(n + 1)}`);
  const sizes = match.stats?.includes('xg')
    ? [`${rings[0]} xG ${SIZES[0].toFixed(1)}+`, `${rings[1]} ${SIZES[1].toFixed(1)}+`]
    : [];
  const gap = columns >= 100 ? '    ' : '  ';
  const shown: string[] = [];
  for (const piece of [...outcomes, ...sizes]) {
    if (width([...shown, piece].join(gap)) + 2 <= columns) shown.push(piece);
  }
  return [line(span(` ${shown.join(gap)}`, 'faint'))];
}

function listed(timeline: Timeline, shots: readonly Shot[], {columns, look}: PanelSize): readonly Line[] {
  const word = paragraph(`The map needs ${LEAST.columns} columns and more rows. Shots, latest first:`, columns, {
    tone: 'faint',
  });
  if (shots.length === 0) return [line(span(' No shot yet.', 'faint'))];
  return [
    ...word,
    ...shots
      .toReversed()
      .flatMap(({cue, event}) => [
        cutTo(
          line(
            column(cue.minute, 8, 'faint', 'right'),
            ' ',
            span(look.glyphs[outcomeGlyph(event)], event.side),
            ' ',
            column(event.xg === undefined ? '' : event.xg.toFixed(2), 5),
            span(shooterOf(timeline, event), event.side),
          ),
          columns,
        ),
      ]),
  ];
}
