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
  // A seek to before the reader's place leaves nothing to wait below it: follow again.
  const view = current.edge !== undefined && current.edge >= played ? scrolledTo(current, undefined) : current;
  switch (command.type) {
    case 'scroll': {
      if (view.help) return {...view, top: Math.max(0, Math.min(view.top + command.by, command.most ?? 0))};
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

function scrolledTo(view: View, edge: number | undefined): View {
  return edge === view.edge ? view : {...view, edge};
}
