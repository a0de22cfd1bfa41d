import {type EventOf, isAttempt} from '../../match/event.ts';
import {shortName} from '../../match/line-up.ts';
import {type Location, turned} from '../../match/pitch.ts';
import type {Side} from '../../match/side.ts';
import {placeWords} from '../../match/telling.ts';
import {type Cue, recordedAt, type Timeline} from '../../match/timeline.ts';
import {wordsIn} from '../../streams/feed.ts';
import type {Frame} from '../../streams/frame.ts';
import {selected} from '../../streams/view.ts';
import type {GlyphName, Glyphs} from '../glyphs.ts';
import {field} from './field.ts';
import {BLANK, beside, column, cutTo, type Line, line, paragraph, span} from './lines.ts';
import type {PanelSize} from './panel-lines.ts';

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
  const half = Math.floor(columns / 2);
  const total = (side: Side) => {
    const own = shots.filter(({event}) => event.side === side);
    const xg = own.reduce((sum, {event}) => sum + (event.xg ?? 0), 0);
    const sum = timeline.match.stats?.includes('xg') ? `, xG ${xg.toFixed(2)}` : '';
    return `${own.length} ${own.length === 1 ? 'shot' : 'shots'}${sum}`;
  };
  // Each side's name stands over the goal that it attacks.
  const title = beside(
    [cutTo(line(` ${look.glyphs.left} `, span(fixture.away.name, 'away'), span(` ${total('away')}`)), half - 1)],
    [
      [
        column('', 0),
        ...rightTo(
          line(span(`${total('home')} `), span(fixture.home.name, 'home'), ` ${look.glyphs.right} `),
          columns - half,
        ),
      ],
    ],
    half,
  );
  const caption =
    chosen === undefined ? [line(span(' No shot yet.', 'faint')), BLANK] : captionOf(timeline, chosen, columns);
  const captionRows = rows >= 16 ? 3 : 2;
  const height = rows - 2 - captionRows;
  const pitch = field(columns - 2, height, look.blocks === 'ascii');
  const marks = [...shots.filter(shot => shot !== chosen), ...(chosen === undefined ? [] : [chosen])].flatMap(shot =>
    shot.event.location === undefined ? [] : [{shot, at: pitch.cellOf(seen(shot.event.side, shot.event.location))}],
  );
  for (const {
    shot,
    at: [x, y],
  } of marks) {
    const ring = sizeOf(shot.event.xg);
    const tone = shot === chosen ? 'accent' : 'faint';
    pitch.canvas.put(x - ring, y, '('.repeat(ring), tone);
    pitch.canvas.put(x + 1, y, ')'.repeat(ring), tone);
    if (shot === chosen) pitch.canvas.put(x - ring - 1, y, look.glyphs.cursor, 'accent');
  }
  for (const {
    shot,
    at: [x, y],
  } of marks) {
    pitch.canvas.put(x, y, look.glyphs[outcomeGlyph(shot.event)], shot === chosen ? 'accent' : shot.event.side);
  }
  return [
    ...title,
    ...pitch.canvas.lines().map(spans => [span(' '), ...spans]),
    ...legend(timeline, look.glyphs, columns),
    ...caption.slice(0, captionRows),
  ];
}

/** The shots up to a position, in order, told or not. */
function shotsOf(timeline: Timeline, position: number): readonly Shot[] {
  const {cues} = timeline.record;
  const shots: Shot[] = [];
  for (let index = 0; index < recordedAt(timeline, position); index += 1) {
    const cue = cues[index]!;
    if (isAttempt(cue.event)) shots.push({index, cue, event: cue.event});
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

function captionOf(timeline: Timeline, shot: Shot, columns: number): readonly Line[] {
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
    ...paragraph(wordsIn(timeline, shot.index), columns),
  ];
}

function shooterOf({match, players}: Timeline, event: Attempt): string {
  const {name, short} = match.fixture[event.side];
  const id = event.type === 'goal' ? event.scorer : event.shooter;
  return id === undefined ? name : `${shortName(players, id)} (${short})`;
}

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
  const sizes = match.stats?.includes('xg')
    ? SIZES.map((least, n) => `${'('.repeat(n + 1)}${glyphs.offTarget}${')'.repeat(n + 1)} xG ${least.toFixed(1)}+`)
    : [];
  const all = [...outcomes, ...sizes];
  return [cutTo(line(span(` ${all.join(columns >= 100 ? '    ' : '  ')}`, 'faint')), columns)];
}

function listed(timeline: Timeline, shots: readonly Shot[], {columns, look}: PanelSize): readonly Line[] {
  const word = paragraph(`A map needs ${LEAST.columns} columns and more rows. The shots, the last first:`, columns, {
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

function rightTo(spans: Line, columns: number): Line {
  const cut = cutTo(spans, columns);
  return [
    span(' '.repeat(Math.max(0, columns - cut.reduce((sum, {text}) => sum + Array.from(text).length, 0)))),
    ...cut,
  ];
}
