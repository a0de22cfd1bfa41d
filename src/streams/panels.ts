import type {Match} from '../match/model/match.ts';

/** What the middle of the screen shows. */
export type Panel =
  | 'commentary'
  | 'line-ups'
  | 'momentum'
  | 'xg-race'
  | 'shot-map'
  | 'passes'
  | 'story'
  | 'tie'
  | 'reaction'
  | 'sources';

export const PANEL_NAMES: Readonly<Record<Panel, string>> = {
  commentary: 'Commentary',
  'line-ups': 'Line-ups',
  momentum: 'Momentum',
  'xg-race': 'xG race',
  'shot-map': 'Shot map',
  passes: 'Passes',
  story: 'Story',
  tie: 'Tie',
  reaction: 'Reaction',
  sources: 'Sources',
};

/** Panels that have something to show only once the match is over. */
export function lockedPanels(over: boolean, spoilers: boolean): readonly Panel[] {
  return over || spoilers ? [] : ['reaction'];
}

/** The panels of a match, in the order of their tabs: a file without a tie has no panel for one. */
export function panelsOf({lineUps, stats, places, story, tie, reaction, sources}: Match): readonly Panel[] {
  const has: Readonly<Record<Panel, boolean>> = {
    commentary: true,
    'line-ups': lineUps !== undefined,
    momentum: true,
    // What the data has is what it says that it has: that a shot is to come must not show.
    'xg-race': stats?.includes('xg') ?? false,
    'shot-map': places !== undefined,
    passes: places === 'all' && lineUps !== undefined,
    story: story.length > 0,
    tie: tie !== undefined,
    reaction: reaction.length > 0,
    sources: sources.length > 0,
  };
  return (Object.keys(has) as Panel[]).filter(panel => has[panel]);
}
