import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline, positionOf, type Timeline} from '../../../src/match/model/timeline.ts';
import {report} from '../../../src/output/report.ts';
import type {Part} from '../../../src/streams/feed.ts';
import type {Panel} from '../../../src/streams/panels.ts';
import {openingLines} from '../../../src/ui/components/opening-lines.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {draft, LINE_UPS, type MatchInput, ninety} from '../../support/make-match.ts';
import {bundled, drawPanel, LINE_PANELS, panelFrame, panelText} from '../../support/panels.tsx';
import {draw, driven, type Size} from '../../support/render.tsx';

const MATCH = buildTimeline(bundled('first-leg'));

const MOMENTS = {
  'kick-off': 0,
  '67:11': positionOf(MATCH, {period: 'second-half', elapsed: 22 * MINUTE + 11 * SECOND})!,
  'full-time': MATCH.duration,
} as const;

const WIDE: Size = [120, 40];
const MIDDLING: Size = [80, 24];
const NARROW: Size = [50, 15];

/** One file a panel: how it looks at three moments, and then all of it. `vitest run tests/ui/panels.test -u` writes them anew. */
test.each(LINE_PANELS)('%s looks as it was last looked at', async panel => {
  const frames = [MIDDLING, WIDE].flatMap(size =>
    Object.entries(MOMENTS).map(([name, position]) =>
      titled(name, size, draw(MATCH, panelFrame(MATCH, position, panel), size)),
    ),
  );
  const whole = [NARROW, MIDDLING, WIDE].map(size =>
    titled('all, with spoilers', size, drawPanel(MATCH, panelFrame(MATCH, MATCH.duration, panel, true), size)),
  );
  await expect([...frames, ...whole].join('\n')).toMatchFileSnapshot(`../../golden/panels-${panel}.txt`);
});

/** One file of odd teams, on the pitch and as lists. */
test('line-ups of every kind look as they were last looked at', async () => {
  const shown = Object.entries(LINE_UPS_OF_EVERY_KIND).flatMap(([name, match]) =>
    [MIDDLING, WIDE].map(size => {
      const timeline = buildTimeline(match);
      return titled(name, size, drawPanel(timeline, panelFrame(timeline, timeline.duration, 'line-ups'), size));
    }),
  );
  await expect(shown.join('\n')).toMatchFileSnapshot('../../golden/panels-line-ups-of-every-kind.txt');
});

