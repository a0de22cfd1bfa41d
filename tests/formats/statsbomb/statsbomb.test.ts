import {describe, expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {EventOf, EventType, MatchEvent} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {contextOf} from '../../support/make-companions.ts';
import {
  AWAY,
  at,
  eleven,
  HOME,
  lineups,
  match,
  matchesEntry,
  numbered,
  pass,
  person,
  type Raw,
  shot,
} from '../../support/make-statsbomb.ts';

async function read(
  records: readonly Raw[],
  files: Readonly<Record<string, unknown>> = {},
  name = '7.json',
): Promise<Match> {
  const value: unknown = JSON.parse(JSON.stringify(records));
  const imported = await readValue(value, name, {context: contextOf(name, files)});
  // Whatever the file is like, what is read from it is a match by our own rules.
  expect(matchSchema.parse(JSON.parse(JSON.stringify(imported)))).toEqual(imported);
  return imported;
}

function of<T extends EventType>({events}: {readonly events: readonly MatchEvent[]}, type: T): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}

const told = (imported: Match) => buildTimeline(imported).cues.map(({event, minute}) => `${minute} ${event.type}`);
const final = (imported: Match) => buildTimeline(imported).record.states.at(-1)!;
const OFFICIAL = {'matches-1.json': [matchesEntry(7, HOME, AWAY, [0, 0])], '7.lineups.json': lineups()};

describe('time', () => {
  test('starts anew in each period, and a minute is the nth', async () => {
    const imported = await read(
      match(
        [
          shot(1, '0:0.5', HOME, 109, 'Off T'),
          shot(1, '45:10', HOME, 109, 'Off T'),
          shot(2, '18:11.954', HOME, 109, 'Off T'),
          shot(2, '46:42.77', HOME, 109, 'Off T'),
          shot(3, '15:1', HOME, 109, 'Off T'),
          shot(4, '14:59', HOME, 109, 'Off T'),
        ],
        [
          [1, '45:30'],
          [2, '48:0'],
          [3, '15:30'],
          [4, '16:0'],
        ],
      ),
    );
    expect(of(imported, 'shot').map(({clock}) => formatMinute(clock))).toEqual([
      "1'",
      "45+1'",
      "64'",
      "90+2'",
      "105+1'",
      "120'",
    ]);
    expect(of(imported, 'shot')[2]?.clock.second).toBeCloseTo(11.954, 3);
    expect(of(imported, 'whistle').map(({final: last}) => last)).toEqual([false, false, false, true]);
  });

  test('order is that of period and time, whatever the numbers say', async () => {
    const records = match([
      shot(1, '10:0', HOME, 109, 'Off T', {id: 'a'}),
      shot(2, '10:0', HOME, 109, 'Off T', {id: 'b'}),
      shot(2, '20:0', HOME, 109, 'Off T', {id: 'c'}),
    ]);
    const strange = records.map(record => (record.id === 'c' ? {...record, index: 3} : record));
    expect(of(await read([...strange].reverse()), 'shot').map(({id}) => id)).toEqual(['a', 'b', 'c']);
  });

  test('a time that those around it contradict is theirs', async () => {
    const passes = Array.from({length: 12}, (_, n) => pass(1, `44:${n}`, HOME, 102));
    const imported = await read(match([...passes, {...shot(1, '0:0', HOME, 109, 'Saved')}]));
    expect(formatMinute(of(imported, 'shot')[0]!.clock)).toBe("45'");
  });

  test('half ends that are recorded twice, or before the last record, end the half once and last', async () => {
    const imported = await read(
      match([at('halfEnd', 1, '45:1', HOME), at('halfEnd', 1, '45:1', AWAY), shot(1, '45:50', HOME, 109, 'Off T')]),
    );
    expect(told(imported)).toEqual(["1' kick-off", "45+1' shot", "45+1' whistle", "46' kick-off", "90+4' whistle"]);
  });

  test('a half that ends early, or a match that is suspended, says so', async () => {
    const records = match([]).map(record =>
      record.period === 2 && (record.type as {id: number}).id === 34
        ? {...record, half_end: {early_video_end: true}}
        : record,
    );
    expect(of(await read(records), 'remark').map(({about}) => about)).toEqual(['video-ends']);
  });
});

