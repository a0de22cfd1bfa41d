import type {Matchday} from '../matchday/matchday.ts';
import {writeValue} from './match-file.ts';

/** A matchday in our own format, with one event, player or team per line. */
export function matchdayFile(matchday: Matchday): string {
  const fields = Object.entries(matchday).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const isNested = key === 'tables' || key === 'matches';
    return [`  ${JSON.stringify(key)}: ${isNested ? listOf(value as readonly object[]) : writeValue(value, 1)}`];
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A list whose items are written over several lines each. */
function listOf(items: readonly object[]): string {
  return `[\n${items.map(item => `    ${writeValue(item, 2)}`).join(',\n')}\n  ]`;
}
