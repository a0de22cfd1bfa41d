import {expectBounds} from '../../support/bounds.ts';
import {away, change, conceded, foul, goal, home, opened, shot} from '../../support/bounds-drafts.ts';
import {draft} from '../../support/make-match.ts';

// The bounds of what a line on a change or a card says.

const attempts = (count: number) => Array.from({length: count}, (_, n) => shot(`${30 + n}`, {shooter: 'h9'}));
const hurt = (clock: string, player = 'h9') => draft('remark', clock, {...home, about: 'injury', players: [player]});

expectBounds('a change', [
  [
    'within five minutes of an injury',
    /injur|shake it off|has to go off|end of the match|carry on/,
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
    /look to the bench|throw on|change this|has to change/,
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
    /last few minutes|see it out|work is done/,
    [...opened, goal('20'), change('86')],
    [
      [...opened, goal('20'), change('85')],
      [...opened, change('86')],
    ],
  ],
  [
    'of a side two goals ahead from the 70th minute on',
    /comfortable|can afford/,
    [...opened, goal('20'), goal('30'), change('70')],
    [
      [...opened, goal('20'), goal('30'), change('69')],
      [...opened, goal('20'), change('70')],
    ],
  ],
  [
    'of a player with four attempts and no goal',
    /attempts/,
    [...opened, ...attempts(4), change('60')],
    [[...opened, ...attempts(3), change('60')]],
    {coverage: 'complete'},
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
