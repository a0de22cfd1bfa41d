import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {MatchEvent} from '../../src/match/model/event.ts';
import type {Match} from '../../src/match/model/match.ts';
import {SIDES} from '../../src/match/model/side.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Panel} from '../../src/streams/panels.ts';
import {feedLineColumns} from '../../src/ui/components/feed-line-columns.ts';
import {linesOf} from '../../src/ui/components/feed-window.ts';
import {type Layout, layoutOf} from '../../src/ui/layout/layout.ts';
import {bundled, LINE_PANELS, panelFrame, panelText} from '../support/panels.tsx';
import {draw, type Size} from '../support/render.tsx';
import {FACT_SOURCES} from './fact-sources.ts';

const SIZE: Size = [120, 40];
const MATCHES = {'first-leg': bundled('first-leg'), 'second-leg': bundled('second-leg')};
const MATCH = MATCHES['first-leg'];
const SHOWN = shownOf(MATCH);
const ALL_SHOWN = {'first-leg': SHOWN, 'second-leg': shownOf(MATCHES['second-leg'])};

/** What each row of the research has to be told by: E and F rows by the first leg, G rows by the second. */
const ROWS = Object.entries(FACT_SOURCES).map(
  ([id, sources]) => [id, id.startsWith('G') ? 'second-leg' : 'first-leg', sources.split(' ')] as const,
);

describe.each(ROWS)('%s', (id, name, sources) => {
  const claims = claimsOf(MATCHES[name]).filter(({facts}) => facts.includes(id));

  test('is referenced by entries of the match file, which cite all of its sources', () => {
    expect(claims.map(claim => claim.name)).not.toEqual([]);
    expect(claims.flatMap(claim => claim.sources)).toEqual(expect.arrayContaining(sources));
  });

  test('is on the screen at full-time with spoilers', () => {
    for (const claim of claims) {
      expect(claim.words, claim.name).not.toEqual([]);
      const unseen = claim.words.filter(part => !ALL_SHOWN[name].includes(plain(part)));
      expect(unseen, claim.name).toEqual([]);
    }
  });
});

test('who came on for whom in the second leg is listed as not found', () => {
  const claims = claimsOf(MATCHES['second-leg']).filter(({facts}) => facts.includes('G16'));
  expect(claims.map(({name}) => name)).toEqual(expect.arrayContaining(['sims-on', 'long-on', 'not-found']));
});

test('every referenced id is one of the rows', () => {
  const known = new Set([...Object.keys(FACT_SOURCES), 'G16']);
  const claims = Object.values(MATCHES).flatMap(claimsOf);
  expect(claims.flatMap(({name, facts}) => facts.filter(id => !known.has(id)).map(id => `${name}: ${id}`))).toEqual([]);
});

test('the table has every row: 38 events, 51 facts, and 15 of the second leg', () => {
  const count = (letter: string) => Object.keys(FACT_SOURCES).filter(id => id.startsWith(letter)).length;
  expect(['E', 'F', 'G'].map(count)).toEqual([38, 51, 15]);
});

/** The research next to the repository, on some machines. */
const RESEARCH = '../shared/first-leg/FACTS.md';

