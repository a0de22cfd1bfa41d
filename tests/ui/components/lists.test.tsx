import {setImmediate} from 'node:timers/promises';
import {render} from 'ink-testing-library';
import {describe, expect, onTestFinished, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {Offers, type OffersProps} from '../../../src/ui/components/offers.tsx';
import type {Level} from '../../../src/ui/components/offers-shape.ts';
import {glyphsFor} from '../../../src/ui/theme/glyphs.ts';
import {BYTES, driven, firstLeg, typed} from '../../support/render.tsx';

const MATCH = firstLeg();
/** The row under the cursor. */
const cursor = (lines: readonly string[]) =>
  lines
    .find(line => line.startsWith(' › '))
    ?.slice(3)
    .split('│')[0]
    ?.trim();

describe('the list of players', () => {
  test('goes by arrows and letters, by pages and to its ends', async () => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P');
    expect(cursor(app.lines())).toBe('Everyone');
    await app.press('j', 'down', 'j', 'k');
    const second = cursor(app.lines());
    await app.press('home', 'j', 'j');
    expect(cursor(app.lines())).toBe(second);
    await app.press('end');
    const lastOne = cursor(app.lines());
    expect(lastOne).toMatch(/^LIV/);
    expect(app.screen()).toContain('the end');
    await app.press('j', 'pagedown');
    expect(cursor(app.lines())).toBe(lastOne);
    await app.press('pageup');
    expect(cursor(app.lines())).not.toBe(lastOne);
    await app.press('home', 'k', 'pageup');
    expect(cursor(app.lines())).toBe('Everyone');
    expect(app.screen()).toMatch(/ \d+ more ↓/);
  });

  test('follows whom it chooses, and starts on them the next time', async () => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P', '/', ...'mane', 'backspace', 'backspace', 'backspace', 'backspace', ...'redm', 'return');
    const {player} = app.session.frame().view;
    expect(app.lines().join('')).toMatch(/Commentary.*Redmond/);
    await app.press('P');
    expect(cursor(app.lines())).toMatch(/Redmond$/);
    await app.press('home', 'return');
    expect([player, app.session.frame().view.player]).toEqual([expect.any(String), undefined]);
  });

  test.each(['q', 'P', 'escape'])('%s closes it, and nothing else', async key => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P', key);
    expect(app.session.frame().view.overlay).toBeUndefined();
    expect(app.ended()).toBe(false);
  });

  test('shows the text that narrows the list, and says when no player matches', async () => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P', '/', 'q', 'q');
    expect(app.screen()).toContain(' /qq');
    expect(app.screen()).toContain('No matching name');
    await app.press('return');
    expect(app.session.frame().view.overlay).toBe('players');
    await app.press('backspace', 'backspace', 'backspace');
    expect(app.lines().filter(line => line.startsWith(' /'))).toEqual([]);
  });

  test('a burst counts every key of it', async () => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P');
    await app.send('jjj\r');
    const {player} = app.session.frame().view;
    await app.press('P', 'home', 'j', 'j', 'j', 'return');
    expect(app.session.frame().view.player).toBe(player);
  });

  test('the bar says which keys it takes', async () => {
    const app = await driven(MATCH, {size: [80, 24]});
    await app.press('P');
    expect(app.lines().at(-1)).toContain('↑↓ moves   / narrows   enter chooses   esc closes');
  });
});

describe('the list of bookmarks', () => {
  test('has the sentence of each event played so far, and nothing later', async () => {
    const goal = MATCH.cues.findIndex(({event}) => event.type === 'goal');
    const app = await driven(MATCH, {
      size: [120, 40],
      position: 10 * MINUTE,
      bookmarks: [{position: 5 * MINUTE}, {position: MATCH.cues[goal]!.at}],
    });
    await app.press("'");
    expect(cursor(app.lines())).toMatch(/^04:59 {4}\S+/);
    await app.press('j');
    expect(cursor(app.lines())).toMatch(/^\d\d:\d\d$/);
    await app.press('return', "'", 'j');
    expect(cursor(app.lines())).toMatch(/Redmond/);
  });

  test('x removes the one under the cursor', async () => {
    const app = await driven(MATCH, {
      size: [80, 24],
      bookmarks: [{position: 5 * MINUTE}, {position: 6 * MINUTE}],
    });
    await app.press("'", 'end', 'x');
    expect(app.session.frame().view.bookmarks).toEqual([{position: 5 * MINUTE}]);
    expect(app.screen()).toContain('Bookmark at 05:59 removed');
    expect(cursor(app.lines())).toBe('04:59');
    await app.press('x', 'x', 'return');
    expect(app.screen()).toContain('No bookmarks yet: m sets one.');
    await app.press("'");
    expect(app.session.frame().view.overlay).toBeUndefined();
  });
});

