import {Select} from '@inkjs/ui';
import {Box, render, Text, useApp, useInput} from 'ink';
import type {Terminal} from './play.tsx';

export type Offer = {readonly name: string; readonly line: string};

/** A name, or how the user left without one. */
export type Choice = {readonly name: string} | 'none' | 'interrupted';

/** Offers matches on the screen, until one is chosen. */
export async function choose(offers: readonly Offer[], {stdin, stdout, stderr}: Terminal): Promise<Choice> {
  const app = render(<Offers offers={offers} />, {stdin, stdout, stderr, exitOnCtrlC: false, interactive: true});
  const choice = (await app.waitUntilExit()) as Choice | undefined;
  return choice ?? 'none';
}

function Offers({offers}: {readonly offers: readonly Offer[]}) {
  const {exit} = useApp();
  const leave = (choice: Choice) => exit(choice);
  useInput((input, key) => {
    if (key.ctrl && input === 'c') leave('interrupted');
    else if (key.escape || input === 'q') leave('none');
  });
  return (
    <Box flexDirection="column">
      <Text bold>Which match? (↑ ↓ and enter; q for none)</Text>
      <Select
        options={offers.map(({name, line}) => ({label: line, value: name}))}
        visibleOptionCount={12}
        onChange={name => leave({name})}
      />
    </Box>
  );
}
