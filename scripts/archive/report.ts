import {plainText} from '../../src/text/plain-text.ts';
import type {Checked, Verdict} from './check.ts';

const HEADINGS: Readonly<Record<Exclude<Verdict, 'right' | 'fixture'>, string>> = {
  wrong: 'Wrong',
  warned: 'The file contradicts itself, and the importer warns',
  refused: 'Refused',
};

/** How many matches got each verdict. */
export type Summary = Readonly<Record<Verdict, number>>;

export function summarise(checked: readonly Checked[]): Summary {
  const count = (verdict: Verdict) => checked.filter(each => each.verdict === verdict).length;
  return {
    right: count('right'),
    warned: count('warned'),
    wrong: count('wrong'),
    refused: count('refused'),
    fixture: count('fixture'),
  };
}

/** The report for people: the counts, then every match that is not right, with the reason. */
export function textReport(checked: readonly Checked[], files: number): string {
  const {right, warned, wrong, refused, fixture} = summarise(checked);
  const sections = (['wrong', 'warned', 'refused'] as const).flatMap(verdict => {
    const own = checked.filter(each => each.verdict === verdict);
    return own.length === 0 ? [] : ['', `${HEADINGS[verdict]}:`, ...own.flatMap(describe)];
  });
  const matches = right + warned + wrong;
  return [
    `${matches} ${matches === 1 ? 'match' : 'matches'} in ${files} files: ${right} right, ${warned} with warnings, ${wrong} wrong; ${refused} refused, ${fixture} not played`,
    ...sections,
    '',
  ].join('\n');
}

function describe({file, match, findings}: Checked): readonly string[] {
  const [first = '', ...others] = findings.map(finding => plainText(finding.split('\n')[0] ?? ''));
  const what = match === undefined ? '' : ` (${plainText(match)})`;
  return [`  ${plainText(file)}${what}: ${first}`, ...others.map(other => `    ${other}`)];
}

/** The report for programs: an object a line for every match, and the counts last. */
export function jsonLines(checked: readonly Checked[], files: number): string {
  const lines = [...checked.map(each => ({type: 'match', ...each})), {type: 'summary', files, ...summarise(checked)}];
  return lines.map(line => `${JSON.stringify(line)}\n`).join('');
}
