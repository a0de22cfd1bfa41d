import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';
import type {Match} from '../../src/match/model/match.ts';
import {type PerSide, perSide, type Side} from '../../src/match/model/side.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchInfo} from '../../src/output/info.ts';

// What a list beside some sample files says of them, and how a match is compared with it.

/** A name or a count by the name of a team. */
type PerTeam = {readonly [team: string]: number};
export type Expected = {
  readonly file: string;
  /** Which match of a file that has several. */
  readonly choose?: string;
  readonly provider: string;
  readonly warnings?: readonly string[];
  readonly home: string;
  readonly away: string;
  /** Records in the file. */
  readonly events?: number;
  readonly score: readonly [number, number];
  readonly goals: readonly {
    readonly team: string;
    readonly player: string;
    readonly minute: string;
    readonly pen?: boolean;
    readonly ownGoal?: boolean;
  }[];
  readonly cards: readonly {
    readonly team: string;
    readonly player: string;
    readonly minute: string;
    readonly card: string;
  }[];
  readonly shots?: PerTeam;
  readonly onTarget?: PerTeam;
  readonly blocked?: PerTeam;
  readonly xg?: PerTeam;
  readonly fouls?: PerTeam;
  readonly subs: PerTeam;
  readonly shootout?: readonly {readonly team: string; readonly player: string; readonly scored: boolean}[];
  readonly shootoutScore?: readonly [number, number] | null;
};

/** The list of a folder of samples. */
export function expectedIn(folder: string): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(folder, 'EXPECTED.json'), 'utf8'));
}

const CARDS: Readonly<Record<string, string>> = {
  'Yellow Card': 'yellow',
  Yellow: 'yellow',
  'Second Yellow': 'second-yellow',
  'Red Card': 'red',
  Red: 'red',
};

/** Compares the match with what the list says of its file. */
export function expectAsStated(match: Match, expected: Expected): void {
  const info = matchInfo(buildTimeline(match));
  const {fixture, stats} = info;
  const sideOf = (team: string): Side => (team === fixture.home.name ? 'home' : 'away');
  const counts = (perTeam: PerTeam): PerSide<number> => perSide(side => perTeam[fixture[side].name] ?? 0);
  expect([fixture.home.name, fixture.away.name]).toEqual([expected.home, expected.away]);
  expect(info.provider).toBe(expected.provider);
  if (expected.events !== undefined) expect(info.events).toBe(expected.events);
  expect([info.score.home, info.score.away]).toEqual(expected.score);
  expect(info.goals.map(({assist: _, ...goal}) => goal)).toEqual(
    expected.goals.map(({team, player, minute, pen, ownGoal}) => ({
      side: sideOf(team),
      player,
      clock: minute,
      kind: ownGoal ? 'own-goal' : pen ? 'penalty' : expect.stringMatching(/^(?:open-play|set-piece)$/),
    })),
  );
  expect(info.cards).toEqual(
    expected.cards.map(({team, player, minute, card}) => ({
      side: sideOf(team),
      player,
      clock: minute,
      card: CARDS[card] ?? card,
    })),
  );
  expect(info.substitutions).toEqual(counts(expected.subs));
  if (expected.shots !== undefined) expect(stats.shots).toEqual(counts(expected.shots));
  if (expected.onTarget !== undefined) expect(stats.onTarget).toEqual(counts(expected.onTarget));
  if (expected.blocked !== undefined) expect(stats.blocked).toEqual(counts(expected.blocked));
  if (expected.fouls !== undefined) expect(stats.fouls).toEqual(counts(expected.fouls));
  for (const side of ['home', 'away'] as const) {
    if (expected.xg !== undefined) {
      expect(Math.abs(stats.xg![side]! - counts(expected.xg)[side])).toBeLessThan(0.001);
    } else expect(stats).not.toHaveProperty('xg');
  }
  const kicks = expected.shootout ?? [];
  expect(info.shootOut?.kicks ?? []).toEqual(
    kicks.map(({team, player, scored}) => ({side: sideOf(team), player, scored})),
  );
  if (expected.shootoutScore) expect([info.shootOut?.home, info.shootOut?.away]).toEqual(expected.shootoutScore);
  else expect(info.shootOut).toBeNull();
}
