import {describe, expect, test} from 'vitest';
import {EXPORT_FORMATS} from '../../src/cli/export-formats.ts';
import {OPTIONS} from '../../src/cli/options.ts';
import {parseArguments} from '../../src/cli/parse-args.ts';
import type {PlayOptions, Request} from '../../src/cli/request.ts';
import {UsageError} from '../../src/errors.ts';
import {parseClock} from '../../src/match/model/parse-clock.ts';
import {PANEL_NAMES} from '../../src/streams/panels.ts';
import {OPEN_OPTIONS} from '../support/opening.ts';

const DEFAULTS: PlayOptions = {
  ...OPEN_OPTIONS,
  speed: undefined,
  at: undefined,
  from: undefined,
  until: undefined,
  team: undefined,
  paused: false,
  budget: undefined,
  highlights: false,
  idleLimit: undefined,
  filter: undefined,
  zone: undefined,
  width: undefined,
  quiet: false,
  loop: false,
  wallClock: false,
  spoilers: undefined,
  mouse: undefined,
  reducedMotion: undefined,
  theme: undefined,
  detail: undefined,
  screenReader: false,
  live: false,
  delay: undefined,
  alert: undefined,
  record: undefined,
  format: undefined,
};

function play(match: string | undefined, options: Partial<PlayOptions> = {}): Request {
  return {command: 'play', match, options: {...DEFAULTS, ...options}};
}

describe('parseArguments', () => {
  test.each<[string, Request]>([
    ['', play(undefined)],
    ['first-leg', play('first-leg')],
    ['./a/b.json --speed 10', play('./a/b.json', {speed: 10})],
    ['--speed 10 first-leg', play('first-leg', {speed: 10})],
    ['first-leg --speed=max', play('first-leg', {speed: Number.POSITIVE_INFINITY})],
    ['first-leg --speed MAX', play('first-leg', {speed: Number.POSITIVE_INFINITY})],
    ['first-leg --speed 10x', play('first-leg', {speed: 10})],
    ['first-leg --speed 2.5×', play('first-leg', {speed: 2.5})],
    ['first-leg --speed .5', play('first-leg', {speed: 0.5})],
    ['first-leg --speed 0.01', play('first-leg', {speed: 0.01})],
    ['first-leg --speed 10000', play('first-leg', {speed: 10_000})],
    ['first-leg --speed 2 --speed 3', play('first-leg', {speed: 3})],
    ['first-leg --from 67:30 --until 90+2', play('first-leg', {from: '67:30', until: '90+2'})],
    ['first-leg --from HT --paused', play('first-leg', {from: 'HT', paused: true})],
    ['first-leg --detail low', play('first-leg', {detail: 'low'})],
    ['-- --odd-name', play('--odd-name')],
    ['a.json --lineups l.json --matches m.json', play('a.json', {lineups: 'l.json', matches: 'm.json'})],
    ['statsbomb:18236 --offline', play('statsbomb:18236', {offline: true})],
    ['statsbomb:18236@67', play('statsbomb:18236', {at: '67'})],
    ['statsbomb --offline', play('statsbomb', {offline: true})],
    [
      'info --offline statsbomb:1',
      {command: 'info', ...OPEN_OPTIONS, match: 'statsbomb:1', offline: true, json: false},
    ],
    ['validate a.json --lineups l.json', {command: 'validate', ...OPEN_OPTIONS, match: 'a.json', lineups: 'l.json'}],
    ['cup.json --choose 12', play('cup.json', {choose: '12'})],
    ['list', {command: 'list'}],
    ['info a.json', {command: 'info', ...OPEN_OPTIONS, match: 'a.json', json: false}],
    ['info a.json --json', {command: 'info', ...OPEN_OPTIONS, match: 'a.json', json: true}],
    [
      'info --json --choose Croatia a.json',
      {command: 'info', ...OPEN_OPTIONS, match: 'a.json', choose: 'Croatia', json: true},
    ],
    ['validate a.json', {command: 'validate', ...OPEN_OPTIONS, match: 'a.json'}],
    ['convert a.json', {command: 'convert', ...OPEN_OPTIONS, match: 'a.json', output: '-', force: false}],
    [
      'convert a.json -o b.json',
      {command: 'convert', ...OPEN_OPTIONS, match: 'a.json', output: 'b.json', force: false},
    ],
    ['new Rovers Albion', {command: 'new', teams: ['Rovers', 'Albion'], output: '-', force: false}],
    ['new A B -o m.json --force', {command: 'new', teams: ['A', 'B'], output: 'm.json', force: true}],
    [
      'convert a.json --output=b.json',
      {command: 'convert', ...OPEN_OPTIONS, match: 'a.json', output: 'b.json', force: false},
    ],
    ['first-leg --format jsonl', play('first-leg', {format: 'jsonl'})],
    ['first-leg --format text --width 72 -q', play('first-leg', {format: 'text', width: 72, quiet: true})],
    [
      'first-leg --format markdown --speed max',
      play('first-leg', {format: 'markdown', speed: Number.POSITIVE_INFINITY}),
    ],
    ['first-leg --filter key,player=redmond', play('first-leg', {filter: 'key,player=redmond'})],
    ['schema --format jsonl', {command: 'schema', of: 'match', format: 'jsonl'}],
    ['schema matchday --format jsonl', {command: 'schema', of: 'matchday', format: 'jsonl'}],
    ['schema', {command: 'schema', of: 'match', format: undefined}],
    ['schema matchday', {command: 'schema', of: 'matchday', format: undefined}],
    ['help', {command: 'help', about: undefined}],
    ['--help', {command: 'help', about: undefined}],
    ['-h', {command: 'help', about: undefined}],
    ['first-leg --speed 3 --help', {command: 'help', about: undefined}],
    ['list --help', {command: 'help', about: 'list'}],
    ['--speed 3 info --sped --help', {command: 'help', about: 'info'}],
    ['first-leg -qV --speed 0', {command: 'version'}],
    [
      'convert a.json -ob.json --force',
      {command: 'convert', ...OPEN_OPTIONS, match: 'a.json', output: 'b.json', force: true},
    ],
    ['help play', {command: 'help', about: 'play'}],
    ['export a.json --help', {command: 'help', about: 'export'}],
    ['--version', {command: 'version'}],
    ['play --help', {command: 'help', about: 'play'}],
    ['-V', {command: 'version'}],
  ])('replay %s', (line, expected) => {
    expect(parseArguments(line.split(' ').filter(word => word !== ''))).toEqual(expected);
  });
});

