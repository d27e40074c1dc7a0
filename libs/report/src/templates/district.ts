import { reportItem, type ReportItem } from '../outline.js';

/** Bygdens guldkorn: what sets a district apart, what troubles it, and what it shares with all others. */
export function districtItems(): ReportItem[] {
  return [
    reportItem('opening', 'opening'),
    reportItem('figures', 'keyFigures'),
    reportItem('chart', 'nuggetChart'),
    reportItem('nuggets', 'nuggets'),
    reportItem('challenges', 'challenges'),
    reportItem('actions', 'actions'),
    reportItem('themes', 'themes'),
    reportItem('themeChart', 'themeChart'),
    reportItem('common', 'commonGround'),
  ];
}
