import {SIDES, type Side} from '../../match/model/side.ts';
import {teamCodes} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import type {Block} from './block.ts';
import {kindOfProperty, type Property} from './passages.ts';

type BySide<T> = Readonly<Record<Side, T>>;

/** The fixture of a match as far as the file gives it. */
export function fixtureOf(
  block: Block,
  captains: BySide<string | undefined>,
  managers: BySide<string | undefined>,
): ImportDraft['fixture'] {
  const {competition, stage, date, time, venue} = block;
  const referee = textOf(block, 'referee')?.split(/[,;]/)[0]?.trim();
  const counted = textOf(block, 'attendance')?.replace(/[.,_\s]/g, '');
  const attendance = block.attendance ?? (/^\d{1,7}$/.test(counted ?? '') ? Number(counted) : undefined);
  const comma = venue?.lastIndexOf(', ') ?? -1;
  const codes = teamCodes(block.home, block.away);
  const [home, away] = SIDES.map(side => {
    const [captain, manager] = [captains[side], managers[side]];
    return {
      name: block[side],
      short: codes[side],
      ...(captain === undefined ? {} : {captain}),
      ...(manager === undefined ? {} : {manager}),
    };
  });
  return {
    ...(competition === undefined ? {} : {competition}),
    ...(stage === undefined ? {} : {stage}),
    ...(date === undefined ? {} : {date}),
    ...(time === undefined ? {} : {kickOff: time}),
    ...(venue === undefined ? {} : comma > 0 ? splitAt(venue, comma) : {venue}),
    ...(attendance === undefined ? {} : {attendance}),
    ...(referee === undefined || referee === '' ? {} : {referee}),
    home: home!,
    away: away!,
  };
}

function textOf({properties}: Block, kind: 'referee' | 'attendance'): string | undefined {
  const found = properties.find(({name}) => kindOfProperty(name) === kind);
  return found === undefined ? undefined : wordsOf(found);
}

function wordsOf({lines}: Property): string {
  return lines.map(({text}) => text).join(' ');
}

function splitAt(place: string, comma: number): {readonly venue: string; readonly city: string} {
  return {venue: place.slice(0, comma), city: place.slice(comma + 2)};
}
