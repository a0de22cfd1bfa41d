import {readFileSync} from 'node:fs';
import loadYoga from '../../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from '../../node_modules/yoga-layout/dist/src/wrapAssembly.js';

// The package's own module, with its code from a file beside the bundle: as text within it, it is a third longer, and twice
// copied before it is compiled.
const module = await loadYoga({
  instantiateWasm(imports, done) {
    const code = new WebAssembly.Module(readFileSync(new URL('../yoga.wasm', import.meta.url)));
    const instance = new WebAssembly.Instance(code, imports);
    done(instance);
    return instance.exports;
  },
});

const yoga = wrapAssembly(module);

export * from '../../node_modules/yoga-layout/dist/src/generated/YGEnums.js';
export {yoga as default};
