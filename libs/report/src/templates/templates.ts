import type { ReportTemplate } from '../document.js';
import type { ReportItem } from '../outline.js';
import { committeeItems } from './committee.js';
import { comparisonItems } from './comparison.js';
import { districtItems } from './district.js';
import { followUpItems } from './follow-up.js';

/** What each kind of report is put together from to begin with. */
export const templateItems: Readonly<Record<ReportTemplate, () => ReportItem[]>> = {
  district: districtItems,
  committee: committeeItems,
  comparison: comparisonItems,
  followUp: followUpItems,
};
