import type {Match} from '../model/match.ts';
import type {Leg} from '../model/tie.ts';

export type Path = readonly (string | number)[];
export type Report = (path: Path, message: string) => void;

/** Checks of what surrounds the match: that the legs of its tie fit it, and that no two entries have one id. */
export function checkAround(match: Match, report: Report): void {
  checkLegs(match, report);
  checkIds(match, report);
}

/** The match itself is one of the legs; what it brings is derived from its events, and what follows it is known `later`. */
function checkLegs({fixture, tie}: Match, report: Report): void {
  const legs = tie?.legs ?? [];
  if (legs.length > 0 && fixture.leg === undefined) {
    report(['fixture', 'leg'], 'the tie has legs; 1 or 2 says which of them this match is');
  }
  for (const [index, leg] of legs.entries()) {
    const path = ['tie', 'legs', index];
    const place = (field: keyof Leg) => [...path, field];
    if (legs.findIndex(other => other.leg === leg.leg) < index) {
      report(place('leg'), `leg ${leg.leg} is listed twice; a tie has legs 1 and 2`);
    }
    if (fixture.leg === undefined) continue;
    if (leg.leg === fixture.leg) {
      if (leg.score !== undefined) {
        report(place('score'), `leg ${leg.leg} is this match, whose score comes from its goals; take it out`);
      }
      if (leg.scorers.length > 0) {
        report(place('scorers'), `leg ${leg.leg} is this match, whose scorers come from its goals; take them out`);
      }
      if (leg.home !== 'home') {
        report(place('home'), `leg ${leg.leg} is this match, so ${fixture.home.name} are at home in it: "home"`);
      }
      if (leg.date !== fixture.date) {
        report(place('date'), `leg ${leg.leg} is this match, which has the date ${fixture.date}`);
      }
    } else if (leg.leg > fixture.leg && leg.score !== undefined && leg.known !== 'later') {
      report(place('known'), `leg ${leg.leg} comes after this match, so its score is known "later"`);
    }
  }
}

function checkIds({story, tie, reaction, disputes}: Match, report: Report): void {
  const lists: readonly (readonly [Path, readonly {readonly id: string}[]])[] = [
    [['story'], story],
    [['tie', 'rules'], tie?.rules ?? []],
    [['tie', 'notes'], tie?.notes ?? []],
    [['tie', 'teamNews'], tie?.teamNews ?? []],
    [['tie', 'ahead'], tie?.ahead ?? []],
    [['reaction'], reaction],
    [['disputes'], disputes],
  ];
  const taken = new Map<string, string>();
  for (const [path, list] of lists) {
    for (const [index, {id}] of list.entries()) {
      const first = taken.get(id);
      if (first === undefined) taken.set(id, `${path.join('.')}[${index}]`);
      else report([...path, index, 'id'], `the id "${id}" is taken by ${first}; every entry needs its own`);
    }
  }
}

/** Every list of citations in what surrounds the match, with its place. */
export function citationsAround({
  story,
  tie,
  reaction,
  disputes,
  playerOfTheMatch,
}: Match): readonly (readonly [Path, readonly string[]])[] {
  return cited({story, tie, reaction, disputes, playerOfTheMatch}, []);
}

function cited(value: unknown, path: Path): readonly (readonly [Path, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'sources' && Array.isArray(item) ? [[at, item as readonly string[]] as const] : cited(item, at);
  });
}
