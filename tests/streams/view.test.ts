import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import type {Panel} from '../../src/streams/panels.ts';
import {keepPlace, type ScrollLimits, undrawnLimits} from '../../src/streams/scroll.ts';
import {updateView} from '../../src/streams/update-view.ts';
import {INITIAL_VIEW, isList, isTyping, questionOf, textPromptOf, type View} from '../../src/streams/view.ts';
import {commandArbitrary} from '../support/arbitraries.ts';
import {draft, LINE_UPS, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';

const timeline = buildTimeline(
  ninety(Array.from({length: 30}, (_, n) => draft('corner', String(n + 1), {side: 'home'}))),
);
/** The view after a command, `played` cues into the match. */
const applied = (view: View, command: Command, played: number, drawn: Partial<ScrollLimits> = {}) => {
  const position = played === 0 ? 0 : timeline.at[played - 1]!;
  const limits = () => ({...undrawnLimits(view), ...drawn});
  return updateView(keepPlace(view, played), command, {timeline, position, played, limits});
};
const SOURCED = buildTimeline(
  ninety([], {
    lineUps: LINE_UPS,
    sources: [{id: 's1', title: 'Report', kind: 'document'}],
  }),
);
const inSourced = (view: View, command: Command) =>
  updateView(view, command, {timeline: SOURCED, position: 0, played: 0, limits: () => undrawnLimits(view)});
const scroll = (by: number): Command => ({type: 'scroll', by});
/** The view of a viewer who scrolled up when ten cues were played. */
const at = (edge: number | undefined): View => ({...INITIAL_VIEW, edge, seen: edge === undefined ? 0 : 10});
const help: View = {...INITIAL_VIEW, overlay: 'help'};

describe('the key for details', () => {
  const details: Command = {type: 'overlay', overlay: 'event'};

  test('shows and hides the references of a panel that is about no event', () => {
    const story: View = {...INITIAL_VIEW, panel: 'story'};
    const shown = applied(story, details, 10);
    expect(shown).toEqual({...story, references: true});
    expect(applied(shown, details, 10)).toEqual(story);
    expect(applied({...INITIAL_VIEW, panel: 'line-ups'}, details, 10).references).toBe(true);
  });

  test('opens the event elsewhere', () => {
    expect(applied({...INITIAL_VIEW, panel: 'tie'}, details, 10)).toMatchObject({overlay: 'event', references: false});
  });

  test('goes on from an event to the sources, if the match has some', () => {
    const [source] = SOURCED.match.sources;
    expect(source?.id).toBe('s1');
    const open: View = {...INITIAL_VIEW, overlay: 'event', top: 3};
    expect(inSourced(open, details)).toMatchObject({overlay: undefined, panel: 'sources', top: 0});
    expect(applied(open, details, 10)).toMatchObject({overlay: undefined, panel: 'commentary', top: 0});
  });

  test('over an overlay opens the event and leaves the references as they are', () => {
    const story: View = {...INITIAL_VIEW, panel: 'story', overlay: 'counts'};
    expect(applied(story, details, 10)).toMatchObject({overlay: 'event', panel: 'story', references: false});
  });
});

describe('panels', () => {
  const panel = (to: Panel | 1 | -1): Command => ({type: 'panel', to});

  test('follow one another in both directions, and around', () => {
    const walked = (to: 1 | -1) => {
      let view = INITIAL_VIEW;
      return Array.from({length: 4}, () => {
        view = inSourced(view, panel(to));
        return view.panel;
      });
    };
    expect(walked(1)).toEqual(['line-ups', 'momentum', 'sources', 'commentary']);
    expect(walked(-1)).toEqual(['sources', 'momentum', 'line-ups', 'commentary']);
  });

  test('open by name, at the top, and close what covers them', () => {
    const covered: View = {...INITIAL_VIEW, overlay: 'help', top: 4};
    expect(inSourced(covered, panel('momentum'))).toEqual({...INITIAL_VIEW, panel: 'momentum'});
  });
});

test('esc closes one thing at a time: prompt, overlay, panel, search, scrolled feed, filter', () => {
  let view: View = {
    ...at(5),
    prompt: 'search',
    overlay: 'event',
    panel: 'momentum',
    top: 2,
    search: 'corner',
    filter: 'home',
    player: 'h9',
  };
  const closed: View[] = [
    {...view, prompt: undefined},
    {...view, prompt: undefined, overlay: undefined},
    {...at(5), search: 'corner', filter: 'home', player: 'h9'},
    {...INITIAL_VIEW, filter: 'home', player: 'h9'},
    INITIAL_VIEW,
  ];
  for (const expected of closed) {
    view = applied(view, {type: 'back'}, 10);
    expect(view).toEqual(expected);
  }
  expect(applied(at(5), {type: 'back'}, 10)).toEqual(INITIAL_VIEW);
  expect(applied(view, {type: 'back'}, 10)).toBe(view);
  for (const chosen of [{filter: 'home'}, {player: 'h9'}] as const) {
    expect(applied({...INITIAL_VIEW, ...chosen}, {type: 'back'}, 10)).toEqual(INITIAL_VIEW);
  }
});

describe('a prompt', () => {
  test.each([
    ['go-to', 'go-to', undefined],
    ['search', 'search', undefined],
    ['end', undefined, 'end'],
    ['spoilers', undefined, 'spoilers'],
    [undefined, undefined, undefined],
  ] as const)('%s takes text or is a question', (prompt, text, question) => {
    const view: View = {...INITIAL_VIEW, prompt};
    expect([textPromptOf(view), questionOf(view), isTyping(view)]).toEqual([text, question, text !== undefined]);
  });

  test('closes help, and leaves another overlay open', () => {
    const ask: Command = {type: 'ask', prompt: 'search'};
    expect(applied(help, ask, 10)).toMatchObject({prompt: 'search', typed: '', overlay: undefined});
    expect(applied({...help, overlay: 'counts'}, ask, 10)).toMatchObject({prompt: 'search', overlay: 'counts'});
  });
});

test('bookmarks and players are lists that take the keys, no other overlay is', () => {
  const overlays = ['help', 'event', 'counts', 'bookmarks', 'players', 'command', undefined] as const;
  expect(overlays.filter(isList)).toEqual(['bookmarks', 'players']);
});

describe('scrolling the feed', () => {
  test('up leaves the newest entry, down comes back and follows again', () => {
    const up = applied(INITIAL_VIEW, scroll(-1), 10);
    expect(up).toEqual(at(9));
    expect(applied(up, scroll(-3), 10)).toEqual(at(6));
    expect(applied(up, scroll(1), 10)).toEqual(at(undefined));
    expect(applied(up, scroll(8), 10)).toEqual(at(undefined));
  });

  test('the place stays while new entries come below it', () => {
    const up = applied(INITIAL_VIEW, scroll(-2), 10);
    expect(applied(up, {type: 'toggle'}, 20)).toBe(up);
    expect(applied(up, scroll(1), 20)).toEqual(at(9));
  });

  test('stops at the first entry, or at the entry that fills the pane', () => {
    expect(applied(INITIAL_VIEW, scroll(-99), 10)).toEqual(at(1));
    expect(applied(INITIAL_VIEW, scroll(-99), 10, {stop: 4})).toEqual(at(4));
    expect(applied(INITIAL_VIEW, scroll(-1), 10, {stop: 40})).toBe(INITIAL_VIEW);
    expect(applied(INITIAL_VIEW, scroll(-1), 0)).toBe(INITIAL_VIEW);
    expect(applied(INITIAL_VIEW, scroll(5), 10)).toBe(INITIAL_VIEW);
  });

  test('a seek to before the viewer’s place follows again', () => {
    expect(applied(at(9), {type: 'seek', to: 0}, 3)).toEqual(at(undefined));
    expect(applied(at(9), {type: 'seek', to: 0}, 9)).toEqual(at(undefined));
    expect(applied(at(9), {type: 'seek', to: 0}, 10)).toEqual(at(9));
  });

  test('after a seek back, entries from there on count as new again', () => {
    expect(applied(at(5), {type: 'seek', to: 0}, 7)).toEqual({...at(5), seen: 7});
    // Forward changes nothing: what has come meanwhile is new.
    expect(applied({...at(5), seen: 7}, {type: 'seek', to: 0}, 20)).toEqual({...at(5), seen: 7});
  });

  test('follow, and esc without help, go back to the newest', () => {
    expect(applied(at(5), {type: 'follow'}, 10)).toEqual(at(undefined));
    expect(applied(at(5), {type: 'back'}, 10)).toEqual(at(undefined));
  });
});

describe('help', () => {
  test('opens and closes, and leaves the feed where it was', () => {
    const open = applied(at(5), {type: 'overlay', overlay: 'help'}, 10);
    expect(open).toEqual({...at(5), overlay: 'help'});
    expect(applied(open, {type: 'overlay', overlay: 'help'}, 10)).toEqual(at(5));
    expect(applied(open, {type: 'back'}, 10)).toEqual(at(5));
  });

  test('scrolls by itself, as far as it has lines', () => {
    const down = applied(help, scroll(3), 10, {stop: 5});
    expect(down).toEqual({...help, top: 3});
    expect(applied(down, scroll(3), 10, {stop: 5})).toEqual({...help, top: 5});
    expect(applied(down, scroll(-9), 10, {stop: 5})).toEqual(help);
    expect(applied(help, scroll(3), 10)).toBe(help);
    expect(applied(down, {type: 'overlay', overlay: 'help'}, 10)).toEqual(INITIAL_VIEW);
  });
});

test('a bookmark between two milliseconds is set at the first: at the other one something may happen', () => {
  const place = {timeline, position: 1_000.75, played: 1, limits: () => ({page: 1, stop: 1})};
  const view = updateView(INITIAL_VIEW, {type: 'bookmark'}, place);
  expect(view.bookmarks).toEqual([{position: 1_000}]);
});

test('a view is never out of bounds, whatever is commanded', () => {
  const commands = commandArbitrary(timeline);
  const steps = fc.array(fc.tuple(commands, fc.nat(30)), {maxLength: 30});
  fc.assert(
    fc.property(steps, script => {
      let view = INITIAL_VIEW;
      for (const [command, played] of script) {
        const next = applied(view, command, played);
        if (next.edge !== undefined) {
          expect(next.edge).toBeLessThan(played);
          expect(next.edge).toBeGreaterThan(0);
        }
        expect(next.top).toBeGreaterThanOrEqual(0);
        expect(next.bookmarks.map(({position}) => position)).toEqual(
          next.bookmarks.map(({position}) => position).toSorted((a, b) => a - b),
        );
        view = next;
      }
    }),
    {numRuns: runs(500)},
  );
});
