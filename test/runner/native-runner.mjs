// Jest's own runner, but with the files loaded by Node's own loader: Jest's sandbox would load Nest, MikroORM, the models and
// all of ours anew for every file, some five seconds of the processor each time. Here each worker loads them once.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import circus from 'jest-circus/runner';
import { sourceMaps, useGlobals } from './typescript-loader.mjs';

// The same cases each time, so that a change fails on what it did; `npm run explore` tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

const require = createRequire(import.meta.url);

/** What Jest asks of the runtime that it would have loaded the files with. */
function nativeRuntime(runtime) {
  return Object.assign(Object.create(runtime), {
    // Anew for each file, since it holds the file's tests and who is told of them.
    requireInternalModule(path) {
      delete require.cache[path];
      delete globalThis[Symbol.for('EVENT_HANDLERS')];
      return require(path);
    },
    setGlobalsForRuntime: useGlobals,
    unstable_shouldLoadAsEsm: () => true,
    async unstable_importModule(path) {
      try {
        await import(pathToFileURL(path).href);
      } finally {
        for (const [url, map] of sourceMaps) runtime.getSourceMaps().set(url, map);
      }
    },
    enterTestCode: () => undefined,
    leaveTestCode: () => undefined,
  });
}

export default async function run(globalConfig, config, environment, runtime, file, tell) {
  const surroundings = { ...process.env };
  try {
    return await circus.default(globalConfig, config, environment, nativeRuntime(runtime), file, tell);
  } finally {
    // What a file says to the environment is not to reach the next.
    for (const name of Object.keys(process.env)) if (!(name in surroundings)) delete process.env[name];
    Object.assign(process.env, surroundings);
  }
}
