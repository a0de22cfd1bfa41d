import {expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {reportOfFields} from '../../support/every-field.ts';
import {contextOf} from '../../support/make-companions.ts';
import {at, entry, file, type Raw} from '../../support/make-wyscout.ts';
import {changesBetween, linesOf} from '../../support/match-lines.ts';

// A record of every kind that a match is made of, and what each of its fields and tags is for. The fields that all records have
// are in the report of the small sample.

const given = [
  at('Pass/Smart pass', '1H', 95, 107, [301, 901, 1801]),
  at('Shot/Shot', '1H', 100, 109, [101, 402, 1201, 1801]),
  at('Save attempt/Reflexes', '1H', 102, 201, [101, 1802]),
  at('Free Kick/Corner', '1H', 195, 107, [302, 1801]),
  at('Shot/Shot', '1H', 200, 109, [403, 1202, 1801]),
  at('Save attempt/Reflexes', '1H', 202, 201, [1801]),
  at('Free Kick/Free kick shot', '1H', 300, 110, [401, 1217, 1802]),
  at('Shot/Shot', '1H', 400, 110, [2101, 1802]),
  at('Foul/Hand foul', '1H', 500, 204, [1702]),
  at('Free Kick/Penalty', '1H', 560, 109, [1209, 1802]),
  at('Foul/Foul', '1H', 600, 104, [1702]),
  at('Foul/Foul', '1H', 700, 104, [1703]),
  at('Foul/Violent Foul', '1H', 800, 205, [1701]),
  at('Foul/Protest', '1H', 850, 206, [1702]),
  at('Duel/Ground attacking duel', '1H', 900, 109, [703]),
  at('Duel/Ground defending duel', '1H', 900, 207, [701]),
  at('Duel/Ground defending duel', '1H', 910, 102, [703]),
  at('Others on the ball/Touch', '1H', 920, 202, [1401]),
  at('Others on the ball/Acceleration', '1H', 930, 202),
  at('Offside', '1H', 940, 209),
  at('Free Kick/Throw in', '1H', 950, 102, []),
  at('Others on the ball/Clearance', '1H', 1000, 204, [102, 1801]),
  at('Pass/Simple pass', '2H', 800, 110, [1801]),
  at('Pass/Simple pass', '2H', 850, 112, [1801]),
  at('Free Kick/Penalty', 'P', 10, 109, [101, 1201, 1801]),
  at('Free Kick/Penalty', 'P', 50, 209, [1203, 1802]),
  at('Save attempt/Reflexes', 'P', 51, 101, [1801]),
];
const WHOLE = file(given, ['1H', '2H', 'P']) as Raw & {readonly events: readonly Raw[]};
const ENTRY = entry(
  {score: 2, scoreP: 1, substitutions: [{playerIn: 112, playerOut: 110, minute: 60}], red: {104: '12'}},
  {score: 0, scoreP: 0, red: {205: '14'}},
);
/** Fields that all records have. */
const OF_ALL = ['id', 'matchId', 'matchPeriod', 'eventSec', 'teamId'];

async function outcomeOf(events: readonly Raw[]): Promise<readonly string[]> {
  try {
    const context = contextOf('7.json', {'matches_Cup.json': [ENTRY]});
    return linesOf(await readValue({...WHOLE, events}, '7.json', {context}));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`refused: ${error.message}`];
  }
}

test('the match of all these records', async () => {
  const lines = await outcomeOf(WHOLE.events);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/fields/wyscout-whole.txt');
});

test('each field and each tag of each record is for something', async () => {
  const whole = await outcomeOf(WHOLE.events);
  const reports: string[] = [];
  for (const [index, record] of WHOLE.events.entries()) {
    const outcomeOfRecord = (changed: unknown) =>
      outcomeOf(WHOLE.events.with(index, {...record, ...OPTIONAL, ...(changed as Raw)}));
    const own = Object.fromEntries(Object.entries(record).filter(([field]) => !OF_ALL.includes(field)));
    const report = await reportOfFields(own, outcomeOfRecord, /\[\]|eventName/);
    const tags = record.tags as readonly {readonly id: number}[];
    const withoutTags: string[] = [];
    for (const tag of tags) {
      const changes = changesBetween(whole, await outcomeOfRecord({...own, tags: tags.filter(other => other !== tag)}));
      withoutTags.push(`tag ${tag.id}`, ...(changes.length === 0 ? ['  nothing changes'] : changes));
    }
    const name = [record.matchPeriod, `${record.eventSec} s`, record.eventName, record.subEventName].join(' ');
    reports.push(`${name}\n\n${report}${withoutTags.map(line => `${line}\n`).join('')}`);
  }
  await expect(reports.join('\n')).toMatchFileSnapshot('../../golden/fields/wyscout-records.txt');
});

/** Without these a record has none of them. */
const OPTIONAL = {playerId: undefined, positions: undefined, tags: undefined, subEventName: undefined};
