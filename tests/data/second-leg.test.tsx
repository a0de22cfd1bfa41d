import {describe, expect, test} from 'vitest';
import {listBundled, readBundled} from '../../src/formats/bundled.ts';
import {changeOf} from '../../src/match/model/change-words.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import {SIDES} from '../../src/match/model/side.ts';
import {aggregateOf} from '../../src/match/model/tie.ts';
import {buildTimeline, stateAt} from '../../src/match/model/timeline.ts';
import {formatMatchList} from '../../src/output/match-list.ts';
import {panelsOf} from '../../src/streams/panels.ts';
import {byId} from '../support/make-match.ts';
import {bundled, panelFrame, panelText} from '../support/panels.tsx';
import {draw, frameAt, type Size} from '../support/render.tsx';

const FIRST = bundled('first-leg');
const SECOND = bundled('second-leg');
const TIMELINE = buildTimeline(SECOND);
const GOAL = TIMELINE.cues.find(({event}) => event.type === 'goal')!;

describe('the aggregate of the second leg', () => {
  test('starts from the first leg, with the sides swapped', () => {
    expect(aggregateOf(SECOND.tie, {home: 0, away: 0})).toEqual({home: 0, away: 1});
    const firstLeg = SECOND.tie!.legs.find(({leg}) => leg === 1)!;
    expect(firstLeg.score).toEqual(buildTimeline(FIRST).states.at(-1)!.score);
    expect(SECOND.fixture[firstLeg.home].name).toBe(FIRST.fixture.home.name);
  });

  test.each<Size>([
    [80, 24],
    [120, 40],
  ])('is on the scoreboard at %ix%i, and changes with the goal', (...size) => {
    const screen = (position: number) => draw(TIMELINE, frameAt(TIMELINE, position), size);
    expect(screen(0)).toMatch(/before kick-off.*agg 0 – 1/);
    expect(screen(GOAL.at - 1)).toContain('agg 0 – 1');
    expect(screen(GOAL.at)).toContain('agg 0 – 2');
    expect(screen(GOAL.at)).toContain('Long 90+1');
    expect(screen(TIMELINE.duration)).toMatch(/full-time.*agg 0 – 2/);
  });

  test('equals that of the tie panel', () => {
    const panel = (position: number) => panelText(TIMELINE, panelFrame(TIMELINE, position, 'tie'), [120, 40]);
    expect(panel(GOAL.at - 1)).toContain(' Aggregate   Liverpool 0 – 1 Southampton');
    expect(panel(GOAL.at)).toContain(' Aggregate   Liverpool 0 – 2 Southampton');
    expect(panel(0)).toContain(' First leg   Southampton 1 – 0 Liverpool');
  });
});

test('both legs agree on the result of the second', () => {
  const told = FIRST.tie!.legs.find(({leg}) => leg === 2)!;
  expect(told.score).toEqual(stateAt(TIMELINE, TIMELINE.duration).score);
  expect([told.date, told.venue, told.referee, told.attendance]).toEqual([
    SECOND.fixture.date,
    SECOND.fixture.venue,
    SECOND.fixture.referee,
    SECOND.fixture.attendance,
  ]);
});

test('routes, form and meetings are the same in both legs, with the sides swapped', () => {
  const [first, second] = [FIRST.tie!, SECOND.tie!];
  const bare = <T extends {readonly known: string}>({known: _known, ...fact}: T) => fact;
  for (const side of SIDES) {
    const other = side === 'home' ? 'away' : 'home';
    expect(second.routes![side]).toEqual(first.routes![other]);
    expect(bare(second.form![side])).toEqual(bare(first.form![other]));
  }
  expect(second.headToHead!.rows).toEqual(
    first.headToHead!.rows.map(({home, away, ...row}) => ({...row, home: away, away: home})),
  );
});

