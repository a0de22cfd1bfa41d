import {STATS} from '../../src/match/model/stats.ts';
import {matchJsonSchema, NAMED} from '../../src/match/schema/json-schema.ts';
import {matchdayJsonSchema} from '../../src/matchday/schema/json-schema.ts';

type Node = {readonly [key: string]: unknown};
type Schema = Node & {readonly $defs: Readonly<Record<string, Node>>};

/** Described where the text of data/README.md lists their types or values. */
const ELSEWHERE: ReadonlySet<string> = new Set(['event', 'citation', 'side', 'known']);

/** The tables of data/README.md about match files: every field of every object but events. */
export function matchFields(): string {
  return fieldTables(matchJsonSchema(), {name: 'match'});
}

/** The tables of what matchday files have besides. */
export function matchdayFields(): string {
  return fieldTables(matchdayJsonSchema(), {name: 'matchday', without: [...Object.keys(NAMED), 'match']});
}

function fieldTables(json: string, {name, without = []}: {name: string; without?: readonly string[]}): string {
  const {$defs, ...whole} = JSON.parse(json) as Schema;
  const definitions = Object.entries($defs).filter(([key]) => !ELSEWHERE.has(key) && !without.includes(key));
  return [[name, whole] as const, ...definitions]
    .map(([key, node]) => {
      const {description} = node as {readonly description?: string};
      return [`**${key}**${description === undefined ? '' : `: ${description}`}`, '', ...table(rowsOf(node))].join(
        '\n',
      );
    })
    .join('\n\n');
}

/** The statistics, each with the label that the screen has for it and what it counts. */
export function statTable(): string {
  const rows = Object.entries(STATS).map(([id, {label, meaning}]) => `| \`${id}\` | ${label} | ${meaning} |`);
  return ['| id | on the screen | what it is |', '|---|---|---|', ...rows].join('\n');
}

function table(rows: readonly string[]): readonly string[] {
  return ['| field | value | meaning |', '|---|---|---|', ...rows];
}

/** The fields of an object, those that have to be there in bold; of several alternatives, those of all. */
function rowsOf(node: Node): readonly string[] {
  const alternatives = (node.oneOf ?? node.anyOf ?? [node]) as readonly Node[];
  const fields = alternatives.flatMap(({properties}) => Object.entries(properties as Readonly<Record<string, Node>>));
  return [...Map.groupBy(fields, ([field]) => field)].flatMap(([field, all]) => {
    const schema = all[0]![1];
    const values = [...new Set(all.map(([, each]) => typeOf(each)))].join(' or ');
    const isRequired = alternatives.every(({required}) => (required as readonly string[] | undefined)?.includes(field));
    const shown = isRequired ? `**\`${field}\`**` : `\`${field}\``;
    const inner = innerObject(schema);
    return [
      `| ${shown} | ${values} | ${String(schema.description)} |`,
      ...(inner === undefined ? [] : rowsOf(inner).map(row => row.replace('`', `\`${field}.`))),
    ];
  });
}

/** An object in a field, or in its list, that is no definition of its own. */
function innerObject(schema: Node): Node | undefined {
  if (schema.properties !== undefined) return schema;
  return schema.items === undefined ? undefined : innerObject(schema.items as Node);
}

function typeOf(schema: Node): string {
  const {
    $ref,
    enum: values,
    type,
    items,
    anyOf,
  } = schema as {
    readonly $ref?: string;
    readonly enum?: readonly string[];
    readonly type?: string;
    readonly items?: Node;
    readonly anyOf?: readonly Node[];
  };
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (values !== undefined)
    return values.length > 10 ? 'values listed below' : values.map(value => `\`${value}\``).join(', ');
  if (items !== undefined) return `list of ${typeOf(items)}`;
  return {string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false'}[type ?? ''] ?? 'object';
}
