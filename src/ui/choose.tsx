import {Box, render, Text, useApp, useInput} from 'ink';
import {type Glyphs, glyphsFor} from './glyphs.ts';
import {List} from './list.tsx';
import type {Terminal} from './play.tsx';

export type Offer = {readonly name: string; readonly line: string};

const ROWS = 12;

/** A name, or how the user left without one. */
export type Choice = {readonly name: string} | 'none' | 'interrupted';

/** Offers matches on the screen, until one is chosen. */
export async function choose(
  offers: readonly Offer[],
  {stdin, stdout, stderr}: Terminal,
  glyphs: Glyphs = glyphsFor({ascii: false, letters: false}),
): Promise<Choice> {
  const app = render(<Offers offers={offers} glyphs={glyphs} columns={stdout.columns} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    interactive: true,
  });
  const choice = (await app.waitUntilExit()) as Choice | undefined;
  return choice ?? 'none';
}

export type OffersProps = {readonly offers: readonly Offer[]; readonly glyphs: Glyphs; readonly columns: number};

/** The question and the list under it; what is chosen ends the app. */
export function Offers({offers, glyphs, columns}: OffersProps) {
  const {exit} = useApp();
  const leave = (choice: Choice) => exit(choice);
  useInput((input, key) => {
    if (key.ctrl && input === 'c') leave('interrupted');
    else if (key.escape) leave('none');
  });
  const arrows = glyphs.down === 'v' ? 'up, down' : `${glyphs.up} ${glyphs.down}`;
  return (
    <Box flexDirection="column">
      <Text bold wrap="truncate">{`Which match? (${arrows} and enter; q for none)`}</Text>
      <List
        items={offers.map(({name, line}) => ({value: name, label: line}))}
        none=""
        choose={name => leave({name})}
        close={() => leave('none')}
        closing={['q']}
        glyphs={glyphs}
        accent={{bold: true}}
        faint={{dimColor: true}}
        columns={Math.max(1, columns)}
        rows={Math.min(ROWS, offers.length)}
      />
    </Box>
  );
}
