import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {espn} from '../../../src/formats/espn/format.ts';
import {readEspn} from '../../../src/formats/espn/reader.ts';
import {NO_CONTEXT} from '../../../src/formats/match-format.ts';
import {readValue} from '../../../src/formats/registry.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {
  BEGINS,
  ENDS,
  first,
  type Json,
  line,
  matchOf,
  OVER,
  play,
  played,
  type Side,
  summary,
  told,
} from '../../support/make-espn.ts';

describe('commentary and key events are merged', () => {
  const goal = play('g1', 'goal', 1, "9'", 'home', ['Ada Birch', 'Bea Cole'], {
    scoringPlay: true,
    fieldPositionX: 88.5,
    fieldPositionY: 21.1,
  });
  const foul = play('f1', 'foul', 1, "12'", 'away', ['Wes Moor', 'Ada Birch']);
  const own = play('o1', 'own-goal', 2, "70'", 'home', ['Wes Moor'], {
    scoringPlay: true,
    text: 'Own Goal by Wes Moor, Westmere.  Northport 2, Westmere 0.',
  });
  const value = summary({
    score: [2, 0],
    commentary: [
      line('Lineups are announced.'),
      BEGINS,
      line('Goal! Northport 1, Westmere 0. Ada Birch (Northport) header. Assisted by Bea Cole.', goal),
      line('Ada Birch (Northport) wins a free kick on the left wing.', foul),
      line('Foul by Wes Moor (Westmere).', foul),
      line('Fourth official has announced 3 minutes of added time.', "45'"),
      line(
        'Attempt blocked. Ivy Dell (Westmere) left footed shot.',
        play('s1', 'shot-blocked', 1, "45'+2'", 'away', ['Ivy Dell']),
      ),
      ...ENDS,
      line('Offside, Westmere. Ivy Dell is caught offside.', play('x1', 'offside', 2, "50'", 'away', ['Wes Moor'])),
      ...OVER,
    ],
    keyEvents: [
      play('k', 'kickoff', 1, ''),
      {...goal, text: 'Goal!'},
      play('d1', 'start-delay', 1, "30'", 'away'),
      own,
      play('e', 'end-regular-time', 2, "90'+5'"),
    ],
  });
  const match = matchOf(value);

  test('each thing once, in order', () => {
    expect(told(match)).toEqual([
      "0' remark: Lineups are announced.",
      "1' kick-off: First Half begins.",
      "9' goal: Goal! Northport 1, Westmere 0. Ada Birch (Northport) header. Assisted by Bea Cole.",
      "12' foul: Foul by Wes Moor (Westmere). Ada Birch (Northport) wins a free kick on the left wing.",
      "45' added-time: Fourth official has announced 3 minutes of added time.",
      "45+2' shot: Attempt blocked. Ivy Dell (Westmere) left footed shot.",
      "45+2' whistle: First Half ends, Northport 0, Westmere 0.",
      "46' kick-off: Second Half begins",
      "50' offside: Offside, Westmere. Ivy Dell is caught offside.",
      "70' goal: Own Goal by Wes Moor, Westmere.  Northport 2, Westmere 0.",
      "90+5' whistle: Match ends, Northport 0, Westmere 0.",
    ]);
  });

  test('whichever way round the file lists them', () => {
    expect(told(matchOf({...value, commentary: value.commentary.toReversed()}))).toEqual(told(match));
  });

  test('with players, assists, places and seconds', () => {
    const [, , first, fouled, , shot, , , offside, second, whistle] = match.events;
    expect(first).toMatchObject({
      side: 'home',
      scorer: 'Ada Birch',
      assist: 'Bea Cole',
      body: 'head',
      clock: {second: 30},
    });
    // Percent from the right touchline: the edge of the penalty area is the edge of the penalty area.
    expect(first).toMatchObject({location: {y: 54.2}});
    expect(fouled).toMatchObject({side: 'away', fouler: 'Wes Moor', fouled: 'Ada Birch'});
    expect(shot?.clock).toEqual({period: 'first-half', minute: 45, added: 2});
    expect(offside).toMatchObject({player: 'Ivy Dell'});
    expect(second).toMatchObject({kind: 'own-goal', side: 'home', scorer: 'Wes Moor'});
    expect(whistle).toMatchObject({final: true});
  });

  test('and the fixture, the line-ups and the score', () => {
    expect(match.fixture).toMatchObject({
      competition: '2031 Harbour Cup',
      stage: 'Group Stage',
      date: '2031-05-04',
      kickOff: '17:00 UTC',
      home: {name: 'Northport', short: 'NOR', colour: '#006847', changeColour: '#ffffff', formation: '1-1'},
    });
    expect(match.lineUps?.home).toMatchObject({
      starting: [{id: 'Gus Gate', short: 'Gate', number: 1}, {id: 'Bea Cole'}, {id: 'Ada Birch'}],
      bench: [{id: 'Hal Hunt'}],
    });
    expect(match.score).toEqual({home: 2, away: 0});
    expect(match.origin).toMatchObject({provider: 'espn', warnings: []});
    expect(buildTimeline(match).states.at(-1)).toMatchObject({phase: 'over', score: {home: 2, away: 0}});
  });
});

