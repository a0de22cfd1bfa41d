import type {Command} from './command.ts';

/** What the reader looks at, apart from where the playhead is. */
export type View = {
  readonly help: boolean;
  /** How many cues of the feed lie at or above its lower edge; undefined while it follows the playhead. */
  readonly edge: number | undefined;
  /** Lines scrolled off the top of what lies over the feed. */
  readonly top: number;
};

export const INITIAL_VIEW: View = {help: false, edge: undefined, top: 0};

/** The view after a command, `played` cues into the match; the same object where it changes nothing. */
export function applyToView(current: View, command: Command, played: number): View {
  const view = settled(current, played);
  switch (command.type) {
    case 'scroll': {
      if (view.help) {
        const top = Math.max(0, Math.min(view.top + command.by, command.most ?? 0));
        return top === view.top ? view : {...view, top};
      }
      const least = Math.min(command.least ?? 1, played);
      const edge = Math.max((view.edge ?? played) + command.by, least);
      return scrolledTo(view, edge >= played ? undefined : edge);
    }
    case 'follow':
      return scrolledTo(view, undefined);
    case 'help':
      return {...view, help: !view.help, top: 0};
    case 'back':
      return view.help ? {...view, help: false} : scrolledTo(view, undefined);
    default:
      return view;
  }
}

/** The view `played` cues into the match: once nothing waits below the reader's place, it follows the playhead again. */
export function settled(view: View, played: number): View {
  return view.edge !== undefined && view.edge >= played ? scrolledTo(view, undefined) : view;
}

/** True where two views show the same. */
export function sameView(a: View, b: View): boolean {
  return a === b || (a.help === b.help && a.edge === b.edge && a.top === b.top);
}

function scrolledTo(view: View, edge: number | undefined): View {
  return edge === view.edge ? view : {...view, edge};
}
