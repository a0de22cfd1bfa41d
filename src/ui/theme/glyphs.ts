import type {MatchEvent} from '../../match/model/event.ts';
import type {Play} from '../../match/model/event-values.ts';

/** Everything that is drawn rather than written, each of one column: what it is in Unicode, and in ASCII. */
export const GLYPHS = {
  // What happens.
  goal: {unicode: '●', ascii: 'O'},
  shot: {unicode: '○', ascii: 'o'},
  woodwork: {unicode: '╫', ascii: 'H'},
  chance: {unicode: '◌', ascii: 'c'},
  yellowCard: {unicode: '▮', ascii: 'Y'},
  redCard: {unicode: '▮', ascii: 'R'},
  substitution: {unicode: '⇄', ascii: '%'},
  corner: {unicode: '◣', ascii: 'L'},
  cross: {unicode: '↷', ascii: ')'},
  pass: {unicode: '→', ascii: '>'},
  counterAttack: {unicode: '»', ascii: '&'},
  clearance: {unicode: '↗', ascii: '/'},
  error: {unicode: '!', ascii: '!'},
  foul: {unicode: '×', ascii: 'x'},
  offside: {unicode: '¦', ascii: '|'},
  overturned: {unicode: '⊘', ascii: '0'},
  penaltyGiven: {unicode: '◉', ascii: 'P'},
  penaltyAppeal: {unicode: '?', ascii: '?'},
  kickOff: {unicode: '▷', ascii: '['},
  whistle: {unicode: '■', ascii: ']'},
  addedTime: {unicode: '+', ascii: '+'},
  spell: {unicode: '≈', ascii: '='},
  tactics: {unicode: '◇', ascii: '*'},
  remark: {unicode: '·', ascii: '-'},
  // The timeline bar.
  playedLine: {unicode: '━', ascii: '='},
  playedTick: {unicode: '┿', ascii: '+'},
  comingLine: {unicode: '─', ascii: '-'},
  comingTick: {unicode: '┼', ascii: '+'},
  playhead: {unicode: '◆', ascii: '@'},
  // What came of a shot, on the map of them; a goal, a save and the woodwork are as above.
  blocked: {unicode: '□', ascii: 'b'},
  offTarget: {unicode: '×', ascii: 'x'},
  // Panes, bars and signs.
  rule: {unicode: '─', ascii: '-'},
  wall: {unicode: '│', ascii: '|'},
  wallTop: {unicode: '┬', ascii: '+'},
  wallFoot: {unicode: '┴', ascii: '+'},
  topLeft: {unicode: '┌', ascii: '+'},
  topRight: {unicode: '┐', ascii: '+'},
  footLeft: {unicode: '└', ascii: '+'},
  footRight: {unicode: '┘', ascii: '+'},
  bar: {unicode: '▄', ascii: '#'},
  playing: {unicode: '▶', ascii: '>'},
  paused: {unicode: '‖', ascii: '='},
  times: {unicode: '×', ascii: 'x'},
  up: {unicode: '↑', ascii: '^'},
  down: {unicode: '↓', ascii: 'v'},
  left: {unicode: '←', ascii: '<'},
  right: {unicode: '→', ascii: '>'},
  dash: {unicode: '–', ascii: '-'},
  minus: {unicode: '−', ascii: '-'},
  separator: {unicode: '·', ascii: '-'},
  cursor: {unicode: '›', ascii: '>'},
  ellipsis: {unicode: '…', ascii: '~'},
  apostrophe: {unicode: '’', ascii: "'"},
} as const;

export type GlyphName = keyof typeof GLYPHS;
export type Glyphs = Readonly<Record<GlyphName, string>>;

/** The glyphs of a kind of terminal. `letters` writes cards as letters, where their colour alone does not tell them apart. */
export function glyphsFor({ascii, letters}: {readonly ascii: boolean; readonly letters: boolean}): Glyphs {
  const names = Object.keys(GLYPHS) as GlyphName[];
  const table = Object.fromEntries(names.map(name => [name, GLYPHS[name][ascii ? 'ascii' : 'unicode']])) as Glyphs;
  return letters ? {...table, yellowCard: GLYPHS.yellowCard.ascii, redCard: GLYPHS.redCard.ascii} : table;
}

/** What stands for an event. */
export function glyphOf(event: MatchEvent, glyphs: Glyphs): string {
  return glyphs[glyphName(event)];
}

const PLAYS: Readonly<Record<Play, GlyphName>> = {
  pass: 'pass',
  carry: 'counterAttack',
  tackle: 'clearance',
  challenge: 'remark',
  interception: 'clearance',
};

function glyphName(event: MatchEvent): GlyphName {
  switch (event.type) {
    case 'goal':
    case 'chance':
    case 'substitution':
    case 'corner':
    case 'cross':
    case 'pass':
    case 'clearance':
    case 'error':
    case 'foul':
    case 'offside':
    case 'whistle':
    case 'spell':
    case 'tactics':
    case 'remark':
      return event.type;
    case 'play':
      return PLAYS[event.kind];
    case 'shot':
      return event.outcome === 'woodwork' ? 'woodwork' : 'shot';
    case 'shoot-out-kick':
      return event.scored ? 'goal' : 'shot';
    case 'overturned':
      return 'overturned';
    case 'card-changed':
      return event.card === 'yellow' ? 'yellowCard' : 'redCard';
    case 'card':
      return event.card === 'yellow' ? 'yellowCard' : 'redCard';
    case 'counter-attack':
      return 'counterAttack';
    case 'penalty-appeal':
      return event.decision === 'given' ? 'penaltyGiven' : 'penaltyAppeal';
    case 'kick-off':
      return 'kickOff';
    case 'added-time':
      return 'addedTime';
  }
}