describe('the list of matches', () => {
  const OFFERS = ['first-leg', 'second-leg', 'another'].map(name => ({name, line: `${name}  a match`}));

  async function offered(props: Partial<OffersProps> = {}) {
    const glyphs = glyphsFor({ascii: false, letters: false});
    const app = render(
      <Offers
        {...{
          level: {question: 'Which match?', offers: OFFERS},
          glyphs,
          columns: 40,
          rows: 24,
          leave: () => {},
          ...props,
        }}
      />,
    );
    onTestFinished(app.cleanup);
    await setImmediate();
    return {
      screen: () => app.lastFrame() ?? '',
      press: async (...keys: readonly string[]) => {
        for (const key of keys) {
          typed(app.stdin, BYTES[key] ?? key);
          await setImmediate();
          await setImmediate();
        }
      },
    };
  }

  test('has a cursor that j and k move', async () => {
    const app = await offered();
    expect(cursor(app.screen().split('\n'))).toBe('first-leg  a match');
    await app.press('j', 'j', 'k');
    expect(cursor(app.screen().split('\n'))).toBe('second-leg  a match');
  });

  test('is ASCII where the terminal is', async () => {
    const app = await offered({glyphs: glyphsFor({ascii: true, letters: false})});
    expect(app.screen().replaceAll(/\u001b\[\d+m/g, '')).toMatch(/^[\x20-\x7e\n]*$/);
    expect(app.screen()).toContain(' > first-leg');
  });
});

describe('the start page', () => {
  const level: Level = {
    title: ['football-replay plays matches', 'football-replay'],
    question: 'Which match?',
    notes: ['Your own file'],
    offers: ['a', 'b', 'c'].map(name => ({name, line: name})),
  };
  test.each([
    [
      80,
      24,
      [
        'football-replay plays matches',
        '',
        'Which match?',
        ' › a',
        '   b',
        '   c',
        '',
        'Your own file',
        'q quits   ↑ ↓ to choose   enter opens',
      ],
    ],
    [24, 8, ['football-replay', 'Which match?', ' › a', '   b', '   c', 'Your own file', 'q quits   ↑ ↓ to choose']],
    [20, 5, ['football-replay', ' › a', '           2 more ↓', 'q quits']],
    [20, 2, [' › a']],
  ])(
    'in %d columns and %d rows says what the program is and how to leave, if there is room',
    (columns, rows, expected) => {
      const glyphs = glyphsFor({ascii: false, letters: false});
      const app = render(<Offers {...{level, glyphs, columns, rows}} leave={() => {}} />);
      onTestFinished(app.cleanup);
      const lines = (app.lastFrame() ?? '').replaceAll(/\u001b\[\d+m/g, '').split('\n');
      expect(lines.map(line => line.trimEnd())).toEqual(expected);
    },
  );
});

describe('a list that leads to others', () => {
  const matches: Level = {
    question: 'Cup 2011: which match?',
    typing: true,
    offers: ['Alta', 'Brann', 'Qarabağ', 'Jena'].map(name => ({name: `x:${name}`, line: `${name} v other`})),
  };
  const shown = (screen: string) => screen.replaceAll(/\u001b\[\d+m/g, '').split('\n');

  async function opened(open: NonNullable<Level['open']> = async () => matches, rows = 24) {
    const level: Level = {
      question: 'Which season?',
      typing: true,
      offers: ['2010', '2011', '2012'].map(name => ({name, line: `Cup ${name}`})),
      open,
    };
    const left: unknown[] = [];
    const glyphs = glyphsFor({ascii: false, letters: false});
    const app = render(<Offers {...{level, glyphs, rows, columns: 80}} leave={choice => left.push(choice)} />);
    onTestFinished(app.cleanup);
    await setImmediate();
    return {
      left,
      lines: () => shown(app.lastFrame() ?? ''),
      press: async (...keys: readonly string[]) => {
        for (const key of keys) {
          typed(app.stdin, BYTES[key] ?? key);
          for (let n = 0; n < 4; n += 1) await setImmediate();
        }
      },
    };
  }

  test('goes in by enter and back by esc, to where it was', async () => {
    const asked: string[] = [];
    const app = await opened(async name => {
      asked.push(name);
      return matches;
    });
    await app.press('down', 'return');
    expect(app.lines().slice(0, 2)).toEqual(['Cup 2011: which match?', ' › Alta v other']);
    await app.press('down', 'return');
    expect([asked, app.left]).toEqual([['2011'], [{name: 'x:Brann'}]]);
    await app.press('escape');
    expect(cursor(app.lines())).toBe('Cup 2011');
    await app.press('escape');
    expect(app.left).toEqual([{name: 'x:Brann'}, 'none']);
  });

  test.each([
    [['j'], ['Jena v other']],
    [
      ['q', 'backspace'],
      ['Alta v other', 'Brann v other', 'Qarabağ v other', 'Jena v other'],
    ],
    [['q', 'a', 'r'], ['Qarabağ v other']],
    [['x', 'z'], []],
  ])('letters narrow it at once, j, k, q and / among them: %s', async (keys, expected) => {
    const app = await opened();
    await app.press('return', ...keys);
    expect(app.lines().flatMap(line => / . (\S+ v other)/.exec(line)?.[1] ?? [])).toEqual(expected);
    expect(app.left).toEqual([]);
    await app.press('escape');
    // What narrowed one level narrows no other.
    expect(cursor(app.lines())).toBe('Cup 2010');
    expect(app.lines().filter(line => line.includes('Cup 20'))).toHaveLength(3);
  });

  test('waits for a pending load, and esc cancels it', async () => {
    const arrivals: (() => void)[] = [];
    const app = await opened(
      () =>
        new Promise(resolve => {
          arrivals.push(() => resolve(matches));
        }),
    );
    await app.press('return');
    expect(app.lines()).toEqual([
      'Which season?',
      ' …',
      '',
      'esc quits   ↑ ↓ to choose   enter opens   type to narrow',
    ]);
    await app.press('escape');
    expect(cursor(app.lines())).toBe('Cup 2010');
    arrivals[0]!();
    await app.press('down');
    expect(cursor(app.lines())).toBe('Cup 2011');
    await app.press('return');
    arrivals[1]!();
    for (let n = 0; n < 4; n += 1) await setImmediate();
    expect(app.lines()[0]).toContain('which match?');
  });

  test('ends with the error if it is a bug', async () => {
    const fault = new Error('no such thing');
    const app = await opened(() => Promise.reject(fault));
    await app.press('return');
    expect(app.left).toEqual([fault]);
  });

  test('says why a list cannot be read, in full, and esc goes back', async () => {
    const reason = `the list cannot be downloaded: ${'very '.repeat(30)}long reasons`;
    const app = await opened(() => Promise.reject(new InputError(reason)));
    await app.press('return');
    const lines = app.lines().map(line => line.trim());
    expect(lines.slice(1, -2).join(' ')).toBe(reason);
    expect(lines.at(-1)).toBe('esc goes back');
    await app.press('return', 'escape');
    expect(cursor(app.lines())).toBe('Cup 2010');
    expect(app.left).toEqual([]);
  });

  test('says which list is empty, and ctrl-c quits at every level', async () => {
    const app = await opened(async () => ({question: 'Which match?', offers: [], none: 'Nothing came.', typing: true}));
    await app.press('return');
    expect(app.lines().map(line => line.trimEnd())).toContain(' Nothing came.');
    await app.press('return', 'ctrl+c');
    expect(app.left).toEqual(['interrupted']);
  });

  test('fits a small terminal', async () => {
    const app = await opened(async () => matches, 5);
    await app.press('return');
    expect(app.lines().length).toBeLessThanOrEqual(4);
  });
});
