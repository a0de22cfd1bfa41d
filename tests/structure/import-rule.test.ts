import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {breaches, cyclesOf, importsOf, type SourceFile, targetOf} from '../support/import-rule.ts';

const FILES: readonly SourceFile[] = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({path: `src/${name.split(path.sep).join('/')}`, text: readFileSync(path.join('src', name), 'utf8')}));

test('src keeps the import rule', () => {
  expect(FILES.length).toBeGreaterThan(30);
  expect(breaches(FILES)).toEqual([]);
});

test('src has no import cycles, types included', () => {
  expect(cyclesOf(FILES)).toEqual([]);
});

describe('a breach is found', () => {
  test.each([
    ['src/match/model/a.ts', "import {Subject} from 'rxjs';", 'match imports rxjs'],
    ['src/match/model/a.ts', "import type {Observable} from 'rxjs';", 'match imports the types of rxjs'],
    ['src/match/model/a.ts', "import * as z from 'zod';", 'match imports zod'],
    ['src/match/model/a.ts', "import {x} from '../../streams/a.ts';", 'match imports streams (../../streams/a.ts)'],
    ['src/match/model/a.ts', "import {\n  x,\n} from '../../ui/a.ts';", 'match imports ui (../../ui/a.ts)'],
    ['src/match/model/a.ts', "export {x} from '../../ui/keys.ts';", 'match imports ui (../../ui/keys.ts)'],
    ['src/match/model/a.ts', "const x = await import('ink');", 'match imports ink'],
    ['src/match/model/a.ts', "import 'node:fs';", 'match imports node:fs'],
    ['src/text/a.ts', "import {x} from '../match/model/clock.ts';", 'text imports match (../match/model/clock.ts)'],
    ['src/files/a.ts', "import {x} from '../storage/a.ts';", 'files imports storage (../storage/a.ts)'],
    ['src/streams/a.ts', "import {z} from 'zod';", 'streams imports zod'],
    ['src/streams/a.ts', "import {KEYS} from '../ui/keys.ts';", 'streams imports ui (../ui/keys.ts)'],
    [
      'src/formats/espn/a.ts',
      "import {x} from '../wyscout/a.ts';",
      'formats/espn imports formats/wyscout (../wyscout/a.ts)',
    ],
    ['src/formats/espn/a.ts', "import {x} from '../registry.ts';", 'formats/espn imports formats (../registry.ts)'],
    [
      'src/formats/shared/a.ts',
      "import {x} from '../espn/a.ts';",
      'formats/shared imports formats/espn (../espn/a.ts)',
    ],
    ['src/formats/espn/a.ts', "import {map} from 'rxjs';", 'formats/espn imports rxjs'],
    ['src/formats/a.ts', "import {lines} from '../output/lines.ts';", 'formats imports output (../output/lines.ts)'],
    ['src/output/a.ts', "import {Text} from 'ink';", 'output imports ink'],
    [
      'src/output/a.ts',
      "import {x} from './recordings/svg.ts';",
      'output imports output/recordings (./recordings/svg.ts)',
    ],
    ['src/output/a.ts', "import {stdout} from 'node:process';", 'output imports node:process'],
    ['src/ui/a.tsx', "import {map} from 'rxjs';", 'ui imports rxjs'],
    ['src/ui/a.tsx', "import {map, type Observable} from 'rxjs';", 'ui imports rxjs'],
    ['src/ui/a.tsx', "import {own} from '../formats/a.ts';", 'ui imports formats (../formats/a.ts)'],
    ['src/ui/a.tsx', "import {parseArguments} from '../cli/a.ts';", 'ui imports cli (../cli/a.ts)'],
    ['src/cli/a.ts', "import {render} from 'ink';", 'cli imports ink'],
    ['src/patches/a.ts', "import {x} from '../../node_modules/zod/index.js';", 'patches imports zod/index.js'],
    ['src/patches/a.ts', "import {x} from '../ui/a.ts';", 'patches imports ui (../ui/a.ts)'],
    ['src/match/model/a.ts', 'export default 1;', 'has a default export'],
    ['src/match/model/a.ts', 'export {x as default};', 'has a default export'],
    ['src/match/model/a.ts', "export * from './clock.ts';", 'is a barrel'],
    ['src/odd/a.ts', '', 'is in a folder that the import rule does not know'],
    ['src/odd.ts', '', 'is in a folder that the import rule does not know'],
    ['src/match/index.ts', '', 'has a name that says nothing'],
    ['src/ui/utils.ts', '', 'has a name that says nothing'],
    ['src/ui/a.tsx', 'setTimeout(f, 1);', 'asks for the time, which comes from the scheduler'],
    ['src/streams/a.ts', 'const now = Date.now();', 'asks for the time, which comes from the scheduler'],
    ['src/cli/main.ts', 'const now = performance.now();', 'asks for the time, which comes from the scheduler'],
    ['src/ui/a.tsx', 'const {env} = process;', 'touches process'],
    ['src/cli/a.ts', 'process.exit(2);', 'touches process'],
  ])('%s: %s', (at, text, what) => {
    expect(breaches([{path: at, text}])).toEqual([`${at}: ${what}`]);
  });

  test.each([
    ['src/match/schema/a.ts', "import * as z from 'zod';\nimport {x} from '../model/clock.ts';"],
    ['src/match/model/a.ts', '// setTimeout, process.exit\n/* export default */ const note = "x";'],
    [
      'src/ui/a.tsx',
      "import {Box} from 'ink';\nimport {useState} from 'react';\nimport type {Observable} from 'rxjs';",
    ],
    ['src/ui/a.tsx', "import {type Observable, type Subject} from 'rxjs';"],
    ['src/output/a.ts', "import type {Writable} from 'node:stream';\nimport {map} from 'rxjs';"],
    ['src/output/recordings/a.ts', "import {x} from '../text.ts';\nimport {y} from '../../ui/play.tsx';"],
    [
      'src/formats/espn/a.ts',
      "import {x} from '../shared/a.ts';\nimport {y} from '../match-format.ts';\nimport {InputError} from '../../errors.ts';",
    ],
    ['src/formats/registry.ts', "import {espn} from './espn/format.ts';"],
    [
      'src/cli/main.ts',
      "import {x} from './args.ts';\nprocess.exitCode = 1;\nconst {play} = await import('../ui/play.tsx');",
    ],
    ['src/streams/scheduler.ts', 'performance.now();'],
    ['src/patches/a.ts', "import Output from '../../node_modules/ink/build/output.js';\nexport {x as default};"],
  ])('and none where there is none: %s: %s', (at, text) => {
    expect(breaches([{path: at, text}])).toEqual([]);
  });

  test('a cycle is found once, whichever file it is entered by', () => {
    const files = [
      {path: 'src/b.ts', text: "import type {x} from './a.ts';"},
      {path: 'src/a.ts', text: "import {y} from './c.ts';"},
      {path: 'src/c.ts', text: "import {z} from './b.ts';"},
      {path: 'src/d.ts', text: "import {z} from './b.ts';"},
    ];
    expect(cyclesOf(files)).toEqual(['src/a.ts -> src/c.ts -> src/b.ts']);
  });
});

