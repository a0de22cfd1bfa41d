import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {LINE_UPS} from '../../support/make-match.ts';
import {fixture, half, type Json, nativeFile, remark, withEvents} from '../../support/native-file.ts';

/** Each contradiction with its place. */
function findings(value: Json): readonly string[] {
  const {error} = matchSchema.safeParse(value);
  return error?.issues.map(({path, message}) => `${z.core.toDotPath(path)}: ${message}`) ?? [];
}

describe('a match that contradicts itself says where', () => {
  const squads = {lineUps: LINE_UPS};
  const goal = {type: 'goal', side: 'home', clock: half(20)};
  const played = (...events: readonly Json[]) => ({...withEvents(...events), ...squads});
  const off = {type: 'substitution', side: 'home', on: 'h12', off: 'h9', clock: half(10)};
  const source = {id: 'S0', title: 'Report', kind: 'document'};
  const captained = {...fixture, home: {...fixture.home, captain: 'a1'}};
  const twice = {...LINE_UPS, away: {...LINE_UPS.away, bench: [LINE_UPS.home.starting[0]]}};
  const dispute = {
    about: 'who',
    settled: 'as one',
    readings: [
      {says: 'a', sources: ['S0']},
      {says: 'b', sources: ['S9']},
    ],
  };
  const kick = {
    type: 'shoot-out-kick',
    side: 'home',
    scored: true,
    clock: {period: 'penalty-shoot-out', minute: 120, added: 1},
  };

  test.each<[string, Json, string]>([
    [
      'an id twice',
      withEvents({...remark, id: 'e1'}),
      'events[1].id: the id "e1" is taken by an earlier kick-off (1\' of the first half, events[0]); every event needs its own',
    ],
    [
      'a kick-off that is not a time of day',
      nativeFile({fixture: {...fixture, kickOff: '3pm'}}),
      'fixture.kickOff: "3pm" is not a time of day; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3; did you mean "15:00"?',
    ],
    [
      'minutes out of order',
      withEvents(goal, {...remark, clock: half(19)}),
      'events[2].clock: 19\' of the first half comes after 20\' of the first half ("e2"); put the events in the order of play, or correct its minute',
    ],
    [
      'seconds out of order',
      withEvents({...remark, clock: half(20, {second: 30})}, {...remark, clock: half(20, {second: 10})}),
      'events[2].clock: 20\' and 10 seconds of the first half comes after 20\' and 30 seconds of the first half ("e2"); put the events in the order of play, or correct its second',
    ],
    [
      'a second that is none',
      withEvents({...remark, clock: half(20, {second: 75})}, {...remark, clock: half(20, {second: 10})}),
      'events[1].clock.second: Too big: expected number to be <60',
    ],
    [
      'play after the end',
      withEvents({type: 'whistle', final: true, clock: half(45)}, {...goal, clock: half(45)}),
      'events[2].type: a goal after the final whistle ("e2"): only remarks can follow it',
    ],
    [
      'a final whistle before another period, one fault for all that follows',
      withEvents(
        {type: 'whistle', final: true, clock: half(45)},
        {type: 'kick-off', clock: {period: 'second-half', minute: 46}},
        {...goal, clock: {period: 'second-half', minute: 50}},
      ),
      'events[1].final: "final" is for the whistle that ends the match, and the second half follows ("e3"); take out "final"',
    ],
    [
      'an event outside its interval',
      withEvents({...remark, timing: {kind: 'interval', from: half(6), to: half(9)}}),
      "events[1].timing: 5' of the first half lies outside its own interval, 6' to 9'",
    ],
    [
      'a player twice',
      {...nativeFile(), lineUps: twice},
      'lineUps.away.bench[0].id: the player "h1" is listed twice: lineUps.home.starting[0] is the first',
    ],
    [
      'a captain of the other side',
      {...nativeFile({fixture: captained}), ...squads},
      'fixture.home.captain: "a1" plays for the away side; the captain is one of the home line-up',
    ],
    [
      'a captain with a slip',
      {...nativeFile({fixture: {...fixture, home: {...fixture.home, captain: 'Home1'}}}), ...squads},
      'fixture.home.captain: "Home1" is not in the home line-up; events name players by their id: "h1" is Home Player 1',
    ],
    [
      'a substitution that is the wrong way round, one fault for all that follows',
      played(
        {...off, on: 'h9', off: 'h12'},
        {...goal, scorer: 'h12'},
        {type: 'substitution', side: 'home', on: 'h13', off: 'h12', clock: half(30)},
      ),
      'events[1].on: "on" and "off" look swapped: "h9" is on the pitch, and "h12" on the bench; expected "on": "h12", "off": "h9"',
    ],
    [
      'the id of an overturned goal with a slip, without the score that follows from it',
      {
        ...withEvents({...goal, id: 'g3x'}, {type: 'overturned', event: 'g3', side: 'home', clock: half(21)}),
        score: {home: 0, away: 0},
      },
      'events[2].event: "g3" is not the id of an earlier event; did you mean "g3x"?',
    ],
    [
      'the id of a changed card that is none, without who is sent off',
      played(
        {id: 'booked', type: 'card', card: 'red', side: 'home', player: 'h9', clock: half(10)},
        {type: 'card-changed', event: 'e2', card: 'yellow', side: 'home', clock: half(11)},
        {...goal, scorer: 'h9'},
      ),
      'events[2].event: "e2" is not the id of an earlier event; expected that of a card',
    ],
    [
      'an overturned goal of the other side, at its side',
      withEvents({...goal, id: 'goal'}, {type: 'overturned', event: 'goal', side: 'away', clock: half(21)}),
      'events[2].side: "goal" is a goal of the home side; expected "side": "home"',
    ],
    [
      'an own goal with the side of its scorer',
      {
        ...withEvents(goal, {...goal, id: 'og', kind: 'own-goal', clock: half(30)}),
        score: {home: 1, away: 1},
      },
      'score: 1-1 is stated, and the goals among the events come to 2-0 (home 20\', 30\'); an own goal has the side that it counts for: is "og" for the other side? expected "side": "away"',
    ],
    [
      'a goal of the other side, without the score that follows from it',
      {...played({...goal, scorer: 'a9'}), score: {home: 0, away: 1}},
      'events[1].scorer: "a9" plays for the away side, and the goal is for the home side; expected "side": "away", or "kind": "own-goal"',
    ],
    [
      'a score that does not add up, where the line-ups know whose own goal it is',
      {...played({...goal, kind: 'own-goal', scorer: 'a9'}), score: {home: 0, away: 1}},
      "score: 0-1 is stated, and the goals among the events come to 1-0 (home 20')",
    ],
    [
      'a kick of the other side, without the round and the result that follow from it',
      {
        ...played({...kick, taker: 'h9'}, {...kick, taker: 'a9', goalkeeper: 'h1', clock: {...kick.clock, added: 2}}),
        shootOut: {home: 1, away: 1},
      },
      'events[2].side: "a9" plays for the away side, and this is a kick of the home side; expected "side": "away"',
    ],
    [
      'both kicks of a round, without the result that follows from it',
      {...withEvents(kick, {...kick, clock: {...kick.clock, added: 2}}), shootOut: {home: 1, away: 1}},
      'events[2].side: the home side has both kicks 1 and 2; each round has a kick of either side',
    ],
    [
      'more goals than a message lists',
      {
        ...withEvents(...Array.from({length: 8}, (_, index) => ({...goal, clock: half(30 + index)}))),
        score: {home: 7, away: 0},
      },
      "score: 7-0 is stated, and the goals among the events come to 8-0 (home 30', 31', 32', 33', 34', 35' …)",
    ],
    [
      'no goals where some are stated',
      {...withEvents(remark), score: {home: 1, away: 0}},
      'score: 1-0 is stated, and the goals among the events come to 0-0',
    ],
    [
      'a final whistle before extra time',
      withEvents(
        {type: 'whistle', final: true, clock: {period: 'second-half', minute: 90}},
        {type: 'kick-off', clock: {period: 'extra-time-first-half', minute: 91}},
      ),
      'events[1].final: "final" is for the whistle that ends the match, and extra time follows ("e3"); take out "final"',
    ],
    [
      'kicks of a shoot-out out of order',
      withEvents(
        {...kick, clock: {...kick.clock, added: 2}},
        {...kick, side: 'away', clock: {...kick.clock, added: 1}},
      ),
      'events[2].clock: kick 1 comes after kick 2 ("e2"); put the events in the order of play, or correct its minute',
    ],
    [
      'play after a shoot-out',
      withEvents(kick, {...remark, clock: {period: 'extra-time-second-half', minute: 120}}),
      'events[2].clock: 120\' of the second half of extra time comes after kick 1 ("e2"); put the events in the order of play, or correct its minute',
    ],
    [
      'a player of the match who did not play in it',
      {...nativeFile({playerOfTheMatch: {player: 'h99'}}), ...squads},
      'playerOfTheMatch.player: "h99" is in neither line-up; did you mean "h9"?',
    ],
    [
      'a player of the match with a source that is not listed',
      {...nativeFile({playerOfTheMatch: {player: 'h9', sources: ['S7']}}), ...squads},
      'playerOfTheMatch.sources[0]: "S7" is not in the list of sources; add the source there',
    ],
    [
      'a player of neither side',
      played({...goal, scorer: 'h99'}),
      'events[1].scorer: "h99" is in neither line-up; did you mean "h9"?',
    ],
    [
      'a stranger',
      played({...goal, scorer: 'zico'}),
      'events[1].scorer: "zico" is in neither line-up; add the player there',
    ],
    [
      'one who went off',
      played(off, {...goal, scorer: 'h9'}),
      'events[2].scorer: "h9" went off before this (substituted, 10\'); name a player on the pitch',
    ],
    [
      'one who was sent off',
      played({type: 'card', card: 'red', side: 'home', player: 'h9', clock: half(10)}, {...goal, scorer: 'h9'}),
      'events[2].scorer: "h9" went off before this (sent off, 10\'); name a player on the pitch',
    ],
    [
      'one on the bench',
      played({...goal, scorer: 'h12'}),
      'events[1].scorer: "h12" is on the bench and has not come on; name a player on the pitch, or add the substitution that brings "h12" on',
    ],
    [
      'one on the bench who comes on later',
      played({...goal, clock: half(5), scorer: 'h12'}, {...off, id: 'change'}),
      'events[1].scorer: "h12" is on the bench and has not come on; name a player on the pitch, or put the substitution of 10\' ("change") before this',
    ],
    [
      'one on the bench who fouls',
      played({type: 'foul', side: 'home', fouler: 'h13', clock: half(10)}),
      'events[1].fouler: "h13" is on the bench and has not come on; name a player on the pitch, or add the substitution that brings "h13" on',
    ],
    [
      'one who went off going off again',
      played(off, {...off, on: 'h13', clock: half(20)}),
      'events[2].off: "h9" went off before this (substituted, 10\'); name a player on the pitch',
    ],
    [
      'one who was sent off going off',
      played({type: 'card', card: 'red', side: 'home', player: 'h9', clock: half(10)}, {...off, clock: half(20)}),
      'events[2].off: "h9" went off before this (sent off, 10\'); name a player on the pitch',
    ],
    [
      'a stranger going off, one fault',
      played({...off, off: 'zico'}),
      'events[1].off: "zico" is in neither line-up; add the player there',
    ],
    [
      'an imported player on the bench, without advice',
      {...played({...goal, scorer: 'h12'}), origin: {provider: 'feed', events: 2}},
      'events[1].scorer: "h12" is on the bench and has not come on',
    ],
    [
      'one on the bench who goes past somebody',
      played({type: 'pass', side: 'home', passer: 'h13', clock: half(10)}),
      'events[1].passer: "h13" is on the bench and has not come on; name a player on the pitch, or add the substitution that brings "h13" on',
    ],
    ['one on the pitch coming on', played({...off, on: 'h8'}), 'events[1].on: "h8" is on the pitch already'],
    [
      'one on the bench going off',
      played({...off, off: 'h13'}),
      'events[1].off: "h13" is on the bench and has not come on; name a player on the pitch, or add the substitution that brings "h13" on',
    ],
    [
      'a substitution across sides',
      played({...off, on: 'a12'}),
      'events[1].on: "a12" plays for the away side, and this is a substitution of the home side',
    ],
    [
      'a goal of the other side',
      played({...goal, scorer: 'a9'}),
      'events[1].scorer: "a9" plays for the away side, and the goal is for the home side; expected "side": "away", or "kind": "own-goal"',
    ],
    [
      'an own goal of the same side',
      played({...goal, kind: 'own-goal', scorer: 'h9'}),
      'events[1].scorer: "h9" plays for the home side, and an own goal has the side it counts for; expected "side": "away"',
    ],
    [
      'a score that is not that of the goals',
      {...withEvents(goal), score: {home: 2, away: 0}},
      "score: 2-0 is stated, and the goals among the events come to 1-0 (home 20')",
    ],
    [
      'a shoot-out that is not that of the kicks',
      {...withEvents(kick), shootOut: {home: 0, away: 1}},
      'shootOut: 0-1 is stated, and the kicks among the events come to 1-0',
    ],
    [
      'a source twice',
      nativeFile({sources: [source, source]}),
      'sources[1].id: the source "S0" is listed twice: sources[0] is the first',
    ],
    [
      'an unknown source of the fixture',
      nativeFile({fixture: {...fixture, sources: ['S9.04']}}),
      'fixture.sources[0]: "S9" is not in the list of sources; add the source there',
    ],
    [
      'an unknown source of an event',
      {...withEvents({...remark, sources: ['S0.01', 'S01']}), sources: [source]},
      'events[1].sources[1]: "S01" is not in the list of sources; did you mean "S0"?',
    ],
    [
      'an unknown source of a reading',
      {...withEvents({...remark, dispute}), sources: [source]},
      'events[1].dispute.readings[1].sources[0]: "S9" is not in the list of sources; add the source there',
    ],
    [
      'an unknown source of a total',
      nativeFile({officialStats: [{stat: 'shots', home: 1, away: 2, sources: ['S9'], sure: 'high'}]}),
      'officialStats[0].sources[0]: "S9" is not in the list of sources; add the source there',
    ],
    [
      'players in a formation of no side',
      played({type: 'tactics', clock: half(10), places: ['h9']}),
      'events[1].places: players are listed, but the event has no side; add "home" or "away" as its side',
    ],
    [
      'a player of the other side in a formation',
      played({type: 'tactics', side: 'home', clock: half(10), places: ['h9', 'a9']}),
      'events[1].places: "a9" plays for the away side, and this is a formation of the home side',
    ],
    [
      'a stranger in a formation',
      played({type: 'tactics', side: 'away', clock: half(10), places: ['a9', 'h99']}),
      'events[1].places: "h99" is not in the away line-up; add the player there',
    ],
    [
      'one of a move that is in another minute',
      withEvents({...goal, with: 'next'}, {...remark, clock: half(21)}),
      'events[1].with: "next" ("e3") is not in the same minute; give both one clock',
    ],
    [
      'one who comes on after being substituted',
      played(off, {type: 'substitution', side: 'home', on: 'h9', off: 'h8', clock: half(20)}),
      'events[2].on: "h9" went off before this (substituted, 10\'); a player who has gone off does not come on again',
    ],
    [
      'one who was sent off by a changed card',
      played(
        {id: 'card', type: 'card', card: 'yellow', side: 'home', player: 'h9', clock: half(10)},
        {type: 'card-changed', event: 'card', card: 'red', side: 'home', clock: half(11)},
        {...goal, scorer: 'h9'},
      ),
      'events[3].scorer: "h9" went off before this (sent off, 11\'); name a player on the pitch',
    ],
    [
      'a source with several similar names',
      {
        ...withEvents({...remark, sources: ['report.1']}),
        sources: ['report-a', 'report-b', 'report-c', 'report-d'].map(id => ({...source, id})),
      },
      'events[1].sources[0]: "report" is not in the list of sources; did you mean "report-a" or "report-b" or "report-c"?',
    ],
  ])('%s', (_, value, finding) => {
    expect(findings(value)).toEqual([finding]);
  });

  test.each<[string, Json]>([
    [
      'a remark after the final whistle',
      withEvents({type: 'whistle', final: true, clock: half(45)}, {...remark, clock: half(45)}),
    ],
    ['a kick-off with its zone', nativeFile({fixture: {...fixture, kickOff: '19:45 GMT'}})],
    [
      'the kick-off of an imported match, as its provider writes it',
      nativeFile({fixture: {...fixture, kickOff: 'evening'}, origin: {provider: 'feed', events: 1}}),
    ],
    ['a card on the bench', played({type: 'card', card: 'yellow', side: 'home', player: 'h12', clock: half(10)})],
    ['a red card on the bench', played({type: 'card', card: 'red', side: 'home', player: 'h12', clock: half(10)})],
    ['a card for somebody who is no player', played({type: 'card', card: 'red', side: 'home', clock: half(10)})],
    [
      'a card after going off',
      played(off, {type: 'card', card: 'yellow', side: 'home', player: 'h9', clock: half(20)}),
    ],
    ['a remark on one who went off', played(off, {type: 'remark', side: 'home', players: ['h9'], clock: half(20)})],
    ['a goal by one who came on', played(off, {...goal, scorer: 'h12'})],
    [
      'a red card that was overturned',
      played(
        {id: 'card', type: 'card', card: 'red', side: 'home', player: 'h9', clock: half(10)},
        {type: 'overturned', event: 'card', side: 'home', clock: half(11)},
        {...goal, scorer: 'h9'},
      ),
    ],
    [
      'a red card that became yellow',
      played(
        {id: 'card', type: 'card', card: 'red', side: 'home', player: 'h9', clock: half(10)},
        {type: 'card-changed', event: 'card', card: 'yellow', side: 'home', clock: half(11)},
        {...goal, scorer: 'h9'},
      ),
    ],
    [
      'the events of a shoot-out that have no number',
      withEvents(
        {type: 'kick-off', clock: {period: 'penalty-shoot-out', minute: 120}},
        kick,
        {type: 'remark', words: 'A long wait.', clock: {period: 'penalty-shoot-out', minute: 120}},
        {...kick, side: 'away', scored: false, clock: {...kick.clock, added: 2}},
        {type: 'whistle', final: true, clock: {period: 'penalty-shoot-out', minute: 120}},
      ),
    ],
    [
      'a red card overturned by its id, and the other side',
      played(
        {id: 'card', type: 'card', card: 'red', side: 'away', player: 'a9', clock: half(10)},
        {type: 'overturned', event: 'card', side: 'away', clock: half(11)},
        {...goal, scorer: 'h9'},
      ),
    ],
    ['an own goal of the other side', played({...goal, kind: 'own-goal', scorer: 'a9'})],
    ['the ends of an interval', withEvents({...remark, timing: {kind: 'interval', from: half(5), to: half(5)}})],
    [
      'two events of one second',
      withEvents({...remark, clock: half(20, {second: 30})}, {...remark, clock: half(20, {second: 30})}),
    ],
    [
      'an event without a second between two with one',
      withEvents(
        {...remark, clock: half(20, {second: 10})},
        {...remark, clock: half(20)},
        {...remark, clock: half(20, {second: 30})},
      ),
    ],
    [
      'the score of the goals that stand',
      {
        ...withEvents({...goal, id: 'goal'}, {type: 'overturned', event: 'goal', side: 'home', clock: half(21)}),
        score: {home: 0, away: 0},
      },
    ],
    ['known sources', {...withEvents({...remark, sources: ['S0.01', 'S0']}), sources: [source]}],
  ])('not %s', (_, value) => expect(findings(value)).toEqual([]));

  test('an event out of order behind one without a second', () => {
    const events = [
      {...remark, clock: half(20, {second: 30})},
      {...remark, clock: half(20)},
      {...remark, clock: half(20, {second: 10})},
    ];
    expect(findings(withEvents(...events))).toEqual([
      'events[3].clock: 20\' and 10 seconds of the first half comes after 20\' and 30 seconds of the first half ("e2"); put the events in the order of play, or correct its second',
    ]);
  });

  test('a red card on the bench takes nobody from the pitch, and its overturning brings nobody there', () => {
    const events = [
      {id: 'card', type: 'card', card: 'red', side: 'home', player: 'h12', clock: half(10)},
      {type: 'overturned', event: 'card', side: 'home', clock: half(11)},
      {...goal, scorer: 'h12'},
    ];
    expect(findings(played(...events))).toEqual([
      'events[3].scorer: "h12" is on the bench and has not come on; name a player on the pitch, or add the substitution that brings "h12" on',
    ]);
  });
});