describe('sides and names', () => {
  test('without any other file: the first eleven is at home, names are as registered, and warnings say so', async () => {
    const imported = await read(match([shot(1, '3:0', AWAY, 209, 'Goal')]));
    expect(imported.fixture).toEqual({
      home: {name: 'Homeham', short: 'HOM', formation: '4-4-2'},
      away: {name: 'Awayton', short: 'AWA', formation: '4-4-2'},
      sources: [],
      facts: [],
    });
    expect(imported.score).toBeUndefined();
    expect(imported.origin).toEqual({
      provider: 'statsbomb',
      events: 11,
      attribution: 'Data: StatsBomb',
      warnings: [
        'no matches file next to it: Homeham, listed first, are taken as the home side',
        'no line-ups file next to it: players have their registered names, and the bench is unknown',
      ],
    });
    expect(imported.lineUps?.away.starting[8]).toEqual({id: '209', name: 'Given Middle Name209', number: 9});
  });

  test('the matches file says who is at home, and the line-ups what players are known as', async () => {
    const files = {
      'matches-22.json': [matchesEntry(5, HOME, AWAY, [9, 9]), matchesEntry(7, AWAY, HOME, [1, 0])],
      '7.lineups.json': lineups(),
    };
    const imported = await read(match([shot(1, '3:0', AWAY, 210, 'Goal')]), files, '7.events.json');
    expect(imported.fixture).toMatchObject({
      competition: 'Cup 2010/2011',
      stage: 'Final',
      date: '2011-05-28',
      kickOff: '20:45',
      venue: 'The Ground',
      referee: 'A Referee',
      home: {name: 'Awayton', manager: 'Manager of Awayton'},
      away: {name: 'Homeham'},
    });
    expect(imported.score).toEqual({home: 1, away: 0});
    expect(imported.lineUps?.home.starting[9]).toEqual({
      id: '210',
      name: 'Given Middle Name210',
      nickname: 'Given Known210',
      short: 'Known210',
      number: 10,
    });
    expect(imported.lineUps?.home.starting[8]).toEqual({
      id: '209',
      name: 'Given Middle Name209',
      short: 'Name209',
      number: 9,
    });
    expect(imported.lineUps?.home.bench).toHaveLength(4);
    expect(imported.origin?.warnings).toEqual([]);
  });

  test.each([
    [{'lineups/7.json': lineups(), 'matches/2/44.json': [matchesEntry(7, HOME, AWAY, [0, 0])]}],
    [{'../lineups/7.json': lineups(), '../matches/2/44.json': [matchesEntry(7, HOME, AWAY, [0, 0])]}],
    [{'../lineups/7.json': lineups(), '../matches-2.json': [matchesEntry(7, HOME, AWAY, [0, 0])]}],
  ])('they are found in the folders of the open data too: %#', async files => {
    expect((await read(match([]), files)).origin?.warnings).toEqual([]);
  });

  test('what lies beside it and does not fit is not used, and a warning says so', async () => {
    const other = {id: 3, name: 'Otherby'};
    const files = {
      'matches.json': [matchesEntry(7, other, AWAY, [0, 0])],
      '7.lineups.json': lineups().map(team => ({...team, team_id: 44})),
    };
    expect((await read(match([]), files)).origin?.warnings).toEqual([
      'matches.json has other teams for this match: Homeham, listed first, are taken as the home side',
      'the line-ups file next to it is for other teams, and is ignored',
    ]);
    expect((await read(match([]), {'7.lineups.json': [{team_id: 'x'}]})).origin?.warnings[0]).toBe(
      '7.lineups.json is invalid, and is ignored',
    );
  });

  test('without starting elevens there are no line-ups, and names stand for the players', async () => {
    const imported = await read(match([shot(1, '3:0', AWAY, 209, 'Goal')]).slice(2), OFFICIAL);
    expect(imported.lineUps).toBeUndefined();
    expect(of(imported, 'goal')).toMatchObject([{side: 'away', scorer: '209'}]);
    expect(imported.origin?.warnings).toEqual([
      'the goals add up to 0-1, but matches-1.json states 0-0',
      'no starting elevens in the file: line-ups are not shown',
    ]);
  });

  test('the starting eleven is in lines, each from right to left', async () => {
    const [home, ...rest] = match([]);
    const {tactics} = home as {tactics: {lineup: readonly Raw[]}};
    const shuffled = {...home, tactics: {...tactics, lineup: [...tactics.lineup].reverse()}};
    const ids = (await read([shuffled, ...rest])).lineUps?.home.starting.map(({id}) => id);
    expect(ids).toEqual(tactics.lineup.map(({player}) => String((player as {id: number}).id)));
  });
});

