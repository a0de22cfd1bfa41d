import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {completionScript} from '../../scripts/completions.ts';
import {manual} from '../../scripts/manual.ts';
import {helpText} from '../../src/cli/help.ts';
import {SUBCOMMANDS} from '../../src/cli/options.ts';

/** Phrasing that is hard to read, with what to write instead. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are|was|were|what|as|how much is) told\b/i, 'commentary, reported, in the commentary'],
  [/\bnobody told\b/i, 'missing'],
  [/\btold (?:so|in its place)\b/i, 'reported, inserted at its time'],
  [/\bwho(?:m|so)?ever\b/i, 'the player, the reader, the caller'],
  [/\beverybody\b/i, 'everyone'],
  [/\b(?:a line|one line|an object|a file|a bookmark) an? (?:event|match|player)\b/i, 'one line per event'],
  [/\bis no (?:terminal|file|match|clock|number)\b/i, 'is not a terminal; expected a number'],
  [/\bit should be\b/i, 'expected'],
  [/\bthere is (?:such|no such|no option)\b/i, 'file already exists; unknown option'],
  [/\bthat is there\b/i, 'existing'],
  [/\bis asked for\b/i, 'is chosen, is requested'],
  [/\bnone too\b/i, 'never faster than'],
  [/\bwithout end\b/i, 'too deeply, endlessly'],
  [/\bas long as the data\b/i, 'as recorded'],
  [/\bcannot be had\b/i, 'cannot be read'],
  [/\bwhat a licence\b/i, 'the required attribution'],
  [/\bis a placement\b|\bplace(?:s)? (?:is|are) ours\b/i, 'is estimated'],
  [/\bit comes to\b/i, 'the sum is'],
];

const source = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => /\.tsx?$/.test(path));

/** The generated frame shows the screen and a match's own words. */
const withoutFrame = (text: string) => text.replace(/<!-- frame:[\s\S]*?<!-- \/frame -->/, '');

const FILES = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'],
  ...source('src'),
  ...source('scripts'),
];

function phrasesIn(text: string): readonly string[] {
  return PHRASES.flatMap(([phrase, instead]) => {
    const found = phrase.exec(text);
    return found === null ? [] : [`“${found[0]}”: write ${instead}`];
  });
}

describe('plain English', () => {
  test('the phrases are found', () => {
    expect(phrasesIn('What is told to whoever asks')).toHaveLength(2);
    expect(phrasesIn('prints one line per event')).toEqual([]);
  });

  test('in documents, comments and messages', () => {
    expect(FILES.length).toBeGreaterThan(60);
    const found = FILES.flatMap(path =>
      phrasesIn(withoutFrame(readFileSync(path, 'utf8'))).map(phrase => `${path}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  test('in the help, the manual and the completions', () => {
    const pages = [undefined, 'play' as const, ...SUBCOMMANDS.map(({name}) => name)].map(name => helpText(name));
    for (const text of [...pages, manual('1.0.0'), completionScript('zsh', [])]) {
      expect(phrasesIn(text.replace(/\s+/g, ' '))).toEqual([]);
    }
  });
});
