import {describe, expect, test} from 'vitest';
import {readBookings} from '../../../src/formats/football-txt/cards.ts';
import {readLineUp} from '../../../src/formats/football-txt/line-up.ts';
import {bookedCards, readSquads, withBooked} from '../../../src/formats/football-txt/squads.ts';
import {Warnings} from '../../../src/formats/football-txt/warnings.ts';
import type {Card} from '../../../src/match/model/event-values.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {minuteText, passage} from '../../support/football-txt.ts';

const NORTHPORT = "1 Gus GATE [c], 5 Bea COLE [Y 40'] (46' 12 Hal HUNT [R 80'] (85' Ian IRON)), Sam SMITH, Ann LOW";
const WESTMERE = "Kit KEEP, Wes MOOR [c] (0' Max IVES), Sam SMITH, Ada SMITH, Ann LOWE, Ada LUNDGREN";

function squadsOf(home = NORTHPORT, away = WESTMERE) {
  const list = (text: string) => readLineUp(passage(text), new Warnings()).players;
  return readSquads({home: list(home), away: list(away)}, {home: 'Northport', away: 'Westmere'});
}

describe('the line-ups', () => {
  const squads = squadsOf();

  test('have an id, a short name and a number for each player, and every substitute on the bench', () => {
    expect(squads.lineUps).toEqual({
      home: {
        starting: [
          {id: 'Gus GATE', name: 'Gus GATE', short: 'Gate', number: 1},
          {id: 'Bea COLE', name: 'Bea COLE', short: 'Cole', number: 5},
          {id: 'Sam SMITH', name: 'Sam SMITH', short: 'Smith'},
          {id: 'Ann LOW', name: 'Ann LOW', short: 'Low'},
        ],
        bench: [
          {id: 'Hal HUNT', name: 'Hal HUNT', short: 'Hunt', number: 12},
          {id: 'Ian IRON', name: 'Ian IRON', short: 'Iron'},
        ],
      },
      away: {
        starting: [
          {id: 'Kit KEEP', name: 'Kit KEEP', short: 'Keep'},
          {id: 'Wes MOOR', name: 'Wes MOOR', short: 'Moor'},
          {id: 'Sam SMITH (Westmere)', name: 'Sam SMITH', short: 'Sam Smith'},
          {id: 'Ada SMITH', name: 'Ada SMITH', short: 'Ada Smith'},
          {id: 'Ann LOWE', name: 'Ann LOWE', short: 'Lowe'},
          {id: 'Ada LUNDGREN', name: 'Ada LUNDGREN', short: 'Lundgren'},
        ],
        bench: [{id: 'Max IVES', name: 'Max IVES', short: 'Ives'}],
      },
    });
    expect(squads.captains).toEqual({home: 'Gus GATE', away: 'Wes MOOR'});
  });

  test('have their cards, and the substitutions whose minute is one of a match', () => {
    expect(squads.cards.map(({side, player, card, at}) => [side, player, card, minuteText(at)])).toEqual([
      ['home', 'Bea COLE', 'yellow', '40'],
      ['home', 'Hal HUNT', 'red', '80'],
    ]);
    expect(squads.changes.map(({side, on, off, at}) => [side, on, off, minuteText(at)])).toEqual([
      ['home', 'Hal HUNT', 'Bea COLE', '46'],
      ['home', 'Ian IRON', 'Hal HUNT', '85'],
    ]);
  });

  test('of one side only are none, and have no captain', () => {
    const alone = squadsOf(NORTHPORT, '');
    expect([alone.lineUps, alone.captains]).toEqual([undefined, {home: undefined, away: undefined}]);
    expect(alone.sideOf('Cole')).toBe('home');
  });

  test('three of one name have three ids', () => {
    const {lineUps} = squadsOf('Sam SMITH, Sam SMITH, Sam SMITH', WESTMERE);
    expect(lineUps?.home.starting.map(({id}) => id)).toEqual(['Sam SMITH', 'Sam SMITH (Northport)', 'Sam SMITH (3)']);
  });

  test('with an id for a captain of the same name as another', () => {
    expect(squadsOf('Sam SMITH', 'Sam SMITH [c]').captains).toEqual({home: undefined, away: 'Sam SMITH (Westmere)'});
  });
});

