import {describe, expect, test} from 'vitest';
import {isFinal, occasionOf} from '../../../src/match/commentary/words/occasion.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {ninety} from '../../support/make-match.ts';

describe('the occasion', () => {
  const match = ninety();
  const played = (fixture: object) => ({...match, fixture: {...match.fixture, ...fixture}});
  test.each<[object, string | undefined, boolean]>([
    [{competition: undefined}, undefined, false],
    [{competition: 'Premier League'}, 'the Premier League', false],
    [{competition: 'The Championship, 2016-17'}, 'the Championship', false],
    [{competition: 'Premier League 2016/2017'}, 'the Premier League', false],
    [{competition: 'World Cup 2018'}, 'the World Cup', false],
    [{competition: 'Test Cup', stage: 'Final'}, 'the Test Cup final', true],
    [{competition: 'Test Cup', stage: 'Final', leg: 2}, 'the Test Cup final', false],
    [{competition: 'Test Cup', stage: 'Semi-finals'}, 'the Test Cup semi-final', false],
    [{competition: 'Test Cup', stage: 'Quarter-final'}, 'the Test Cup quarter-final', false],
    [{competition: 'Test Cup', stage: '3rd Place Final'}, 'the Test Cup third-place match', false],
    [{competition: 'Test Cup', stage: 'Regular Season'}, 'the Test Cup', false],
  ])('of %j', (fixture, occasion, final) => {
    expect(occasionOf(played(fixture))).toBe(occasion);
    expect(isFinal(played(fixture))).toBe(final);
  });

  const kickOff = (fixture: object) => buildTimeline(played(fixture)).words[0];
  test('is said at kick-off, as far as it is known', () => {
    const nowhere = {competition: undefined, venue: undefined};
    expect(kickOff(nowhere)).toBe('Homeham v Awayton, and we’re under way.');
    expect(kickOff({...nowhere, venue: 'the Dell'})).toBe('Homeham v Awayton, and we’re under way at the Dell.');
    expect(kickOff({competition: 'Test Cup', venue: 'the Dell'})).toBe(
      'Homeham v Awayton, and we’re under way at the Dell in the Test Cup.',
    );
  });
});