describe('shots', () => {
  test.each([
    ['Saved', {outcome: 'saved'}, {shots: 1, onTarget: 1}],
    ['Saved to Post', {outcome: 'saved', ontoWoodwork: true}, {shots: 1, onTarget: 1, woodwork: 1}],
    ['Saved Off Target', {outcome: 'off-target'}, {shots: 1, onTarget: 0, offTarget: 1}],
    ['Off T', {outcome: 'off-target'}, {shots: 1, offTarget: 1}],
    ['Wayward', {outcome: 'off-target'}, {shots: 1, offTarget: 1}],
    ['Post', {outcome: 'woodwork'}, {shots: 1, onTarget: 0, woodwork: 1}],
    ['Blocked', {outcome: 'blocked'}, {shots: 1, blocked: 1}],
  ] as const)('%s', async (outcome, fields, tally) => {
    const imported = await read(match([shot(1, '3:0', HOME, 109, outcome)]));
    expect(of(imported, 'shot')).toMatchObject([{...fields, side: 'home', shooter: '109', xg: 0.25}]);
    expect(final(imported).tallies.home).toMatchObject({...tally, xg: 0.25});
  });

  test('have who made them and how, who saved or blocked them, where from and what with', async () => {
    const records = match([
      {...pass(1, '2:58', HOME, 107, {cross: true, recipient: person(109)}), id: 'key'},
      shot(1, '3:0', HOME, 109, 'Saved', {
        location: [102, 62],
        related_events: ['keeper', 'block'],
        shot: {key_pass_id: 'key', body_part: {id: 37, name: 'Head'}},
      }),
      at('goalKeeper', 1, '3:1', AWAY, {id: 'keeper', player: person(201)}),
      at('block', 1, '3:1', AWAY, {id: 'block', player: person(204)}),
    ]);
    expect(of(await read(records), 'shot')).toMatchObject([
      {
        creator: '107',
        delivery: 'cross',
        goalkeeper: '201',
        blocker: '204',
        body: 'head',
        location: {x: 88.5, y: 54.2},
      },
    ]);
  });

  const named = (name: string) => ({id: 1, name});
  test.each<[string, object, string | undefined]>([
    ['a through ball, by its technique', {technique: named('Through Ball')}, 'through-ball'],
    ['a through ball, by the mark of older files', {through_ball: true}, 'through-ball'],
    ['a cut-back', {cut_back: true, cross: true}, 'cut-back'],
    ['a cross', {cross: true, technique: named('Inswinging')}, 'cross'],
    ['a corner', {type: named('Corner'), cross: true}, 'corner'],
    ['a free kick', {type: named('Free Kick'), through_ball: true}, 'free-kick'],
    ['a throw-in', {type: named('Throw-in')}, 'throw-in'],
    ['a pass like any other', {type: named('Recovery')}, undefined],
  ])('can come from %s', async (_what, pass_, delivery) => {
    const records = match([
      {...pass(1, '2:58', HOME, 107, {recipient: person(109), ...pass_}), id: 'key'},
      shot(1, '3:0', HOME, 109, 'Saved', {shot: {key_pass_id: 'key'}}),
    ]);
    expect(of(await read(records), 'shot')[0]?.delivery).toBe(delivery);
  });

  // Struck from the middle, twelve yards out, unless it says where from.
  test.each<[string, Parameters<typeof shot>[4], readonly number[], object | undefined, (readonly number[])?]>([
    ['low inside the right post', 'Goal', [120, 43.9, 0.1], {across: 3.57, height: 0.09}],
    ['the left post', 'Post', [120, 36, 1], {across: -3.66, height: 0.92}],
    ['the bar', 'Post', [120, 40, 8 / 3], {across: 0, height: 2.44}],
    ['well over', 'Off T', [120, 40, 5.5], {across: 0, height: 5.03}],
    ['wide left', 'Off T', [120, 32.7, 0.2], {across: -6.68, height: 0.18}],
    ['saved halfway, on its way to the right', 'Saved', [114, 41, 0.5], {across: 1.83, height: 0.46}],
    ['tipped onto the post', 'Saved to Post', [117, 42.7, 1], {across: 3.29, height: 0.92}],
    ['saved, with a path that misses the goal', 'Saved', [117, 37.8, 0.3], undefined, [113, 54]],
    ['saved behind where it was struck', 'Saved', [107, 40, 0.3], undefined],
    ['saved although it was going wide', 'Saved Off Target', [117, 44, 0.3], undefined],
    ['blocked', 'Blocked', [110, 40], undefined],
    ['blocked, with a height', 'Blocked', [110, 40, 0.5], undefined],
    ['without a height', 'Wayward', [119.1, 34.8], undefined],
    ['over the touchline', 'Off T', [120, 79, 1], undefined],
  ])('where it crossed the goal line: %s', async (_, outcome, end, goalMouth, location = [108, 40]) => {
    const imported = await read(match([shot(1, '3:0', HOME, 109, outcome, {location, shot: {end_location: end}})]));
    const [attempt] = [...of(imported, 'goal'), ...of(imported, 'shot')];
    expect(attempt?.goalMouth).toEqual(goalMouth);
  });

  test('how it was struck, and what the file does not say is left out', async () => {
    const struck = (name: string, flags: Raw = {}) =>
      shot(1, '3:0', HOME, 109, 'Off T', {shot: {technique: {id: 1, name}, ...flags}});
    const imported = await read(
      match([
        struck('Normal', {first_time: false, one_on_one: null}),
        struck('Volley', {first_time: true}),
        struck('Half Volley', {deflected: true}),
        struck('Overhead Kick'),
        struck('Lob', {one_on_one: true}),
        struck('Backheel', {open_goal: true}),
        struck('Diving Header'),
      ]),
    );
    const looks = of(imported, 'shot').map(event => [
      event.technique,
      ...(['firstTime', 'oneOnOne', 'openGoal', 'deflected'] as const).filter(field => field in event),
    ]);
    expect(looks).toEqual([
      [undefined],
      ['volley', 'firstTime'],
      ['half-volley', 'deflected'],
      ['overhead-kick'],
      ['lob', 'oneOnOne'],
      ['backheel', 'openGoal'],
      ['diving-header'],
    ]);
  });

  test.each<[string, readonly [type: number, outcome: number | undefined], string | undefined]>([
    ['a success', [33, 15], 'held'],
    ['a success at a penalty, which does not say where the ball went', [28, 15], undefined],
    ['Claim', [33, 47], 'held'],
    ['Collected Twice', [33, 49], 'second-attempt'],
    ['Saved Twice', [33, 56], 'second-attempt'],
    ['In Play Danger', [33, 52], 'parried'],
    ['In Play Safe', [28, 53], 'parried'],
    ['Touched Out', [33, 59], 'behind'],
    ['another outcome', [33, 117], undefined],
    ['no outcome', [33, undefined], undefined],
  ])('what happened to the ball after a save: %s', async (_, [type, outcome], handling) => {
    const saved = (of: Parameters<typeof shot>[4], time: string, keeper: string) => [
      shot(1, time, HOME, 109, of, {related_events: [keeper]}),
      at('goalKeeper', 1, time, AWAY, {
        id: keeper,
        player: person(201),
        goalkeeper: {
          type: {id: type, name: 'Type'},
          outcome: outcome === undefined ? null : {id: outcome, name: 'Outcome'},
        },
      }),
    ];
    const imported = await read(
      match([...saved('Saved', '3:0', 'a'), ...saved('Saved to Post', '4:0', 'b'), ...saved('Off T', '5:0', 'c')]),
    );
    expect(of(imported, 'shot').map(event => event.handling)).toEqual([handling, handling, undefined]);
  });

  test('a header that was won in the air says so, and nothing else does', async () => {
    const struck = (name: string, won: boolean | null, outcome: Parameters<typeof shot>[4] = 'Off T') =>
      shot(1, '3:0', HOME, 109, outcome, {shot: {body_part: {id: 1, name}, aerial_won: won}});
    const imported = await read(
      match([struck('Head', true), struck('Head', null), struck('Left Foot', true), struck('Head', true, 'Goal')]),
    );
    expect(of(imported, 'shot').map(event => event.aerial)).toEqual([true, undefined, undefined]);
    expect(of(imported, 'goal').map(event => event.aerial)).toEqual([true]);
  });

  test('goals are open play, set pieces and penalties', async () => {
    const imported = await read(
      match([
        shot(1, '3:0', HOME, 109, 'Goal'),
        shot(1, '13:0', HOME, 109, 'Goal', {shot: {type: {id: 62, name: 'Free Kick'}}}),
        at('foulCommitted', 1, '22:0', AWAY, {
          player: person(204),
          foul_committed: {penalty: true, type: {id: 1, name: 'Handball'}},
        }),
        shot(1, '23:0', HOME, 109, 'Goal', {shot: {type: {id: 88, name: 'Penalty'}, statsbomb_xg: 0.78}}),
        shot(1, '33:0', HOME, 109, 'Saved', {shot: {type: {id: 88, name: 'Penalty'}}}),
      ]),
    );
    expect(of(imported, 'goal').map(({kind}) => kind)).toEqual(['open-play', 'set-piece', 'penalty']);
    expect(of(imported, 'penalty-appeal')).toMatchObject([{side: 'home', decision: 'given'}]);
    expect(of(imported, 'shot')).toMatchObject([{penalty: true, outcome: 'saved'}]);
    expect(final(imported).tallies.home.xg).toBeCloseTo(0.25 * 3 + 0.78, 9);
  });

  test('a penalty names the player who was fouled, and nobody for a handball', async () => {
    const given = async (fields: Raw) => {
      const foul = at('foulCommitted', 1, '22:0', AWAY, {player: person(204), related_events: ['won'], ...fields});
      const won = at('foulWon', 1, '22:0', HOME, {player: person(109), id: 'won'});
      const imported = await read(match([foul, won, shot(1, '23:0', HOME, 109, 'Goal')]));
      return [of(imported, 'foul')[0]?.fouled, of(imported, 'penalty-appeal')[0]?.player];
    };
    expect(await given({foul_committed: {penalty: true}})).toEqual(['109', '109']);
    expect(await given({foul_committed: {penalty: true, type: {id: 1, name: 'Handball'}}})).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a penalty has no assist, and no other goal lacks the one it has', async () => {
    const imported = await read(
      match([
        pass(1, '22:0', HOME, 108),
        shot(1, '23:0', HOME, 109, 'Goal', {shot: {type: {id: 88, name: 'Penalty'}, key_pass_id: 'id-5'}}),
        pass(1, '32:0', HOME, 108),
        shot(1, '33:0', HOME, 109, 'Goal', {shot: {key_pass_id: 'id-7'}}),
      ]),
    );
    expect(of(imported, 'goal').map(({kind, assist}) => [kind, assist])).toEqual([
      ['penalty', undefined],
      ['open-play', '108'],
    ]);
  });

  test('a shoot-out is kick by kick, and neither goals, shots nor xG', async () => {
    const kicks = [
      shot(5, '0:10', HOME, 109, 'Goal', {shot: {type: {id: 88, name: 'Penalty'}}}),
      shot(5, '1:10', AWAY, 209, 'Saved', {related_events: ['keeper'], shot: {type: {id: 88, name: 'Penalty'}}}),
      at('goalKeeper', 5, '1:11', HOME, {id: 'keeper', player: person(101)}),
      shot(5, '2:10', HOME, 110, 'Off T', {shot: {type: {id: 88, name: 'Penalty'}}}),
      pass(5, '2:20', HOME, 110),
    ];
    const imported = await read(
      match(kicks, [
        [1, '45:30'],
        [2, '48:0'],
        [3, '15:0'],
        [4, '15:0'],
        [5, '3:0'],
      ]),
    );
    const state = final(imported);
    expect(state.score).toEqual({home: 0, away: 0});
    expect(state.shootOut).toEqual({home: 1, away: 0});
    expect(state.tallies.home).toMatchObject({shots: 0, xg: 0, passes: 0});
    expect(of(imported, 'shoot-out-kick')).toMatchObject([
      {side: 'home', taker: '109', scored: true, clock: {added: 1}},
      {side: 'away', taker: '209', scored: false, outcome: 'saved', goalkeeper: '101', clock: {added: 2}},
      {side: 'home', taker: '110', scored: false, clock: {added: 3}},
    ]);
    expect(of(imported, 'shoot-out-kick')[2]).not.toHaveProperty('goalkeeper');
  });
});

