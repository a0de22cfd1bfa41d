import {readMatchFile} from '../src/formats/read-match.ts';
import {buildTimeline} from '../src/match/model/timeline.ts';
import {type Row, textOf} from '../src/output/recordings/cells.ts';
import {openDrawer, type Size} from '../src/output/recordings/draw.tsx';
import {groundOf} from '../src/output/recordings/ground.ts';
import {pictureLook, pictureSetting} from '../src/output/recordings/look.ts';
import {record} from '../src/output/recordings/record.ts';
import {SVG_CLOSING, svgOpening, svgRow} from '../src/output/recordings/svg.ts';

// The recording that the README shows, made by the app itself: `npm run demo`.

const SIZE: Size = {columns: 100, rows: 28};
const SECOND = 1000;
/** The quarter of an hour's best two minutes: a chance, and then the goal. */
const PART = {from: (18 * 60 + 50) * SECOND, until: (21 * 60 + 20) * SECOND, speed: 10};
/** How long the last frame stays before all begins again, in milliseconds. */
const LAST = 4 * SECOND;

/** One look of one line of the screen, from when to when, in milliseconds. */
type Version = {readonly row: Row; readonly number: number; readonly from: number; until: number};

/** The first leg's goal as a picture that moves, for those who have not asked for stillness: they see its last frame. */
export async function demo(): Promise<string> {
  const timeline = buildTimeline(await readMatchFile('data/first-leg.json'));
  const look = pictureLook('dark', {});
  const drawer = openDrawer(timeline, pictureSetting(look, 'first-leg'), SIZE);
  const versions: Version[] = [];
  const newest = new Map<number, Version>();
  let end = 0;
  for (const {at, frame} of record(timeline, PART)) {
    end = at + LAST;
    for (const [number, row] of drawer.draw(frame).entries()) {
      const before = newest.get(number);
      if (before?.row === row) continue;
      if (before !== undefined) before.until = at;
      const version = {row, number, from: at, until: Number.POSITIVE_INFINITY};
      newest.set(number, version);
      versions.push(version);
    }
  }
  await drawer.close();
  const ground = groundOf(look);
  const spans = [...new Set(versions.map(spanOf))].filter(span => span !== ALWAYS);
  const share = (at: number) => `${Math.round((at / end) * 100_000) / 1000}%`;
  const keyframes = spans.map((span, n) => {
    const [from, until] = span.split(' ').map(Number);
    const starts = from === 0 ? '' : '0%{visibility:hidden}';
    const ends = until === Number.POSITIVE_INFINITY ? '' : `${share(until!)}{visibility:hidden}`;
    return `@keyframes k${n}{${starts}${share(from!)}{visibility:visible}${ends}}.k${n}{animation-name:k${n}}`;
  });
  const style = [
    `g g{animation:${end}ms step-end infinite}`,
    ...keyframes,
    '@media(prefers-reduced-motion:reduce){g g{animation:none}}',
  ].join('');
  const title = 'The first leg: Southampton against Liverpool, around the goal in the 20th minute';
  const description =
    'A recording of football-replay at ten times the speed: scoreboard, commentary, statistics, momentum and the timeline of the match.';
  return [
    ...svgOpening({...SIZE, rows: SIZE.rows - 1, ground, title, description}, style),
    ...versions.flatMap(version => {
      const drawn = svgRow(version.row, version.number, ground);
      if (drawn === '' || textOf(version.row) === '') return [];
      const span = spanOf(version);
      if (span === ALWAYS) return [drawn];
      // Without animation the last frame is what is seen.
      const hidden = version.until === Number.POSITIVE_INFINITY ? '' : ' visibility="hidden"';
      return [`<g class="k${spans.indexOf(span)}"${hidden}>${drawn}</g>`];
    }),
    SVG_CLOSING,
  ].join('\n');
}

const ALWAYS = `0 ${Number.POSITIVE_INFINITY}`;

function spanOf({from, until}: Version): string {
  return `${from} ${until}`;
}