describe('what a play is', () => {
  test('an own goal counts for the other side, whichever side the file gives it to', () => {
    for (const side of ['home', 'away'] as const) {
      const own = play('o', 'own-goal', 1, "5'", side, ['Wes Moor']);
      expect(first(played([line('Own Goal by Wes Moor, Westmere.', own)], {score: [1, 0]}), 'goal')).toMatchObject({
        side: 'home',
        kind: 'own-goal',
      });
      const unlisted = played([line('Own Goal by Wes Moor, Westmere.', own)], {score: [1, 0], rosters: []});
      expect(first(unlisted, 'goal')).toMatchObject({side: 'home', scorer: 'Wes Moor'});
      expect(unlisted.lineUps).toBeUndefined();
    }
  });

  test.each<[string, string, Json]>([
    ['goal---header', 'Goal!', {type: 'goal', kind: 'open-play', assist: 'Bea Cole'}],
    ['goal---free-kick', 'Goal!', {type: 'goal', kind: 'set-piece'}],
    ['penalty---scored', 'Goal! Ada Birch converts the penalty.', {type: 'goal', kind: 'penalty', scorer: 'Ada Birch'}],
    ['penalty---saved', 'Penalty saved! Ada Birch fails.', {type: 'shot', outcome: 'saved', penalty: true}],
    ['penalty---missed', 'Penalty missed!', {type: 'shot', outcome: 'off-target', penalty: true}],
    [
      'shot-on-target',
      'Attempt saved. Ada Birch (Northport) right footed shot is saved by Kit Keep (Westmere).',
      {type: 'shot', outcome: 'saved', goalkeeper: 'Kit Keep', creator: 'Bea Cole', body: 'right-foot'},
    ],
    ['shot-hit-woodwork', 'Ada Birch hits the bar.', {type: 'shot', outcome: 'woodwork', shooter: 'Ada Birch'}],
    ['handball', 'Handball by Ada Birch.', {type: 'foul', fouler: 'Ada Birch'}],
    ['corner-awarded', 'Corner, Northport.', {type: 'corner', side: 'home'}],
    [
      'yellow-card',
      'Ada Birch (Northport) is shown the yellow card for hand ball.',
      {type: 'card', card: 'yellow', reason: 'hand ball'},
    ],
    ['red-card', 'Ada Birch (Northport) is shown the red card.', {type: 'card', card: 'red'}],
    ['red-card', 'Second yellow card to Ada Birch (Northport).', {type: 'card', card: 'second-yellow'}],
    ['yellow-red-card', 'Ada Birch is off.', {type: 'card', card: 'second-yellow'}],
    ['second-yellow-card', 'Ada Birch is off.', {type: 'card', card: 'second-yellow'}],
    ['yellow-flag', 'A flag is waved.', {type: 'remark', words: 'A flag is waved.'}],
    ['bench-yellow-card', 'The bench is warned.', {type: 'remark', words: 'The bench is warned.'}],
    ['penalty---hit-woodwork', 'The penalty hits the bar.', {type: 'shot', outcome: 'woodwork', penalty: true}],
    ['penalty---off-target', 'The penalty goes wide.', {type: 'shot', outcome: 'off-target', penalty: true}],
    [
      'var---referee-decision-cancelled',
      'VAR Decision: No Penalty.',
      {type: 'remark', words: 'VAR Decision: No Penalty.'},
    ],
    ['start-delay', 'Delay in match for a drinks break.', {type: 'remark'}],
    [
      '',
      'Penalty Northport. Ada Birch draws a foul in the penalty area.',
      {type: 'penalty-appeal', decision: 'given', side: 'home'},
    ],
    ['', 'Penalty conceded by Wes Moor (Westmere) after a foul.', {type: 'remark'}],
    ['', 'Fourth official has announced 3 minutes of added time.', {type: 'added-time', minutes: 3}],
    ['', 'Fourth official has announced 1 minute of added time.', {type: 'added-time', minutes: 1}],
    ['', 'Fourth official has announced 0 minutes of added time.', {type: 'remark'}],
    ['', 'Fourth official has announced 100 minutes of added time.', {type: 'remark'}],
    ['shot-off-target', 'Ada Birch left footed shot.', {type: 'shot', outcome: 'off-target', body: 'left-foot'}],
    ['shot-off-target', 'Ada Birch left-footed shot.', {type: 'shot', body: 'left-foot'}],
    ['shot-off-target', 'Ada Birch right-footed shot.', {type: 'shot', body: 'right-foot'}],
    ['shot-off-target', 'Ada Birch Header.', {type: 'shot', body: 'head'}],
    ['shot-off-target', 'Ada Birch, a double-header.', {type: 'shot', body: 'head'}],
    ['shot-off-target', 'Ada Birch, cleft footed, under headers.', {type: 'shot', body: undefined}],
    ['shot-blocked', 'Ada Birch is blocked.', {type: 'shot', outcome: 'blocked'}],
    ['shot-new', 'Ada Birch shoots.', {type: 'shot', outcome: 'not-stated'}],
    ['late-penalty-saved', 'Too late.', {type: 'remark'}],
    ['yellow-card', 'Ada Birch is shown the yellow card for a foul. He protests.', {type: 'card', reason: undefined}],
    ['yellow-card', 'Ada Birch is shown the yellow card for dissent', {type: 'card', reason: 'dissent'}],
    ['comment', 'VAR looks at it.', {type: 'remark', about: 'review'}],
    ['comment', 'Variety is good.', {type: 'remark', about: undefined}],
    ['var-check', 'It is looked at.', {type: 'remark', about: 'review'}],
    ['a-var-check', 'It is looked at.', {type: 'remark', about: undefined}],
    ['', 'No call: Penalty Northport. Ada Birch draws a foul.', {type: 'remark'}],
    ['', 'Penalty Northport. The kick is awaited.', {type: 'remark'}],
    ['disallowed-goal', 'It stays 0-0.', {type: 'remark'}],
    ['something-new', 'Something new.', {type: 'remark', words: 'Something new.'}],
  ])('%s: %s', (type, text, expected) => {
    const match = played([line(text, play('p', type, 1, "20'", 'home', ['Ada Birch', 'Bea Cole']))], {
      score: expected.type === 'goal' ? [1, 0] : [0, 0],
    });
    // Of what is expected to be missing, undefined stands for it.
    const missing = Object.fromEntries(Object.keys(expected).map(field => [field, undefined]));
    expect({...missing, ...first(match, expected.type as string)}).toMatchObject({...expected, clock: {minute: 20}});
    expect(match.origin?.warnings).toEqual([]);
  });

  test.each([
    ['Attempt saved. Ada Birch fails. Saved by Kit Keep (Westmere).', 'Kit Keep'],
    ['Attempt saved by luck, and by Kit Keep (Westmere).', 'Kit Keep'],
    ['Attempt by Kit Keep (Westmere) is saved by Gus Gate (Northport).', undefined],
    ['Attempt saved. Shot is saved by the post. Kit Keep (Westmere) gathers.', undefined],
    ['Attempt saved.', undefined],
  ])('%s The goalkeeper is %s', (text, goalkeeper) => {
    const match = played([line(text, play('p', 'shot-on-target', 1, "20'", 'home', ['Ada Birch']))]);
    expect([first(match, 'shot')].map(event => event?.type === 'shot' && event.goalkeeper)).toEqual([goalkeeper]);
  });

  test('a substitution without participants is in its words, behind the name of the team', () => {
    const changed = (words: string) =>
      first(played([line(words, play('s', 'substitution', 2, "60'", 'away'))]), 'substitution');
    expect(changed('Substitution, Westmere. Old New replaces Ivy Dell because of an injury.')).toMatchObject({
      on: 'Old New',
      off: 'Ivy Dell',
    });
    expect(changed('Old New replaces Ivy Dell.')).toBeUndefined();
    expect(changed('Substitution, Westmere. Ivy Dell goes off.')).toBeUndefined();
  });

  test('a delay has the side that its words name, or none', () => {
    const match = played(
      ['a drinks break', 'an injury Ada Birch (Northport)', 'an injury Ivy Dell (Westmere)'].flatMap((why, n) => [
        line(`Delay in match because of ${why}.`, play(`d${n}`, 'start-delay', 1, `${20 + n}'`, 'home')),
        line('Delay over. They are ready to continue.', play(`o${n}`, 'end-delay', 1, `${20 + n}'`, 'home')),
      ]),
    );
    const sides = match.events.flatMap(event => (event.type === 'remark' ? [event.side] : []));
    expect(sides).toEqual([undefined, undefined, 'home', undefined, 'away', undefined]);
  });

  test('a substitution names the player coming on first; a coach’s card is no player’s card', () => {
    const match = played([
      line(
        'Substitution, Westmere. Old New replaces Ivy Dell.',
        play('a', 'substitution', 2, "60'", 'away', ['Old New', 'Ivy Dell']),
      ),
      line('Con Coach (Westmere) is shown the yellow card.', play('b', 'yellow-card', 2, "61'", 'away', ['Con Coach'])),
    ]);
    expect(first(match, 'substitution')).toMatchObject({side: 'away', on: 'Old New', off: 'Ivy Dell'});
    expect(first(match, 'card')).toBeUndefined();
    expect(match.events.some(({words}) => words === 'Con Coach (Westmere) is shown the yellow card.')).toBe(true);
    expect(match.lineUps).toBeDefined();
  });

  test('two lines of one foul are one foul, even where each has an id of its own', () => {
    const who = ['Wes Moor', 'Ada Birch'];
    const match = played([
      line('Foul by Wes Moor (Westmere).', play('1', 'foul', 1, "21'", 'away', who)),
      line('Ada Birch (Northport) wins a free kick.', play('2', 'foul', 1, "21'", 'away', who)),
      line('Foul by Wes Moor (Westmere).', play('3', 'foul', 1, "25'", 'away', who)),
    ]);
    expect(match.events.filter(({type}) => type === 'foul')).toHaveLength(2);
  });

  test('a play that is reported twice counts once, with the words of its first line', () => {
    const corner = play('c', 'corner-awarded', 1, "21'", 'home');
    const match = played([
      line('Corner, Northport.', corner),
      line('Corner again.', corner),
      line('A word.', "22'"),
      line('A word.', "22'"),
    ]);
    expect(match.events.filter(({type}) => type === 'corner').map(({words}) => words)).toEqual(['Corner, Northport.']);
    // Lines without a play are not one because of it.
    expect(match.events.filter(({words}) => words === 'A word.')).toHaveLength(2);
  });

  test('goals that do not come to the score are a warning', () => {
    const match = played([line('Goal!', play('g', 'goal', 1, "30'", 'home', ['Ada Birch']))], {score: [3, 0]});
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toEqual(['the score is stated as 3-0, and the goals come to 1-0']);
  });

  test('who acts before coming on is left unnamed; who scores so has the line-ups left out', () => {
    const fouled = played([line('Foul by Hal Hunt.', play('f', 'foul', 1, "30'", 'home', ['Hal Hunt']))]);
    expect(first(fouled, 'foul')).not.toHaveProperty('fouler');
    expect(fouled.origin?.warnings).toHaveLength(1);
    expect(fouled.lineUps).toBeDefined();
    const scored = played([line('Goal!', play('g', 'goal', 1, "30'", 'home', ['Hal Hunt']))], {score: [1, 0]});
    expect(first(scored, 'goal')).toMatchObject({scorer: 'Hal Hunt'});
    expect(scored.lineUps).toBeUndefined();
  });
});