test('a challenge names the opponent who went past', async () => {
  const imported = await read(
    match([
      at('dribble', 1, '3:0', HOME, {id: 'dribble', player: person(109)}),
      at('dribbledPast', 1, '3:0', AWAY, {player: person(204), related_events: ['gone', 'dribble']}),
      at('dribbledPast', 1, '4:0', AWAY, {player: person(205)}),
    ]),
  );
  const challenges = of(imported, 'play').filter(({kind}) => kind === 'challenge');
  expect(challenges.map(({side, player, winner}) => [side, player, winner])).toEqual([
    ['away', '204', '109'],
    ['away', '205', undefined],
  ]);
});

test('an error has what it led to: the next attempt of the other side, within fifteen seconds', async () => {
  const error = (time: string) => at('error', 1, time, AWAY, {player: person(204)});
  const imported = await read(
    match([
      error('3:0'),
      shot(1, '3:5', AWAY, 209, 'Saved'),
      shot(1, '3:15', HOME, 109, 'Saved'),
      error('4:0'),
      shot(1, '4:2', HOME, 109, 'Goal'),
      error('5:0'),
      shot(1, '5:16', HOME, 109, 'Saved'),
      error('6:0'),
    ]),
  );
  expect(of(imported, 'error').map(({ledTo}) => ledTo)).toEqual(['shot', 'goal', undefined, undefined]);
});

