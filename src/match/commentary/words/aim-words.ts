import type {EventOf} from '../../model/event.ts';
import {MARKINGS, PITCH} from '../../model/pitch.ts';

/** Where an attempt went: in metres, or as the ninth of the goal. */
type Aim = Pick<EventOf<'shot'>, 'goalMouth' | 'goalZone' | 'location'>;

const POST = MARKINGS.goal / 2;
const BAR = MARKINGS.goalHeight;
/** A miss by less is a close one, and by more a wild one. */
const CLOSE = {beside: 0.7, above: 0.5};
const WILD = {beside: 4, above: 2.5};

/** Where a miss went, and whether it was close or wild; undefined if that is not known. */
export type Miss = {readonly words: string; readonly margin: 'close' | 'wild' | undefined};

export function missOf({goalMouth, goalZone, location}: Aim): Miss | undefined {
  if (goalMouth === undefined) return missInZone(goalZone, location);
  const beside = Math.abs(goalMouth.across) - POST;
  const above = goalMouth.height - BAR;
  if (beside > 1 && above > 1) return {words: 'high and wide', margin: 'wild'};
  if (above > 0 && above >= beside) {
    if (above <= CLOSE.above) return {words: 'just over the bar', margin: 'close'};
    return above >= WILD.above
      ? {words: 'well over the bar', margin: 'wild'}
      : {words: 'over the bar', margin: undefined};
  }
  if (beside <= 0) return undefined;
  if (beside >= WILD.beside) return {words: 'well wide', margin: 'wild'};
  const wide = `wide${ofPost(goalMouth.across < 0 ? 'left' : 'right', {location, goalMouth})}`;
  return beside <= CLOSE.beside ? {words: `just ${wide}`, margin: 'close'} : {words: wide, margin: undefined};
}

/** A shot from this many metres beside the middle has a near and a far post. */
const OFF_CENTRE = 7;

function postOf(way: 'left' | 'right', location: Aim['location']): 'near post' | 'far post' | undefined {
  const across = location === undefined ? 0 : location.y - PITCH.width / 2;
  if (Math.abs(across) < OFF_CENTRE) return undefined;
  return across < 0 === (way === 'left') ? 'near post' : 'far post';
}

/** Which post a miss went past; in metres, a shot from the middle is only wide. */
function ofPost(way: 'left' | 'right', {location, goalMouth}: Aim): string {
  const post =
    postOf(way, location) ?? (location === undefined || goalMouth === undefined ? `${way}-hand post` : undefined);
  return post === undefined ? '' : ` of the ${post}`;
}

function missInZone(zone: Aim['goalZone'], location: Aim['location']): Miss | undefined {
  switch (zone) {
    case 'high-centre':
      return {words: 'over the bar', margin: undefined};
    case 'left':
    case 'low-left':
      return {words: `wide${ofPost('left', {location})}`, margin: undefined};
    case 'right':
    case 'low-right':
      return {words: `wide${ofPost('right', {location})}`, margin: undefined};
    // Beside the goal or above it: not known which.
    case 'high-left':
      return {words: 'high to the left', margin: undefined};
    case 'high-right':
      return {words: 'high to the right', margin: undefined};
    case 'low-centre':
    case 'centre':
    case undefined:
      return undefined;
  }
}

/** Which part of the frame a shot struck. */
export function woodOf({goalMouth, location}: Aim): string {
  if (goalMouth === undefined) return 'the woodwork';
  const isPost = POST - Math.abs(goalMouth.across) < BAR - goalMouth.height;
  return isPost ? `the ${postOf(goalMouth.across < 0 ? 'left' : 'right', location) ?? 'post'}` : 'the bar';
}

/** Metres from the middle within which a shot goes straight at the goalkeeper, and from which on it goes into a corner. */
const MIDDLE = 0.8;
const CORNER = 2.2;
/** Metres above the ground up to which a shot is low, and from which on it is high. */
const LOW = 0.6;
const HIGH = 1.7;

type Third = 'low' | 'high' | '';

/** Where a shot on target went as the shooter sees it: which third in height, and which way; undefined if not known. */
function thirdsOf({goalMouth, goalZone}: Aim): {height: Third; way: 'left' | 'right' | 'middle'} | undefined {
  if (goalMouth !== undefined) {
    const {across, height} = goalMouth;
    return {
      height: height <= LOW ? 'low' : height >= HIGH ? 'high' : '',
      way: Math.abs(across) < MIDDLE ? 'middle' : across < 0 ? 'left' : 'right',
    };
  }
  if (goalZone === undefined) return undefined;
  return {
    height: goalZone.startsWith('low') ? 'low' : goalZone.startsWith('high') ? 'high' : '',
    way: goalZone.endsWith('left') ? 'left' : goalZone.endsWith('right') ? 'right' : 'middle',
  };
}

/** Where the goalkeeper went for a save, where that can be said in a word: whose left it was would need another. */
export function saveOf(aim: Aim): {dive: 'low' | 'high' | undefined; straight: boolean; low: boolean} {
  const thirds = thirdsOf(aim);
  if (thirds === undefined) return {dive: undefined, straight: false, low: false};
  const {height, way} = thirds;
  const straight = way === 'middle' && height !== 'high';
  const dive = straight || height === '' ? undefined : height;
  return {dive, straight, low: height === 'low' && !straight};
}

/** Where a goal went in, as the scorer sees it: `into the bottom left-hand corner`. */
export function netOf(aim: Aim): string | undefined {
  const {goalMouth} = aim;
  const thirds = thirdsOf(aim);
  if (thirds === undefined) return undefined;
  const {height, way} = thirds;
  if (way === 'middle')
    return height === 'high' ? 'into the roof of the net' : height === 'low' ? 'low down the middle' : undefined;
  const inCorner = goalMouth === undefined || Math.abs(goalMouth.across) >= CORNER;
  if (inCorner && height !== '') return `into the ${height === 'low' ? 'bottom' : 'top'} ${way}-hand corner`;
  if (inCorner) return `inside the ${way}-hand post`;
  return height === '' ? undefined : `${height} to the ${way}`;
}