test('an offside names the player in the text, never one of the other side', () => {
  const offside = (id: string, name: string) =>
    line(`Offside, Westmere. ${name} is caught offside.`, play(id, 'offside', 2, "50'", 'away', ['Wes Moor']));
  const match = played([
    offside('x1', 'Ivy Dell'),
    offside('x2', 'Ada Birch'),
    offside('x3', 'Wes Moor tries a through ball, but Ivy Dell'),
    line('Offside, Westmere.', play('x4', 'offside', 2, "50'", 'away', ['Wes Moor'])),
    line('Offside, Westmere. Ivy Dell', play('x5', 'offside', 2, "50'", 'away', ['Wes Moor'])),
  ]);
  const offsides = match.events.flatMap(event => (event.type === 'offside' ? [[event.side, event.player]] : []));
  expect(offsides).toEqual([
    ['away', 'Ivy Dell'],
    ['away', undefined],
    ['away', 'Ivy Dell'],
    ['away', undefined],
    ['away', undefined],
  ]);
});

describe('the clock', () => {
  const clockOf = (period: number, at: string, value: number) =>
    first(
      played([
        line('Corner, Northport.', {
          ...play('c', 'corner-awarded', period, at, 'home'),
          clock: {value, displayValue: at},
        }),
      ]),
      'corner',
    )?.clock;

  test.each<[number, string, number, Json]>([
    [1, "9'", 513, {period: 'first-half', minute: 9, added: 0, second: 33}],
    [2, "55'", 3300, {period: 'second-half', minute: 55, added: 0, second: 59}],
    [2, "90'+4'", 5400, {period: 'second-half', minute: 90, added: 4}],
    [1, "45'+2'", 2700, {period: 'first-half', minute: 45, added: 2}],
    [2, "45'", 2700, {period: 'second-half', minute: 46, added: 0, second: 0}],
    [1, "47'", 2800, {period: 'first-half', minute: 45, added: 2, second: 40}],
    [2, "60'", 9999, {period: 'second-half', minute: 60, added: 0}],
    [2, "45'+2'", 2800, {period: 'second-half', minute: 46, added: 0}],
  ])('period %i, %s', (period, at, value, expected) => {
    // The time is that of the line, which here is the play's.
    expect(clockOf(period, at, value)).toEqual(expected);
  });
});

