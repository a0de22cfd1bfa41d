import {pathToFileURL} from 'node:url';
import type {Plugin} from 'esbuild';

/** Modules of which every export is the same at each start, and is written out in the bundle: data, and functions by themselves. */
const WORKED_OUT = /[\\/]src[\\/](match[\\/]threat-grid|sources[\\/]statsbomb-checks)\.ts$/;

export const workedOut: Plugin = {
  name: 'worked-out',
  setup({onLoad}) {
    onLoad({filter: WORKED_OUT}, async ({path}) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${written(value)};`);
      return {contents: lines.join('\n')};
    });
  },
};

function written(value: unknown): string {
  return typeof value === 'function' ? String(value) : JSON.stringify(value);
}
