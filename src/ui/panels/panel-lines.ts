import {momentum} from '../../match/analysis/momentum.ts';
import {perSide} from '../../match/model/side.ts';
import {isOver} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {scorers} from '../components/scorers.ts';
import {lineUpLines} from './line-ups.ts';
import type {Line} from './lines.ts';
import {momentumLines} from './momentum.ts';
import type {PanelSize} from './panel-size.ts';
import {passLines} from './passes.ts';
import {reactionLines} from './reaction.ts';
import {shotLines} from './shot-map.ts';
import {sourceLines} from './sources.ts';
import {storyLines} from './story.ts';
import {tieLines} from './tie.ts';
import {raceLines} from './xg-race.ts';

/** The lines of a panel at a moment; none for the commentary, which is not a list of lines. */
export function panelLines(timeline: Timeline, frame: Frame, size: PanelSize): readonly Line[] {
  const {
    columns,
    look: {glyphs},
  } = size;
  const {match, players} = timeline;
  const {state, played, position, view} = frame;
  const knowing = {fixture: match.fixture, over: isOver(state), spoilers: view.spoilers, columns};
  switch (view.panel) {
    case 'commentary':
      return [];
    case 'line-ups':
      return lineUpLines(timeline, played, view.references, size);
    case 'momentum':
      return momentumLines(timeline, momentum(timeline), position, columns, glyphs.bar);
    case 'xg-race':
      return raceLines(timeline, position, size);
    case 'shot-map':
      return shotLines(timeline, frame, size);
    case 'passes':
      return passLines(timeline, state, position, size);
    case 'story':
      return storyLines(match, view.references, knowing);
    case 'tie':
      return tieLines(
        match,
        {
          score: state.score,
          scorers: perSide(side => scorers(state, players, side, [60]).join('')),
          dash: glyphs.dash,
        },
        knowing,
      );
    case 'reaction':
      return reactionLines(match, knowing);
    case 'sources':
      return sourceLines(timeline, played, knowing);
  }
}
