import {from} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {printLive} from '../../../src/cli/commands/print-live.ts';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import {UsageError} from '../../../src/errors.ts';
import {merge} from '../../../src/match/live/merge.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {buildDay} from '../../../src/matchday/day.ts';
import {followDay, followMatch} from '../../../src/streams/followed.ts';
import type {MatchNews} from '../../../src/streams/poll-feeds.ts';
import {timedDay, versionAt, wallclockAt} from '../../support/follow-day.ts';
import {versionOf} from '../../support/live-versions.ts';
import {timeOn} from '../../support/make-day.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {makeMatchday, newTable} from '../../support/make-matchday.ts';
import {richMatch} from '../../support/make-rich.ts';

const MATCHDAY = timedDay(
  makeMatchday(
    [
      {home: 'Arsenal', away: 'Derby', goals: ['H 10'], kickOff: '15:00 UTC'},
      {home: 'Everton', away: 'Fulham', goals: ['A 20'], kickOff: '15:00 UTC'},
    ],
    {tables: [newTable('Arsenal', 'Derby', 'Everton', 'Fulham')]},
  ),
);
const DAY = buildDay(MATCHDAY);
const at = (time: string) => timeOn(DAY, time);
const version = (match: number, time: string): MatchNews => ({
  match,
  news: {type: 'version', version: versionAt(DAY, match, at(time))},
});

/** What is printed of a day that is opened at 15:05 and has this news. */
async function printed(news: readonly MatchNews[], argv: readonly string[] = []) {
  const request = parseArguments(['espn:eng.1', '--all', ...argv]);
  if (request.command !== 'play') throw new Error('not played');
  const wallclock = wallclockAt(DAY, at('15:05'));
  const first = [0, 1].map(match => merge(undefined, versionAt(DAY, match, at('15:05')), wallclock));
  let text = '';
  const warnings: string[] = [];
  await printLive(from(news), followDay(MATCHDAY, first), request.options, {
    wallNow: () => wallclock,
    write: async more => {
      text += more;
    },
    warn: warning => warnings.push(warning),
  });
  return {lines: text.trim().split('\n'), warnings};
}

describe('a match with passes and tackles that is printed', () => {
  const events = buildTimeline(richMatch()).record.cues.map(({event}) => event);

  const COUNTS = [40, 41, 90, 200, events.length];

  /** The lines of each version that is printed, and the warnings. */
  async function printedOf(argv: readonly string[], match = richMatch(), counts: readonly number[] = COUNTS) {
    const all = buildTimeline(match).record.cues.map(({event}) => event);
    const known = counts.map(count => versionOf(match, all.slice(0, count)));
    const request = parseArguments(['match.jsonl', '--live', ...argv]);
    if (request.command !== 'play') throw new Error('not played');
    const news = known.slice(1).map((version): MatchNews => ({match: 0, news: {type: 'version', version}}));
    const pieces: (readonly string[])[] = [];
    const warnings: string[] = [];
    await printLive(from(news), followMatch(merge(undefined, known[0]!, 0)), request.options, {
      wallNow: () => 0,
      write: async text => void pieces.push(text.trimEnd().split('\n')),
      warn: warning => warnings.push(warning),
    });
    return {pieces, warnings};
  }

  test('has an object for each event as it becomes known with --format jsonl, and in it the line that is printed as text', async () => {
    const [{pieces: objects, warnings}, {pieces: text}] = [await printedOf(['--format', 'jsonl']), await printedOf([])];
    expect(warnings).toEqual([]);
    expect(objects.map(({length}) => length)).toEqual([40, 1, 49, 110, events.length - 200]);
    const lines = objects.flat().map(line => JSON.parse(line));
    expect(lines.map(({id}) => id)).toEqual(events.map(({id}) => id));
    const told = lines.flatMap(({words}) => (words === null ? [] : [words]));
    const [attribution, ...texts] = text.flat();
    expect(attribution).toBe('Data: made up');
    expect(texts).toEqual(told.map(words => expect.stringContaining(words)));
    expect(told.length).toBeGreaterThan(10);
  });

  describe('with --filter player=', () => {
    const passed = (clock: string, player: string) => draft('play', clock, {side: 'home', kind: 'pass', player});
    const match = ninety([
      passed('5', 'Gündoğan'),
      passed('10', 'David Silva'),
      passed('15', 'Bernardo Silva'),
      passed('20', 'David Silva'),
    ]);
    const filtered = (player: string) =>
      printedOf(['--format', 'jsonl', '--filter', `player=${player}`], match, [1, 2, 3, 4, 5, 8]);

    test('waits until a player is named, and stays with that one', async () => {
      const {pieces, warnings} = await filtered('silva');
      const names = pieces.map(piece => piece.map(line => JSON.parse(line).players[0].name));
      expect(names).toEqual([['David Silva'], ['David Silva']]);
      expect(warnings).toEqual(['Waiting: --filter player=silva: this match names no players']);
    });

    test('fails at the end if nobody was', async () => {
      await expect(filtered('silvva')).rejects.toThrow(
        new UsageError('--filter player=silvva: no player in this match has that name; did you mean "Silva"?'),
      );
    });

    test('fails at once where the line-ups are known', async () => {
      const withLineUps = {...match, lineUps: richMatch().lineUps!};
      await expect(printedOf(['--filter', 'player=silvva'], withLineUps, [1, 8])).rejects.toThrow(UsageError);
    });
  });
});

describe('a day that is printed', () => {
  // Of the first match nothing is heard until the second has its goal.
  const NEWS = [version(1, '15:15'), version(1, '15:25'), version(0, '15:25'), version(1, '15:25')];

  test('has a line for each entry as it becomes known, late ones too, each once', async () => {
    const {lines} = await printed(NEWS);
    expect(lines).toEqual([
      '15:00  KO     Kick-off: 2 matches.',
      "15:19  20'    Goal: Everton 0-1 Fulham. Fulham. Fulham go top.",
      "15:09  10'    Goal: Arsenal 1-0 Derby. Arsenal.",
    ]);
  });

  test('has an object for each with --format jsonl', async () => {
    const {lines} = await printed(NEWS, ['--format', 'jsonl']);
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      {kind: 'kick-off', matches: [{home: 'Arsenal'}, {home: 'Everton'}]},
      {kind: 'goal', score: {home: 0, away: 1}, matches: [{home: 'Everton', away: 'Fulham'}]},
      {kind: 'goal', score: {home: 1, away: 0}, matches: [{home: 'Arsenal', away: 'Derby'}]},
    ]);
  });

  test('names the match whose feed fails', async () => {
    const {warnings} = await printed([
      {match: 1, news: {type: 'failed', reason: 'no answer'}},
      {match: 0, news: {type: 'problem', problem: 'Line 3: not JSON'}},
    ]);
    expect(warnings).toEqual(['Everton v Fulham: no answer', 'Arsenal v Derby: Line 3: not JSON']);
  });
});
