import {expect, test, vi} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {draw, frameAt} from '../../support/render.tsx';

// Ink asks once how many colours there are.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

const TIMELINE = buildTimeline(
  ninety(
    [
      draft('goal', '20', {id: 'goal', side: 'home', scorer: 'h9', words: 'Home9 turns it in.'}),
      draft('overturned', '22', {id: 'no-goal', side: 'home', event: 'goal', words: 'The flag was up.'}),
    ],
    {lineUps: LINE_UPS},
  ),
);

/** The screen just after an event, row by row, with its colours. */
function rowsAfter(id: string): readonly string[] {
  const {at} = TIMELINE.cues.find(({event}) => event.id === id)!;
  return draw(TIMELINE, frameAt(TIMELINE, at), [90, 30]).split('\n');
}

test('an overturned goal counts until the correction, and is struck through from then on', () => {
  const struck = '\u001b[9m';
  const [scored, taken] = [rowsAfter('goal'), rowsAfter('no-goal')];
  const goalIn = (rows: readonly string[]) => rows.find(row => row.includes('Home9 turns it in.'))!;
  expect(goalIn(scored)).toContain('●');
  expect(goalIn(scored)).not.toContain(struck);
  expect(goalIn(taken)).toContain('⊘');
  expect(goalIn(taken)).toContain(struck);
  const score = (rows: readonly string[]) => /\d – \d/.exec(rows.join('\n'))?.[0];
  expect([score(scored), score(taken)]).toEqual(['1 – 0', '0 – 0']);
});
