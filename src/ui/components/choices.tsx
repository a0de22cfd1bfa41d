import {knownName} from '../../match/model/line-up.ts';
import {SIDES} from '../../match/model/side.ts';
import {playedAt, type Timeline} from '../../match/model/timeline.ts';
import type {Command, Overlay} from '../../streams/command.ts';
import {wordsOf} from '../../streams/feed.ts';
import {positionText} from '../../streams/position-text.ts';
import type {Bookmark} from '../../streams/view.ts';
import type {KeyBinding, KeyName} from '../input/keys.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {useLook} from '../theme/use-look.ts';
import {List} from './list.tsx';
import type {Item} from './list-state.ts';

type ChoicesProps = {
  readonly items: readonly Item[];
  readonly start?: string | undefined;
  /** Shown if there is nothing to choose. */
  readonly none: string;
  readonly choose: (value: string) => void;
  readonly remove?: (value: string) => void;
  readonly dispatch: (command: Command) => void;
  /** What closes the list: the key that opened it, and the one that quits. */
  readonly closing: readonly KeyName[];
  readonly columns: number;
  readonly rows: number;
};

function Choices({dispatch, ...list}: ChoicesProps) {
  const {glyphs, colours} = useLook();
  const accent = {...colours.strong, ...colours.accent};
  return <List {...list} {...{glyphs, accent}} faint={colours.faint} close={() => dispatch({type: 'back'})} />;
}

export type PickerProps = Pick<ChoicesProps, 'dispatch' | 'closing' | 'columns' | 'rows'> & {
  readonly timeline: Timeline;
};

/** No player's id has a space around it. */
const EVERYONE = ' everyone ';

/** Players to follow: both elevens, then both benches, each with the shirt number. */
export function PlayerPicker({
  timeline,
  followed,
  ...pane
}: PickerProps & {
  /** The player's id. */
  readonly followed: string | undefined;
}) {
  const {lineUps, fixture} = timeline.match;
  const items = (['starting', 'bench'] as const).flatMap(list =>
    SIDES.flatMap(side =>
      (lineUps?.[side][list] ?? []).map(player => ({
        value: player.id,
        label: `${fixture[side].short.padEnd(4)} ${String(player.number ?? '').padStart(2)}  ${knownName(player)}`,
      })),
    ),
  );
  const everyone = items.length === 0 ? [] : [{value: EVERYONE, label: 'Everyone'}];
  return (
    <Choices
      {...pane}
      items={[...everyone, ...items]}
      start={followed}
      none="This match has no line-ups to choose from."
      choose={value => pane.dispatch({type: 'follow-player', player: value === EVERYONE ? undefined : value})}
    />
  );
}

export type BookmarkListProps = PickerProps & {
  readonly bookmarks: readonly Bookmark[];
  /** How many cues are played: a bookmark further on does not show what happens there. */
  readonly played: number;
};

/** The bookmarks, each with its clock and the commentary's last line there. */
export function BookmarkList({timeline, bookmarks, played, ...pane}: BookmarkListProps) {
  const {dispatch} = pane;
  const items = bookmarks.map(({position, name}) => {
    const place = playedAt(timeline, position) - 1;
    const words = place >= 0 && place < played ? wordsOf(timeline, place) : undefined;
    const clock = positionText(timeline, position).padEnd(7);
    return {value: String(position), label: [clock, name, words].filter(part => part !== undefined).join('  ')};
  });
  return (
    <Choices
      {...pane}
      items={items}
      none="No bookmarks yet: m sets one."
      choose={value => {
        dispatch({type: 'back'});
        dispatch({type: 'seek', to: Number(value)});
      }}
      remove={value => dispatch({type: 'remove-bookmark', position: Number(value)})}
    />
  );
}

/** The keys that close a list: those that open it, and those that quit elsewhere. */
export function closingKeys(keys: readonly KeyBinding[], overlay: Overlay | undefined): readonly KeyName[] {
  return keys
    .filter(({name, command}) => {
      const opens = typeof command === 'object' && command.type === 'overlay' && command.overlay === overlay;
      return opens || name === 'quit';
    })
    .flatMap(binding => binding.keys)
    .filter(key => key !== 'ctrl+c');
}

/** What the transport bar hints at while a list is open. */
export function listKeys(overlay: Overlay | undefined, glyphs: Glyphs): readonly KeyBinding[] {
  const hint = (shown: string, word: string): KeyBinding => ({
    name: word,
    keys: [],
    shown,
    help: word,
    group: 'More',
    hint: word,
    command: {type: 'back'},
  });
  // In ASCII an arrow down would be taken for a letter.
  const arrows = glyphs.down === 'v' ? 'up/down' : `${glyphs.up}${glyphs.down}`;
  return [
    hint(arrows, 'moves'),
    ...(overlay === 'bookmarks' ? [hint('x', 'removes')] : []),
    hint('/', 'narrows'),
    hint('enter', 'chooses'),
    hint('esc', 'closes'),
  ];
}
