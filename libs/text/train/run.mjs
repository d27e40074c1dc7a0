// Runs train.ts on Node's own type stripping: `node libs/text/train/run.mjs [--without-pud] [model file]`.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
await import('./train.ts');
