import {describe, expect, test} from 'vitest';
import {InputError, UsageError} from '../../src/errors.ts';
import {openDrafts} from '../../src/files/drafts.ts';
import {buildDay, dayAt} from '../../src/matchday/day.ts';
import {formatTimeOfDay} from '../../src/matchday/time-of-day.ts';
import {type DayOptions, openDay} from '../../src/providers/open-day.ts';
import {parseReference} from '../../src/providers/reference.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {line, OVER, play, summary, TEAMS} from '../support/make-espn.ts';
import {type Answer, gives, passing, serve} from '../support/server.ts';

const goal = line(
  'Goal! Northport 1, Westmere 0. Ada Birch (Northport) right footed shot.',
  play('3', 'goal', 1, "9'", 'home', ['Ada Birch'], {scoringPlay: true}),
);
const BEGINS = line('First Half begins.', play('1', 'kickoff', 1, "0'"));
type Status = {readonly state: 'pre' | 'in' | 'post'; readonly completed: boolean};

/** A summary in which the teams have other names. */
function summaryOf(names: readonly [string, string], type: Status, hour = 17): unknown {
  const commentary = type.state === 'pre' ? [] : type.state === 'in' ? [BEGINS, goal] : [BEGINS, goal, ...OVER];
  const whole = summary({commentary, score: type.state === 'pre' ? [0, 0] : [1, 0]});
  const [competition] = whole.header.competitions;
  const header = {...whole.header, competitions: [{...competition, date: `2031-05-04T${hour}:00Z`, status: {type}}]};
  const text = JSON.stringify({...whole, header});
  return JSON.parse(text.replaceAll(TEAMS.home, names[0]).replaceAll(TEAMS.away, names[1]));
}

const FINISHED: Status = {state: 'post', completed: true};
const STATES: Readonly<Record<string, string>> = {1: 'post', 2: 'in', 3: 'pre'};
const scoreboard = (...ids: readonly string[]) =>
  gives({
    events: ids.map(id => ({
      id,
      date: '2031-05-04T17:00Z',
      competitions: [{competitors: [], status: {type: {state: STATES[id]}}}],
    })),
  });
const NOW = Date.parse('2031-05-04T19:10:00Z');
const DAY = '/eng.1/scoreboard?limit=500&dates=20310504';
const one = gives(summaryOf(['Northport', 'Westmere'], FINISHED));
const two = gives(summaryOf(['Eastham', 'Southwick'], {state: 'in', completed: false}, 19));
const three = gives(summaryOf(['Highfield', 'Lowbridge'], {state: 'pre', completed: false}, 20));

async function opened(answers: Readonly<Record<string, Answer>>, text = 'espn:eng.1', more: Partial<DayOptions> = {}) {
  const {base, asked} = await serve(answers);
  const folder = await tempFolder();
  const warnings: string[] = [];
  const open = (given: Partial<DayOptions> = {}) =>
    passing(timer =>
      openDay(parseReference(text)!, '2031-05-04', {
        env: {FOOTBALL_REPLAY_CACHE: folder, FOOTBALL_REPLAY_ESPN: base.href},
        timer,
        drafts: openDrafts(),
        offline: false,
        wallNow: () => NOW,
        warn: warning => warnings.push(warning),
        ...more,
        ...given,
      }),
    );
  return {...(await open()), open, asked, warnings};
}

describe('all matches of a competition’s day', () => {
  const answers = {
    [DAY]: scoreboard('1', '2', '3'),
    '/eng.1/summary?event=1': one,
    '/eng.1/summary?event=2': two,
    '/eng.1/summary?event=3': three,
  };

  test('are on one clock, finished or not', async () => {
    const {value, error, warnings} = await opened(answers);
    expect(error).toBeUndefined();
    const day = buildDay(value!.matchday);
    expect(formatTimeOfDay(day.start)).toBe('17:00');
    expect(day.matches.map(({timeline}) => timeline.match.fixture.home.name)).toEqual([
      'Northport',
      'Eastham',
      'Highfield',
    ]);
    const {matches} = dayAt(day, day.duration);
    expect(matches.map(({score, phase}) => [score.home, score.away, phase])).toEqual([
      [1, 0, 'over'],
      [1, 0, 'playing'],
      [0, 0, 'before'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('need only the unfinished ones again', async () => {
    const {open, asked} = await opened(answers);
    const before = asked.length;
    await open();
    expect(asked.slice(before)).toEqual([DAY, '/eng.1/summary?event=2', '/eng.1/summary?event=3']);
  });

  test('are without one that cannot be read, which is said', async () => {
    const {value, warnings} = await opened({...answers, '/eng.1/summary?event=1': gives({no: 'match'})});
    expect(value?.matchday.matches).toHaveLength(2);
    expect(warnings.join()).toContain('eng.1/1: left out: ');
  });

  test.each([
    [
      'a day without matches',
      {[DAY]: scoreboard()},
      'espn:eng.1',
      'no matches on 2031-05-04; name another day with --date',
    ],
    [
      'matches that all fail',
      {[DAY]: scoreboard('1')},
      'espn:eng.1',
      'none of the 1 matches on 2031-05-04 can be read',
    ],
    ['a team that plays twice', {...answers, [DAY]: scoreboard('1', '1')}, 'espn:eng.1', 'Northport'],
  ])('%s is an error', async (_what, given, text, message) => {
    const {error} = await opened(given as Readonly<Record<string, Answer>>, text);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain(message);
  });

  test.each(['espn', 'espn:eng.1/7', 'statsbomb:16/22'])('%s has no day', async text => {
    const {error} = await opened({}, text);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`such as espn:eng.1, and not for ${text}`);
  });
});
