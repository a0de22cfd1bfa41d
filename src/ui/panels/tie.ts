import type {Fixture, Match} from '../../match/model/match.ts';
import {SIDES} from '../../match/model/side.ts';
import {isKnown, type TeamNews, type Tie} from '../../match/model/tie.ts';
import {legLines, NARROW, type TieState} from './legs.ts';
import {BLANK, type Line, paragraph, section, span, type Tone} from './lines.ts';
import {INDENT, type Knowing, noteLines, sideLead, sourceTail, withoutSources} from './notes.ts';
import {formLines, meetingLines, routeLines} from './record.ts';

/**
 * The legs and the aggregate as of the playhead, the routes of both sides, form, meetings and the next leg. A narrow panel
 * leaves citations to the Sources panel: here they would take a line in three.
 */
export function tieLines({tie: whole, fixture}: Match, state: TieState, knowing: Knowing): readonly Line[] {
  if (whole === undefined) return [];
  const tie = knowing.columns < NARROW ? withoutSources(whole) : whole;
  return [
    ...legLines(tie, fixture, state, knowing),
    ...section('The rules', noteLines(tie.rules, knowing)),
    ...section('The way here', routeLines(tie, fixture, knowing)),
    ...section('Form, the latest last', formLines(tie, fixture, knowing)),
    ...section('Meetings', meetingLines(tie.headToHead, fixture, knowing)),
    ...section('Figures', noteLines(tie.notes, knowing)),
    ...section('Team news', newsLines(tie.teamNews, fixture, knowing)),
    ...section('Ahead', noteLines(tie.ahead, knowing)),
    ...withheldLines(tie, knowing),
  ];
}

/** Says that something is hidden until full-time. */
function withheldLines(tie: Tie, {over, spoilers, columns}: Knowing): readonly Line[] {
  const facts = [
    ...tie.legs,
    ...tie.rules,
    ...SIDES.flatMap(side => [...(tie.routes?.[side] ?? []), ...(tie.form === undefined ? [] : [tie.form[side]])]),
    ...(tie.headToHead === undefined ? [] : [tie.headToHead]),
    ...tie.notes,
    ...tie.teamNews,
    ...tie.ahead,
  ];
  const withheld = new Set(facts.map(({known}) => known).filter(known => !isKnown(known, over, spoilers)));
  const words = [
    ...(withheld.has('after') ? ['More is shown at full-time.'] : []),
    ...(withheld.has('later') ? ['What came after this match is shown with spoilers on.'] : []),
  ];
  return words.length === 0 ? [] : [BLANK, ...paragraph(words.join(' '), columns, {tone: 'faint'})];
}

const STATUS_TONES: Readonly<Record<TeamNews['status'], Tone>> = {
  out: 'red',
  left: 'red',
  doubtful: 'yellow',
  expected: 'faint',
  back: 'faint',
  cover: 'faint',
};

function newsLines(news: readonly TeamNews[], fixture: Fixture, {over, spoilers, columns}: Knowing): readonly Line[] {
  return news
    .filter(({known}) => isKnown(known, over, spoilers))
    .flatMap(({side, player, status, words, sources}) => [
      ...paragraph(player, columns, {
        indent: INDENT,
        tone: 'strong',
        lead: sideLead(fixture, side),
        tail: span(status, STATUS_TONES[status]),
      }),
      ...paragraph(words, columns, {indent: INDENT, tail: sourceTail(sources)}),
    ]);
}
