import {expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {at, type OptaEvent, whoscoredFile} from '../../support/make-opta.ts';
import {changesBetween, linesOf} from '../../support/match-lines.ts';

// What each record of a match, and each of its qualifiers, is for: the match without one of them at a time.

const GIVEN: readonly OptaEvent[] = [
  at(4, 1, '2:00', 204, {233: '21', 9: undefined}, {outcome: 0, eventId: 20}),
  at(4, 1, '2:00', 109, {233: '20', 9: undefined}, {outcome: 1, eventId: 21}),
  at(15, 1, '3:00', 109, {9: undefined, 20: undefined, 233: '31'}, {eventId: 30}),
  at(10, 1, '3:01', 201, {173: undefined}, {eventId: 31}),
  at(17, 1, '5:00', 204, {31: undefined}),
  at(17, 1, '6:00', 205, {33: undefined, 171: undefined}),
  at(1, 1, '6:50', 111, {6: undefined, 2: undefined, 140: '88', 141: '50'}, {eventId: 73, x: 99.5, y: 0.5}),
  at(16, 1, '6:55', 108, {29: undefined, 55: '73', 15: undefined, 321: '0.31'}, {x: 85.7, y: 68.7}),
  at(2, 1, '13:00', 107, {7: '109'}),
  at(27, 1, '14:00', undefined, {41: 'Injury', 53: '106'}, {team: 1}),
  at(13, 1, '15:00', 210, {72: undefined, 5: undefined, 26: undefined}),
  at(15, 1, '16:00', 108, {82: undefined, 233: '40'}, {eventId: 39}),
  at(10, 1, '16:01', 205, {94: undefined}, {eventId: 40}),
  at(15, 1, '17:00', 108, {82: undefined, 233: '50'}, {eventId: 49}),
  at(10, 1, '17:01', 206, {94: undefined, 101: undefined}, {eventId: 50}),
  at(44, 1, '18:00', 108),
  at(15, 1, '18:00', 108, {15: undefined, 233: '61'}, {eventId: 60}),
  at(10, 1, '18:01', 201, {}, {eventId: 61}),
  at(6, 1, '18:02', 201, {}, {outcome: 0}),
  at(16, 1, '44:59', 204, {28: undefined}, {x: 2, y: 50}),
  at(70, 1, '45:00', undefined, {277: '4'}, {team: 1}),
  at(1, 2, '50:00', 202, {4: undefined, 140: '88', 141: '50'}, {eventId: 81}),
  at(14, 2, '50:03', 210, {29: undefined, 55: '81', 21: undefined}),
  at(18, 2, '60:00', 203, {55: '12'}, {eventId: 11}),
  at(18, 2, '60:00', 204, {}, {eventId: 13}),
  at(19, 2, '60:00', 213, {55: '11'}, {eventId: 12}),
  at(19, 2, '60:00', 214, {}, {eventId: 14}),
  at(17, 2, '70:00', 109, {32: undefined}),
  at(77, 2, '80:00', 107),
  at(78, 2, '81:00', 107),
  at(51, 2, '85:00', 105),
  at(45, 2, '86:00', 205, {}, {outcome: 0}),
];

async function outcomeOf(given: readonly OptaEvent[]): Promise<readonly string[]> {
  try {
    return linesOf(await readValue(whoscoredFile(given, {score: [2, 0]}), 'match.json'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`refused: ${error.message}`];
  }
}

test('each record, place and qualifier is for something', async () => {
  const whole = await outcomeOf(GIVEN);
  const report = ['the events of the whole', ...whole.filter(line => /^\d/.test(line)).map(line => `  ${line}`)];
  const add = async (title: string, index: number, changed: readonly OptaEvent[]) => {
    const changes = changesBetween(whole, await outcomeOf(GIVEN.toSpliced(index, 1, ...changed)));
    report.push(title, ...(changes.length === 0 ? ['  nothing changes'] : changes));
  };
  for (const [index, event] of GIVEN.entries()) {
    const {type, time, qualifiers = {}} = event;
    const title = `type ${type} at ${time}`;
    await add(`${title}: left out`, index, []);
    await add(`${title}: without its player`, index, [{...event, player: undefined}]);
    const {x: _x, ...withoutX} = event;
    const {y: _y, ...withoutY} = event;
    await add(`${title}: without x`, index, [withoutX]);
    await add(`${title}: without y`, index, [withoutY]);
    for (const qualifier of Object.keys(qualifiers)) {
      const {[Number(qualifier)]: _, ...others} = qualifiers;
      await add(`${title}: without qualifier ${qualifier}`, index, [{...event, qualifiers: others}]);
    }
  }
  await expect(`${report.join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/opta-qualifiers.txt');
});
