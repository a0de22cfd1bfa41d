import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {EXPORT_FORMATS} from '../../src/cli/export-formats.ts';
import {OPTIONS, SUBCOMMANDS} from '../../src/cli/options.ts';
import {THEMES} from '../../src/streams/theme.ts';
import {withConsumer} from './consumer.ts';

// What the shells themselves offer, once they have read the scripts that the build makes.

const SCRIPTS = path.resolve('dist/completions');
const BIN = path.resolve('dist/replay.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-shells-'));
  writeFileSync(path.join(folder, 'my match.json'), '{}');
  mkdirSync(path.join(folder, 'matches'));
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

function run(program: string, ...args: readonly string[]): string {
  const env = {PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8'};
  return execFileSync(program, args, {cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit']});
}

/** The last word is the one that is being typed. */
type Complete = (...words: readonly string[]) => Promise<readonly string[]>;

const bash: Complete = async (...words) => {
  const line = ['replay', ...words].map(word => `'${word}'`).join(' ');
  const script = `source ${SCRIPTS}/replay.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _replay; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', '--norc', '-c', script)
    .split('\n')
    .filter(word => word !== '');
};

const fish: Complete = async (...words) =>
  run('fish', '--no-config', '-c', `source ${SCRIPTS}/replay.fish; complete -C '${['replay', ...words].join(' ')}'`)
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('\t')[0]!.replace(/^--theme=/, ''));

/** Zsh completes only what is typed into it: here it is told to show all that there is to choose from. */
const zsh: Complete = (...words) => {
  const rc = [
    'PS1="ready> "',
    'setopt no_beep',
    `fpath=(${SCRIPTS} $fpath)`,
    'autoload -Uz compinit && compinit -u -D',
    // Instead of completing, the words that would be offered are printed, each between marks.
    'compadd () { local -a found; builtin compadd -O found "$@"; for each in $found; do print -r -- "<<$each>>" >>$FOUND; done }',
    'finish () { zle complete-word; print DONE >>$FOUND; exit }',
    'zle -N finish && bindkey "^X" finish',
  ].join('\n');
  const home = mkdtempSync(path.join(folder, 'zsh-'));
  const found = path.join(home, 'found');
  writeFileSync(found, '');
  writeFileSync(path.join(home, '.zshrc'), rc);
  const env = {PATH: process.env.PATH ?? '', HOME: home, ZDOTDIR: home, TERM: 'xterm', LANG: 'C.UTF-8', FOUND: found};
  const pty = spawn('zsh', ['-d', '-i'], {cols: 200, rows: 40, cwd: folder, env});
  let shown = '';
  let typed = false;
  return new Promise(resolve => {
    pty.onData(data => {
      shown += data;
      if (typed || !shown.includes('ready> ')) return;
      typed = true;
      pty.write(`replay ${words.join(' ')}\u0018`);
    });
    pty.onExit(() => {
      const text = run('cat', found);
      resolve([...text.matchAll(/<<(.*)>>/g)].map(([, word = '']) => word));
    });
  });
};

const NAMES = SUBCOMMANDS.map(({name}) => name);

const SHELLS = {bash, zsh, fish};

for (const [shell, complete] of Object.entries(SHELLS)) {
  withConsumer(shell, () => {
    test('offers the bundled matches, the commands and files first', async () => {
      const offered = (await complete('')).map(word => word.replaceAll('\\', '').replace(/\/$/, ''));
      expect(offered).toEqual(
        expect.arrayContaining(['first-leg', 'second-leg', ...NAMES, 'my match.json', 'matches']),
      );
      expect((await complete('fir')).filter(word => word.startsWith('fir'))).toEqual(['first-leg']);
    });

    test('offers the options of playing, and of another command those that it takes', async () => {
      const long = (words: readonly string[]) =>
        words.filter(word => word.startsWith('--')).map(word => word.replace(/=$/, ''));
      const of = (command: string) =>
        OPTIONS.filter(option => (option.of ?? ['play']).some(name => name === command) || option.name === 'help').map(
          ({name}) => `--${name}`,
        );
      expect([...new Set(long(await complete('first-leg', '--')))].sort()).toEqual([...of('play')].sort());
      expect([...new Set(long(await complete('info', 'first-leg', '--')))].sort()).toEqual([...of('info')].sort());
    });

    test('offers the values of an option, and the words of a command', async () => {
      expect([...(await complete('first-leg', '--theme', ''))].sort()).toEqual([...THEMES].sort());
      expect(await complete('first-leg', '--theme', 'hi')).toContain('high-contrast');
      expect(await complete('first-leg', '--from', '6')).toEqual(expect.arrayContaining(['67', '67:30']));
      // Bash takes this for three words.
      const joined = shell === 'bash' ? ['--theme', '=', 'hi'] : ['--theme=hi'];
      expect(await complete('first-leg', ...joined)).toContain('high-contrast');
      expect(await complete('completions', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
      const exported = [...new Set(await complete('export', 'first-leg', '-o', 'goal'))].sort();
      expect(exported).toEqual(EXPORT_FORMATS.map(({extension}) => `goal.${extension}`).sort());
      const files = await complete('convert', 'first-leg', '-o', 'my');
      expect([...new Set(files.map(file => file.replaceAll('\\', '')))]).toEqual(['my match.json']);
    });
  });
}

test.each(Object.keys(SHELLS))('replay completions %s prints the script', shell => {
  const script = execFileSync(process.execPath, [BIN, 'completions', shell], {encoding: 'utf8'});
  expect(script).toContain(`Completes replay in ${shell}`);
});
