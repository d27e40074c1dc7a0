// Trains the weights of the valence stage anew from its statements: `node libs/text/train/valence/run.mjs` (seconds).
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
await import('./train-valence.ts');
