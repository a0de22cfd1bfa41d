import {otherSide, type PerSide, perSide, type Side} from './side.ts';

/** A statistic: its label, its meaning and whose definition it follows, and how its number is formatted. */
export type StatSpec = {
  readonly label: string;
  readonly meaning: string;
  /** Decimal places. @default 0 */
  readonly digits?: number;
  readonly unit?: '%';
};

/**
 * The counts. On target and woodwork follow Opta's definitions: a goal or a save is on target, the woodwork is not. A second
 * yellow counts as a red card. An own goal is not a shot. Shoot-outs do not count.
 */
const COUNTS = {
  shots: {label: 'Shots', meaning: 'attempts at goal, goals included; own goals and shoot-out kicks are not'},
  onTarget: {label: 'On target', meaning: 'goals and shots that the goalkeeper saved'},
  offTarget: {label: 'Off target', meaning: 'shots wide, over, or against the woodwork'},
  blocked: {label: 'Blocked', meaning: 'shots that a player in the way stopped'},
  woodwork: {label: 'Woodwork', meaning: 'shots against post or bar'},
  saves: {label: 'Saves', meaning: 'shots that this side’s goalkeeper saved'},
  corners: {label: 'Corners', meaning: 'corners won'},
  offsides: {label: 'Offsides', meaning: 'times this side was given offside'},
  fouls: {label: 'Fouls', meaning: 'fouls that this side committed'},
  yellowCards: {label: 'Yellow cards', meaning: 'bookings; a second yellow is a red card'},
  redCards: {label: 'Red cards', meaning: 'sendings-off'},
  substitutions: {label: 'Substitutions', meaning: 'changes made'},
  xg: {
    label: 'xG',
    meaning: 'expected goals: the sum of what the provider gives each shot, penalties included',
    digits: 2,
  },
  passes: {label: 'Passes', meaning: 'passes tried, set pieces and throw-ins included, as the provider records them'},
  passesCompleted: {label: 'Completed', meaning: 'passes that reached a team-mate'},
  finalThirdPasses: {label: 'In final third', meaning: 'passes tried from the third of the pitch that a side attacks'},
  buildUpPasses: {label: 'Build-up passes', meaning: 'passes tried from a side’s own 60 % of the pitch'},
  highDefending: {
    label: 'High defending',
    meaning: 'tackles, challenges, interceptions and fouls outside a side’s own 40 % of the pitch',
  },
} as const satisfies Readonly<Record<string, StatSpec>>;

export type CountId = keyof typeof COUNTS;

/** Ratios, derived from the counts of any span on demand. */
const RATIOS = {
  possession: {
    label: 'Possession',
    meaning: 'share of both sides’ passes, as Opta long measured it; neither time on the ball nor chains of play',
    unit: '%',
  },
  passCompletion: {label: 'Pass completion', meaning: 'share of a side’s passes that reached a team-mate', unit: '%'},
  fieldTilt: {
    label: 'Field tilt',
    meaning: 'share of both sides’ passes from the third that each attacks',
    unit: '%',
  },
  ppda: {
    label: 'PPDA',
    meaning:
      'passes allowed per defensive action (Trainor, 2014): the other side’s build-up passes to one high tackle, challenge, ' +
      'interception or foul; low is hard pressing',
    digits: 1,
  },
} as const satisfies Readonly<Record<string, StatSpec>>;

export type RatioId = keyof typeof RATIOS;
export type StatId = CountId | RatioId;

/** All statistics. */
export const STATS: Readonly<Record<StatId, StatSpec>> = {...COUNTS, ...RATIOS};
export const COUNT_IDS = Object.keys(COUNTS) as CountId[];
export const STAT_IDS = Object.keys(STATS) as StatId[];

/** The statistics that any match report allows; shown when a match does not list its own. */
export const BASIC_STATS: readonly CountId[] = COUNT_IDS.slice(0, COUNT_IDS.indexOf('xg'));

/** The statistics of a full event feed, in display order. */
export const RECORDED_STATS: readonly StatId[] = [
  'xg',
  'possession',
  'shots',
  'onTarget',
  'passes',
  'passCompletion',
  'fieldTilt',
  'ppda',
  'corners',
  'fouls',
  'yellowCards',
  'redCards',
  'saves',
  'blocked',
  'offTarget',
  'woodwork',
  'offsides',
  'substitutions',
  'passesCompleted',
  'finalThirdPasses',
  'buildUpPasses',
  'highDefending',
];

/** The counts of one side since kick-off; the tally of a span is the difference of two. */
export type Tally = Readonly<Record<CountId, number>>;

export const NO_TALLY: Tally = Object.fromEntries(COUNT_IDS.map(id => [id, 0])) as Tally;
export const NO_TALLIES: PerSide<Tally> = {home: NO_TALLY, away: NO_TALLY};

/** The counts between two moments, from the tallies at each. */
export function spanTally(from: PerSide<Tally>, to: PerSide<Tally>): PerSide<Tally> {
  return perSide(
    side => Object.fromEntries(COUNT_IDS.map(id => [id, to[side][id] - from[side][id]])) as Record<CountId, number>,
  );
}

/** A statistic of one side; undefined for a ratio of nothing. Shares are in percent. */
export function statOf(id: StatId, tallies: PerSide<Tally>, side: Side): number | undefined {
  const own = tallies[side];
  const theirs = tallies[otherSide(side)];
  switch (id) {
    case 'possession':
      return ratio(100 * own.passes, own.passes + theirs.passes);
    case 'passCompletion':
      return ratio(100 * own.passesCompleted, own.passes);
    case 'fieldTilt':
      return ratio(100 * own.finalThirdPasses, own.finalThirdPasses + theirs.finalThirdPasses);
    case 'ppda':
      return ratio(theirs.buildUpPasses, own.highDefending);
    default:
      return own[id];
  }
}

/** A formatted statistic: `12`, `2.99`, `63%`; `–` if undefined. */
export function formatStat(id: StatId, value: number | undefined): string {
  if (value === undefined) return '–';
  const {digits = 0, unit = ''} = STATS[id];
  return `${value.toFixed(digits)}${unit}`;
}

/** True if a number counts everything. If the match only has what was reported, none reported is not none. */
export function isCounted(value: number | undefined, {coverage}: {readonly coverage: 'told' | 'complete'}): boolean {
  return value !== undefined && (coverage === 'complete' || value > 0);
}

/** A statistic of one side as it is shown: its number, or the `missing` mark, whatever is known of the other side. */
export function statText(
  id: StatId,
  value: number | undefined,
  match: {readonly coverage: 'told' | 'complete'},
  missing: string,
): string {
  return isShown(value, match) ? formatStat(id, value) : missing;
}

/** False of a statistic that is shown as missing. With complete coverage none is, not even a ratio of nothing. */
export function isShown(value: number | undefined, match: {readonly coverage: 'told' | 'complete'}): boolean {
  return match.coverage === 'complete' || isCounted(value, match);
}

/** The statistics of a match, in display order. */
export function statsOf({stats}: {readonly stats?: readonly StatId[] | undefined}): readonly StatId[] {
  return stats ?? BASIC_STATS;
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The label of a statistic; unknown names are capitalised. */
export function statName(stat: string): string {
  return isStatId(stat) ? STATS[stat].label : stat.charAt(0).toUpperCase() + stat.slice(1);
}

function isStatId(id: string): id is StatId {
  return id in STATS;
}
