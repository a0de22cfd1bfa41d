import {instantAt} from '../matchday/day.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {formatTimeOfDay} from '../matchday/time-of-day.ts';
import {scoreTitle} from '../streams/alerts.ts';
import type {Frame} from '../streams/frame.ts';
import type {Session} from '../streams/session.ts';
import {plainText} from '../text/plain-text.ts';
import {clockText} from './components/board-text.ts';
import type {Setting} from './setting.ts';

/** A title cannot be read back, so the terminal keeps the one that was there on a stack of its own (xterm). */
const PUSH = '\u001b[22;2t';
const POP = '\u001b[23;2t';

export type WindowTitle = {
  /** Puts the old title away and shows this one, from now on. */
  readonly push: () => void;
  /** Puts the old title back. */
  readonly pop: () => void;
};

/** The title of the window while a session is on the screen: teams and minute, and the score only where the viewer asks for it. */
export function windowTitle(
  session: Session,
  {look, titleScore = false}: {readonly look: Pick<Setting['look'], 'words'>} & Pick<Setting, 'titleScore'>,
  write: (text: string) => void,
): WindowTitle {
  // A console without such letters is no window.
  if (look.words !== 'unicode') return {push: () => {}, pop: () => {}};
  let shown: string | undefined;
  let isPushed = false;
  const show = (frame: Frame) => {
    const title = plainText(titleOf(frame, titleScore));
    if (!isPushed || title === shown) return;
    shown = title;
    write(`\u001b]2;${title}\u0007`);
  };
  session.frame$.subscribe({next: show, error: () => {}});
  return {
    push: () => {
      if (isPushed) return;
      write(PUSH);
      isPushed = true;
      shown = undefined;
      show(session.frame());
    },
    pop: () => {
      if (isPushed) write(POP);
      isPushed = false;
    },
  };
}

/** `Southampton v Liverpool 67'`; of a day, the competition and the time. */
function titleOf(frame: Frame, scored: boolean): string {
  const {timeline, position, state} = frame;
  const {home, away, competition} = timeline.match.fixture;
  if (!isDayTimeline(timeline)) {
    const teams = scored ? scoreTitle(timeline, state) : `${home.name} v ${away.name}`;
    return `${teams} ${minuteOf(frame)}`;
  }
  const time = formatTimeOfDay(instantAt(timeline.day, position));
  return `${competition} ${time}`;
}

/** `67'`, `45'`, `HT`: a title that changed every second would be a second clock to look at. */
function minuteOf({state, board}: Frame): string {
  const clock = clockText(state, board);
  const [minute, seconds] = clock.split(':');
  return seconds === undefined ? clock : `${minute}'`;
}
