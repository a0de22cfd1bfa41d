import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {configFile, configuredKeys, loadConfig} from '../../src/storage/config.ts';
import {configJsonSchema} from '../../src/storage/config-schema.ts';
import {tempFolder} from './temp-folder.ts';

const TABLE = [
  {name: 'play-pause', keys: ['space'], shown: 'space'},
  {name: 'next-goal', keys: ['g'], shown: 'g'},
];

async function withConfig(content: string | Uint8Array): Promise<string> {
  const folder = await tempFolder();
  await writeFile(configFile(folder), content);
  return folder;
}

const config = async (content: string) => (await loadConfig(await withConfig(content))).config;

/** The message of an error in a config file, without the folder. */
async function refusal(content: string | Uint8Array): Promise<string> {
  const folder = await withConfig(content);
  const error = await loadConfig(folder)
    .then(file => configuredKeys(TABLE, file))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message.replaceAll(join(folder, '/'), '');
}

describe('loadConfig', () => {
  test('without a folder or a file: the defaults', async () => {
    expect((await loadConfig(undefined)).config).toEqual({});
    expect((await loadConfig(await tempFolder())).config).toEqual({});
    expect((await loadConfig(join(await tempFolder(), 'none'))).config).toEqual({});
  });

  test('reads every setting', async () => {
    const settings = {
      speed: 10,
      theme: 'colour-blind',
      detail: 'low',
      spoilers: true,
      mouse: false,
      keys: {'play-pause': 'p', 'next-goal': ['x', 'right']},
    };
    expect(await config(JSON.stringify({$schema: 'x', ...settings}))).toEqual(settings);
    expect(await config('\ufeff{}')).toEqual({});
    expect(await config('{"speed": "max"}')).toEqual({speed: Number.POSITIVE_INFINITY});
  });

  test('something other than a file is reported', async () => {
    const folder = await tempFolder();
    await mkdir(configFile(folder));
    await expect(loadConfig(folder)).rejects.toThrow(new InputError(`${configFile(folder)}: is a folder`));
  });

  test.each<[string, string]>([
    ['', 'config.json: empty; without settings it contains {}'],
    ['{\n  "speed": 2,\n}', 'config.json:2:13: not JSON: remove the comma before }'],
    ['{} // x', 'config.json:1:4: not JSON: JSON has no comments; remove it'],
    ['\n[]', 'config.json:2: the file is an empty list; expected an object of settings'],
    ['null', 'config.json:1: the file is null; expected an object of settings'],
    ['{\n\n  "speed": 0\n}', 'config.json:3: speed is 0; expected a number from 0.01 to 10000, or "max"'],
    ['{"speed": "fast"}', 'config.json:1: speed is "fast"; expected a number from 0.01 to 10000, or "max"'],
    ['{"speed": null}', 'config.json:1: speed is null; expected a number from 0.01 to 10000, or "max"'],
    [
      '{\n  "mouse": true,\n  "theme":\n    "drak"\n}',
      'config.json:3: theme is "drak"; expected "auto", "dark", "light", "high-contrast" or "colour-blind"; did you mean "dark"?',
    ],
    ['{\r\n"spoilers": "yes"}', 'config.json:2: spoilers is "yes"; expected true or false'],
    ['{"mouse": 1}', 'config.json:1: mouse is 1; expected true or false'],
    ['{\n"spoiler": true}', 'config.json:2: no setting "spoiler"; did you mean "spoilers"?'],
    [
      '{"volume": 11}',
      'config.json:1: no setting "volume"; the settings are speed, theme, detail, spoilers, mouse, reducedMotion, keys',
    ],
    ['{"$schema": 1}', 'config.json:1: $schema is 1; expected the address of a JSON Schema, as text'],
    [
      '{"keys": ["x"]}',
      'config.json:1: keys is a list; expected an object of actions, each with its key or a list of its keys',
    ],
    [
      '{"keys": {\n"play-pause": {}}}',
      'config.json:2: keys.play-pause is an object; expected a key, or a list of keys, as text: "x" or ["x", "right"]',
    ],
    ['{\n"mouse": true,\n"mouse": false}', 'config.json:3: mouse is set twice, on lines 2 and 3; keep one of them'],
    [
      '{"keys": {\n"next-goal": "x",\n"next-goal": "y"}}',
      'config.json:3: keys.next-goal is set twice, on lines 2 and 3; keep one of them',
    ],
    [
      '{"keys": {\n"next-gaol": "x"}}',
      'config.json:2: keys.next-gaol: no action "next-gaol"; did you mean "next-goal"?',
    ],
    [
      '{"keys": {\n\n"next-goal": "space"}}',
      'config.json:3: keys.next-goal: the key "space" of next-goal already belongs to play-pause; choose another key, or give play-pause other keys',
    ],
    [
      '{"keys": {\n"next-goal": "ctrl+c",\n"play-pause": "pagedwn"}}',
      'config.json has 2 faults:\n' +
        '  line 2: keys.next-goal: ctrl+c is reserved, and cannot be used for next-goal\n' +
        '  line 3: keys.play-pause: no key "pagedwn"; did you mean "pagedown"?',
    ],
    [
      '{\n"theme": 1,\n"nose": 1,\n"speed": []}',
      'config.json has 3 faults:\n' +
        '  line 2: theme is 1; expected "auto", "dark", "light", "high-contrast" or "colour-blind"\n' +
        '  line 3: no setting "nose"; the settings are speed, theme, detail, spoilers, mouse, reducedMotion, keys\n' +
        '  line 4: speed is an empty list; expected a number from 0.01 to 10000, or "max"',
    ],
  ])('%j is refused', async (content, message) => {
    expect(await refusal(content)).toBe(message);
  });

  test('at most five faults are listed', async () => {
    expect(await refusal('{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}')).toMatch(
      /^config.json has 7 faults:(\n {2}line 1: .*){5}\n {2}and 2 more$/,
    );
  });

  test('hostile files are refused, and nothing of them steers the terminal', async () => {
    expect(await refusal(Uint8Array.of(0xff, 0xfe, 0x7b))).toBe('config.json: UTF-16; save it as UTF-8');
    expect(await refusal('{"theme": "\\u001b[2J\\u0007"}')).toMatch(/^config\.json:1: theme is empty; /);
    expect(await refusal('{"\\u001b]0;x\\u0007volume": true}')).toMatch(/^config\.json:1: no setting "volume"; /);
    expect(await refusal(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).toContain('nested too deeply');
    expect(await refusal(' '.repeat(70_000))).toBe('config.json: larger than 64 KB, the limit');
    expect(await refusal('{"__proto__": {"mouse": true}}')).toContain('no setting "__proto__"');
  });
});

describe('configuredKeys', () => {
  test('is the table with the keys of the config', async () => {
    const file = await loadConfig(await withConfig('{"keys": {"next-goal": ["right", "x"]}}'));
    expect(configuredKeys(TABLE, file)).toEqual([TABLE[0], {name: 'next-goal', keys: ['right', 'x'], shown: '→ x'}]);
    expect(configuredKeys(TABLE, await loadConfig(undefined))).toEqual(TABLE);
  });
});

describe('configJsonSchema', () => {
  test('names every setting, allows no other, and describes each', () => {
    const schema = JSON.parse(configJsonSchema());
    expect(Object.keys(schema.properties)).toEqual([
      '$schema',
      'speed',
      'theme',
      'detail',
      'spoilers',
      'mouse',
      'reducedMotion',
      'keys',
    ]);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toBeUndefined();
    expect(schema.properties.theme.enum).toContain('high-contrast');
    expect(schema.properties.speed.description).toContain('"max"');
  });

  test('names the actions where they are given', () => {
    const {keys} = JSON.parse(configJsonSchema(['play-pause', 'next-goal'])).properties;
    expect(keys.propertyNames.enum).toEqual(['play-pause', 'next-goal']);
    expect(keys.required).toBeUndefined();
    expect(keys.description).toContain('Other keys');
  });
});