describe('own goals', () => {
  const against = at('ownGoalAgainst', 1, '7:12', AWAY, {id: 'against', player: person(204)});
  const profit = at('ownGoalFor', 1, '7:12', HOME, {id: 'for'});
  test.each<[string, readonly Raw[], number]>([
    ['a pair', [against, profit], 1],
    [
      'a pair that names each other from afar',
      [{...against, related_events: ['for']}, ...Array.from({length: 15}, () => pass(1, '7:12', HOME, 102)), profit],
      1,
    ],
    ['a pair ten records apart', [against, ...Array.from({length: 9}, () => pass(1, '7:12', HOME, 102)), profit], 1],
    ['eleven records apart', [against, ...Array.from({length: 10}, () => pass(1, '7:12', HOME, 102)), profit], 2],
    ['in two halves', [against, at('ownGoalFor', 2, '0:1', HOME)], 2],
    ['only the one who scored it', [against], 1],
    ['only the side that profits', [profit], 1],
    [
      'two pairs',
      [
        against,
        profit,
        at('ownGoalAgainst', 1, '30:0', AWAY, {player: person(205)}),
        at('ownGoalFor', 1, '30:0', HOME),
      ],
      2,
    ],
  ])('%s', async (_, records, count) => {
    const imported = await read(match(records));
    expect(final(imported).score).toEqual({home: count, away: 0});
    expect(final(imported).tallies.home).toMatchObject({shots: 0, onTarget: 0});
    for (const goal of of(imported, 'goal')) expect(goal).toMatchObject({kind: 'own-goal', side: 'home'});
  });
});