test('extra time and a shoot-out, kick by kick, which counts as neither goals nor shots', () => {
  const kick = (id: string, type: string, side: Side, name: string) =>
    line(`Penalty, ${name}`, play(id, type, 5, "120'", side, [name], {shootout: true}));
  const value = summary({
    score: [1, 1],
    shootOut: [2, 1],
    commentary: [
      BEGINS,
      line('Goal!', play('g', 'goal', 1, "30'", 'home', ['Ada Birch'])),
      ...ENDS,
      line('Second Half ends', "90'+3'"),
      line('First Half Extra Time begins', play('e1', 'start-extra-time', 3, "90'")),
      line('Goal!', play('h', 'penalty---scored', 3, "105'+1'", 'away', ['Ivy Dell'])),
      line('First Half Extra Time ends', "105'+2'"),
      line('Second Half Extra Time begins', play('e2', 'start-2nd-half-extra-time', 4, "105'")),
      line('Second Half Extra Time ends', play('e3', 'end-extra-time', 4, "120'")),
      line('Penalty Shootout begins', play('e4', 'start-shootout', 5, "120'")),
      kick('1', 'penalty---scored', 'home', 'Ada Birch'),
      kick('2', 'penalty---saved', 'away', 'Ivy Dell'),
      kick('3', 'penalty---scored', 'home', 'Bea Cole'),
      kick('4', 'penalty---scored', 'away', 'Wes Moor'),
      line('Penalty Shootout ends', "120'"),
      line('Match ends'),
    ],
  });
  const match = matchOf(value);
  expect(match.score).toEqual({home: 1, away: 1});
  expect(match.shootOut).toEqual({home: 2, away: 1});
  const kicks = match.events.flatMap(event =>
    event.type === 'shoot-out-kick'
      ? [`${formatMinute(event.clock)} ${event.side} ${event.taker} ${event.scored}`]
      : [],
  );
  expect(kicks).toEqual([
    'pen 1 home Ada Birch true',
    'pen 2 away Ivy Dell false',
    'pen 3 home Bea Cole true',
    'pen 4 away Wes Moor true',
  ]);
  const {periods, states} = buildTimeline(match);
  expect(periods).toHaveLength(5);
  expect(states.at(-1)).toMatchObject({phase: 'over', tallies: {home: {shots: 1}, away: {shots: 1}}});
  expect(match.events.filter(({type}) => type === 'whistle')).toHaveLength(5);
});

