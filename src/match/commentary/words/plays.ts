import type {EventOf} from '../../model/event.ts';
import {isInPenaltyArea, type Location, PITCH, turned} from '../../model/pitch.ts';
import {choose} from '../context.ts';
import {enters} from '../selection/commentary-level.ts';
import {flank, isAtFlag, isBallIn, isWide} from './zones.ts';

type Play = EventOf<'play'>;

/** A carry is a run from this many metres on. */
export const RUN = 10;
/** A carry over this many metres is a long run. */
const LONG_RUN = 25;
/** And over this many, one of half the pitch. */
const HALFWAY = 45;
/** A pass over fewer metres is a short one. */
const SHORT = 9;
/** A pass over more metres is a long ball. */
const FAR = 32;

/** What a carry is, without the name: `drives forward`. */
export function runs({location, end}: Play, way: {readonly id: string}): string {
  if (location === undefined || end === undefined) return 'carries it on';
  if (enters(location, end)) {
    const side = flank(location);
    return choose(way, 'run', [
      `runs into the box${side}`,
      `drives into the area${side}`,
      `bursts into the box${side}`,
      `carries the ball into the area${side}`,
      side === '' ? 'breaks into the box' : `cuts into the box${side}`,
    ]);
  }
  const forward = end.x - location.x;
  if (forward < RUN / 2) {
    if (forward < -RUN / 2) return 'turns back';
    const isInside = Math.abs(end.y - PITCH.width / 2) < Math.abs(location.y - PITCH.width / 2) - RUN / 2;
    return isInside ? choose(way, 'inside', ['comes inside', 'cuts inside']) : 'carries it across';
  }
  if (forward >= LONG_RUN)
    return forward >= HALFWAY
      ? 'carries it half the length of the pitch'
      : choose(way, 'far', ['goes on a long run', 'carries it a long way', 'goes on a long run forward']);
  return choose(way, 'forward', [
    'carries it forward',
    'drives forward',
    'runs with it',
    'brings it forward',
    'strides forward',
    'advances',
  ]);
}

type Pass =
  | 'ball in'
  | 'free kick'
  | 'throw'
  | 'dummy'
  | 'corner'
  | 'header'
  | 'cut-back'
  | 'cross'
  | 'lofted'
  | 'into'
  | 'short'
  | 'back'
  | 'long'
  | 'switch'
  | 'pass';

/** A corner over fewer metres is a short one. */
const SHORT_CORNER = 18;

function isShort({location, end}: Play): boolean {
  return (
    location !== undefined && end !== undefined && Math.hypot(end.x - location.x, end.y - location.y) < SHORT_CORNER
  );
}

/** Metres from a side's own goal line: a ball back from beyond is a cut-back. */
const BYLINE = 94;

/** What kind of pass it is, by how it was played and where it starts and ends. */
function passKind(play: Play): Pass {
  const {location, end, body, high, delivery} = play;
  if (body === 'no-touch') return 'dummy';
  if (location === undefined || end === undefined) return body === 'head' ? 'header' : 'pass';
  const length = Math.hypot(end.x - location.x, end.y - location.y);
  if (isAtFlag(location)) return 'corner';
  if (body === 'head') return 'header';
  if (isInPenaltyArea(end) && (delivery === 'free-kick' || delivery === 'throw-in')) {
    return delivery === 'free-kick' ? 'free kick' : 'throw';
  }
  const isBack = end.x < location.x - 2;
  if (delivery === 'cut-back' || (isInPenaltyArea(end) && location.x >= BYLINE && isWide(location) && isBack))
    return 'cut-back';
  if (isInPenaltyArea(end) && isBallIn(play)) return delivery === 'cross' ? 'cross' : 'ball in';
  if (enters(location, end)) return high ? 'lofted' : 'into';
  if (length < SHORT) return 'short';
  if (end.x < location.x - 2) return 'back';
  if (length >= FAR) return end.x - location.x > length / 2 ? 'long' : 'switch';
  return 'pass';
}

const NOUNS: Readonly<Record<Pass, string>> = {
  'ball in': 'ball in',
  'free kick': 'free kick',
  throw: 'throw',
  dummy: 'pass',
  corner: 'corner',
  header: 'header',
  'cut-back': 'cut-back',
  cross: 'cross',
  lofted: 'pass',
  into: 'pass',
  short: 'short pass',
  back: 'lay-off',
  long: 'long ball',
  switch: 'crossfield ball',
  pass: 'pass',
};

