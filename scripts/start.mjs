// npm start: sets everything up that is not there yet, then serves. `-- --new-moderator-key` makes a new key for those who moderate.
import { ensureBuilt, ensureInstalled } from './setup.mjs';
import { startServer } from './server.mjs';

ensureInstalled();
ensureBuilt();
startServer();