test('replay play a.json -s 10 plays at that speed, as without the word', () => {
  expect(parseArguments(['play', 'a.json', '-s', '10'])).toEqual(parseArguments(['a.json', '--speed', '10']));
  expect(parseArguments(['play'])).toEqual(parseArguments([]));
});

test('replay export a.json@67 -o b.SRT --force', () => {
  expect(parseArguments(['export', 'a.json@67', '-o', 'b.SRT', '--force'])).toMatchObject({
    command: 'export',
    format: 'srt',
    match: 'a.json',
    output: 'b.SRT',
    options: {at: '67', force: true, quiet: false},
  });
});

const SIZES = 'expected columns and rows such as 120x40, from 20x3 to 500x200';
const parseProblem = (text: string) => {
  const parsed = parseClock(text);
  return 'problem' in parsed ? parsed.problem : '';
};

describe('a usage error is one message', () => {
  const speeds = 'expected a number from 0.01 to 10000 (such as 10 or 0.5), or max';
  const forms = "expected a clock such as 67, 67:30, 45+2, 20', HT, FT or pens";
  test.each([
    ['first-leg@67:75', '@67:75: seconds must be from 00 to 59'],
    ['--sped 4', 'unknown option --sped; did you mean --speed?'],
    ['--sped=4', 'unknown option --sped=4; did you mean --speed?'],
    ['--paused=x', 'unknown option --paused=x; did you mean --paused?'],
    ['--an a.json', 'unknown option --an; did you mean one of --at, --in?'],
    ['-x', 'unknown option -x; see replay --help'],
    ['-qxz', 'unknown option -qxz; see replay --help'],
    ['info -x a.json b.json', 'unknown option -x; see replay --help'],
    ['-x --speed 0', `--speed 0: ${speeds}`],
    ['--speed', '--speed needs a value, as in --speed 10'],
    ['first-leg --until', '--until needs a value, as in --until HT'],
    ['--speed 0', `--speed 0: ${speeds}`],
    ['--detail much', '--detail much: expected low, normal or high'],
    ['--speed 0.001', `--speed 0.001: ${speeds}`],
    ['--speed 10001', `--speed 10001: ${speeds}`],
    ['--speed -5', `--speed -5: ${speeds}`],
    ['--speed fast', `--speed fast: ${speeds}`],
    ['--speed 1e3', `--speed 1e3: ${speeds}`],
    ['--speed Infinity', `--speed Infinity: ${speeds}`],
    ['--speed --paused', `--speed --paused: ${speeds}`],
    ['--speed \u001b[31mred', `--speed red: ${speeds}`],
    ['--from soon', `--from soon: ${forms}`],
    ['--until 67:99', '--until 67:99: seconds must be from 00 to 59'],
    ['--until 46+1', '--until 46+1: stoppage time can only follow 45, 90, 105 or 120, not 46'],
    ['--\u001b[31msped', 'unknown option --sped; see replay --help'],
    ['one two', 'expected one argument, got one, two; did you mean "one-two"?'],
    ['a.json b.json', 'expected one argument, got a.json, b.json'],
    ['exprt first-leg', 'unknown command "exprt"; did you mean "export"?'],
    ['First leg', 'expected one argument, got First, leg; did you mean "first-leg"?'],
    ['list all', 'replay list takes no arguments, got all'],
    ['list --speed 3', 'replay list does not take --speed'],
    ['list --wall-clock', 'replay list does not take --wall-clock'],
    ['export a.json -o b.srt --screen-reader', 'replay export does not take --screen-reader'],
    ['info a.json --speed 3', 'replay info does not take --speed'],
    ['new A', 'replay new needs two team names, such as replay new Rovers Albion'],
    [
      'new A B C',
      'replay new needs two team names, such as replay new Rovers Albion (given: A, B, C); a name of several words needs quotes',
    ],
    ['validate a.json --json', 'replay validate does not take --json'],
    ['a.json --json', '--json is for replay info, not for playing'],
    ['a.json -o b.json', '--output is for replay export, replay convert, replay new, not for playing'],
    ['convert a.json -o', '--output needs a value, as in --output match.json'],
    ['info', 'replay info needs a match: a bundled name or the path of a file'],
    ['info a.json b.json', 'expected one argument, got a.json, b.json'],
    ['list --offline', 'replay list does not take --offline'],
    ['info a.json --lineups', '--lineups needs a value, as in --lineups 18236.lineups.json'],
    ['a.json --format xml', '--format xml: expected text, jsonl or markdown'],
    ['a.json --format', '--format needs a value, as in --format jsonl'],
    ['a.json --format markdown --speed 10', '--format markdown does not take --speed'],
    ['a.json --format markdown --in 10m', '--format markdown does not take --in'],
    ['a.json --format jsonl --width 72', '--format jsonl does not take --width'],
    ['a.json --width 19', '--width 19: expected 20 to 1000 columns'],
    ['a.json --width wide', '--width wide: expected 20 to 1000 columns'],
    ['a.json --force', '--force is for replay export, replay convert, replay new, not for playing'],
    ['schema --format text', '--format text has no schema; use jsonl, or no --format for the schema of match files'],
    ['help me', 'no help on me; expected play, export, list, info, validate, convert, new, schema or completions'],
    ['export a.json', 'replay export needs -o <file>, with a name ending in FORMATS'],
    ['export a.json -o b', '-o b: expected a name ending in FORMATS'],
    ['export a.json -o b.mp4', '-o b.mp4: unknown format .mp4; expected FORMATS'],
    ['export a.json -o x.srt/b', '-o x.srt/b: expected a name ending in FORMATS'],
    ['export a.json -o b.md --speed 10', 'a .md file does not take --speed'],
    ['export a.json -o b.jsonl --idle-limit 10s', 'a .jsonl file does not take --idle-limit'],
    ['export a.json -o b.srt --loop', 'replay export does not take --loop'],
    ['export a.json -o b.srt --in 10m --speed 2', '--in cannot be combined with --speed'],
    ['export a.json -o b.svg --speed 2', 'a .svg file does not take --speed'],
    ['export a.json -o b.srt --size 80x24', 'a .srt file does not take --size'],
    ['export a.json -o b.txt --theme dark', 'a .txt file does not take --theme'],
    ['a.json --at 67', '--at is for replay export, not for playing'],
    ['export a.json -o b.svg --at x', `--at x: ${parseProblem('x')}`],
    ['export a.json -o b.svg --at 67 --from 3', '--at 67 and --from 3 cannot be combined: both say where to begin'],
    ['export a.json@67 -o b.svg --at 3', 'a.json@67 and --at 3 cannot be combined: both say where to begin'],
    ['export a.json -o b.svg --size big', `--size big: ${SIZES}`],
    ['export a.json -o b.svg --size 19x40', `--size 19x40: ${SIZES}`],
    ['export a.json -o b.svg --size 80x201', `--size 80x201: ${SIZES}`],
    ['export a.json -o b.svg --panel x', '--panel x: expected PANELS'],
    ['export a.json -o b.cast --cast 1', '--cast 1: expected 2 or 3'],
    ['export a.json@67 -o b.srt --from 3', 'a.json@67 and --from 3 cannot be combined: both say where to begin'],
    ['schema all', 'replay schema takes matchday or nothing, got all'],
  ])('replay %s', (line, message) => {
    const formats = EXPORT_FORMATS.map(({extension}) => `.${extension}`);
    const listed = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    expect(() => parseArguments(line.split(' '))).toThrow(
      new UsageError(message.replace('FORMATS', listed(formats)).replace('PANELS', listed(Object.keys(PANEL_NAMES)))),
    );
  });
});

test('every option has help, and every value a valid example', () => {
  for (const {name, value, help, example, parse} of OPTIONS) {
    expect(help, name).not.toBe('');
    if (value !== undefined) expect(() => parse?.(example ?? ''), name).not.toThrow();
  }
});
