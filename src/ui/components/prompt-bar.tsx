import {TextInput} from '@inkjs/ui';
import {Box, Text} from 'ink';
import type {Command, Question, TextPrompt} from '../../streams/command.ts';
import {shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';

export type PromptBarProps = {
  readonly prompt: TextPrompt;
  /** What it holds. */
  readonly typed: string;
  /** How many pastes there have been. */
  readonly pastes: number;
  readonly dispatch: (command: Command) => void;
};

/** One line to write an answer on, where the transport bar stands. */
export function PromptBar({prompt, typed, pastes, dispatch}: PromptBarProps) {
  const {colours, glyphs} = useLook();
  const {columns} = useSize();
  const {accent, strong, faint} = colours;
  const asks = prompt === 'go-to' ? ' Go to: ' : ' Search: ';
  const examples = prompt === 'go-to' ? '67, 67:30, 45+2, HT, FT, pens, +5, -2:30' : 'words from the commentary';
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
          key={`${prompt} ${pastes}`}
          defaultValue={typed}
          placeholder={shorten(examples, Math.max(1, columns - width(asks) - 2))}
          onChange={text => {
            // Fast typing arrives in one piece with its enter.
            const entered = /^([^\r\n]*)[\r\n]/.exec(text);
            if (entered === null) dispatch({type: 'type', text});
            else submit(entered[1] ?? '');
          }}
          onSubmit={submit}
        />
      </Box>
      {columns >= 100 && (
        <Box flexGrow={1} justifyContent="flex-end">
          <Text {...faint}>{`enter goes ${glyphs.separator} esc closes `}</Text>
        </Box>
      )}
    </Box>
  );
}

/** The command for a text that was entered at a prompt. */
export function answerOf(prompt: TextPrompt, text: string): Command {
  return prompt === 'go-to' ? {type: 'go-to', clock: text} : {type: 'search', words: text.trim()};
}

const QUESTIONS: Readonly<Record<Question, readonly string[]>> = {
  end: ['To the end, and see the result?', 'See the result?', 'The result?', 'End?'],
  spoilers: ['Show what comes, with the result?', 'Show what comes?', 'Spoilers?', 'Show?'],
};

/** A question in the longest words that leave room for the answers. */
export function questionText(question: Question, columns: number): string {
  const texts = QUESTIONS[question];
  const words = texts.find(text => width(text) + width(ANSWERS) <= columns) ?? texts.at(-1)!;
  return words + ANSWERS;
}

const ANSWERS = '  y  n';