describe('large packages are loaded only where they are needed', () => {
  /** The packages that a file brings with it when it is loaded, its lazy imports apart. */
  function packagesOf(start: string, files = FILES): ReadonlySet<string> {
    const packages = new Set<string>();
    const reached = new Set<string>();
    const visit = (at: string) => {
      const file = files.find(candidate => candidate.path === at);
      if (file === undefined || reached.has(at)) return;
      reached.add(at);
      for (const {from, typeOnly, lazy} of importsOf(file)) {
        if (typeOnly || lazy) continue;
        if (from.startsWith('.')) visit(targetOf(file, from));
        else packages.add(from);
      }
    };
    visit(start);
    return packages;
  }

  test('the command line and the help need no package', () => {
    expect(packagesOf('src/cli/main.ts')).toEqual(new Set(['node:fs', 'node:util']));
    expect(packagesOf('src/cli/help.ts')).toEqual(new Set());
  });

  test('a format is recognised without the schema that it is read by', () => {
    for (const name of ['native', 'statsbomb', 'wyscout', 'openfootball', 'football-txt', 'espn']) {
      expect(packagesOf(`src/formats/${name}/format.ts`), name).toEqual(new Set());
    }
  });

  test.each(['src/formats/bundled.ts', 'src/cli/range.ts', 'src/output/lines.ts', 'src/output/print-lines.ts'])(
    '%s, for piped output, needs no Ink and no React',
    at => {
      const packages = [...packagesOf(at)].filter(name => !name.startsWith('node:'));
      expect(['zod', 'rxjs']).toEqual(expect.arrayContaining(packages));
    },
  );

  test('one file alone opens connections, by fetch', () => {
    const modules = /^node:(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/;
    const calls = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(|\bglobalThis\.fetch\b/;
    const importing = FILES.filter(file => importsOf(file).some(({from, typeOnly}) => modules.test(from) && !typeOnly));
    // It opens named pipes, and its sockets are made of their descriptors only.
    expect(importing.map(({path: at}) => at)).toEqual(['src/files/pipes.ts']);
    expect(importing[0]?.text).toContain("import {Socket} from 'node:net';");
    expect(importing[0]?.text.replaceAll('new Socket({fd: openSync(', '')).not.toMatch(/\bSocket\(|connect\b/i);
    const calling = FILES.filter(({text}) => calls.test(text.replace(/^.*\btypeof globalThis\.fetch.*$/gm, '')));
    expect(calling.map(({path: at}) => at)).toEqual(['src/providers/fetch-file.ts']);
  });
});
