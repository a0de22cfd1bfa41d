import {expect, test} from 'vitest';
import {groundOf} from '../../../src/match/model/ground.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {infoLines} from '../../../src/output/info.ts';
import {report} from '../../../src/output/report.ts';
import {ninety} from '../../support/make-match.ts';

test.each([
  [{venue: 'Estádio Municipal', city: 'Faro'}, 'Estádio Municipal, Faro'],
  [{venue: 'Villa Park, Birmingham', city: 'Birmingham'}, 'Villa Park, Birmingham'],
  [{city: 'Faro'}, 'Faro'],
  [{venue: 'The Rec'}, 'The Rec'],
  [{}, undefined],
])('the ground of %j', (fixture, expected) => {
  expect(groundOf(fixture)).toBe(expected);
});

test('report and info have the city', () => {
  const {fixture} = ninety();
  const timeline = buildTimeline(ninety([], {fixture: {...fixture, venue: 'Estádio Municipal', city: 'Faro'}}));
  expect(report(timeline, {from: 0, until: timeline.duration})).toContain('Estádio Municipal, Faro');
  expect(infoLines(timeline).join('\n')).toContain('Estádio Municipal, Faro');
});
