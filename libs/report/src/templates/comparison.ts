import { reportItem, type ReportItem } from '../outline.js';

/** Jämförelse mellan bygder: shares side by side, what only one has, and what all share. */
export function comparisonItems(): ReportItem[] {
  return [
    reportItem('differences', 'differences'),
    reportItem('figures', 'keyFigures'),
    reportItem('findings', 'findingChart'),
    reportItem('themes', 'themes'),
    reportItem('themeChart', 'themeChart', { by: 'district' }),
    reportItem('challenges', 'challenges'),
    reportItem('actions', 'actions'),
    reportItem('common', 'commonGround'),
  ];
}
