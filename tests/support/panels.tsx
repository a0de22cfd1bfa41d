import {readFileSync} from 'node:fs';
import {renderToString} from 'ink';
import type {Match} from '../../src/match/model/match.ts';
import type {Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import type {Frame} from '../../src/streams/frame.ts';
import type {Panel} from '../../src/streams/panels.ts';
import {layoutOf} from '../../src/ui/layout/layout.ts';
import {panelLines} from '../../src/ui/panels/panel-lines.ts';
import {PanelView} from '../../src/ui/panels/panel-view.tsx';
import {matchLook} from '../../src/ui/theme/match-look.ts';
import {LookContext} from '../../src/ui/theme/use-look.ts';
import {frameAt, PLAIN, type Size} from './render.tsx';

/** The panels that are lists of lines: all but the commentary. */
export const LINE_PANELS: readonly Panel[] = ['line-ups', 'momentum', 'story', 'tie', 'reaction', 'sources'];

/** The panels that only rich data has. */
export const RICH_PANELS: readonly Panel[] = ['xg-race', 'shot-map', 'passes'];

/** A bundled match. */
export function bundled(name: 'first-leg' | 'second-leg'): Match {
  return matchSchema.parse(JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')));
}

/** The frame of a panel at a position. */
export function panelFrame(timeline: Timeline, position: number, panel: Panel, spoilers = false): Frame {
  const frame = frameAt(timeline, position);
  return {...frame, view: {...frame.view, panel, spoilers}};
}

/** Every line of a panel as text, scrolled through at a size. */
export function panelText(timeline: Timeline, frame: Frame, [columns, rows]: Size): readonly string[] {
  const layout = layoutOf(columns, rows);
  const pane = layout.kind === 'panes' ? layout.feed.rows : rows;
  return panelLines(timeline, frame, {columns, rows: pane, look: PLAIN}).map(spans =>
    spans
      .map(({text}) => text)
      .join('')
      .trimEnd(),
  );
}

/** The whole of a panel as it is drawn, however long it is. */
export function drawPanel(timeline: Timeline, frame: Frame, [columns, rows]: Size): string {
  const lines = panelLines(timeline, frame, {columns, rows, look: PLAIN});
  const look = matchLook(timeline.match.fixture, PLAIN);
  const panel = <PanelView {...{lines, columns}} top={0} rows={lines.length} />;
  return renderToString(<LookContext value={look}>{panel}</LookContext>, {columns});
}
