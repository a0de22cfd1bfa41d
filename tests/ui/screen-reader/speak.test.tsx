import {setImmediate} from 'node:timers/promises';
import {render} from 'ink-testing-library';
import {describe, expect, onTestFinished, test} from 'vitest';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import type {SessionOptions} from '../../../src/streams/session.ts';
import {transcript} from '../../../src/streams/spoken.ts';
import {KEYS} from '../../../src/ui/input/keys.ts';
import {Listener} from '../../../src/ui/screen-reader/speak.tsx';
import {spokenKeys} from '../../../src/ui/screen-reader/spoken-keys.ts';
import {voiceOf} from '../../../src/ui/screen-reader/voice.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {open} from '../../support/open.ts';
import {BYTES, settingOf, typed} from '../../support/render.tsx';

const MATCH = buildTimeline(
  ninety([
    draft('goal', '20', {side: 'home', words: 'It is in.'}),
    draft('corner', '30', {side: 'away', words: 'A corner.'}),
    draft('card', '60', {side: 'away', card: 'yellow', player: 'Two', words: 'Booked.'}),
    draft('goal', '70', {side: 'away', words: 'Level again.'}),
  ]),
);

/** A match as it is heard: keys in, and all that was written since the last time out. */
async function listen(options: Partial<SessionOptions> = {}) {
  const {session, time} = open(MATCH, {paused: true, position: 40 * MINUTE, ...options});
  let written = '';
  const voice = voiceOf(text => {
    written += text;
  });
  transcript(session).subscribe(voice.say);
  const app = render(<Listener {...{session, voice}} setting={settingOf()} />);
  onTestFinished(() => {
    app.unmount();
    app.cleanup();
    session.close();
  });
  const settle = async () => {
    await setImmediate();
    await setImmediate();
  };
  await settle();
  const heard = () => {
    const lines = written.split('\n');
    written = '';
    return lines.filter(line => line !== '');
  };
  return {
    session,
    time,
    heard,
    screen: () => app.lastFrame(),
    /** What was heard after some keys. */
    press: async (...keys: readonly string[]) => {
      heard();
      for (const key of keys) {
        typed(app.stdin, BYTES[key] ?? key);
        await settle();
      }
      return heard();
    },
  };
}

describe('a match opened late', () => {
  test('says where it is and what came last, not all that went before', async () => {
    const {heard} = await listen({position: 65 * MINUTE});
    expect(heard()).toEqual([
      'Homeham against Awayton, Test Cup.',
      '64:59. Homeham 1, Awayton 0.',
      'Minute 60, Awayton. Booked.',
    ]);
  });
});

describe('a clock to go to', () => {
  test('is asked for aloud, typed on a line of its own, and answered', async () => {
    const app = await listen();
    expect(await app.press(':')).toEqual([
      'Go to: type a clock, such as 67, 67:30, 45+2 or HT, then enter. Escape closes.',
    ]);
    const said = await app.press('6', 'm', '5', 'return');
    // An m would set a bookmark, a digit would seek, were they keys.
    expect(said[0]).toBe('6m5');
    expect(app.session.frame().view.bookmarks).toEqual([]);
    expect(app.session.frame().view.prompt).toBe('go-to');
    expect(await app.press('2', '5', 'return')).toEqual([
      '25',
      '25:00. Homeham 1, Awayton 0.',
      'Minute 20, Homeham. GOAL! It is in. Homeham 1, Awayton 0.',
      "15' back.",
    ]);
    expect(app.screen()).toBe('');
  });

  test('is taken back by characters, and closed by escape', async () => {
    const app = await listen();
    expect(await app.press(':', '6', '7', 'backspace')).toEqual([expect.stringContaining('Go to'), '67\b \b']);
    expect(await app.press('escape')).toEqual(['Closed.']);
    expect(app.session.frame().position).toBe(40 * MINUTE);
  });

  test('may come in one piece', async () => {
    const app = await listen();
    expect((await app.press(':25\r'))[0]).toBe('25:00. Homeham 1, Awayton 0.');
    expect(await app.press(':2')).toEqual([expect.stringContaining('Go to'), '2']);
    expect((await app.press('5\r')).slice(0, 2)).toEqual(['5', '25:00. Homeham 1, Awayton 0.']);
  });

  test('events wait while a clock is being typed', async () => {
    const app = await listen({position: 59 * MINUTE, paused: false, speed: 10});
    await app.press(':', '6');
    app.time.advance(30_000);
    expect(app.heard()).toEqual([]);
    expect(await app.press('escape')).toEqual(['Minute 60, Awayton. Booked.', 'Closed.']);
  });
});

