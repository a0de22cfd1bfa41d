import {render} from 'ink';
import {Offers} from './components/offers.tsx';
import type {Choice, Level} from './components/offers-shape.ts';
import type {Terminal} from './play.tsx';
import {type Glyphs, glyphsFor} from './theme/glyphs.ts';

/** Offers matches on the screen until one is chosen. Rejects with a bug; what the user can fix is said on the screen. */
export async function choose(
  level: Level,
  {stdin, stdout, stderr}: Terminal,
  glyphs: Glyphs = glyphsFor({ascii: false, letters: false}),
): Promise<Choice> {
  const made: {choice: Choice | Error} = {choice: 'none'};
  const leave = (choice: Choice | Error) => {
    made.choice = choice;
    // The list is done with, and what comes next, or the shell, starts where it stood.
    app.clear();
    app.unmount();
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
  // Ink's own way to end with an error takes none from outside its components.
  if (made.choice instanceof Error) throw made.choice;
  return made.choice;
}