describe('cards, fouls, changes', () => {
  test('cards are on fouls and on bad behaviour; a second yellow sends off', async () => {
    const foul = (time: string, card: string, fields: Raw = {}) =>
      at('foulCommitted', 1, time, AWAY, {player: person(204), foul_committed: {card: {id: 1, name: card}, ...fields}});
    const imported = await read(
      match([
        foul('9:0', 'Yellow Card', {type: {id: 2, name: 'Dangerous Play'}}),
        foul('19:0', 'Second Yellow', {advantage: true}),
        at('badBehaviour', 1, '29:0', HOME, {player: person(103), bad_behaviour: {card: {id: 5, name: 'Red Card'}}}),
        at('badBehaviour', 1, '30:0', HOME, {player: person(104), bad_behaviour: {}}),
      ]),
    );
    expect(of(imported, 'card')).toMatchObject([
      {side: 'away', player: '204', card: 'yellow', reason: 'dangerous play'},
      {side: 'away', player: '204', card: 'second-yellow'},
      {side: 'home', player: '103', card: 'red'},
    ]);
    expect(final(imported).tallies).toMatchObject({
      home: {redCards: 1, yellowCards: 0},
      away: {redCards: 1, yellowCards: 1, fouls: 1},
    });
  });

  test('a foul names who suffered it; one that play went on after is not counted', async () => {
    const imported = await read(
      match([
        at('foulCommitted', 1, '9:0', AWAY, {player: person(204), location: [30, 40], related_events: ['won']}),
        at('foulWon', 1, '9:0', HOME, {id: 'won', player: person(109)}),
        at('foulCommitted', 1, '10:0', AWAY, {player: person(204), foul_committed: {advantage: true}}),
      ]),
    );
    expect(of(imported, 'foul')).toMatchObject([{fouler: '204', fouled: '109'}]);
  });

  test('changes: one at the start of a half was made in the break', async () => {
    const change = (period: number, time: string, off: number, on: number) =>
      at('substitution', period, time, HOME, {
        player: person(off),
        substitution: {outcome: {id: 103, name: 'Tactical'}, replacement: person(on)},
      });
    const imported = await read(
      match([
        change(2, '0:0', 110, 112),
        at('tacticalShift', 2, '0:0', HOME, {tactics: {formation: 4231, lineup: []}}),
        change(2, '20:0', 111, 113),
      ]),
      OFFICIAL,
    );
    expect(told(imported)).toEqual([
      "1' kick-off",
      "45+1' whistle",
      'HT substitution',
      'HT tactics',
      "46' kick-off",
      "66' substitution",
      "90+4' whistle",
    ]);
    expect(of(imported, 'tactics')[0]?.formation).toBe('4-2-3-1');
    expect(final(imported).lineUps.home.get('113')?.place).toBe('pitch');
  });

  test('a new formation has the position of each player, without the injured player who is off', async () => {
    const [{tactics}] = [eleven(HOME) as {tactics: {lineup: readonly object[]}}];
    const imported = await read(
      match([
        at('tacticalShift', 1, '20:0', HOME, {tactics: {formation: 442, lineup: tactics.lineup.toReversed()}}),
        at('tacticalShift', 1, '30:0', HOME, {tactics: {formation: 433, lineup: tactics.lineup.slice(0, 10)}}),
        at('playerOff', 2, '20:0', AWAY, {player: person(205)}),
      ]),
      OFFICIAL,
    );
    const [shape, short] = of(imported, 'tactics');
    expect(shape?.places).toEqual(imported.lineUps?.home.starting.map(({id}) => id));
    // Eleven places and ten players: nobody knows who is missing.
    expect(short).not.toHaveProperty('places');
    const there = [...final(imported).lineUps.away.values()].filter(({place}) => place === 'pitch');
    expect(there).toHaveLength(10);
    expect(final(imported).lineUps.away.get('205')).toMatchObject({place: 'off', wentOff: {clock: {minute: 66}}});
  });

  test('what cannot be is left out or unnamed, with a warning', async () => {
    const change = at('substitution', 1, '10:0', HOME, {player: person(113), substitution: {replacement: person(112)}});
    const imported = await read(match([change, shot(1, '20:0', HOME, 112, 'Off T')]), OFFICIAL);
    expect(of(imported, 'substitution')).toEqual([]);
    expect(of(imported, 'shot')[0]).not.toHaveProperty('shooter');
    expect(imported.origin?.warnings).toEqual([
      "the substitution at 11', Given Known112 for Given Known113, is impossible, and is left out",
      '1 event names a player who was not on the pitch; the name is left out',
    ]);
  });

  test('corners, offsides, errors, injuries and players off the pitch are events', async () => {
    const imported = await read(
      match([
        pass(1, '1:0', HOME, 107, {type: {id: 61, name: 'Corner'}}),
        pass(1, '2:0', HOME, 107, {outcome: {id: 76, name: 'Pass Offside'}, recipient: person(109)}),
        at('offside', 1, '3:0', AWAY, {player: person(209)}),
        at('error', 1, '4:0', AWAY, {player: person(204)}),
        at('injuryStoppage', 1, '5:0', AWAY, {player: person(204)}),
        at('playerOff', 1, '6:0', AWAY, {player: person(204)}),
        at('playerOn', 1, '7:0', AWAY, {player: person(204)}),
      ]),
    );
    const events = imported.events.filter(({type}) => type !== 'play');
    expect(events.slice(1, 8).map(({type, clock}) => `${clock.minute} ${type}`)).toEqual([
      '2 corner',
      '3 offside',
      '4 offside',
      '5 error',
      '6 remark',
      '7 remark',
      '8 remark',
    ]);
    expect(of(imported, 'offside').map(({player}) => player)).toEqual(['109', '209']);
    expect(of(imported, 'remark').map(({about}) => about)).toEqual(['injury', 'player-off', 'player-on']);
  });
});

