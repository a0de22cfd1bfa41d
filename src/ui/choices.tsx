import {Select} from '@inkjs/ui';
import {Box, Text} from 'ink';
import {formatBoard} from '../match/clock.ts';
import {SIDES} from '../match/side.ts';
import {boardAt, type Timeline} from '../match/timeline.ts';
import type {Command} from '../streams/command.ts';
import type {Bookmark} from '../streams/view.ts';
import type {MatchLook} from './match-look.ts';
import {shorten} from './measure.ts';

type Option = {readonly label: string; readonly value: string};

type ChoicesProps = {
  readonly options: readonly Option[];
  /** What to say where there is nothing to choose. */
  readonly none: string;
  readonly choose: (value: string) => void;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

function Choices({options, none, choose, look, columns, rows}: ChoicesProps) {
  const fitting = options.map(({label, value}) => ({label: shorten(label, Math.max(1, columns - 4)), value}));
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden" paddingLeft={1}>
      {options.length === 0 ? (
        <Text {...look.colours.faint} wrap="truncate">
          {none}
        </Text>
      ) : (
        <Select options={fitting} visibleOptionCount={Math.max(1, rows)} onChange={choose} />
      )}
    </Box>
  );
}

export type PickerProps = Pick<ChoicesProps, 'look' | 'columns' | 'rows'> & {
  readonly timeline: Timeline;
  readonly dispatch: (command: Command) => void;
};

/** No player's id has a space around it; and the list takes an empty value for none. */
const EVERYBODY = ' everybody ';

/** Whom to follow: both elevens, then both benches, each with the number on the shirt. */
export function PlayerPicker({timeline, dispatch, ...pane}: PickerProps) {
  const {lineUps, fixture} = timeline.match;
  const options = (['starting', 'bench'] as const).flatMap(list =>
    SIDES.flatMap(side =>
      (lineUps?.[side][list] ?? []).map(({id, name, number}) => ({
        value: id,
        label: `${fixture[side].short.padEnd(4)} ${String(number ?? '').padStart(2)}  ${name}`,
      })),
    ),
  );
  const everybody = options.length === 0 ? [] : [{value: EVERYBODY, label: 'Everybody'}];
  return (
    <Choices
      {...pane}
      options={[...everybody, ...options]}
      none="This match has no line-ups to choose from."
      choose={value => dispatch({type: 'follow-player', player: value === EVERYBODY ? undefined : value})}
    />
  );
}

/** Where to go. */
export function BookmarkList({
  timeline,
  bookmarks,
  dispatch,
  ...pane
}: PickerProps & {readonly bookmarks: readonly Bookmark[]}) {
  const options = bookmarks.map(({position, name}) => ({
    value: String(position),
    label: [formatBoard(boardAt(timeline, position)), name].filter(part => part !== undefined).join('  '),
  }));
  return (
    <Choices
      {...pane}
      options={options}
      none="No bookmarks yet: m sets one."
      choose={value => {
        dispatch({type: 'back'});
        dispatch({type: 'seek', to: Number(value)});
      }}
    />
  );
}