describe('line-ups', () => {
  test('are lists where it is narrow and a pitch where it is wide', () => {
    expect(textOf(MATCH, 'line-ups', MIDDLING)).not.toContain('┌');
    expect(textOf(MATCH, 'line-ups', WIDE)).toContain('┌');
    expect(textOf(buildTimeline(LINE_UPS_OF_EVERY_KIND['no formation']!), 'line-ups', WIDE)).not.toContain('┌');
  });

  test('name every player of both squads, whatever the size', () => {
    const names = Object.values(MATCH.match.lineUps!).flatMap(({starting, bench}) =>
      [...starting, ...bench].map(({name, short}) => short ?? name),
    );
    for (const size of [NARROW, MIDDLING, WIDE]) {
      const text = textOf(MATCH, 'line-ups', size);
      expect(names.filter(name => !text.includes(name))).toEqual([]);
    }
  });

  test('show a sending-off as a gap in the eleven and a line of its own, an own goal, and two cards', () => {
    const text = textOf(buildTimeline(LINE_UPS_OF_EVERY_KIND['ten men']!), 'line-ups', MIDDLING);
    expect(text).toContain("Home Player 4 ▮▮  sent off 60'");
    expect(text).toContain('Away Player 2 og');
    expect(text).toContain('Home9 ●●');
    expect(text).toContain("off 80', Home12 on");
  });

  test('a side has its shapes beside it, each where it changed to it', () => {
    const shape = (minute: string, formation: string) => draft('tactics', minute, {side: 'home', formation});
    const changes = ['20', '30', '61', '70'].map((minute, n) =>
      shape(minute, ['3-5-2', '3-5-2', '4-4-2', '4-4-2'][n]!),
    );
    const match = ninety(changes, {lineUps: LINE_UPS});
    expect(textOf(buildTimeline(match), 'line-ups', MIDDLING)).toMatch(/3-5-2 20' · 4-4-2 61' *Awayton/);
  });

  test('a formation has one name on the panel, before kick-off, in the commentary and in the report', () => {
    const match = withTeams(teams({formation: '4-2-2-1-1'}, {formation: '4-2-2-1-1'}), LINE_UPS, [
      draft('tactics', '61', {side: 'home', formation: '4-2-1-3'}),
    ]);
    const timeline = buildTimeline(match);
    const opening = openingLines(timeline, 80, 20).map(row => row.map(({text}) => text).join(''));
    const part: Part = {from: 0, until: timeline.duration, choice: {filter: 'all', player: undefined}};
    expect(textOf(timeline, 'line-ups', MIDDLING)).toMatch(/Homeham 4-4-1-1 · 4-3-3 61' +Awayton 4-4-1-1/);
    expect(opening.join('\n')).toMatch(/Homeham {2}4-4-1-1 +Awayton {2}4-4-1-1/);
    expect(timeline.words.join('\n')).toContain('4-3-3');
    expect(report(timeline, part)).toContain('### Homeham, 4-4-1-1');
  });

  test('shapes that do not all fit beside a side leave only the present one', () => {
    const changes = ['4-4-2', '3-5-2', '4-2-3-1', '5-4-1'].map((formation, n) =>
      draft('tactics', String(50 + n), {side: 'home', formation}),
    );
    const text = textOf(buildTimeline(ninety(changes, {lineUps: LINE_UPS})), 'line-ups', MIDDLING);
    expect(text).toMatch(/ Homeham 5-4-1 +Awayton/);
    expect(text).not.toContain('4-2-3-1');
  });

  test('a player who scores more than can be counted at a glance has the number', () => {
    const goals = ['3', '9', '20', '44', '70'].map(minute => draft('goal', minute, {side: 'home', scorer: 'h9'}));
    expect(textOf(buildTimeline(ninety(goals, {lineUps: LINE_UPS})), 'line-ups', MIDDLING)).toContain('●×5');
  });

  test('on the pitch all players have their number, or none where one has no room for it', () => {
    const pitch = (name: string) =>
      textOf(buildTimeline(LINE_UPS_OF_EVERY_KIND[name]!), 'line-ups', WIDE).split('\n └')[0]!;
    expect(pitch('3-5-2 against 4-2-3-1').match(/\d+ (?:Home|Away)\d+/g)).toHaveLength(22);
    expect(pitch('long names')).toContain('柴崎岳');
    expect(pitch('long names')).not.toMatch(/\d (?:Jan|柴)/);
  });

  test('name a player as the commentary does where there is no room for the whole name, which is not the registered one', () => {
    const named = buildTimeline(
      withTeams(
        teams({formation: '4-3-3'}),
        renamed((n, side) =>
          side === 'home' && n === 9
            ? {name: 'Lionel Andrés Messi Cuccittini', nickname: 'Lionel Messi', short: 'Messi'}
            : {name: `Robert ${side} ${n}`, short: side === 'home' && n < 2 ? 'Player' : `${side}${n}`},
        ),
      ),
    );
    expect(textOf(named, 'line-ups', MIDDLING)).toContain(' Lionel Messi ');
    expect(textOf(named, 'line-ups', WIDE)).toMatch(/ Messi /);
    expect(textOf(named, 'line-ups', WIDE)).not.toContain('Lionel');
    // Two players of one short name keep what tells them apart.
    expect(textOf(named, 'line-ups', WIDE)).toMatch(/Robert home 0[\s\S]*Robert home 1/);
  });

  test('on the pitch no name touches another, a wall or the halfway line, and a side stays in its half', () => {
    for (const match of Object.values(LINE_UPS_OF_EVERY_KIND)) {
      const timeline = buildTimeline(match);
      const lines = panelText(timeline, panelFrame(timeline, timeline.duration, 'line-ups'), WIDE);
      const halfway = lines[0]!.indexOf('┬');
      const foot = lines.findIndex(line => line.startsWith(' └'));
      for (const row of lines.slice(1, Math.max(1, foot))) {
        expect(row[halfway]).toBe('│');
        expect(row).toMatch(/^ [│├].*[│┤]$/u);
        expect(row).not.toMatch(/[─-┼⠀-⣿][^ ─-┼⠀-⣿]|[^ ─-┼⠀-⣿][─-┼⠀-⣿]/u);
        expect(row.slice(0, halfway)).not.toMatch(/Away/);
        expect(row.slice(halfway)).not.toMatch(/Home/);
      }
    }
  });
});

test.each(['story', 'line-ups'] as const)('%s has references to its sources only once they are asked for', panel => {
  const frame = panelFrame(MATCH, 0, panel);
  const text = (references: boolean) =>
    panelText(MATCH, {...frame, view: {...frame.view, references}}, WIDE).join('\n');
  expect(text(false)).not.toMatch(/\[[SO]\d/);
  expect(text(true)).toMatch(/\[[SO]\d/);
});

test('no section is a heading with nothing under it', () => {
  const bare = buildTimeline(ninety([], {sources: [{id: 'R1', kind: 'document', title: 'Report'}]}));
  expect(panelText(bare, panelFrame(bare, 0, 'sources'), WIDE)).toEqual(['', ' Documents', ' R1   Report']);
  expect(textOf(bare, 'momentum', WIDE)).not.toContain('What it is based on');
});

test('an outside source is known by its publisher until the match is over: addresses tell results', () => {
  const [before, after] = [0.5, 1].map(share =>
    panelText(MATCH, panelFrame(MATCH, MATCH.duration * share, 'sources'), WIDE).join('\n'),
  );
  expect(before).toContain('FourFourTwo');
  expect(before).not.toContain('southampton-1-liverpool-0');
  expect(before).not.toContain('cleared off the bar');
  expect(after).toContain('southampton-1-liverpool-0');
});

test('a source that only later entries cite is known by its publisher until spoilers are on', () => {
  const text = (spoilers: boolean) =>
    panelText(MATCH, panelFrame(MATCH, MATCH.duration, 'sources', spoilers), WIDE).join(' ');
  expect(text(false)).toContain('International Business Times');
  expect(text(false)).not.toContain('book-wembley');
  expect(text(true)).toContain('book-wembley');
});

test('a document that only later entries cite is not listed until spoilers are on', () => {
  const cup = buildTimeline(
    ninety([], {
      tie: {ahead: [{id: 'a1', words: 'They lost the final.', known: 'later', sources: ['L1.1']}]},
      sources: [
        {id: 'L1', kind: 'document', title: 'Homeham lose the final'},
        {id: 'R1', kind: 'document', title: 'Report'},
      ],
    }),
  );
  const text = (spoilers: boolean) => panelText(cup, panelFrame(cup, cup.duration, 'sources', spoilers), WIDE);
  expect(text(false)).toEqual(['', ' Documents', ' R1   Report']);
  expect(text(true)).toEqual(['', ' Documents', ' L1   Homeham lose the final', ' R1   Report']);
});

/** A match with these line-ups, and with what may happen to players in it. */
function withTeams(fixture: object, lineUps: object = LINE_UPS, drafts: Parameters<typeof ninety>[0] = []): Match {
  const {fixture: plain} = ninety();
  return ninety(drafts, {
    lineUps: lineUps as MatchInput['lineUps'],
    fixture: {...plain, ...fixture} as MatchInput['fixture'],
  });
}

function teams(home: object, away: object = home): object {
  return {home: {name: 'Homeham', short: 'HOM', ...home}, away: {name: 'Awayton', short: 'AWA', ...away}};
}

function renamed(name: (n: number, side: string) => object): object {
  const squad = (side: 'home' | 'away') => ({
    starting: LINE_UPS[side].starting.map(({id}, n) => ({id, ...name(n, side)})),
    bench: LINE_UPS[side].bench.map(({id}, n) => ({id, ...name(n + 11, side)})),
  });
  return {home: squad('home'), away: squad('away')};
}

const LINE_UPS_OF_EVERY_KIND: Readonly<Record<string, Match>> = {
  '3-5-2 against 4-2-3-1': withTeams(teams({formation: '3-5-2'}, {formation: '4-2-3-1'})),
  '5-3-2 against 4-4-2': withTeams(teams({formation: '5-3-2', captain: 'h6'}, {formation: '4-4-2', captain: 'a10'})),
  'ten men': withTeams(teams({formation: '4-3-3'}), LINE_UPS, [
    draft('goal', '10', {side: 'home', scorer: 'h9'}),
    draft('goal', '20', {side: 'home', kind: 'own-goal', scorer: 'a2'}),
    draft('card', '30', {side: 'home', card: 'yellow', player: 'h4'}),
    draft('goal', '50', {side: 'home', scorer: 'h9'}),
    draft('card', '60', {side: 'home', card: 'second-yellow', player: 'h4'}),
    draft('card', '61', {side: 'away', card: 'red', player: 'a1'}),
    draft('substitution', '62', {side: 'away', on: 'a12', off: 'a11'}),
    draft('substitution', '80', {side: 'home', on: 'h12', off: 'h9'}),
    draft('card', '85', {side: 'home', card: 'yellow', player: 'h15'}),
  ]),
  'no formation': withTeams(teams({})),
  'no numbers': withTeams(
    teams({formation: '4-3-3'}),
    renamed((n, side) => ({name: `${side === 'home' ? 'Home' : 'Away'} ${n}`})),
  ),
  'long names': withTeams(
    {
      home: {
        name: 'Borussia Verein für Leibesübungen 1900 Mönchengladbach',
        short: 'BMG',
        formation: '4-2-3-1',
        manager: 'Wolfeschlegelsteinhausenbergerdorff senior',
      },
      away: {name: '鹿島アントラーズ', short: '鹿島', formation: '4-2-3-1', manager: 'トニーニョ・セレーゾ'},
    },
    renamed((n, side) =>
      side === 'home'
        ? {name: `Jan Vennegoor of Hesselink the ${n}th`, number: 90 + n}
        : {name: '柴崎岳柴崎岳柴崎岳', number: n + 1},
    ),
    [
      draft('substitution', '62', {side: 'away', on: 'a12', off: 'a11'}),
      draft('substitution', '80', {side: 'home', on: 'h12', off: 'h9'}),
    ],
  ),
};

function textOf(timeline: Timeline, panel: Panel, size: Size): string {
  return panelText(timeline, panelFrame(timeline, timeline.duration, panel), size).join('\n');
}

function titled(name: string, [columns, rows]: Size, frame: string): string {
  const lines = frame.split('\n').map(line => line.trimEnd());
  expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(columns);
  return `${`┌ ${name}, ${columns}x${rows} `.padEnd(columns - 1, '╌')}┐\n${lines.join('\n')}\n`;
}

test('the part of the match over the statistics with their meaning is never cut', async () => {
  const app = await driven(MATCH, {position: 0, size: MIDDLING});
  await app.press('i');
  expect(app.lines()[6]).toMatch(/^ So far +SOU +LIV$/);
  await app.press('s', 's');
  expect(app.lines()[6]).toMatch(/^ Last 15 minutes +SOU +LIV$/);
});
