import {describeIssues} from '../../files/describe-issues.ts';
import {MATCH_HINTS} from '../../match/schema/hints.ts';
import {matchdaySchema} from '../../matchday/schema/matchday-schema.ts';
import {isObject} from '../../text/is-object.ts';
import type {DayReading, ReadContext, Reading} from '../match-format.ts';
import {type Candidate, chooseMatch} from '../shared/choose-match.ts';
import {faultLines} from '../shared/fault-lines.ts';

/** A matchday. Matches in files of their own are read from beside the matchday file. */
export async function readMatchday(
  value: unknown,
  {companions, text}: Pick<ReadContext, 'companions' | 'text'>,
): Promise<DayReading> {
  const {whole, findings} = withReferences(value, companions);
  if (findings.length > 0) return {findings};
  const parsed = matchdaySchema.safeParse(whole);
  if (parsed.success) return {matchday: parsed.data};
  // Values from other files have no line in this one.
  const lineOf = whole === value ? await faultLines(text) : undefined;
  return {findings: describeIssues(parsed.error.issues, whole, {lineOf, hints: MATCH_HINTS})};
}

/** One match of a matchday. */
export async function readMatchOfDay(value: unknown, context: ReadContext): Promise<Reading> {
  const reading = await readMatchday(value, context);
  if ('findings' in reading) return reading;
  const {matches} = reading.matchday;
  const candidates = matches.map(({match: {fixture}}, index): Candidate => {
    const {home, away, date, stage} = fixture;
    const codes = [home.short, away.short];
    return {number: index + 1, home: home.name, away: away.name, codes, date, stage, result: '?'};
  });
  const choice = chooseMatch(candidates, context.choose);
  return 'chosen' in choice ? {match: matches[choice.chosen.number - 1]!.match} : choice;
}

/** The value with the contents of the files that it refers to. */
function withReferences(value: unknown, companions: ReadContext['companions']) {
  const findings: string[] = [];
  if (!isObject(value) || !Array.isArray(value.matches)) return {whole: value, findings};
  const matches = value.matches.map((entry: unknown, index): unknown => {
    if (!isObject(entry) || typeof entry.file !== 'string') return entry;
    const {file, ...rest} = entry;
    const match = companions.json(file as string);
    if (match === undefined) findings.push(`matches[${index}].file: "${file}" is not a file beside this one`);
    return {...rest, match};
  });
  const referring = matches.some((entry, index) => entry !== (value.matches as readonly unknown[])[index]);
  return {whole: referring ? {...value, matches} : value, findings};
}
