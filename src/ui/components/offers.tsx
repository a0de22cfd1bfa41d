import {Box, Text, useInput} from 'ink';
import {useRef, useState} from 'react';
import {isUserError} from '../../errors.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {List} from './list.tsx';
import {type Choice, firstToFit, hintsOf, type Level, shapeOf} from './offers-shape.ts';

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
      (error: Error) => {
        if (turn !== newest.current) return;
        if (!isUserError(error)) return leave(error);
        enter([...above, {level, start: name}, {level: {question: level.question, offers: [], none: error.message}}]);
        setOpening(false);
      },
    );
  };
  useInput((input, key) => {
    if (key.ctrl && input === 'c') leave('interrupted');
    else if (key.escape) back();
  });

  const shape = shapeOf(level, rows, columns);
  const hints = hintsOf({typing, inside: above.length > 0, empty: level.offers.length === 0}, glyphs);
  return (
    <Box flexDirection="column">
      {shape.title && (
        <Text bold wrap="truncate">
          {firstToFit(level.title ?? [''], columns)}
        </Text>
      )}
      {shape.gaps && level.title !== undefined && <Text> </Text>}
      {shape.question && (
        <Text bold wrap="truncate">
          {level.question}
        </Text>
      )}
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
          rows={shape.list}
        />
      )}
      {shape.gaps && <Text> </Text>}
      {shape.notes &&
        notes.map(note => (
          <Text key={note} dimColor wrap="truncate">
            {note}
          </Text>
        ))}
      {shape.hints && (
        <Text dimColor wrap="truncate">
          {firstToFit(hints, columns)}
        </Text>
      )}
    </Box>
  );
}