test('a shoot-out of which only the result is stated has it at the end, and no kicks', () => {
  const value = summary({
    score: [0, 0],
    shootOut: [2, 4],
    commentary: [BEGINS, ...ENDS, line('Second Half ends', "90'+3'"), line('Penalty Shootout ends', "120'")],
  });
  const match = matchOf(value);
  expect(match.shootOut).toEqual({home: 2, away: 4});
  expect(match.events.at(-1)).toMatchObject({type: 'whistle', final: true, shootOut: {home: 2, away: 4}});
  expect(
    buildTimeline(match)
      .states.map(({shootOut}) => shootOut.away)
      .slice(-2),
  ).toEqual([0, 4]);
});

test('key events alone are a match too, without statistics that they do not have', () => {
  const match = matchOf(
    summary({score: [1, 0], keyEvents: [play('g', 'goal', 2, "50'", 'home', ['Ada Birch'], {scoringPlay: true})]}),
  );
  expect(told(match)).toEqual(["1' kick-off", "45' whistle", "46' kick-off", "50' goal", "90' whistle"]);
  expect(match.stats).toEqual(['yellowCards', 'redCards', 'substitutions']);
  expect(match.score).toEqual({home: 1, away: 0});
});

test('a match that is still being played has no final whistle', () => {
  const value = summary({
    score: [0, 0],
    commentary: [BEGINS, line('Corner', play('c', 'corner-awarded', 1, "20'", 'home'))],
  });
  const [competition] = value.header.competitions;
  const live = {
    ...value,
    header: {...value.header, competitions: [{...competition, status: {type: {state: 'in', completed: false}}}]},
  };
  expect(told(matchOf(live))).toEqual(["1' kick-off: First Half begins.", "20' corner: Corner"]);
});

