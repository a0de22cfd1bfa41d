import {concatMap, type Observable, pairwise} from 'rxjs';
import type {Cue} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {wordsOf} from './feed.ts';
import type {Frame} from './frame.ts';

/** What an alert is sent for. */
export type AlertChoice = 'goals' | 'key';

/** An event that is worth a notification: the score, and the words. */
export type Alert = {readonly title: string; readonly words: string};

/** More events than this at once are a seek, or the feed catching up: only the last is sent. */
const AT_ONCE = 3;

/** The events of a choice as the playhead comes to them, or as they become known behind it. */
export function alertsOf(frame$: Observable<Frame>, choice: AlertChoice): Observable<Alert> {
  return frame$.pipe(
    pairwise(),
    concatMap(([before, now]) => {
      if (now.timeline === before.timeline && now.transport.undo !== before.transport.undo) return [];
      // A match of a day has been opened, or left again.
      if (isDayTimeline(now.timeline) !== isDayTimeline(before.timeline)) return [];
      const known = new Set(before.timeline.cues.slice(0, before.played).map(({event}) => event.id));
      const places = [...now.timeline.cues.slice(0, now.played).entries()].filter(
        ([, cue]) => isChosen(cue, choice) && !known.has(cue.event.id),
      );
      return places.slice(places.length > AT_ONCE ? -1 : 0).map(([place]) => alertOf(now, place));
    }),
  );
}

function isChosen({event, highlight}: Cue, choice: AlertChoice): boolean {
  return choice === 'key' ? highlight : event.type === 'goal' || event.type === 'overturned';
}

/** On a day, the words have the score. */
function alertOf({timeline, state}: Frame, place: number): Alert {
  const title = isDayTimeline(timeline) ? (timeline.match.fixture.competition ?? '') : scoreTitle(timeline, state);
  return {title, words: `${timeline.cues[place]!.minute} ${wordsOf(timeline, place)}`.trim()};
}

/** `Southampton 1-0 Liverpool` */
export function scoreTitle({match: {fixture}}: Frame['timeline'], {score}: Frame['state']): string {
  return `${fixture.home.name} ${score.home}-${score.away} ${fixture.away.name}`;
}