describe('whom a name means', () => {
  test.each<[string, Side, string, Side | undefined]>([
    ['Bea COLE', 'home', 'Bea COLE', 'home'],
    ['Béa Cole', 'home', 'Bea COLE', 'home'],
    ['Cole', 'home', 'Bea COLE', 'home'],
    ['Bea Anne Cole', 'home', 'Bea COLE', 'home'],
    ['Hunt', 'home', 'Hal HUNT', 'home'],
    ['Bea Colle', 'home', 'Bea COLE', 'home'],
    // In both squads, so of neither side.
    ['Sam Smith', 'away', 'Sam SMITH (Westmere)', undefined],
    ['Sam Smith', 'home', 'Sam SMITH', undefined],
    // Two of a family in one squad.
    ['Smith', 'away', 'Smith', 'home'],
    ['Smith', 'home', 'Sam SMITH', 'home'],
    // A name of five letters or fewer is never taken for one that is a slip away.
    ['Lowes', 'away', 'Lowes', undefined],
    ['Lundgrem', 'away', 'Lundgrem', undefined],
    ['Ada Lundgrem', 'away', 'Ada LUNDGREN', 'away'],
    ['Ada Lundgre', 'away', 'Ada LUNDGREN', 'away'],
    ['Ada Lundgr', 'away', 'Ada Lundgr', undefined],
    ['Nobody', 'home', 'Nobody', undefined],
  ])('%s', (name, side, id, found) => {
    const squads = squadsOf();
    expect([squads.idOf(side, name), squads.sideOf(name)]).toEqual([id, found]);
  });
});

describe('cards of a list below the line-ups', () => {
  const cardsOf = (text: string, card: Card = 'yellow', under?: Side) => {
    const warnings = new Warnings();
    const bookings = readBookings(passage(text), card, under, warnings);
    const cards = bookedCards(bookings, squadsOf(), warnings);
    return [...cards.map(each => [each.side, each.player, each.card, minuteText(each.at)].join(' ')), ...warnings.all];
  };

  test.each<[string, Card, Side | undefined, readonly string[]]>([
    ["Moor 12', Gate", 'yellow', undefined, ['away Wes MOOR yellow 12', 'home Gus GATE yellow ?']],
    // The line-ups have the card already.
    ["Cole 40'", 'yellow', undefined, []],
    ['Cole', 'yellow', undefined, []],
    ["Cole 41'", 'yellow', undefined, ['home Bea COLE yellow 41']],
    ["Cole 40'", 'red', undefined, ['home Bea COLE red 40']],
    ["Hunt 80'", 'red', undefined, []],
    ["Newt 5'", 'yellow', 'away', ['away Newt yellow 5']],
    ["Newt 5'", 'yellow', undefined, ['line 1: a yellow card of Newt is left out: the player is in neither line-up']],
    ["Smith 5'; Smith 6'", 'yellow', undefined, ['home Sam SMITH yellow 5', 'home Sam SMITH yellow 6']],
  ])('%s, %s, under %s', (text, card, under, expected) => {
    expect(cardsOf(text, card, under)).toEqual(expected);
  });

  test('put players whom the line-ups lack on the bench, once each', () => {
    const {lineUps} = squadsOf('Gus GATE', 'Kit KEEP');
    const card = (side: Side, player: string) => ({side, player, card: 'yellow', at: undefined}) as const;
    const cards = [card('home', 'Newt'), card('home', 'Newt'), card('away', 'Kit KEEP'), card('away', 'Old')];
    const booked = withBooked(lineUps, cards);
    expect(booked?.home.bench).toEqual([{id: 'Newt', name: 'Newt'}]);
    expect(booked?.away.bench).toEqual([{id: 'Old', name: 'Old'}]);
    expect(withBooked(undefined, cards)).toBeUndefined();
  });
});
