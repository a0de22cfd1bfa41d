import {describe, expect, test} from 'vitest';
import {formatBoard, MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {NOT_REACHED, positionOfClock} from '../../../src/match/model/clock-position.ts';
import {boardAt, buildTimeline, cutTimeline} from '../../../src/match/model/timeline.ts';
import {draft, makeMatch, ninety} from '../../support/make-match.ts';

const timeline = buildTimeline(
  ninety([draft('goal', '20', {side: 'home'}), draft('remark', '45+2'), draft('remark', '90+4')]),
);
const [firstHalf, secondHalf] = timeline.periods;

describe('positionOfClock', () => {
  test.each(['00:01', '19:30', '20', '44:59', '45', '45:01', '67', '67:30', '89:59', '90'])(
    'finds where the board shows %s',
    text => {
      const found = positionOfClock(timeline, text);
      const shown = 'position' in found ? formatBoard(boardAt(timeline, found.position)) : found.problem;
      expect(shown).toBe(text.includes(':') ? text : `${text}:00`);
    },
  );

  test('finds stoppage time', () => {
    expect(positionOfClock(timeline, '45+1')).toEqual({position: firstHalf!.start + 46 * MINUTE});
    expect(positionOfClock(timeline, '90+2:30')).toEqual({position: secondHalf!.start + 47 * MINUTE + 30 * SECOND});
  });

  test('finds named moments', () => {
    expect(positionOfClock(timeline, 'pre')).toEqual({position: 0});
    expect(positionOfClock(timeline, '0')).toEqual({position: 0});
    expect(positionOfClock(timeline, 'HT')).toEqual({position: firstHalf!.end});
    expect(positionOfClock(timeline, 'FT')).toEqual({position: timeline.duration});
  });

  test('a minute of stoppage time within which a period ended is its end', () => {
    const long = buildTimeline(
      makeMatch([
        draft('kick-off', '1'),
        draft('whistle', '45+2:40'),
        draft('kick-off', '46'),
        draft('whistle', '90+4:10', {final: true}),
      ]),
    );
    const [first, second] = long.periods;
    expect(positionOfClock(long, '45+1:40')).toEqual({position: first!.end});
    expect(positionOfClock(long, '45+2')).toEqual({position: first!.end});
    expect(positionOfClock(long, '45+2:40')).toEqual({problem: 'not reached yet'});
    expect(positionOfClock(long, '45+2:39')).toEqual({position: first!.end});
    expect(positionOfClock(long, '90+4')).toEqual({position: second!.end});
    // While it is played, it may go on.
    const live = cutTimeline(long, second!.start + 46 * MINUTE);
    expect(positionOfClock(live, '90+2')).toEqual({problem: 'not reached yet'});
    expect(positionOfClock(live, '45+2')).toEqual({position: first!.end});
  });

  test('finds the shoot-out, if there is one', () => {
    const kicks = [draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true})];
    const long = buildTimeline(makeMatch([draft('kick-off', '1'), draft('whistle', '90'), ...kicks]));
    const shootOut = long.periods.find(({period}) => period === 'penalty-shoot-out');
    expect(positionOfClock(long, 'pens')).toEqual({position: shootOut!.start});
    expect(positionOfClock(long, 'PENS')).toEqual({position: shootOut!.start});
    expect(positionOfClock(timeline, 'pens')).toEqual({problem: 'not reached yet'});
    expect(positionOfClock(timeline, 'pens', true)).toEqual({problem: 'the match has no penalty shoot-out'});
  });

  test('45 is the end of a first half without stoppage time', () => {
    const exact = buildTimeline(ninety());
    expect(positionOfClock(exact, '45')).toEqual(positionOfClock(exact, 'HT'));
  });

  test('finds extra time if it was played', () => {
    const long = buildTimeline(
      makeMatch([
        draft('kick-off', '1'),
        draft('whistle', '45'),
        draft('kick-off', '46'),
        draft('whistle', '90'),
        draft('kick-off', '91'),
        draft('whistle', '105+2'),
        draft('kick-off', '106'),
        draft('whistle', '120', {final: true}),
      ]),
    );
    expect(positionOfClock(long, '105+1')).toEqual({position: long.periods[2]!.start + 16 * MINUTE});
    expect(positionOfClock(long, '91')).toEqual({position: long.periods[2]!.start + MINUTE});
    expect(positionOfClock(long, '90+2', true)).toEqual({
      problem: 'the second half has no 90+2; its stoppage time is shorter',
    });
    expect(positionOfClock(long, '120+2', true)).toEqual({
      problem: 'the second half of extra time has no 120+2; its stoppage time is shorter (FT is its end)',
    });
  });

  test.each([
    ['45+9', 'the first half has no 45+9; its stoppage time is shorter (HT is its end)'],
    ['90+9', 'the second half has no 90+9; its stoppage time is shorter (FT is its end)'],
    ['105', 'the match has no extra time, so no 105; write stoppage time as 90+1'],
    ['90:30', 'the match has no extra time, so no 90:30; write stoppage time as 90+1'],
    ['130', 'the last minute is 120; write its stoppage time as 120+1'],
    ['soon', "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens"],
  ])('refuses %s', (text, problem) => {
    expect(positionOfClock(timeline, text, true)).toEqual({problem});
  });

  test.each(['45+9', '90+9', '105', '90:30'])('says no more than that %s is not reached, without spoilers', text => {
    expect(positionOfClock(timeline, text)).toEqual({problem: NOT_REACHED});
  });

  test('refuses a moment that an unfinished match has not reached', () => {
    const short = buildTimeline(makeMatch([draft('kick-off', '1'), draft('remark', '30')]));
    expect(positionOfClock(short, '40', true)).toEqual({problem: 'the first half has no 40; it ends earlier'});
    expect(positionOfClock(short, 'HT', true)).toEqual({problem: 'the match has no half-time'});
    expect(positionOfClock(short, '67', true)).toEqual({problem: 'the match has no second half, so no 67'});
  });

  test('shows no escape sequence in a problem', () => {
    expect(positionOfClock(timeline, '45+9 \u001b[31m')).toEqual({
      problem: "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens",
    });
  });
});
