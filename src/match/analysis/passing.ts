import type {Location} from '../model/pitch.ts';
import type {Side} from '../model/side.ts';
import {recordedAt, stateAt, type Timeline} from '../model/timeline.ts';

/** A player on the pitch and their average location on the ball, as their side sees the pitch. */
export type Standing = {
  readonly id: string;
  readonly number: number | undefined;
  readonly place: Location;
  /** How many touches the average is of. */
  readonly touches: number;
};

/** Completed passes between two players, in both directions. */
export type PassLink = {readonly between: readonly [string, string]; readonly count: number};

export type Passing = {readonly standings: readonly Standing[]; readonly links: readonly PassLink[]};

/** Average locations of the players on the pitch up to a position, and passes between them, most frequent first. O(events). */
export function passingOf(timeline: Timeline, position: number, side: Side): Passing {
  const {cues} = timeline.record;
  const sums = new Map<string, {x: number; y: number; n: number}>();
  const counts = new Map<string, number>();
  const onPitch = new Map([...stateAt(timeline, position).lineUps[side]].filter(([, {place}]) => place === 'pitch'));
  for (let index = 0; index < recordedAt(timeline, position); index += 1) {
    const {event} = cues[index]!;
    if (event.type !== 'play' || event.side !== side) continue;
    const {player, target, location, kind, completed} = event;
    if (player === undefined || !onPitch.has(player)) continue;
    if (location !== undefined) {
      const sum = sums.get(player) ?? {x: 0, y: 0, n: 0};
      sums.set(player, {x: sum.x + location.x, y: sum.y + location.y, n: sum.n + 1});
    }
    if (kind === 'pass' && completed && target !== undefined && target !== player && onPitch.has(target)) {
      const key = [player, target].sort().join('\n');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return {
    standings: [...sums].map(([id, {x, y, n}]) => ({
      id,
      number: onPitch.get(id)?.player.number,
      place: {x: x / n, y: y / n},
      touches: n,
    })),
    links: [...counts]
      .map(([key, count]): PassLink => ({between: key.split('\n') as [string, string], count}))
      .sort((a, b) => b.count - a.count || a.between.join().localeCompare(b.between.join(), 'en')),
  };
}