test('totals are those of the file; where the events come to them, everything was recorded', () => {
  const totals = (shots: string) => ({
    boxscore: {
      teams: (['home', 'away'] as const).map(homeAway => ({
        homeAway,
        statistics: [
          {name: 'possessionPct', displayValue: homeAway === 'home' ? '60.5' : '39.5'},
          {name: 'totalShots', displayValue: homeAway === 'home' ? shots : '0'},
          {name: 'wonCorners', displayValue: '0'},
          {name: 'foulsCommitted', displayValue: '0'},
          {name: 'whatever', displayValue: '7'},
        ],
      })),
    },
  });
  const shot = line('Attempt missed.', play('s', 'shot-off-target', 1, "20'", 'home', ['Ada Birch']));
  const match = played([shot], totals('1'));
  expect(match.officialStats.map(({stat, home, away, unit}) => [stat, home, away, unit])).toEqual([
    ['possession', 60.5, 39.5, '%'],
    ['shots', 1, 0, undefined],
    ['corners', 0, 0, undefined],
    ['fouls', 0, 0, undefined],
  ]);
  expect(match.coverage).toBe('complete');
  expect(played([shot], totals('2')).coverage).toBe('told');
});

describe('faults are reported with their place', () => {
  const finding = (value: unknown) => {
    const reading = readEspn(value);
    return 'findings' in reading ? reading.findings.join('\n') : 'it is a match';
  };
  const good = summary({commentary: [BEGINS]});
  const [competition] = good.header.competitions;
  const withHeader = (rest: Json) => ({...good, header: {...good.header, ...rest}});

  test.each<[string, unknown, string | RegExp]>([
    ['nothing told', summary({}), '"commentary" and "keyEvents" are empty: nothing to replay'],
    [
      'another sport',
      withHeader({uid: 's:40~l:46'}),
      'header.uid: is "s:40~l:46"; a football match\'s begins with s:600~',
    ],
    [
      'one side twice',
      withHeader({
        competitions: [{...competition, competitors: [competition!.competitors[0], competition!.competitors[0]]}],
      }),
      'header.competitions[0].competitors: expected one "home" and one "away"',
    ],
    [
      'no competition',
      withHeader({competitions: []}),
      /^header\.competitions: is an empty list; expected at least 1 entry/,
    ],
    ['a line that is none', {...good, commentary: ['text']}, 'commentary[0]: is "text"; expected an object'],
  ])('%s', (_, value, expected) => {
    expect(finding(value)).toMatch(expected);
  });

  test.each([[{}], [{header: {}}], [{header: {competitions: []}}], [null], ['header']])('not recognised: %j', value => {
    expect(espn.recognises(value)).toBe(false);
  });

  test('recognised by content', async () => {
    expect(espn.recognises(good)).toBe(true);
    const imported = await readValue(good, 'm.json', {formats: [espn], context: NO_CONTEXT});
    expect(imported.fixture.home.name).toBe('Northport');
  });
});

/** Other people's data, on some machines only. */
const SAMPLE = '../shared/samples/espn/summary.json';
const there = existsSync(SAMPLE);
if (!there) console.warn(`SKIPPED: the sample ${SAMPLE} is not on this machine`);

test.skipIf(!there)('the sample comes to its own score and totals', () => {
  const value = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  const match = matchOf(value);
  expect(match.origin?.warnings).toEqual([]);
  expect(match.coverage).toBe('complete');
  const final = buildTimeline(match).states.at(-1)!;
  expect(final).toMatchObject({phase: 'over', score: {home: 2, away: 0}});
  expect(match.score).toEqual(final.score);
  for (const {stat, home, away} of match.officialStats) {
    if (stat === 'possession' || stat.startsWith('passes')) continue;
    const [ours, theirs] = [final.tallies.home, final.tallies.away] as unknown as Record<string, number>[];
    expect([stat, ours?.[stat], theirs?.[stat]]).toEqual([stat, home, away]);
  }
  expect(final.tallies.home.substitutions + final.tallies.away.substitutions).toBe(9);
});
