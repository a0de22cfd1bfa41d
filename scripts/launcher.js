#!/usr/bin/env node
// Plain enough for any Node: what follows in cli.js needs a new one, and an old one would only show a syntax error.
import module from 'node:module';
import {setFlagsFromString} from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) {
  // A screen that changes a few times a second gains nothing from the code that V8 would compile for it in the background,
  // nor from 48 MB of room for what is young, nor from letting four times what is used pile up before it is cleared: without,
  // it plays at two thirds of the CPU and half the memory. Whatever prints as fast as it can keeps all of it. The room for
  // the young doubles while the start fills it; src/young-space.ts stops that. V8 keeps compiled code by its flags, so these
  // come first; a Node that does not know a flag says so on the screen, and later ones may not.
  if (process.stdout.isTTY && major <= 26) {
    setFlagsFromString('--no-opt');
    setFlagsFromString('--heap-growing-percent=50');
    setFlagsFromString('--semi-space-growth-factor=2');
  }
  module.enableCompileCache?.();
  await import('./cli.js');
} else {
  console.error(
    `replay: this is Node ${process.versions.node}, and Node 22.12 or later is needed (https://nodejs.org)`,
  );
  process.exitCode = 1;
}
