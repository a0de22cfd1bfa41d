import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {remapKeys} from '../../../src/storage/key-remaps.ts';
import {KEYS} from '../../../src/ui/input/keys.ts';
import {draft, makeMatch, ninety} from '../../support/make-match.ts';
import {bundled, draw, driven, firstLeg, frameAt} from '../../support/render.tsx';

const LEG = firstLeg();

describe('the card at full-time', () => {
  test('has result, scorers, the other leg and what can be done now', () => {
    const drawn = draw(LEG, frameAt(LEG, LEG.duration), [120, 40]);
    expect(drawn).toMatch(/ FULL-TIME {2}Southampton 1 – 0 Liverpool .*\n SOU {2}Redmond 20' /);
    expect(drawn).toContain(' The second leg is on Wed 25 Jan 2017 at Anfield.');
    expect(drawn).toContain(' Reaction is in: tab · Home watches again · q quits');
    expect(draw(LEG, frameAt(LEG, LEG.duration), [80, 24])).toContain(' Reaction: tab · Home again · q quits');
  });

  test('has the player of the match, who is known only then', () => {
    const [before, after] = [LEG.duration - 1, LEG.duration].map(at => draw(LEG, frameAt(LEG, at), [100, 30]));
    expect(after).toContain(' Player of the match  Nathan Redmond');
    expect(before).not.toContain('Player of the match');
    const without = buildTimeline({...LEG.match, playerOfTheMatch: undefined});
    expect(draw(without, frameAt(without, without.duration), [100, 30])).not.toContain('Player of the match');
  });

  test('has the aggregate after the last leg', () => {
    const leg = bundled('second-leg');
    expect(draw(leg, frameAt(leg, leg.duration), [100, 30])).toContain(' Aggregate: Liverpool 0 – 2 Southampton');
  });

  test('has no tie and no reaction where there are none, and the keys as they are bound', () => {
    const timeline = buildTimeline(ninety([draft('goal', '20', {side: 'away'})]));
    const {table} = remapKeys(KEYS, {start: 'H'});
    const drawn = draw(timeline, frameAt(timeline, timeline.duration), [100, 30], {keys: table});
    expect(drawn).toMatch(/\n AWA {2}goal 20' .*\n {60,}.*\n tab panels · H watches again · q quits /);
  });

  test('waits for the final whistle, leaves the words room, and goes away when the reader scrolls up', async () => {
    expect(draw(LEG, frameAt(LEG, LEG.duration - 1), [120, 40])).not.toContain('FULL-TIME');
    const small = draw(LEG, frameAt(LEG, LEG.duration), [50, 15]);
    expect(small).toMatch(
      / 90\+5' ■ {6}Full-time!.*(\n {15}.*){5}\n FULL-TIME .*\n Reaction: tab · Home again · q quits/,
    );
    expect(draw(LEG, frameAt(LEG, LEG.duration), [50, 14])).not.toContain('FULL-TIME');
    const app = await driven(LEG, {position: LEG.duration});
    expect(app.screen()).toContain('FULL-TIME');
    await app.press('up');
    expect(app.screen()).not.toContain('FULL-TIME');
  });
});

describe('a match that ended without its final whistle', () => {
  const abandoned = (about: 'abandoned' | 'awarded', score: {home: number; away: number}) =>
    buildTimeline(
      makeMatch([draft('kick-off', '1'), draft('goal', '20', {side: 'home'}), draft('remark', '30', {about, score})]),
    );

  test('ends on the screen like a finished one, with its status', () => {
    const timeline = abandoned('abandoned', {home: 1, away: 0});
    const drawn = draw(timeline, frameAt(timeline, timeline.duration), [100, 30]);
    expect(drawn).toMatch(/ ABANDONED {2}Homeham 1 – 0 Awayton +│?/);
    expect(drawn).not.toContain('abandoned 1-0, ');
    expect(drawn).toMatch(/ENDED .*space from the start/);
    const before = draw(timeline, frameAt(timeline, timeline.duration - 1), [100, 30]);
    expect(before).not.toMatch(/ABANDONED|ENDED/);
  });

  test('has the stated score too, if it is another', () => {
    const timeline = abandoned('awarded', {home: 0, away: 3});
    expect(draw(timeline, frameAt(timeline, timeline.duration), [100, 30])).toContain(
      ' AWARDED  Homeham 1 – 0 Awayton, awarded 0-3',
    );
  });

  test('goes on while it merely has no whistle yet', () => {
    const timeline = buildTimeline(makeMatch([draft('kick-off', '1'), draft('goal', '20', {side: 'home'})]));
    const drawn = draw(timeline, frameAt(timeline, timeline.duration), [100, 30]);
    expect(drawn).toContain('PAUSED');
    expect(drawn).not.toMatch(/FULL-TIME|ENDED/);
  });
});
