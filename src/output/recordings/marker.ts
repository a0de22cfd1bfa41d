import {type MatchEvent, shownMinute} from '../../match/model/event.ts';
import type {Card} from '../../match/model/event-values.ts';
import {shortName} from '../../match/model/line-up.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';

/**
 * The label of a marker in a recording: the minute, and with `spoilers` what happens. Players show all markers from the start,
 * so that something happens there is visible in any case.
 */
export function markerLabel(timeline: Timeline, event: MatchEvent, spoilers: boolean): string {
  const minute = shownMinute(event);
  if (!spoilers) return minute;
  if (isDayTimeline(timeline)) {
    const place = timeline.cues.findIndex(cue => cue.event === event);
    return `${minute} ${timeline.words[place] ?? ''}`.trim();
  }
  const {match, players} = timeline;
  const team = 'side' in event && event.side !== undefined ? match.fixture[event.side].name : undefined;
  const who = playerOf(event);
  const parts = [nameOf(event), who === undefined ? undefined : shortName(players, who), team];
  return `${minute} ${parts.filter(part => part !== undefined).join(', ')}`;
}

const CARDS: Readonly<Record<Card, string>> = {
  yellow: 'Yellow card',
  'second-yellow': 'Second yellow',
  red: 'Red card',
};

function nameOf(event: MatchEvent): string {
  switch (event.type) {
    case 'goal':
      return event.kind === 'own-goal' ? 'Goal (own goal)' : event.kind === 'penalty' ? 'Goal (penalty)' : 'Goal';
    case 'card':
      return CARDS[event.card];
    case 'overturned':
      return 'Overturned';
    case 'card-changed':
      return 'Card changed';
    case 'substitution':
      return 'Substitution';
    case 'kick-off':
      return 'Kick-off';
    case 'whistle':
      return event.final ? 'Full-time' : event.clock.period === 'first-half' ? 'Half-time' : 'Whistle';
    case 'shoot-out-kick':
      return event.scored ? 'Kick scored' : 'Kick missed';
    case 'shot':
      return event.outcome === 'woodwork' ? 'Woodwork' : 'Penalty';
    case 'penalty-appeal':
      return 'Penalty given';
    default:
      return 'Highlight';
  }
}

function playerOf(event: MatchEvent): string | undefined {
  switch (event.type) {
    case 'goal':
      return event.scorer;
    case 'card':
      return event.player;
    case 'substitution':
      return event.on;
    case 'shoot-out-kick':
      return event.taker;
    case 'shot':
      return event.shooter;
    default:
      return undefined;
  }
}
