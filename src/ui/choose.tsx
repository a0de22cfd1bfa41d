import {Select} from '@inkjs/ui';
import {Box, render, Text, useApp, useInput} from 'ink';
import type {Terminal} from './play.tsx';

export type Offer = {readonly name: string; readonly line: string};

/** Offers matches on the screen; resolves with the name of the one chosen, or undefined where none was. */
export async function choose(offers: readonly Offer[], {stdin, stdout, stderr}: Terminal): Promise<string | undefined> {
  const app = render(<Offers offers={offers} />, {stdin, stdout, stderr, exitOnCtrlC: false, interactive: true});
  const chosen = await app.waitUntilExit();
  return typeof chosen === 'string' ? chosen : undefined;
}

function Offers({offers}: {readonly offers: readonly Offer[]}) {
  const {exit} = useApp();
  useInput((input, key) => {
    if (key.escape || input === 'q' || (key.ctrl && input === 'c')) exit();
  });
  return (
    <Box flexDirection="column">
      <Text bold>Which match? (↑ ↓ and enter; q for none)</Text>
      <Select
        options={offers.map(({name, line}) => ({label: line, value: name}))}
        visibleOptionCount={12}
        onChange={name => exit(name)}
      />
    </Box>
  );
}
