import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {FIRST, noteOf, SECOND, wordsOf} from '../support/legs.ts';

describe('what the first leg cites for the second', () => {
  const leg = FIRST.tie!.legs.find(each => each.leg === 2)!;
  const told = noteOf(FIRST, 'ahead-second-leg-result');

  test('half-time and the goal have a source of their own, and so has who set it up', () => {
    expect(leg.scorers).toEqual(["Long 90+1'"]);
    expect(leg.sources).toContain('O35');
    expect(told.words).toMatch(/no goals by half-time.*Long in 90\+1, set up by Josh Sims/);
    expect(told.sources).toEqual(expect.arrayContaining(['O35', 'O36']));
  });

  test('the archive of results is described by what it has: dates, final scores and attendances', () => {
    const {about} = FIRST.sources.find(({id}) => id === 'O8')!;
    expect(about).toMatch(/[Aa]ttendances.*dates and final scores/);
    expect(about).not.toMatch(/half-time|scorer|assist|minute/);
  });
});

describe('the words of the second leg', () => {
  test.each([
    ['ward-prowse-off', /has to be replaced/],
    ['half-time-chances', /^Three good chances in that half, all of them Southampton’s: /],
  ])('%s', (id, words) => {
    expect(wordsOf(SECOND, id)).toMatch(words);
  });

  test('what the sources call a great or an excellent chance is a big one', () => {
    const big = SECOND.events.filter(event => 'bigChance' in event && event.bigChance === true);
    expect(big.map(({id}) => id)).toEqual([
      'tadic-saved',
      'davis-chance',
      'sturridge-misses',
      'sturridge-misses-again',
    ]);
    for (const {words, id} of SECOND.events)
      if (/\b(?:excellent|glorious|great) chance/.test(words ?? '')) expect(big.map(each => each.id)).toContain(id);
  });
});

describe('the words of the first leg', () => {
  test.each([
    ['firmino-saved', /^Tipped over by Forster! Firmino hits it/],
    ['liverpool-corner', /one-way traffic/],
    ['milner-shot', /^A shot from Milner, for the near corner/],
    ['long-foul', /^Long is penalised/],
    ['klavan-error', /miskick/],
    ['redmond-saved-again', /Straight at Karius/],
    ['redmond-goal', /^GOAL!.*1-0.*far corner.*October/],
    ['dowding-applause', /20th minute/],
    ['lallana-half-chance', /Half a chance.*snatches at it/],
    ['klopp-note', /It says 3-5-2/],
    ['half-time', /Southampton 1, Liverpool 0/],
  ])('%s', (id, words) => {
    expect(wordsOf(FIRST, id)).toMatch(words);
  });

  test('two clubs alone have more home wins, and one more goals', () => {
    expect(noteOf(FIRST, 'tie-home-wins').words).toMatch(/Two clubs have more, Arsenal with 78 and Villa with 82/);
    expect(noteOf(FIRST, 'tie-goals').words).toMatch(/one fewer than Aston Villa, the only club above them/);
  });

  test.each([
    ['Fonte is out', 'southampton-team', 'southampton-deep'],
    ['the corner', 'coutinho-corner', 'southampton-break'],
    ['the miskick', 'klavan-error', 'rodriguez-pass'],
    ['the cross', 'long-cross', 'redmond-bar'],
  ])('%s comes before what follows from it', (_what, first, then) => {
    const place = (id: string) => FIRST.events.findIndex(event => event.id === id);
    expect(place(first)).toBeGreaterThanOrEqual(0);
    expect(place(then)).toBeGreaterThan(place(first));
  });
});

test.each([
  ['first-leg', FIRST],
  ['second-leg', SECOND],
])('every event of the %s whose minute is not stated is marked as estimated', (_name, match) => {
  for (const {id, timing, note = '', dispute} of match.events) {
    if (timing.kind !== 'interval') continue;
    const stated = timing.from.minute === timing.to.minute && timing.from.added === timing.to.added;
    expect(stated, id).toBe(false);
    // An estimate out of outside sources says where it comes from.
    if (match === SECOND) expect(note + JSON.stringify(dispute ?? ''), id).not.toBe('');
  }
});

test('Klopp said that there should have been a penalty, no more', () => {
  expect(SECOND.reaction.flatMap(({words}) => words)).toEqual([
    'Liverpool should have had a penalty, he said, for a handball by Long.',
  ]);
});

test.each([
  ['first-leg', FIRST],
  ['second-leg', SECOND],
])('no note and no dispute of the %s names a substitute who is not on yet', (_name, match) => {
  const {cues, players} = buildTimeline(match);
  const cameOn = cues.flatMap(({event}, place) =>
    event.type === 'substitution' && event.on !== undefined ? [{place, name: players.get(event.on)!}] : [],
  );
  expect(cameOn.length).toBeGreaterThan(3);
  for (const [place, {event}] of cues.entries()) {
    const said = `${event.note ?? ''} ${JSON.stringify(event.dispute ?? '')}`;
    for (const {name} of cameOn.filter(change => change.place > place)) {
      expect(said, event.id).not.toContain(name.short ?? name.name);
    }
  }
});
