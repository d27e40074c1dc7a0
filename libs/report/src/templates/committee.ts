import { reportItem, type ReportItem } from '../outline.js';

/** Läget före nämnd: what stands out where, what has changed since the last meeting, and who has been heard. */
export function committeeItems(): ReportItem[] {
  return [
    reportItem('nuggets', 'topNuggets'),
    reportItem('challenges', 'topChallenges'),
    reportItem('actions', 'actions'),
    reportItem('changes', 'changes'),
    reportItem('changesTable', 'changesTable'),
    reportItem('answers', 'answers'),
    reportItem('themes', 'themes'),
    reportItem('themeChart', 'themeChart'),
    reportItem('common', 'commonGround'),
    reportItem('heard', 'heard'),
    reportItem('byDistrict', 'voicesChart', { by: 'district' }),
    reportItem('byGroup', 'voicesChart', { by: 'group' }),
    reportItem('byChannel', 'voicesChart', { by: 'channel' }),
    reportItem('byMonth', 'voicesChart', { by: 'month' }),
  ];
}
