import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';

// A match as lines of text, so that a golden file can say what a change of its source file changes in it.

/** The match in its lines: what surrounds the events, one line a value, and each event. */
export function linesOf(match: Match): readonly string[] {
  const lines: string[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) lines.push(`${at}: ${JSON.stringify(value)}`);
    else for (const [key, each] of Object.entries(value)) visit(each, at === '' ? key : `${at}.${key}`);
  };
  const {events, sources: _, ...around} = match;
  visit(around, '');
  for (const {id: _, type, clock, timing, sources: _sources, facts: _facts, ...rest} of events) {
    const second = clock.second === undefined ? '' : `, ${clock.second} s`;
    const kind = timing.kind === 'exact' ? '' : `, ${timing.kind}`;
    lines.push(`${formatMinute(clock)}${second}${kind} ${type} ${JSON.stringify(rest)}`);
  }
  return lines;
}

/** The lines of one list that the other lacks, however often each is in them. */
function missingFrom(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = Map.groupBy(others, line => line);
  return lines.filter(line => left.get(line)?.pop() === undefined);
}

const MOST = 3;

function shown(mark: string, lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST;
  return [
    ...lines.slice(0, MOST).map(line => `  ${mark} ${line}`),
    ...(rest > 0 ? [`  ${mark} and ${rest} more`] : []),
  ];
}

/** What the lines of one match have and those of the other have not, a few of each. */
export function changesBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...shown('-', missingFrom(before, after)), ...shown('+', missingFrom(after, before))];
}
