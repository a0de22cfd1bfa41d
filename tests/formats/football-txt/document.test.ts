import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../src/formats/football-txt/document.ts';

// Which lines belong to which match.

/** Teams and score, the line of the goals with the number of their lines, and each property with the number of its lines. */
function blocksOf(text: string): readonly string[] {
  return readDocument(text).blocks.map(({home, away, result, goals, properties}) => {
    const {fullTime, extraTime, halfTime} = result.score;
    const shown = Object.entries({ft: fullTime, aet: extraTime, ht: halfTime}).flatMap(([name, score]) =>
      score === undefined ? [] : [`${name} ${score.home}-${score.away}`],
    );
    return [
      `${home} v ${away}`,
      ...shown,
      ...(result.status === undefined ? [] : [result.status]),
      ...(goals === undefined ? [] : [`goals ${goals.line}+${goals.lines.length}`]),
      ...properties.map(({name, line, lines}) => `${name} ${line}+${lines.length}`),
    ].join(', ');
  });
}

const MATCH = '= Cup 2031\nSun May 4\n  Northport v Westmere 2-1';

describe('below a match', () => {
  test.each([
    ['', ['Northport v Westmere, ft 2-1']],
    ["    (Birch 12')", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ["    (Birch 12';\n     Moor 13')", ['Northport v Westmere, ft 2-1, goals 4+2']],
    ["    (Birch 12';\n\n     Moor 13')", ['Northport v Westmere, ft 2-1, goals 4+2']],
    ["    (Birch 12'\n= Next", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ["    (Birch 12'\n▪ Next", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ["    (Birch 12'\nNorthport: Gate", ['Northport v Westmere, ft 2-1, goals 4+1, Northport 5+1']],
    // A second bracket is a note.
    ["    (Birch 12')\n    (Moor 13')", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ["Northport: Gate\nRefs: Ann\n(Moor 13')", ['Northport v Westmere, ft 2-1, Northport 4+1, Refs 5+1']],
    ["    Birch 12'\n    Cole 13'", ['Northport v Westmere, ft 2-1, goals 4+2']],
    ["    Birch 12'\n  Cole 13'", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ["  Birch 12'", ['Northport v Westmere, ft 2-1']],
    ["\n    Birch 12'", ['Northport v Westmere, ft 2-1']],
    ["\n1-0 Birch 12'", ['Northport v Westmere, ft 2-1, goals 5+1']],
    ["    Birch 12'\n\n1-0 Cole 13'", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ['    [a note]', ['Northport v Westmere, ft 2-1']],
    ["    [a note\n     over 2 lines]\n    (Birch 12')", ['Northport v Westmere, ft 2-1, goals 6+1']],
    ["    [a note, of 12' and more]", ['Northport v Westmere, ft 2-1, goals 4+1']],
    ['    [aet]', ['Northport v Westmere, aet 2-1']],
    ['    [aet 1-1]', ['Northport v Westmere, ft 1-1, aet 2-1']],
    ['    [1-0]', ['Northport v Westmere, ft 2-1, ht 1-0']],
    ['    [abandoned]', ['Northport v Westmere, ft 2-1, abandoned']],
    ['    [Mon May 5]', ['Northport v Westmere, ft 2-1']],
    ['    (7) Easterby v Southam 0-0', ['Northport v Westmere, ft 2-1', 'Easterby v Southam, ft 0-0']],
    ['  Easterby - Southam', ['Northport v Westmere, ft 2-1', 'Easterby v Southam']],
    ['Northport: Gate, Cole', ['Northport v Westmere, ft 2-1, Northport 4+1']],
    ['Northport: Gate,\nCole', ['Northport v Westmere, ft 2-1, Northport 4+2']],
    ['Northport: Gate -\nCole', ['Northport v Westmere, ft 2-1, Northport 4+2']],
    ['Northport:\nGate', ['Northport v Westmere, ft 2-1, Northport 4+2']],
    ["Northport: Gate (46' Hunt\n80' Iron), Cole", ['Northport v Westmere, ft 2-1, Northport 4+2']],
    ['Northport: Gate\n   Cole', ['Northport v Westmere, ft 2-1, Northport 4+2']],
    ['Northport: Gate\nCole', ['Northport v Westmere, ft 2-1, Northport 4+1']],
    ['Northport: Gate\n\n   Cole', ['Northport v Westmere, ft 2-1, Northport 4+1']],
    ['Northport: Gate\n   Easterby v Southam', ['Northport v Westmere, ft 2-1, Northport 4+1', 'Easterby v Southam']],
    ['Refs: Ann\nWestmere: Keep', ['Northport v Westmere, ft 2-1, Refs 4+1, Westmere 5+1']],
  ])('%j', (below, blocks) => {
    expect(blocksOf(`${MATCH}\n${below}`)).toEqual(blocks);
  });

  test('a passage has at most 60 lines', () => {
    const lines = Array.from({length: 70}, () => "    Birch 12'").join('\n');
    expect(blocksOf(`${MATCH}\n${lines}`)).toEqual(['Northport v Westmere, ft 2-1, goals 4+60']);
  });
});

describe('without a match above', () => {
  test.each([
    ['= Cup 2031\nNorthport: Gate', []],
    ['= Cup 2031\nNorthport - Westmere', []],
    ['= Cup 2031\nSun May 4\nNorthport - Westmere', ['Northport v Westmere']],
    ["= Cup 2031\n(Birch 12')", []],
    [
      'Northport v Westmere  [abandoned after\n 60 minutes]\nEasterby v Southam',
      ['Northport v Westmere, abandoned', 'Easterby v Southam'],
    ],
  ])('%j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test.each([
    ['= Cup', true],
    ['▪ Final', true],
    ['Sun May 4', true],
    ['Northport v Westmere', false],
    ['', false],
  ])('%j has a head: %s', (text, headed) => {
    expect(readDocument(text).headed).toBe(headed);
  });
});

describe('a date, a time and a place', () => {
  const facts = (text: string) =>
    readDocument(`= Cup 2031\n${text}`).blocks.map(({date, yearless, time, venue, attendance, stage, competition}) =>
      [date, yearless ? 'yearless' : undefined, time, venue, attendance, stage, competition]
        .filter(each => each !== undefined)
        .join(', '),
    );

  test.each([
    ['Sun May 4\nA v B\nC v D', ['2031-05-04, Cup 2031', '2031-05-04, Cup 2031']],
    ['Sun May 4\n15:00 A v B\nC v D', ['2031-05-04, 15:00, Cup 2031', '2031-05-04, 15:00, Cup 2031']],
    ['Sun May 4 15:00\nA v B\nMon May 5\nC v D', ['2031-05-04, 15:00, Cup 2031', '2031-05-05, Cup 2031']],
    ['Sun May 4 @ The Quay, Att: 500\nA v B\nC v D', ['2031-05-04, The Quay, 500, Cup 2031', '2031-05-04, Cup 2031']],
    ['Sun May 4 @ The Quay\nMon May 5\nA v B', ['2031-05-05, Cup 2031']],
    [
      '▪ Group A\n▪▪ Round 1\nA v B\n▪▪ Round 2\nC v D\n▪ Final\nE v F',
      ['Group A, Round 1, Cup 2031', 'Group A, Round 2, Cup 2031', 'Final, Cup 2031'],
    ],
    ['▪ Group A\n▪ Final | May 4\nA v B', ['Group A, Cup 2031']],
    ['▪ Group A\nSun May 4\n= Shield 2032\nA v B\nMay 5\nC v D', ['Shield 2032', '2032-05-05, Shield 2032']],
    ['Sun May 4\n= Shield\nA v B', ['Shield']],
    ['May 32\nA v B', ['Cup 2031']],
    ['Feb 30\nA v B', ['yearless, Cup 2031']],
  ])('%j', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