test('passes, carries and defensive actions are counted, without commentary', async () => {
  const imported = await read(
    match([
      pass(1, '1:0', HOME, 102),
      pass(1, '1:5', HOME, 102, {outcome: {id: 9, name: 'Incomplete'}}),
      pass(1, '1:9', HOME, 102, {outcome: null}),
      at('carry', 1, '1:10', HOME, {player: person(102), location: [60, 40], carry: {end_location: [65, 40]}}),
      at('duel', 1, '1:11', AWAY, {player: person(202), location: [60, 40], duel: {type: {id: 11, name: 'Tackle'}}}),
      at('duel', 1, '1:12', AWAY, {
        player: person(202),
        location: [60, 40],
        duel: {type: {id: 10, name: 'Aerial Lost'}},
      }),
      at('dribbledPast', 1, '1:13', AWAY, {player: person(202), location: [60, 40]}),
      at('interception', 1, '1:14', AWAY, {player: person(202), location: [20, 40]}),
    ]),
  );
  expect(told(imported)).toHaveLength(4);
  expect(final(imported).tallies.home).toMatchObject({passes: 3, passesCompleted: 2, buildUpPasses: 3});
  expect(final(imported).tallies.away).toMatchObject({highDefending: 2});
  expect(of(imported, 'play').map(({kind}) => kind)).toEqual([
    'pass',
    'pass',
    'pass',
    'carry',
    'tackle',
    'challenge',
    'interception',
  ]);
});

describe('truth', () => {
  const goal = [shot(1, '3:0', HOME, 109, 'Goal'), pass(1, '4:0', AWAY, 209, {type: {id: 65, name: 'Kick Off'}})];
  test('goals are reconciled with the score that a matches file states', async () => {
    expect(
      await read(match(goal), {...OFFICIAL, 'matches-1.json': [matchesEntry(7, HOME, AWAY, [1, 0])]}),
    ).toMatchObject({
      score: {home: 1, away: 0},
      origin: {warnings: []},
    });
    const imported = await read(match(goal), {...OFFICIAL, 'matches-1.json': [matchesEntry(7, HOME, AWAY, [1, 1])]});
    expect(imported.score).toBeUndefined();
    expect(imported.origin?.warnings).toEqual(['the goals add up to 1-0, but matches-1.json states 1-1']);
  });

  test('a file that was changed contradicts itself', async () => {
    const forged = [
      ...match([...goal, pass(1, '30:0', HOME, 102), pass(1, '40:0', HOME, 102)]),
      {...at('ownGoalAgainst', 1, '20:0', AWAY, {player: person(103)}), minute: 70, index: 5, id: 'forged'},
    ];
    expect((await read(forged, OFFICIAL)).origin?.warnings).toEqual([
      'the goals add up to 2-0, but matches-1.json states 0-0',
      "the own goal at 21' names Given Known103, who plays for the side that it counts for",
      "no kick-off follows the goal at 21': it may not have stood",
      'the file was changed or is damaged: records contradict each other, 1 with a duplicate number and 1 with a minute that contradicts the time',
    ]);
  });
});

