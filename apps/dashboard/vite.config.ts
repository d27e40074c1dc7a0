import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:3000', ws: true },
      '/uploads': 'http://127.0.0.1:3000',
    },
  },
});
