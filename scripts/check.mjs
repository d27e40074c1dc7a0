// npm run check: types, lint and format; what npm test does first. `npm run check -- --fix` formats.
import { ensureInstalled } from './setup.mjs';
import { checks, runCheck } from './checks.mjs';

ensureInstalled();
const failed = checks(process.argv.includes('--fix')).filter((check) => !runCheck(check));
process.exit(failed.length === 0 ? 0 : 1);