describe('fields that are used are validated, and all others are ignored', () => {
  const refusal = async (value: unknown) => {
    try {
      await readValue(value, 'm.json');
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return 'it is a match';
  };

  test('nulls and older versions are accepted', async () => {
    const older = match([shot(1, '3:0', HOME, 109, 'Saved')]).map(record => ({
      ...record,
      duration: undefined,
      obv_for_net: null,
      under_pressure: null,
      related_events: null,
      location: null,
    }));
    const camera = {
      ...at('error', 1, '3:0', HOME),
      type: {id: 5, name: 'Camera On'},
      team: {id: 1, name: 'Homeham'},
      period: 1,
    };
    expect(await refusal(numbered([...older, camera]))).toBe('it is a match');
  });

  test.each<[string, (records: readonly Raw[]) => unknown, RegExp]>([
    [
      'a shot without its part',
      r => r.map(x => ({...x, shot: undefined})),
      /^m\.json: \[4\]\.shot: is missing; a Shot needs it$/,
    ],
    [
      'no time',
      r => r.map((x, n) => (n === 4 ? {...x, timestamp: '12:30'} : x)),
      /^m\.json: \[4\]\.timestamp: is "12:30"; expected a time like 00:18:11\.954$/,
    ],
    [
      'a sixth period',
      r => r.map((x, n) => (n === 4 ? {...x, period: 6} : x)),
      /^m\.json: \[4\]\.period: is 6; expected at most 5$/,
    ],
    ['one team', r => r.filter(x => x.team === HOME), /^m\.json: expected the events of two teams$/],
    [
      'line-ups',
      () => lineups(),
      /^m\.json: StatsBomb's line-ups, a companion file: open the events file of the match instead$/,
    ],
    ['matches', () => [matchesEntry(7, HOME, AWAY, [0, 0])], /^m\.json: StatsBomb's matches, /],
  ])('%s', async (_, change, message) => {
    expect(await refusal(change(match([shot(1, '3:0', HOME, 109, 'Saved')])))).toMatch(message);
  });
});

describe('files that are named', () => {
  const records = match([shot(1, '12:30', HOME, 109, 'Goal')]);
  const reading = (named: Readonly<Record<string, unknown>>, name = 'm.json') => {
    const files = Object.fromEntries(
      Object.entries(named).map(([kind, value]) => [kind, {file: `my-${kind}.json`, value}]),
    );
    const lying = {'7.lineups.json': [], 'matches.json': [matchesEntry(7, HOME, AWAY, [3, 3])]};
    return readValue(records, name, {context: {...contextOf(name, lying), named: files}});
  };

  test('are used, whatever the events file is called, and not what lies beside it', async () => {
    const imported = await reading({lineups: lineups(), matches: [matchesEntry(99, AWAY, HOME, [0, 1])]}, '7.json');
    expect(imported.fixture.home.name).toBe('Awayton');
    expect(imported.lineUps?.away.starting.map(({short}) => short)).toContain('Known101');
    expect(imported.origin?.warnings).toEqual([]);
    expect((await reading({matches: matchesEntry(1, HOME, AWAY, [1, 0])})).fixture.venue).toBe('The Ground');
  });

  test('of two matches of the same teams, the one with the events’ number', async () => {
    const both = [matchesEntry(6, HOME, AWAY, [1, 0]), matchesEntry(7, AWAY, HOME, [0, 1])];
    expect((await reading({matches: both}, '7.json')).fixture.home.name).toBe('Awayton');
    await expect(reading({matches: both})).rejects.toThrow(
      new InputError(
        '--matches my-matches.json: 2 matches between these teams; rename the events file to begin with the match number, like 6.json',
      ),
    );
  });

  const other = {id: 3, name: 'Elsewhere'};
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'line-ups that are none',
      {lineups: {a: 1}},
      '--lineups my-lineups.json: not StatsBomb line-ups; expected a list of two teams, each with "lineup"',
    ],
    [
      'line-ups of others',
      {lineups: [{team_id: 3, team_name: 'Elsewhere', lineup: []}, lineups()[0]]},
      '--lineups my-lineups.json: the line-ups of Elsewhere and Awayton, but the events are of another match',
    ],
    [
      'matches that are none',
      {matches: 'no'},
      '--matches my-matches.json: not StatsBomb matches; expected a list of entries, each with "match_id"',
    ],
    [
      'matches of others',
      {matches: [matchesEntry(7, HOME, other, [0, 0])]},
      '--matches my-matches.json: no match between these two teams',
    ],
  ])('%s are an error', async (_, named, message) => {
    await expect(reading(named, '7.json')).rejects.toThrow(new InputError(message));
  });
});