describe('a search', () => {
  test('tells what it finds, and n and N go on from there', async () => {
    const app = await listen({position: 80 * MINUTE});
    expect(await app.press('/')).toEqual(['Search: type words from the commentary, then enter. Escape closes.']);
    expect(await app.press('a', 'return')).toEqual(
      expect.arrayContaining(['a', 'Minute 70, Awayton. GOAL! Level again. Homeham 1, Awayton 1.']),
    );
    expect(await app.press('N')).toEqual(expect.arrayContaining([expect.stringMatching(/^Minute /)]));
    expect(await app.press('escape')).toEqual(['Search closed.']);
    expect(await app.press('/', ...'offside', 'return')).toEqual(
      expect.arrayContaining([expect.stringContaining('not in the commentary so far')]),
    );
  });
});

describe('the end', () => {
  test('is asked for, and heard after y', async () => {
    const app = await listen();
    expect(await app.press('end')).toEqual(['To the end, and hear the result? y or n.']);
    expect(await app.press('n')).toEqual(['Closed.']);
    expect((await app.press('end', 'y'))[1]).toBe('90:00. Homeham 1, Awayton 1.');
    // Who knows it is not asked again.
    expect((await app.press('end'))[0]).toBe('90:00. Homeham 1, Awayton 1.');
  });
});

describe('keys that show something on a screen', () => {
  test('help is the key table, in words', async () => {
    const app = await listen();
    const said = await app.press('?');
    expect(said).toContain('right arrow or l: on one match minute.');
    expect(said).toContain('capital S: show or hide what comes.');
    expect(said).toContain('comma: previous event.');
    expect(said.join('\n')).not.toMatch(/follow one player|next panel|one entry up/);
    expect(app.session.frame().view.overlay).toBeUndefined();
    expect(spokenKeys(KEYS).join('')).toMatch(/^[\x20-\x7e]*$/);
  });

  test('an event is spoken in full, with the command that opens its moment', async () => {
    const app = await listen();
    expect(await app.press('o')).toEqual([
      "30', Corner, Awayton",
      'A corner.',
      'Score then: Homeham 1-0 Awayton',
      'The minute is stated.',
    ]);
    expect(await app.press('c')).toEqual(['replay first-leg@39:59']);
  });

  test('the filter, the statistics, the director and spoilers are announced', async () => {
    const app = await listen();
    expect(await app.press('f')).toEqual(['Commentary from here: key events.']);
    expect(await app.press('s')).toEqual(
      expect.arrayContaining([
        'This half (as reported).',
        'Shots: Homeham 1, Awayton not known.',
        'Corners: Homeham not known, Awayton 1.',
      ]),
    );
    expect(await app.press('S')).toEqual(['Show what comes? It may give away the result. y or n.']);
    expect(await app.press('y')).toEqual(['Spoilers on: the bar shows what comes.']);
    expect(await app.press('d')).toEqual(['Director on: slow where it matters.']);
    expect(await app.press('d')).toEqual(['Director off.']);
  });

  test('only chosen events are spoken', async () => {
    const app = await listen({position: 25 * MINUTE, paused: false, speed: 60});
    await app.press('f');
    app.time.advance(40_000);
    expect(app.heard()).toEqual([
      'Minute 45. Half-time: Homeham 1-0 Awayton.',
      'Minute 46. The second half is under way.',
      'Minute 60, Awayton. Booked.',
    ]);
  });
});

test('no key is silent but those that are off', async () => {
  const off = new Set([
    'bookmarks',
    'follow-player',
    'up',
    'down',
    'page-up',
    'page-down',
    'next-panel',
    'redraw',
    'previous-panel',
  ]);
  for (const {name, keys, command, when} of KEYS) {
    if (when !== undefined || (typeof command === 'object' && command.type === 'quit')) continue;
    const app = await listen();
    const key = keys[0] === 'ctrl+l' ? '\f' : keys[0]!;
    if (off.has(name)) expect(await app.press(key), name).toEqual([]);
    else expect(await app.press(key), name).not.toEqual([]);
  }
});
