import {render} from 'ink';
import {Offers} from './components/offers.tsx';
import type {Choice, Level} from './components/offers-shape.ts';
import type {Terminal} from './play.tsx';
import {type Glyphs, glyphsFor} from './theme/glyphs.ts';

/** Offers matches on the screen until one is chosen. Rejects if the next list cannot be read. */
export async function choose(
  level: Level,
  {stdin, stdout, stderr}: Terminal,
  glyphs: Glyphs = glyphsFor({ascii: false, letters: false}),
): Promise<Choice> {
  let made: Choice = 'none';
  const leave = (choice: Choice | Error) => {
    if (!(choice instanceof Error)) made = choice;
    // The list is done with, and what comes next, or the shell, starts where it stood.
    app.clear();
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
