import {formationName} from '../../match/model/formations.ts';
import {knownName, type Players, shortName} from '../../match/model/line-up.ts';
import type {Match, Team} from '../../match/model/match.ts';
import {SIDES, type Side} from '../../match/model/side.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {width} from '../layout/measure.ts';
import {BLANK, beside, column, cutTo, type Line, line, paragraph, span} from '../panels/lines.ts';
import {noteLines, sideLead} from '../panels/notes.ts';

/** From these columns on, the line-ups stand side by side. */
const SIDE_BY_SIDE = 56;
/** Blank lines below, at most: the first words stand apart from what was known before. */
const FOOT = 2;

/**
 * What is known before kick-off, in at most so many rows: when and under whom, and both line-ups, or without them the
 * beginning of the story. The commentary pushes it up and out of the feed.
 */
export function openingLines(
  {match, players}: Pick<Timeline, 'match' | 'players'>,
  columns: number,
  rows: number,
): readonly Line[] {
  const facts = factWays(match, columns).find(way => way.length <= rows) ?? [];
  const {lineUps} = match;
  const room = rows - facts.length - 1;
  const ways =
    lineUps === undefined
      ? [storyLines(match, columns, room)]
      : [
          ...(columns < SIDE_BY_SIDE ? [] : [listed(match, players, columns)]),
          SIDES.flatMap(side => inWords(match, players, side, columns)),
        ];
  const body = ways.find(lines => lines.length <= room) ?? [];
  const lines = [...facts, ...(facts.length > 0 && body.length > 0 ? [BLANK] : []), ...body];
  const spare = Math.min(FOOT, Math.max(0, Math.floor((rows - lines.length) / 2)));
  return [...lines, ...Array.from({length: spare}, () => BLANK)];
}

/** When, under whom, and before how many; or only when. */
function factWays({fixture: {kickOff, referee, attendance}}: Match, columns: number): readonly (readonly Line[])[] {
  const facts = [
    kickOff && `kick-off ${kickOff}`,
    referee && `referee ${referee}`,
    attendance === undefined ? undefined : `attendance ${attendance.toLocaleString('en-GB')}`,
  ].filter(fact => fact !== undefined && fact !== '');
  return [facts, facts.slice(0, 1)].map(some => {
    const text = some.join(' · ');
    return text === '' ? [] : paragraph(text.charAt(0).toUpperCase() + text.slice(1), columns, {tone: 'faint'});
  });
}

/** Both elevens, a player a line, side by side. */
function listed({fixture, lineUps}: Match, players: Players, columns: number): readonly Line[] {
  const half = Math.floor(columns / 2);
  const list = (side: Side) => [
    line(' ', span(fixture[side].name, side), ...formationOf(fixture[side])),
    ...(lineUps?.[side].starting ?? []).map(player => {
      const whole = knownName(player);
      const called = width(whole) <= half - 7 ? whole : shortName(players, player.id);
      return cutTo(line(column(String(player.number ?? ''), 4, side, 'right'), `  ${called}`), half - 1);
    }),
    ...managerLine(fixture[side]),
  ];
  return beside(list('home'), list('away'), half);
}

function formationOf({formation}: Team): Line {
  return formation === undefined ? [] : [span(`  ${formationName(formation)}`, 'faint')];
}

function managerLine({manager}: Team): readonly Line[] {
  return manager === undefined ? [] : [line(' '.repeat(6), span(`${manager}, manager`, 'faint'))];
}

/** An eleven in a sentence. */
function inWords({fixture, lineUps}: Match, players: Players, side: Side, columns: number): readonly Line[] {
  const names = (lineUps?.[side].starting ?? []).map(({id}) => shortName(players, id)).join(', ');
  return paragraph(names, columns, {indent: 6, lead: sideLead(fixture, side)});
}

/** As many of the story's first notes as fit. */
function storyLines({fixture, story}: Match, columns: number, rows: number): readonly Line[] {
  let lines: readonly Line[] = [];
  for (const {dispute: _, ...note} of story) {
    const next = noteLines([{...note, sources: []}], {fixture, columns, over: false, spoilers: false});
    if (lines.length + next.length > rows) break;
    lines = [...lines, ...next];
  }
  return lines;
}
