import {Box, render, Text, useApp, useInput} from 'ink';
import {type Glyphs, glyphsFor} from './glyphs.ts';
import {List} from './list.tsx';
import type {Terminal} from './play.tsx';

export type Offer = {readonly name: string; readonly line: string};

const ROWS = 12;

/** Offers matches on the screen; resolves with the name of the one chosen, or undefined where none was. */
export async function choose(
  offers: readonly Offer[],
  {stdin, stdout, stderr}: Terminal,
  glyphs: Glyphs = glyphsFor({ascii: false, letters: false}),
): Promise<string | undefined> {
  const app = render(<Offers offers={offers} glyphs={glyphs} columns={stdout.columns} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    interactive: true,
  });
  const chosen = await app.waitUntilExit();
  return typeof chosen === 'string' ? chosen : undefined;
}

export type OffersProps = {readonly offers: readonly Offer[]; readonly glyphs: Glyphs; readonly columns: number};

/** The question and the list under it; what is chosen ends the app. */
export function Offers({offers, glyphs, columns}: OffersProps) {
  const {exit} = useApp();
  useInput((input, key) => {
    if (key.escape || (key.ctrl && input === 'c')) exit();
  });
  const arrows = glyphs.down === 'v' ? 'up, down' : `${glyphs.up} ${glyphs.down}`;
  return (
    <Box flexDirection="column">
      <Text bold wrap="truncate">{`Which match? (${arrows} and enter; q for none)`}</Text>
      <List
        items={offers.map(({name, line}) => ({value: name, label: line}))}
        none=""
        choose={name => exit(name)}
        close={() => exit()}
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
