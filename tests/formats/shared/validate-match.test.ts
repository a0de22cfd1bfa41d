import {describe, expect, test} from 'vitest';
import {type ImportDraft, validateMatch} from '../../../src/formats/shared/validate-match.ts';
import {clockAt, LINE_UPS} from '../../support/make-match.ts';
import {fixture} from '../../support/native-file.ts';

/** What becomes of an import with one event after the kick-off. */
function validated(event: object) {
  const events = [
    {id: 'e1', type: 'kick-off', clock: clockAt('1')},
    {id: 'e2', side: 'home', clock: clockAt('20'), ...event},
  ];
  const draft = {
    fixture,
    lineUps: LINE_UPS,
    events,
    origin: {provider: 'Test', attribution: 'Data: Test', events: 2, warnings: []},
  };
  const reading = validateMatch(draft as unknown as ImportDraft);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  const {match} = reading;
  return {warnings: match.origin?.warnings ?? [], lineUps: match.lineUps, event: match.events[1]!};
}

describe('a player in no line-up', () => {
  test.each([
    ['scores', {type: 'goal', scorer: 'Zico'}, {scorer: 'Zico'}],
    ['is booked', {type: 'card', card: 'yellow', player: 'Zico'}, {player: 'Zico'}],
    ['comes on', {type: 'substitution', on: 'Zico', off: 'h9'}, {on: 'Zico', off: 'h9'}],
    ['goes off', {type: 'substitution', on: 'h12', off: 'Zico'}, {on: 'h12', off: 'Zico'}],
  ])('who %s stays, and the line-ups are left out with a warning', (_, event, kept) => {
    const {warnings, lineUps, event: read} = validated(event);
    expect(lineUps).toBeUndefined();
    expect(read).toMatchObject(kept);
    expect(warnings).toEqual([
      expect.stringMatching(/^the line-ups contradict the events, and are left out: .*"Zico" is in neither line-up/),
    ]);
  });

  test('who fouls is left out with a warning, and the line-ups stay', () => {
    const {warnings, lineUps, event} = validated({type: 'foul', fouler: 'Zico'});
    expect(lineUps).toBeDefined();
    expect(event).not.toHaveProperty('fouler');
    expect(warnings).toHaveLength(1);
  });
});
