import type { Plugin } from 'vite';

/** The letters of Swedish and English; those of other scripts are fetched where they occur. */
const letters = /source-sans-3-latin-wght-normal-[\w-]+\.woff2$/;

/** Has the dashboard's page fetch its letters at once, not when the first words wait for them. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, path }) {
        const file = Object.keys(bundle ?? {}).find((name) => letters.test(name));
        if (file === undefined || path !== '/index.html') return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