test('the second leg is a whole match: line-ups, the events of both halves, what was said, and what was not found', () => {
  expect(panelsOf(SECOND)).toEqual(['commentary', 'line-ups', 'momentum', 'story', 'tie', 'reaction', 'sources']);
  expect(SECOND.lineUps!.home.starting).toHaveLength(11);
  expect(SECOND.lineUps!.away.bench).toHaveLength(7);
  expect(SECOND.events.length).toBeGreaterThan(20);
  expect(SECOND.disputes.find(({id}) => id === 'not-found')?.words).toContain(
    'When Sims and Long came on, and for whom',
  );
});

test('every event that only outside sources have says so', () => {
  const documents = new Set(SECOND.sources.flatMap(({id, kind}) => (kind === 'document' ? [id] : [])));
  for (const {id, sources, note = ''} of SECOND.events) {
    expect(sources.length, id).toBeGreaterThan(0);
    if (sources.some(citation => documents.has(citation.split('.')[0]!))) continue;
    expect(note, id).toMatch(/^From outside sources only\./);
  }
});

test('minutes are exact only where a source gives one', () => {
  const stated = SECOND.events.filter(({timing}) => timing.kind === 'exact');
  expect(stated.map(({id, clock}) => `${formatMinute(clock)} ${id}`)).toEqual([
    "1' kick-off",
    "46' second-half",
    "77' origi-on",
    "86' wijnaldum-on",
    "90+1' long-goal",
  ]);
});

test.each(['ward-prowse-off', 'sims-on', 'long-on', 'handball-appeal', 'sturridge-appeal'])(
  '%s may have been in either half: no source has its time',
  id => {
    expect(byId(SECOND.events, id)).toMatchObject({
      timing: {from: {period: 'first-half', minute: 1}, to: {period: 'second-half', minute: 90, added: 1}},
      note: expect.stringMatching(/the half and the place in it are ours/),
    });
  },
);

test.each(['firmino-blocked', 'coutinho-wide'])(
  '%s was in the second half, since Liverpool’s shots of the first are known, and before Origi came on',
  id => {
    const {sources, note, timing} = byId(SECOND.events, id);
    expect(timing).toMatchObject({from: {minute: 46}, to: {minute: 77}});
    expect(note).toMatch(/only two shots of the first half were others/);
    expect(sources).toEqual(expect.arrayContaining(byId(SECOND.events, 'firmino-tame').sources));
  },
);

test('a substitution of which only one player is known changes the line-ups by that player', () => {
  const last = TIMELINE.states.at(-1)!.lineUps.away;
  expect(last.get('ward-prowse')).toMatchObject({place: 'substituted', wentOff: {for: undefined}});
  expect(changeOf(TIMELINE.players, last.get('ward-prowse')!)).toBe("off ~60'");
  expect(changeOf(TIMELINE.players, last.get('long')!)).toBe("on ~84'");
  expect(TIMELINE.states.at(-1)!.tallies.away.substitutions).toBe(2);
});

test('a statistic that one side is not reported to have is a dot, whatever the other side has', () => {
  const screen = draw(TIMELINE, frameAt(TIMELINE, TIMELINE.duration), [120, 40]);
  expect(screen).toMatch(/ 2 +[█-▐]+ +Corners +·$/m);
  expect(screen).toMatch(/ · +On target +[█-▐]+ +2$/m);
  expect(screen).not.toMatch(/ 0 +([█-▐]+ +)?(Corners|On target|Fouls|Saves)/);
});

test('no panel reveals the goal before it', () => {
  for (const panel of panelsOf(SECOND)) {
    const text = panelText(TIMELINE, panelFrame(TIMELINE, GOAL.at - 1, panel), [120, 40]).join(' ');
    expect(text).not.toMatch(/0-1 Southampton|0 [-–] 2|Long 90|set up by/);
  }
});

test('the list shows both legs as one tie, without results', async () => {
  const matches = await Promise.all(listBundled().map(async name => ({name, match: await readBundled(name)})));
  expect(formatMatchList(matches)).toEqual([
    'EFL Cup, Semi-final, 2 legs',
    '  first-leg   Southampton v Liverpool, first leg, 2017-01-11',
    '  second-leg  Liverpool v Southampton, second leg, 2017-01-25',
  ]);
});
