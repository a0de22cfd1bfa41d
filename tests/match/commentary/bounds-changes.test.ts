import {expectBounds} from '../../support/bounds.ts';
import {away, change, conceded, foul, goal, home, opened, several, theirs} from '../../support/bounds-drafts.ts';
import {draft} from '../../support/make-match.ts';

// The bounds of what a line on a change or a card says.

const hurt = (clock: string, player = 'h9') => draft('remark', clock, {...home, about: 'injury', players: [player]});

expectBounds('a change', [
  [
    'within five minutes of an injury',
    /injur|shake it off/,
    [...opened, hurt('55:00'), change('60:00')],
    [
      [...opened, hurt('55:00'), change('60:01')],
      [...opened, hurt('55:00', 'h8'), change('60:00')],
    ],
  ],
  [
    'within a minute of another of the side',
    /as well|Another change|^And |off too/,
    [...opened, change('60:10', 'h13', 'h10'), change('61:10')],
    [
      [...opened, change('60:10', 'h13', 'h10'), change('61:11')],
      [...opened, change('60:10', 'a13', 'a10', away), change('61:10')],
    ],
  ],
  [
    'from the 60th minute on, of a side that is behind',
    /look to the bench|throw on|change this/,
    [...opened, conceded('20'), change('60')],
    [
      [...opened, conceded('20'), change('59')],
      // Level, and in front.
      [...opened, change('60')],
      [...opened, goal('20'), change('60')],
    ],
  ],
  [
    'from the 86th minute on, of a side that leads',
    /last few minutes|sees it out/,
    [...opened, goal('20'), change('86')],
    [
      [...opened, goal('20'), change('85')],
      [...opened, change('86')],
    ],
  ],
  [
    'of a scorer whose minute is known',
    /scorer in the 20th minute/,
    // Ten lines after the kick-off, which has `in the` as well.
    [...opened, goal('20', {scorer: 'h9'}), ...several(9, theirs, 30), change('60')],
    [[...opened, goal('20', {scorer: 'h9', timing: {kind: 'order'}}), ...several(9, theirs, 30), change('60')]],
  ],
  [
    'of a scorer in stoppage time, without the minute',
    /has scored|leaves with a goal/,
    [...opened, goal('45+1', {scorer: 'h9'}), change('60')],
    [[...opened, goal('45+1', {scorer: 'h8'}), change('60')]],
  ],
]);

const booking = (clock: string, player = 'a4') => draft('card', clock, {...away, card: 'yellow', player});
const sentOff = (count: number) =>
  Array.from({length: count}, (_, n) => draft('card', `${20 + n}`, {...away, card: 'red', player: `a${2 + n}`}));

expectBounds('a card', [
  [
    'within a minute of the line on the foul',
    /for it|hat foul|The foul/,
    [...opened, foul('20:00'), booking('21:00')],
    [
      [...opened, foul('20:00'), booking('21:01')],
      [...opened, foul('20:00'), booking('21:00', 'a5')],
    ],
  ],
  ['leaves ten', /Awayton are down to ten\.$/, sentOff(1), [sentOff(2)]],
  ['leaves seven', /Awayton are down to seven\.$/, sentOff(4), [sentOff(5)]],
  ['leaves fewer, without a count', /sent off\.$/, sentOff(5), [sentOff(4)]],
]);
