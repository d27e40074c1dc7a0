import { counted } from './counted';
import type { svSinceLast } from './sv-since-last';

export const enSinceLast: typeof svSinceLast = {
  loading: 'what is new',
  title: (when) => `New since ${when}`,
  nothing: (when) => `Nothing new since you were here on ${when}.`,
  submissions: (n) => counted(n, 'new submission', 'new submissions'),
  fewerSubmissions: (n) => counted(n, 'submission has been removed', 'submissions have been removed'),
  notes: (n) => counted(n, 'new meeting note', 'new meeting notes'),
  fewerNotes: (n) => counted(n, 'meeting note has been removed', 'meeting notes have been removed'),
  read: 'Read what came by the website',
  more: 'Files, decisions and other changes',
  files: 'Files that have been imported',
  file: (name, statements) => `${name}, ${counted(statements, 'statement', 'statements')}`,
  moreFiles: 'All imports',
  came: 'New guldkorn',
  went: 'No longer guldkorn',
  decisions: 'Decisions by colleagues',
  moreDecisions: 'All decisions',
  inDistrict: (district, words) => `${district}: ${words}`,
  seen: 'I have seen this',
};
