import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { documentModules } from './document-modules.ts';
import { packedFiles } from './packed-files.ts';
import { preloadFont } from './preload-font.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the bundler knows of a module: who imports it without waiting. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const dashboard = here('src/main.tsx');
const graphiql = here('src/graphiql/main.tsx');

/** Whether a page's script cannot begin without the module. */
function isNeededBy(script: string, id: string, graph: Graph, seen = new Set<string>()): boolean {
  seen.add(id);
  return (graph.getModuleInfo(id)?.importers ?? []).some(
    (importer) => importer === script || (!seen.has(importer) && isNeededBy(script, importer, graph, seen)),
  );
}

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

// Two pages: the dashboard, and GraphiQL for those who ask their own questions. Nothing is fetched from elsewhere.
export default defineConfig({
  root: here('.'),
  plugins: [documentModules(), react(), preloadFont(), packedFiles()],
  build: {
    outDir: here('../../dist/dashboard'),
    emptyOutDir: true,
    // For the measure of what each page weighs.
    manifest: true,
    modulePreload: { polyfill: false },
    // GraphiQL carries a code editor of some megabytes; it loads only on its own page.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
      output: {
        // One file for what the first words need and one for what both pages need, in the place of a dozen small ones.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: 'first',
              name: (id, graph) => {
                if (!isNeededBy(dashboard, id, graph)) return null;
                return isNeededBy(graphiql, id, graph) ? 'shared' : 'first';
              },
            },
          ],
        },
      },
      // GraphiQL's parts carry directives for the React compiler, which has already run over them.
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
  // Its editor's workers are files of their own, which the optimiser of dependencies cannot take in.
  optimizeDeps: { exclude: ['graphiql', 'monaco-editor', 'monaco-graphql'] },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      // The browser's own Host goes along: the server takes files from its own pages only.
      '/moderator-session': { target: server, changeOrigin: false },
      '/originals': { target: server, changeOrigin: false },
      '/uploads': { target: server, changeOrigin: false },
      '/reports': { target: server, changeOrigin: false },
      '/shared-reports': { target: server, changeOrigin: false },
    },
  },
});
