import {expect, test} from 'vitest';
import {MINUTE} from '../../src/match/model/clock.ts';
import {openSession} from '../../src/streams/session.ts';
import {windowTitle} from '../../src/ui/window-title.ts';
import {firstLeg} from '../support/render.tsx';
import {VirtualTime} from '../support/virtual-time.ts';

function titled(words: 'unicode' | 'letters' | 'ascii' = 'unicode', titleScore = false) {
  const session = openSession({timeline: firstLeg(), scheduler: new VirtualTime(), paused: true});
  const written: string[] = [];
  return {session, written, title: windowTitle(session, {look: {words}, titleScore}, text => written.push(text))};
}

const set = (text: string) => `\u001b]2;${text}\u0007`;

test('the old title is put away, the new one names teams and minute, and the old one comes back once', () => {
  const {session, written, title} = titled();
  title.push();
  session.dispatch({type: 'skip', by: 20 * MINUTE});
  session.dispatch({type: 'skip', by: 1000});
  session.dispatch({type: 'seek-end', sure: true});
  title.pop();
  session.dispatch({type: 'seek', to: 0});
  title.pop();
  expect(written).toEqual([
    '\u001b[22;2t',
    set("Southampton v Liverpool 00'"),
    set("Southampton v Liverpool 20'"),
    set('Southampton v Liverpool FT'),
    '\u001b[23;2t',
  ]);
});

test('a console without a window gets none', () => {
  const {written, title} = titled('letters');
  title.push();
  title.pop();
  expect(written).toEqual([]);
});

test('it has the score where the viewer asks for it, and keeps it as the minutes pass', () => {
  const {session, written, title} = titled('unicode', true);
  title.push();
  session.dispatch({type: 'skip', by: 20 * MINUTE});
  session.dispatch({type: 'skip', by: MINUTE});
  expect(written.slice(1)).toEqual([
    set("Southampton 0-0 Liverpool 00'"),
    set("Southampton 1-0 Liverpool 20'"),
    set("Southampton 1-0 Liverpool 21'"),
  ]);
});
