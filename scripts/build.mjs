// npm run build: packages, server and dashboard, each only where stale.
import { ensureBuilt, ensureInstalled } from './setup.mjs';

ensureInstalled();
ensureBuilt();
