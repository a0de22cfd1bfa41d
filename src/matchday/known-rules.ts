import type {Places, Rules, TieBreak} from './matchday.ts';

/** What is known about a competition without being told: how it separates teams, and what its places mean. */
type Known = {
  /** The competition as a file names it has one word or phrase of each of these. */
  readonly words: readonly (readonly string[])[];
  /** And not this word. */
  readonly not?: string;
  readonly order: (year: number) => readonly TieBreak[];
  readonly places: (year: number) => readonly Places[];
  readonly bestThirds?: (year: number) => number | undefined;
};

const title: Places = {from: 1, to: 1, name: 'title', kind: 'title'};
const qualify = (from: number, to: number, name: string): Places => ({from, to, name, kind: 'qualification'});
const relegate = (from: number, to: number): Places => ({from, to, name: 'relegation', kind: 'relegation'});
const knockOut = [qualify(1, 2, 'qualifying')];

const KNOWN: readonly Known[] = [
  {
    words: [['world cup', 'worldcup', 'weltmeisterschaft']],
    order: year =>
      year >= 2026
        ? ['head-to-head', 'goal-difference', 'goals', 'fair-play', 'lots']
        : year >= 2018
          ? ['goal-difference', 'goals', 'head-to-head', 'fair-play', 'lots']
          : ['goal-difference', 'goals', 'head-to-head', 'lots'],
    places: () => knockOut,
    bestThirds: year => (year >= 2026 ? 8 : year >= 1986 && year <= 1994 ? 4 : undefined),
  },
  {
    words: [['euro', 'european championship']],
    order: () => ['head-to-head', 'goal-difference', 'goals', 'wins', 'fair-play', 'lots'],
    places: () => knockOut,
    bestThirds: year => (year >= 2016 ? 4 : undefined),
  },
  {
    words: [['england', 'english'], ['premier league']],
    order: year =>
      year >= 2019
        ? ['goal-difference', 'goals', 'head-to-head', 'play-off']
        : ['goal-difference', 'goals', 'play-off'],
    // From 2009 to 2017 the fourth team had to play for its place in the Champions League.
    places: year =>
      year >= 2009 && year <= 2016
        ? [
            title,
            qualify(2, 3, 'Champions League'),
            qualify(4, 4, 'Champions League play-off'),
            qualify(5, 5, 'Europa League'),
            relegate(18, 20),
          ]
        : [title, qualify(2, 4, 'Champions League'), qualify(5, 5, 'Europa League'), relegate(18, 20)],
  },
  {
    words: [['germany', 'german', 'deutschland', 'deutsche'], ['bundesliga']],
    not: '2',
    order: () => ['goal-difference', 'goals', 'head-to-head'],
    places: year => [
      title,
      qualify(2, 4, 'Champions League'),
      qualify(5, 5, 'Europa League'),
      ...(year >= 2021 ? [qualify(6, 6, 'Conference League')] : []),
      {from: 16, to: 16, name: 'relegation play-off', kind: 'play-off'},
      relegate(17, 18),
    ],
  },
  {
    words: [
      ['spain', 'spanish'],
      ['primera', 'la liga', 'laliga'],
    ],
    order: () => ['head-to-head', 'goal-difference', 'goals', 'fair-play'],
    places: () => [title, qualify(2, 4, 'Champions League'), qualify(5, 5, 'Europa League'), relegate(18, 20)],
  },
  {
    words: [['italy', 'italian'], ['serie a']],
    order: () => ['head-to-head', 'goal-difference', 'goals'],
    places: () => [title, qualify(2, 4, 'Champions League'), qualify(5, 5, 'Europa League'), relegate(18, 20)],
  },
];

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** Most leagues; of a group, the first two go through. */
const OTHER: Known = {
  words: [],
  order: () => ['goal-difference', 'goals'],
  places: () => [title],
};

/**
 * The rules of a competition in the season that begins in a year. Of one that is not known, the most usual rules; `groups` is
 * true if its tables are groups, of which two teams go through.
 */
export function knownRules(competition: string, year: number, groups: boolean): Rules {
  const words = ` ${competition.toLowerCase().split(NO_WORD).join(' ')} `;
  const has = (word: string) => words.includes(` ${word} `);
  const known =
    KNOWN.find(each => each.words.every(some => some.some(has)) && (each.not === undefined || !has(each.not))) ?? OTHER;
  const bestThirds = groups ? known.bestThirds?.(year) : undefined;
  return {
    points: {win: 3, draw: 1, loss: 0},
    order: [...known.order(year)],
    places: [...(groups ? knockOut : known.places(year))],
    ...(bestThirds === undefined ? {} : {bestThirds}),
  };
}
