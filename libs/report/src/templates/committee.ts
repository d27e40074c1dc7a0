import { reportItem, type ReportItem } from '../outline.js';

/** Läget före nämnd: who has been heard, what stands out where, and what has changed since the last meeting. */
export function committeeItems(): ReportItem[] {
  return [
    reportItem('heard', 'heard'),
    reportItem('byDistrict', 'voicesChart', { by: 'district' }),
    reportItem('byGroup', 'voicesChart', { by: 'group' }),
    reportItem('byChannel', 'voicesChart', { by: 'channel' }),
    reportItem('byMonth', 'voicesChart', { by: 'month' }),
    reportItem('nuggets', 'topNuggets'),
    reportItem('challenges', 'topChallenges'),
    reportItem('themes', 'themes'),
    reportItem('themeChart', 'themeChart'),
    reportItem('common', 'commonGround'),
    reportItem('changes', 'changes'),
    reportItem('changesTable', 'changesTable'),
    reportItem('answers', 'answers'),
  ];
}
