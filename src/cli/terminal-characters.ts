import {isUtf8} from '../ui/terminal.ts';
import type {Host} from './context.ts';

/** What is known of the terminal from the environment. */
export function terminalOf({env, stdout, platform}: Host) {
  return {env, isTTY: stdout.isTTY, platform};
}

/** The text in characters that the terminal can show: unchanged with UTF-8, otherwise ASCII. */
export async function inTerminalCharacters(host: Host, text: string): Promise<string> {
  return isUtf8(terminalOf(host)) ? text : (await import('../ui/theme/ascii.ts')).toAscii(text);
}

/** The look of the terminal, and standard output limited to the characters that it can show. */
export async function terminalOutput(host: Host) {
  const [{lookOf}, {outputFor}] = await Promise.all([
    import('../ui/theme/look.ts'),
    import('../ui/theme/ascii-terminal.ts'),
  ]);
  const look = lookOf({theme: 'auto', ...terminalOf(host)});
  return {look, output: outputFor(look, host.stdout)};
}
