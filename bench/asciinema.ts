import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {watch} from './playing.ts';
import {HAS_PROC} from './proc.ts';
import {FOLDER, REPLAY} from './program.ts';
import type {Bench} from './row.ts';
import {openCommand, pause, SCREEN} from './screen.ts';

const RECORDED = 16_000;

/** The same session recorded and played by asciinema, where it is installed. */
export const asciinema: Bench = {
  name: 'asciinema',
  run: async () => {
    const version = installed();
    const what = `${version ?? 'asciinema'}: the same session played, 120x40`;
    if (version === undefined || !HAS_PROC) {
      return [
        {what, measured: version === undefined ? 'not installed' : 'not measured here', budget: '', met: undefined},
      ];
    }
    const cast = join(FOLDER, 'session.cast');
    const command = `'${process.execPath}' '${REPLAY}' first-leg --speed 10 --from 30`;
    const recording = openCommand('asciinema', ['rec', '-q', '-c', command, cast], SCREEN);
    await pause(RECORDED);
    recording.pty.write('q');
    await pause(1_000);
    await recording.close();
    const screen = openCommand('asciinema', ['play', cast], SCREEN);
    await pause(3_000);
    const {cpu, bytesPerSecond, resident} = await watch(screen, 10_000);
    await screen.close();
    const size = (statSync(cast).size / 1024).toFixed(0);
    return [
      {
        what,
        measured: `${(cpu * 100).toFixed(1)} % of a core, ${(bytesPerSecond / 1024).toFixed(2)} KB/s, ${resident.at(-1)!.toFixed(0)} MB; ${size} KB a recording of ${RECORDED / 1000} s; cannot seek, resume, resize or change speed while it plays`,
        budget: '',
        met: undefined,
      },
    ];
  },
};

function installed(): string | undefined {
  try {
    return execFileSync('asciinema', ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return undefined;
  }
}
