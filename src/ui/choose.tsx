import {Box, render, Text, useInput} from 'ink';
import {useRef, useState} from 'react';
import {List} from './components/list.tsx';
import type {Terminal} from './play.tsx';
import {type Glyphs, glyphsFor} from './theme/glyphs.ts';

export type Offer = {readonly name: string; readonly line: string};

/** One list of choices: matches, or seasons and competitions that lead to them. */
export type Level = {
  readonly question: string;
  readonly offers: readonly Offer[];
  /** Shown if there are none. @default nothing */
  readonly none?: string;
  /** True if letters narrow the offers without a `/` before them, as in long lists. */
  readonly typing?: boolean;
  /** What an offer leads to. @default the offer is a match, and is chosen */
  readonly open?: (name: string) => Promise<Level>;
  /** False for an offer that is chosen at once, where others lead somewhere. @default true */
  readonly opens?: (name: string) => boolean;
  /** Lines below the list. @default none */
  readonly notes?: readonly string[];
};

const ROWS = 12;

/** A name, or how the user left without one. */
export type Choice = {readonly name: string} | 'none' | 'interrupted';

/** Offers matches on the screen until one is chosen. Rejects if the next list cannot be read. */
export async function choose(
  level: Level,
  {stdin, stdout, stderr}: Terminal,
  glyphs: Glyphs = glyphsFor({ascii: false, letters: false}),
): Promise<Choice> {
  let made: Choice = 'none';
  const leave = (choice: Choice | Error) => {
    if (!(choice instanceof Error)) made = choice;
    app.unmount(choice instanceof Error ? choice : undefined);
  };
  const app = render(
    <Offers level={level} leave={leave} glyphs={glyphs} columns={stdout.columns} rows={stdout.rows} />,
    {
      stdin,
      stdout,
      stderr,
      exitOnCtrlC: false,
      interactive: true,
    },
  );
  await app.waitUntilExit();
  return made;
}

export type OffersProps = {
  readonly level: Level;
  /** Called once, with the choice or an error. */
  readonly leave: (choice: Choice | Error) => void;
  readonly glyphs: Glyphs;
  readonly columns: number;
  readonly rows: number;
};

/** A level that was entered, and the offer of it that the cursor starts on. */
type Entered = {readonly level: Level; readonly start?: string};

/** The question and the list under it, level by level. */
export function Offers({level: first, leave, glyphs, columns, rows}: OffersProps) {
  const [entered, enter] = useState<readonly Entered[]>([{level: first}]);
  const [opening, setOpening] = useState(false);
  // The result of an offer that the user has left meanwhile is ignored.
  const newest = useRef(0);
  const above = entered.slice(0, -1);
  const {level, start} = entered.at(-1) ?? {level: first};
  const {typing = false, notes = []} = level;

  const back = () => {
    newest.current += 1;
    if (opening) setOpening(false);
    else if (above.length > 0) enter(above);
    else leave('none');
  };
  const take = (name: string) => {
    if (level.open === undefined || level.opens?.(name) === false) return leave({name});
    newest.current += 1;
    const turn = newest.current;
    setOpening(true);
    level.open(name).then(
      next => {
        if (turn !== newest.current) return;
        enter([...above, {level, start: name}, {level: next}]);
        setOpening(false);
      },
      (error: Error) => turn === newest.current && leave(error),
    );
  };
  useInput((input, key) => {
    if (key.ctrl && input === 'c') leave('interrupted');
    else if (key.escape) back();
  });

  const arrows = glyphs.down === 'v' ? 'up, down' : `${glyphs.up} ${glyphs.down}`;
  const keys = typing ? `${arrows}, type to narrow, esc back` : `${arrows} and enter; q for none`;
  return (
    <Box flexDirection="column">
      <Text bold wrap="truncate">{`${level.question} (${keys})`}</Text>
      {opening ? (
        <Text dimColor> …</Text>
      ) : (
        <List
          key={above.length}
          items={level.offers.map(({name, line}) => ({value: name, label: line}))}
          none={level.none ?? ''}
          start={start}
          choose={take}
          close={() => leave('none')}
          closing={typing ? [] : ['q']}
          typing={typing}
          glyphs={glyphs}
          accent={{bold: true}}
          faint={{dimColor: true}}
          columns={Math.max(1, columns)}
          // One row is the question's, one the prompt's below.
          rows={Math.max(1, Math.min(ROWS, rows - 2 - notes.length, level.offers.length + (typing ? 1 : 0)))}
        />
      )}
      {notes.map(note => (
        <Text key={note} dimColor wrap="truncate">{`   ${note}`}</Text>
      ))}
    </Box>
  );
}
