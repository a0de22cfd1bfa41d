import type {Scheduler} from '../../streams/scheduler.ts';
import type {Session} from '../../streams/session.ts';
import {isTyping} from '../../streams/view.ts';
import {plainText} from '../../text/plain-text.ts';
import {commandOfClick, readMouse} from './mouse.ts';
import {filterStdin} from './stdin-filter.ts';

/** A terminal's input for Ink. Clicks and pastes become commands of a session instead. */
export function sessionInput(
  stdin: NodeJS.ReadStream,
  {frame, dispatch}: Session,
  scheduler: Scheduler,
  {mouse}: {readonly mouse: boolean},
): NodeJS.ReadStream {
  return filterStdin(stdin, scheduler, {
    mouse: report => {
      const click = readMouse(report);
      // A click is not meant for the screen behind an open prompt.
      if (!mouse || click === 'none' || click === undefined || isTyping(frame().view)) return;
      const command = commandOfClick(click, frame().timeline, frame());
      if (command !== undefined) dispatch(command);
    },
    paste: text => dispatch({type: 'paste', text: plainText(text).trim()}),
  });
}