export function passNoun(play: Play, isCorner: boolean): string {
  const kind = passKind(play);
  return NOUNS[kind === 'corner' && !isCorner ? 'pass' : kind];
}

/** What a pass is, without the name: `crosses from the left for Messi`. */
export function passes(play: Play, to: string, way: {readonly id: string}, isCorner: boolean): string {
  switch (passKind(play)) {
    case 'corner':
      // A pass from beside the flag is a corner only if one was given.
      if (!isCorner) return choose(way, 'flag', [`finds ${to} from the corner flag`, `plays it in to ${to}`]);
      if (isShort(play))
        return choose(way, 'short corner', [`plays the corner short to ${to}`, `takes the corner short to ${to}`]);
      return choose(way, 'corner', [
        `finds ${to} from the corner`,
        `finds ${to} with the corner`,
        `picks out ${to} from the corner`,
      ]);
    case 'dummy':
      return choose(way, 'dummy', [`lets it run to ${to}`, `leaves it for ${to}`]);
    case 'free kick':
      return choose(way, 'free kick', [`finds ${to} with the free kick`, `puts the free kick in for ${to}`]);
    case 'throw':
      return choose(way, 'throw', [`finds ${to} with a throw`, `throws it in for ${to}`]);
    case 'ball in': {
      const from = flank(play.location);
      return choose(way, 'ball in', [
        `plays it in${from} for ${to}`,
        `puts the ball in${from} for ${to}`,
        `finds ${to} with a ball in${from}`,
      ]);
    }
    case 'header':
      return choose(way, 'header', [`heads it on to ${to}`, `nods it on to ${to}`, `finds ${to} with a header`]);
    case 'cut-back':
      return choose(way, 'cut-back', [`cuts it back for ${to}`, `pulls it back to ${to}`, `cuts it back to ${to}`]);
    case 'cross': {
      const from = flank(play.location);
      return choose(way, 'cross', [
        `crosses${from} for ${to}`,
        `crosses${from} to ${to}`,
        `finds ${to} with a cross${from}`,
        `picks out ${to} with a cross${from}`,
        `puts in a cross${from} for ${to}`,
      ]);
    }
    case 'lofted':
      return choose(way, 'lofted', [
        `lifts it into the box for ${to}`,
        `floats it in to ${to}`,
        `finds ${to} with a high ball into the box`,
      ]);
    case 'into':
      return choose(way, 'into', [
        `plays in ${to}`,
        `slips in ${to}`,
        `finds ${to} in the box`,
        `picks out ${to} in the area`,
        `slides it through to ${to}`,
      ]);
    case 'short':
      return choose(way, 'short', [`lays it off to ${to}`, `plays it short to ${to}`, `gives it to ${to}`]);
    case 'back':
      return choose(way, 'backwards', [`tees up ${to}`, `pulls it back for ${to}`, `lays it back to ${to}`]);
    case 'long':
      return choose(way, 'long', [`goes long to ${to}`, `hits a long ball to ${to}`, `finds ${to} with a long ball`]);
    case 'switch':
      return choose(way, 'switch', [`switches it to ${to}`, `switches play to ${to}`, `finds ${to} on the other side`]);
    case 'pass':
      return choose(way, 'pass', [`finds ${to}`, `picks out ${to}`, `feeds ${to}`, `moves it on to ${to}`]);
  }
}

/** How the ball was won, without the name: `cuts out a pass in midfield`. */
export function winning({kind, location}: Play, way: {readonly id: string}): string {
  const where = location === undefined ? '' : zone(location);
  return kind === 'interception'
    ? choose(way, 'won', [
        `cuts out a pass${where}`,
        `intercepts${where}`,
        `steps in to take the ball${where}`,
        `picks off a pass${where}`,
      ])
    : choose(way, 'won', [`wins the ball${where}`, `wins a tackle${where}`, `wins it back${where}`]);
}

function zone(location: Location): string {
  if (isInPenaltyArea(turned(location))) return ' in the area';
  if (location.x > (PITCH.length * 2) / 3) return ' high up the pitch';
  if (location.x < PITCH.length / 3) return ' deep in defence';
  return Math.abs(location.x - PITCH.length / 2) < 12 ? ' in midfield' : '';
}
