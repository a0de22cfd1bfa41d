#!/usr/bin/env node
// Runs on any Node, so that an old one gets a message instead of a syntax error from cli.js.
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
