import {globSync, readFileSync} from 'node:fs';
import {check} from 'recheck';
import {expect, test} from 'vitest';
import {parseAst} from 'vitest/node';

// No regular expression may take more than linear time, whatever it is applied to: the loop would hold the only thread, and
// Ctrl-C with it. recheck decides that, by its native program where npm has installed one, which takes an eighth of the time.

/** Real milliseconds for one expression, far more than any takes on a busy machine: what counts is the verdict. */
const PATIENCE = 300_000;

type Found = {readonly file: string; readonly pattern: string; readonly flags: string};
type Node = {readonly type?: string; readonly [field: string]: unknown};

/** The regular expressions in a source text: literals, and `new RegExp` of a text, with a digit for each `${…}`. */
function regularExpressionsIn(file: string, source: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'Literal' && node.regex !== undefined) {
      found.push({file, ...(node.regex as Pick<Found, 'pattern' | 'flags'>)});
      return;
    }
    if (node.type === 'NewExpression' && (node.callee as Node).name === 'RegExp') {
      const [pattern, flags] = node.arguments as readonly Node[];
      const text = textOf(pattern!);
      if (text !== 'checked') found.push({file, pattern: text, flags: String(flags?.value ?? '')});
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, {lang: file.endsWith('x') ? 'tsx' : 'ts'}));
  return found;
}

/** `checked` for the source of another expression, which is a literal. */
function textOf(pattern: Node): string {
  if (pattern.type === 'MemberExpression' && (pattern.property as Node).name === 'source') return 'checked';
  if (pattern.type === 'Literal') return String(pattern.value);
  if (pattern.type !== 'TemplateLiteral') throw new Error(`a pattern that cannot be checked: ${pattern.type}`);
  return (pattern.quasis as readonly {readonly value: {readonly cooked: string}}[])
    .map(({value}) => value.cooked)
    .join('1');
}

const verdicts = new Map<string, ReturnType<typeof check>>();

/** The same expression is often in several files. */
function verdictOn({pattern, flags}: Found): ReturnType<typeof check> {
  const key = `/${pattern}/${flags}`;
  const verdict = verdicts.get(key) ?? check(pattern, flags, {timeout: PATIENCE});
  verdicts.set(key, verdict);
  return verdict;
}

async function faults(expressions: readonly Found[]): Promise<readonly string[]> {
  const faulty: string[] = [];
  for (const expression of expressions) {
    const {file, pattern, flags} = expression;
    const found = await verdictOn(expression);
    if (found.status === 'safe') continue;
    const what = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
    faulty.push(`${file}: /${pattern}/${flags} is ${what}`);
  }
  return faulty;
}

test('recheck finds the patterns that hang', async () => {
  const source =
    'const a = /^(a+)+$/; const b = /x\\s*,?\\s*y/g; const c = /a+/; const d = new RegExp("\\\\s*1\\\\s*$");';
  expect(await faults(regularExpressionsIn('x.ts', source))).toEqual([
    'x.ts: /^(a+)+$/ is exponential',
    'x.ts: /x\\s*,?\\s*y/g is 2nd degree polynomial',
    'x.ts: /\\s*1\\s*$/ is 2nd degree polynomial',
  ]);
});

const files = globSync('src/**/*.{ts,tsx}');
const expressions = files.flatMap(file => regularExpressionsIn(file, readFileSync(file, 'utf8')));

test('the expressions are found', () => {
  expect(expressions.length).toBeGreaterThan(150);
});

test.each([...new Set(expressions.map(({file}) => file))])(
  'every expression in %s takes linear time',
  {timeout: 2 * PATIENCE},
  async file => {
    expect(await faults(expressions.filter(expression => expression.file === file))).toEqual([]);
  },
);
