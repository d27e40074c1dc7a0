// Lets Node's own loader run the sources as they are, and gives a test file the describe, it and expect of its run.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('../../', import.meta.url);
const options = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    target: 'es2023',
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

/** Where each line of what was loaded comes from, as addresses that hold it themselves. */
export const sourceMaps = new Map();

// Each run has its own, for a test belongs to the run that its file was imported in.
const globalsUrl = 'jest-globals:';
const globals = Symbol.for(globalsUrl);
let run = 0;

/** What @jest/globals is for the test file that is imported next. */
export function useGlobals(given) {
  globalThis[globals] = given;
  run += 1;
}

/** The TypeScript file that an import names: with the ending of what it becomes, with none, or by its library. */
function typescriptFile(specifier, parentUrl) {
  const library = /^@guldkorn\/(\w+)$/.exec(specifier)?.[1];
  if (library !== undefined) return new URL(`libs/${library}/src/index.ts`, root).href;
  if (!/^\.{1,2}\//.test(specifier)) return null;
  const url = new URL(`${specifier.replace(/\.js$/, '')}.ts`, parentUrl);
  return existsSync(url) ? url.href : null;
}

function compiled(url) {
  const filename = fileURLToPath(url);
  const { code, map } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  sourceMaps.set(url, `data:application/json;base64,${Buffer.from(map).toString('base64')}`);
  return code;
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: `${globalsUrl}${run}`, shortCircuit: true };
    return next(typescriptFile(specifier, context.parentURL) ?? specifier, context);
  },
  load(url, context, next) {
    if (url.startsWith(globalsUrl)) {
      const names = Object.keys(globalThis[globals]).join(', ');
      const source = `export const { ${names} } = globalThis[Symbol.for('${globalsUrl}')];`;
      return { format: 'module', source, shortCircuit: true };
    }
    if (!/\.ts(?:\?|$)/.test(url) || url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', source: compiled(url), shortCircuit: true };
  },
});
