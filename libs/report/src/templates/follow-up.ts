import { reportItem, type ReportItem } from '../outline.js';

/** Uppföljning av förra rapporten: what has changed, figure by figure, and what has been answered since. */
export function followUpItems(): ReportItem[] {
  return [
    reportItem('changes', 'changes'),
    reportItem('changesTable', 'changesTable'),
    reportItem('actions', 'actions'),
    reportItem('answers', 'answers'),
    reportItem('heard', 'heard'),
    reportItem('byMonth', 'voicesChart', { by: 'month' }),
    reportItem('nuggets', 'topNuggets'),
    reportItem('challenges', 'topChallenges'),
  ];
}
