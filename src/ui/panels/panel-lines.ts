import {perSide} from '../../match/side.ts';
import type {Timeline} from '../../match/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import type {Glyphs} from '../glyphs.ts';
import {modelOf} from '../momentum-strip.tsx';
import {scorers} from '../scoreboard.tsx';
import {lineUpLines} from './line-ups.ts';
import type {Line} from './lines.ts';
import {momentumLines} from './momentum.ts';
import {reactionLines} from './reaction.ts';
import {sourceLines} from './sources.ts';
import {storyLines} from './story.ts';
import {tieLines} from './tie.ts';

export type PanelSize = {readonly columns: number; readonly rows: number; readonly glyphs: Glyphs};

/** What a panel shows at a moment; the commentary is no list of lines. */
export function panelLines(timeline: Timeline, frame: Frame, {columns, rows, glyphs}: PanelSize): readonly Line[] {
  const {match, players} = timeline;
  const {state, played, position, view} = frame;
  const knowing = {fixture: match.fixture, over: state.phase === 'over', spoilers: view.spoilers, columns};
  switch (view.panel) {
    case 'commentary':
      return [];
    case 'line-ups':
      return lineUpLines(timeline, played, {columns, rows, glyphs});
    case 'momentum':
      return momentumLines(timeline, modelOf(timeline), position, columns, glyphs.bar);
    case 'story':
      return storyLines(match, knowing);
    case 'tie':
      return tieLines(
        match,
        {score: state.score, scorers: perSide(side => scorers(state, players, side, 60))},
        knowing,
      );
    case 'reaction':
      return reactionLines(match, knowing);
    case 'sources':
      return sourceLines(timeline, played, knowing);
  }
}
