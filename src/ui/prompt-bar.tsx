import {TextInput} from '@inkjs/ui';
import {Box, Text} from 'ink';
import type {Command, Prompt} from '../streams/command.ts';
import type {MatchLook} from './match-look.ts';
import {shorten, width} from './measure.ts';

export type PromptBarProps = {
  readonly prompt: Prompt;
  /** What had been typed for it as it opened. */
  readonly typed: string;
  readonly dispatch: (command: Command) => void;
  readonly look: MatchLook;
  readonly columns: number;
};

/** One line that asks, where the transport bar stands. */
export function PromptBar({prompt, typed, dispatch, look, columns}: PromptBarProps) {
  const {accent, strong, faint} = look.colours;
  if (prompt === 'end') {
    return (
      <Text wrap="truncate">
        <Text {...strong} {...accent}>
          {' '}
          {shorten('To the end, and see the result?', columns - 12)}
        </Text>
        {'  y  n'}
      </Text>
    );
  }
  const asks = prompt === 'go-to' ? ' Go to: ' : ' Search: ';
  const examples = prompt === 'go-to' ? '67, 67:30, 45+2, HT, FT, +5, -2:30' : 'words that were said';
  const submit = (text: string) => dispatch(answerOf(prompt, text));
  return (
    <Box height={1} width={columns} overflow="hidden">
      <Box flexShrink={0}>
        <Text {...strong} {...accent}>
          {asks}
        </Text>
      </Box>
      <Box flexShrink={1} height={1} overflow="hidden">
        <TextInput
          key={prompt}
          defaultValue={typed}
          placeholder={shorten(examples, Math.max(1, columns - width(asks) - 2))}
          onChange={text => {
            // What is typed fast or pasted comes with its enter in one piece.
            const entered = /^([^\r\n]*)[\r\n]/.exec(text);
            if (entered !== null) submit(entered[1] ?? '');
          }}
          onSubmit={submit}
        />
      </Box>
      {columns >= 100 && (
        <Box flexGrow={1} justifyContent="flex-end">
          <Text {...faint}>enter goes · esc closes </Text>
        </Box>
      )}
    </Box>
  );
}

/** What a text asks for that was entered at a prompt. */
export function answerOf(prompt: 'go-to' | 'search', text: string): Command {
  return prompt === 'go-to' ? {type: 'go-to', clock: text} : {type: 'search', words: text.trim()};
}
