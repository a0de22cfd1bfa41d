import {expectBounds} from '../../support/bounds.ts';
import {change, conceded, foul, goal, home, opened, several, shot, theirs} from '../../support/bounds-drafts.ts';

// The bounds of what a line on a goal says.

const QUICK_REPLY = /The lead lasted|had to enjoy it|after going behind/;
const COMING = /had been coming|see that coming|pressure tells|knocking/;
const DESERVED = /than Homeham deserve|chances to earn it|had to wait for it/;
const AGAINST = /run of play|seen that coming|nearly all of the attempts/;
const comings = (from: string) => [from, '22', '23', '24'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`}));

expectBounds('the course of the match at a goal', [
  [
    'a reply within six minutes',
    QUICK_REPLY,
    [...opened, conceded('20:00'), goal('26:00')],
    [
      [...opened, conceded('20:00'), goal('26:01')],
      [...opened, goal('10'), conceded('20:00'), conceded('21:00'), goal('26:00', {timing: {kind: 'order'}})],
    ],
  ],
  [
    'a second within six minutes',
    /Two in six minutes|two goals in six minutes/,
    [...opened, goal('20:00'), goal('26:00')],
    [[...opened, goal('20:00'), goal('26:01')]],
  ],
  [
    'four attempts in twelve minutes',
    COMING,
    [...opened, ...comings('20:00'), goal('32:00')],
    [
      [...opened, ...comings('20:00'), goal('32:01')],
      [...opened, ...comings('20:00').slice(1), goal('32:00')],
    ],
  ],
  [
    'eight attempts and four times as many',
    DESERVED,
    [...several(2, theirs), ...several(8, shot, 20), goal('60')],
    [
      [...several(2, theirs), ...several(7, shot, 20), goal('60')],
      [...several(3, theirs), ...several(8, shot, 20), goal('60')],
    ],
  ],
  [
    'six attempts fewer, against the run of play',
    AGAINST,
    [...several(7, theirs), ...several(1, shot, 20), goal('60')],
    [
      [...several(6, theirs), ...several(1, shot, 20), goal('60')],
      [...several(8, theirs), ...several(2, shot, 20), goal('60')],
    ],
  ],
  [
    'nine attempts to two, against the run of play',
    AGAINST,
    [...several(9, theirs), ...several(2, shot, 20), goal('60')],
    [],
  ],
  [
    'the first attempt of a side after 25 minutes',
    /first attempt of the match|One attempt, one goal/,
    [theirs('2'), goal('25')],
    [
      [theirs('2'), goal('24')],
      [theirs('2'), goal('25', {kind: 'own-goal', scorer: 'a4'})],
    ],
  ],
  [
    'four minutes after the restart',
    /The second half is only four minutes old/,
    [...opened, goal('49:40')],
    [
      [...opened, goal('50:00')],
      [...opened, goal('49')],
    ],
  ],
  [
    'from the 44th minute on, right before the break',
    /right before the break|just before half-time/,
    [...opened, goal('44')],
    [
      [...opened, goal('43')],
      [...opened, goal('89')],
    ],
  ],
]);

const SETTLED = /That should be that|surely settles it|no way back for Awayton now/;
const LATE = /What a time to take the lead|late, late lead|just won it/;
const FAR = /What a strike|What a hit|that’s a beauty|fires it|from all of/;
const NEAR = /tucks it away|turns it in|puts it away/;

expectBounds('how a goal is put', [
  [
    'late from the 85th minute on',
    LATE,
    [...opened, goal('85')],
    [
      [...opened, goal('84')],
      [...opened, conceded('20'), goal('85')],
    ],
  ],
  [
    'settled from the 80th minute on',
    SETTLED,
    [...opened, goal('20'), goal('80')],
    [
      [...opened, goal('20'), goal('79')],
      [...opened, goal('20'), goal('30'), goal('80')],
    ],
  ],
  [
    'from twenty metres on, a strike',
    FAR,
    [...opened, goal('20', {location: {x: 85, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, goal('20', {location: {x: 85.1, y: 34}, goalkeeper: 'a1'})],
      [...opened, goal('20', {location: {x: 85, y: 34}, body: 'head', goalkeeper: 'a1'})],
    ],
  ],
  [
    'from eight metres, put away',
    NEAR,
    [...opened, goal('20', {location: {x: 97, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, goal('20', {location: {x: 96.9, y: 34}, goalkeeper: 'a1'})],
      [...opened, goal('20', {location: {x: 97, y: 34}, technique: 'lob', goalkeeper: 'a1'})],
    ],
  ],
  [
    'from a foul within two minutes',
    /Home10 takes it/,
    [...opened, foul('20:00'), goal('22:00', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, foul('20:00'), goal('22:01', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'})],
      [
        ...opened,
        foul('20:00', {...home, fouler: 'h4', fouled: 'a9'}),
        goal('22:00', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'}),
      ],
    ],
  ],
  [
    'another for a side that is two ahead',
    /And another!/,
    [...opened, goal('10', {scorer: 'h8'}), goal('20', {scorer: 'h7'}), goal('40')],
    [[...opened, goal('20', {scorer: 'h7'}), goal('40')]],
  ],
  [
    'a substitute who came on in the break',
    /came on at the start of the second half/,
    [...opened, change('46'), goal('70', {scorer: 'h12'})],
    [[...opened, change('47'), goal('70', {scorer: 'h12'})]],
  ],
  [
    'a substitute who came on in stoppage time',
    /came on in stoppage time/,
    [...opened, change('45+1'), goal('70', {scorer: 'h12'})],
    [[...opened, change('45'), goal('70', {scorer: 'h12'})]],
  ],
]);
