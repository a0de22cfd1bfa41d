#!/usr/bin/env node
// Plain enough for any Node: what follows in cli.js needs a new one, and an old one would only show a syntax error.
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  module.enableCompileCache?.();
  await import('./cli.js');
} else {
  console.error(
    `replay: this is Node ${process.versions.node}, and Node 22.12 or later is needed (https://nodejs.org)`,
  );
  process.exitCode = 1;
}