test.skipIf(!existsSync(RESEARCH))('the table has the sources of every row of the research', () => {
  const text = readFileSync(RESEARCH, 'utf8');
  const rows = Array.from(text.matchAll(/^\| ([EF]\d\d) \|.*\| ([^|]+) \|$/gm), ([, id = '', cited = '']) => [
    id,
    cited,
  ]);
  const second = text.split(/^## /m).find(section => section.startsWith('7.'))!;
  // The rows of section 7 have no ids: they are numbered as they come.
  const cited = Array.from(second.matchAll(/^\| .* \| ((?:[OS][\d.]+ ?)+) \|$/gm), ([, each = '']) => each);
  const numbered = cited.map((each, n) => [`G${String(n + 1).padStart(2, '0')}`, each]);
  const research = Object.fromEntries([...rows, ...numbered].map(([id, each]) => [id!, citationsOf(each!)]));
  const table = Object.entries(FACT_SOURCES).map(([id, sources]) => [id, sources.split(' ').sort()]);
  expect(research).toEqual(Object.fromEntries(table));
});

test('citations are read as the research writes them', () => {
  expect(citationsOf('S0.39-41; S1.09 O5')).toEqual(['O5', 'S0.39', 'S0.40', 'S0.41', 'S1.09']);
  expect(citationsOf('S0.31 .34 .35 S1.04-05')).toEqual(['S0.31', 'S0.34', 'S0.35', 'S1.04', 'S1.05']);
});

/** `S0.31 .34; S2.13-15` as single citations, sorted. */
function citationsOf(cited: string): readonly string[] {
  let source = '';
  const all = cited.split(/[;\s]+/).flatMap(each => {
    const [, named, from, to] = /^(S\d)?\.(\d+)(?:-(\d+))?$/.exec(each) ?? [];
    if (from === undefined) return each === '' ? [] : [each];
    source = named ?? source;
    const last = Number(to ?? from);
    return Array.from(
      {length: last - Number(from) + 1},
      (_, n) => `${source}.${String(Number(from) + n).padStart(2, '0')}`,
    );
  });
  return all.sort();
}

test('the test can fail: it finds a fact that is not referenced, and one that no panel shows', () => {
  const without: Match = {...MATCH, tie: {...MATCH.tie!, teamNews: []}};
  expect(claimsOf(without).some(({facts}) => facts.includes('F32'))).toBe(false);
  const matip = claimsOf(MATCH).find(({facts}) => facts.includes('F32'))!;
  const text = shownOf(without);
  expect(matip.words.filter(part => text.includes(plain(part)))).toEqual([]);
});

describe('facts from outside sources alone', () => {
  test.each([
    'kick-off 19:45 GMT',
    'attendance 31,480',
    'Southampton 4-3-3',
    'Liverpool 4-3-3',
    'Possession: Southampton 32%, Liverpool 68%',
    'Shots: Southampton 10, Liverpool 9',
    'On target: Southampton 5, Liverpool 2',
    'the stoppage time of the first half',
    'who captained Liverpool',
    'Away goals count only once extra time is over.',
    'attendance 52,238',
    'Manchester United 3-2 Southampton, before a crowd of 85,264',
    'EFL Cup [S0.01 S2.01 S2.30]',
    'League Cup [S1.01 S2.08 S2.51]',
    'Milner [O26]',
    '85th minute [O1 O22 O15]',
    '65th minute [O3 O22]',
    '18th minute [O10 O18]',
    'Tadic [O10]',
  ])('%s is on the screen', words => {
    expect(isShown(words)).toBe(true);
  });

  test.each(SIDES)('every shirt number of the %s side is on the screen', side => {
    const {starting, bench} = MATCH.lineUps![side];
    for (const {name, short, number} of [...starting, ...bench]) {
      expect(number, name).toBeDefined();
      const [first, second] = [`${number} ${short ?? name}`, `${short ?? name} ${number}`];
      const seen = [first, second, `${number} ${name}`].some(words => SHOWN.includes(plain(words)));
      expect(seen, first).toBe(true);
    }
  });

  test('every source is listed', () => {
    for (const {id, title, about} of MATCH.sources) {
      expect([`${id} ${title}`, about!].filter(words => !isShown(words))).toEqual([]);
    }
  });
});

type Claim = {
  readonly name: string;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  /** What has to be on the screen for it. */
  readonly words: readonly string[];
};

/** Everything in a match file that claims rows, with what a reader has to see of it. */
function claimsOf(match: Match): readonly Claim[] {
  const {fixture, lineUps, events, story, tie, reaction, disputes} = match;
  const notes = [...story, ...(tie?.rules ?? []), ...(tie?.notes ?? []), ...(tie?.ahead ?? []), ...disputes];
  const players = SIDES.flatMap(side => [...(lineUps?.[side].starting ?? []), ...(lineUps?.[side].bench ?? [])]);
  return [
    {
      name: 'fixture',
      facts: fixture.facts,
      sources: fixture.sources,
      words: [
        `${fixture.competition} · ${fixture.stage} · ${fixture.leg === 1 ? 'First' : 'Second'} leg`.toUpperCase(),
        `${fixture.venue} · ${dayOf(fixture.date!)}`,
        `referee ${fixture.referee}`,
        ...SIDES.flatMap(side => [fixture[side].name, `Manager ${fixture[side].manager}`]),
        ...players.map(({name, short}) => short ?? name),
      ],
    },
    ...events.map((event: MatchEvent) => ({
      name: event.id,
      facts: event.facts,
      sources: event.sources,
      words: [event.words!],
    })),
    ...notes.map(({id, facts, sources, words, dispute}) => ({
      name: id,
      facts,
      sources,
      words: [words, ...(dispute === undefined ? [] : [...dispute.readings.map(({says}) => says), dispute.settled])],
    })),
    ...reaction.map(({id, facts, sources, speaker, words}) => ({
      name: id,
      facts,
      sources,
      words: [speaker, ...words],
    })),
    ...(tie?.legs ?? []).map(({leg, facts, sources, date, venue, referee}) => ({
      name: `leg ${leg}`,
      facts,
      sources,
      words: [`${dayOf(date)} · ${venue} · referee ${referee}`],
    })),
    ...SIDES.flatMap(side => tie?.routes?.[side] ?? []).map(({round, opponent, score, scorers, facts, sources}) => ({
      name: round,
      facts,
      sources,
      words: [`${round} ${score.for}-${score.against} ${opponent}`, ...scorers],
    })),
    ...(tie?.form === undefined ? [] : SIDES.map(side => ({side, ...tie.form![side]}))).map(
      ({side, facts, sources, all, venue}) => ({
        name: `form of ${side}`,
        facts,
        sources,
        words: [`all ${[...all].join(' ')}`, `${venue!.at} ${[...venue!.results].join(' ')}`],
      }),
    ),
    ...(tie?.headToHead === undefined ? [] : [tie.headToHead]).map(({facts, sources, rows, note}) => ({
      name: 'head-to-head',
      facts,
      sources,
      words: [note!, ...rows.map(({where, home, draws, away}) => `${where} ${home} ${draws} ${away}`)],
    })),
    ...(tie?.teamNews ?? []).map(({id, facts, sources, player, status, words}) => ({
      name: id,
      facts,
      sources,
      words: [`${player} ${status}`, words],
    })),
  ];
}

function dayOf(date: string): string {
  return {'2017-01-11': 'Wed 11 Jan 2017', '2017-01-25': 'Wed 25 Jan 2017'}[date] ?? date;
}

/** All that a reader finds at full-time with spoilers on: the head of the screen, the commentary, every panel to its end. */
function shownOf(match: Match): string {
  const timeline = buildTimeline(match);
  const frame = (panel: Panel) => panelFrame(timeline, timeline.duration, panel, true);
  const screen = draw(timeline, frame('commentary'), SIZE);
  const {words} = feedLineColumns((layoutOf(...SIZE) as Layout & {readonly kind: 'panes'}).feed.columns);
  const commentary = timeline.cues.map((_, place) => linesOf(timeline, place, words).join(' '));
  const panels = LINE_PANELS.flatMap(panel => {
    const lines = panelText(timeline, frame(panel), SIZE);
    // Where two columns stand side by side, each is read down.
    const half = SIZE[0] / 2;
    return [lines, lines.map(line => line.slice(0, half)), lines.map(line => line.slice(half))].map(read =>
      read.join(' '),
    );
  });
  return plain([screen, ...commentary, ...panels].join('\n'));
}

function isShown(words: string): boolean {
  return SHOWN.includes(plain(words));
}

/** Text as one line: what wrapping and columns put between words is gone. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}
