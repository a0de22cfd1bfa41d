import {parse, type ValueNode} from '@humanwhocodes/momoa';

export type JsonPath = readonly PropertyKey[];

/** A name that occurs twice in one object; JSON parsers silently keep the last. */
export type DoubledName = {readonly path: JsonPath; readonly lines: readonly [number, number]};

/** The lines of the values of a JSON text. */
export type JsonLines = {
  /** The line, from 1, of the name or list entry at a path, or of the closest one around it. */
  readonly lineOf: (path: JsonPath) => number;
  readonly doubled: readonly DoubledName[];
};

/** Reads text that `JSON.parse` accepts. Throws a RangeError if it is nested too deeply. */
export function jsonLines(text: string): JsonLines {
  const {body} = parse(text);
  return {lineOf: path => lineOf(body, path), doubled: doubledNames(body, [])};
}

function lineOf(body: ValueNode, path: JsonPath): number {
  let node = body;
  let line = body.loc.start.line;
  for (const key of path) {
    const child = childrenOf(node).findLast(({name}) => name === key);
    if (child === undefined) break;
    ({node, line} = child);
  }
  return line;
}

type Child = {readonly name: string | number; readonly node: ValueNode; readonly line: number};

function childrenOf(node: ValueNode): readonly Child[] {
  switch (node.type) {
    case 'Object':
      return node.members.map(({name, value}) => ({
        name: name.type === 'String' ? name.value : name.name,
        node: value,
        line: name.loc.start.line,
      }));
    case 'Array':
      return node.elements.map(({value, loc}, name) => ({name, node: value, line: loc.start.line}));
    default:
      return [];
  }
}

function doubledNames(node: ValueNode, path: JsonPath): readonly DoubledName[] {
  const children = childrenOf(node);
  const first = new Map<string | number, number>();
  return children.flatMap(child => {
    const here = [...path, child.name];
    const inside = doubledNames(child.node, here);
    const before = first.get(child.name);
    if (before !== undefined) return [{path: here, lines: [before, child.line] as const}, ...inside];
    first.set(child.name, child.line);
    return inside;
  });
}
