#!/usr/bin/env node
// Runs on any Node, so that an old one gets a message instead of a syntax error from cli.js.
import {existsSync} from 'node:fs';
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(new URL('cli.js', import.meta.url))) {
  // npm ci --ignore-scripts leaves out the build.
  console.error('replay: the program is not built yet: run npm run build');
  process.exitCode = 1;
} else if (major > 22 || (major === 22 && minor >= 12)) {
  module.enableCompileCache?.();
  await import('./cli.js');
} else {
  console.error(
    `replay: this is Node ${process.versions.node}, and Node 22.12 or later is needed (https://nodejs.org)`,
  );
  process.exitCode = 1;
}
