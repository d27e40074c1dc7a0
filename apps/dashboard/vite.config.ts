import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

// Two pages: the dashboard, and GraphiQL for those who ask their own questions. Nothing is fetched from elsewhere.
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../dist/dashboard'),
    emptyOutDir: true,
    // GraphiQL carries a code editor of some megabytes; it loads only on its own page.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: here('index.html'), graphiql: here('graphiql.html') },
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
    },
  },
});
