import {describe, expect, test} from 'vitest';
import {repairPlayers} from '../../../src/formats/recorded/repair-players.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

const {lineUps} = ninety([], {lineUps: LINE_UPS});
const change = (clock: string, side: Side, on: string, off: string) => draft('substitution', clock, {side, on, off});

/** The changes that remain, and the warnings. */
function repaired(drafts: readonly Draft[]) {
  const {events, warnings} = repairPlayers(makeMatch(drafts).events, lineUps!);
  return {
    changes: events.flatMap(event => (event.type === 'substitution' ? [`${event.on} for ${event.off}`] : [])),
    warnings,
  };
}

const impossible = (clock: string, on: string, off: string) =>
  `the substitution at ${clock}', ${on} for ${off}, is impossible, and is left out`;

describe('a substitution', () => {
  test('of a player on the pitch by one on the bench stays', () => {
    expect(repaired([change('60', 'home', 'h12', 'h9'), change('70', 'home', 'h13', 'h12')])).toEqual({
      changes: ['h12 for h9', 'h13 for h12'],
      warnings: [],
    });
  });

  test.each<[string, readonly Draft[], string]>([
    [
      'by a player who has gone off',
      [change('60', 'home', 'h12', 'h9'), change('70', 'home', 'h9', 'h8')],
      impossible('70', 'Home Player 9', 'Home Player 8'),
    ],
    [
      'by a player who was sent off from the bench',
      [draft('card', '50', {side: 'home', card: 'red', player: 'h13'}), change('70', 'home', 'h13', 'h8')],
      impossible('70', 'Home Player 13', 'Home Player 8'),
    ],
    [
      'by a player on the pitch',
      [change('60', 'home', 'h8', 'h9')],
      impossible('60', 'Home Player 8', 'Home Player 9'),
    ],
    [
      'of a player who is on the bench',
      [change('60', 'home', 'h12', 'h13')],
      impossible('60', 'Home Player 12', 'Home Player 13'),
    ],
    [
      'of a player of the other side',
      [change('60', 'home', 'h12', 'a9')],
      impossible('60', 'Home Player 12', 'Away Player 9'),
    ],
    [
      'by a player of the other side',
      [change('60', 'home', 'a12', 'h9')],
      impossible('60', 'Away Player 12', 'Home Player 9'),
    ],
  ])('%s is left out, with a warning', (_, drafts, warning) => {
    const {changes, warnings} = repaired(drafts);
    expect(warnings).toEqual([warning]);
    expect(changes).toHaveLength(drafts.filter(({type}) => type === 'substitution').length - 1);
  });
});
