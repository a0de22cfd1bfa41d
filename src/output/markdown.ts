/**
 * Escapes text so that Markdown shows it literally, wherever on a line it starts. Addresses and mentions do not become links:
 * `https://`, `www.`, `name@host` and `@name`.
 */
export function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www(?=\.)/gi, 'www\\')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

export type Align = 'left' | 'right' | 'centre';

const RULES: Readonly<Record<Align, string>> = {left: '---', right: '--:', centre: ':-:'};

/** A table of literal cells; nothing without rows. */
export function table(
  columns: readonly {readonly title: string; readonly align?: Align}[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({title}) => literal(title))),
    `|${columns.map(({align = 'left'}) => RULES[align]).join('|')}|`,
    ...rows.map(cells => row(cells.map(literal))),
  ];
}

/** A bullet list of literal items. */
export function list(items: readonly string[]): readonly string[] {
  return items.map(item => `- ${literal(item)}`);
}

/** Lines under a heading; nothing without lines. */
export function section(level: 2 | 3, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${'#'.repeat(level)} ${literal(title)}`, '', ...lines];
}
