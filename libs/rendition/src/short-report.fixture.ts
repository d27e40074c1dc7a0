import type { BarChart, ReportDocument } from '@guldkorn/report';
import { chartTable, said, share } from './fixture-parts.fixture.js';

const few = 'too few to show';
const chart: BarChart = {
  direction: 'lying',
  unit: 'share',
  series: ['Lillån'],
  largest: 0.8,
  bars: [
    { label: 'the ski tracks', values: [share(0.72, few, 0.08)] },
    { label: 'the village school', values: [share(0.345, few, 0.1)] },
    { label: 'fishing', values: [share(null, few)] },
  ],
};

/** A draft of few pages in English, of an invented municipality. */
export const shortReport: ReportDocument = {
  format: 1,
  language: 'en',
  title: 'What is distinctive of Lillån',
  municipality: 'Granby kommun',
  scope: 'Lillån, all groups, 1 March to 31 May 2026.',
  template: 'district',
  record: {
    reportId: 'granby-2026-2',
    version: 1,
    isFrozen: false,
    corrects: null,
    by: 'Bo Öman',
    at: '2026-06-01T12:00:00.000Z',
    run: null,
    threshold: 5,
  },
  firstPage: [
    { kind: 'heading', id: 'heard', level: 2, text: 'Who was heard' },
    {
      kind: 'paragraph',
      id: 'heard:text',
      isWritten: false,
      sentences: [said('{At least 60 voices} from Lillån have been heard.', ['district'])],
    },
  ],
  blocks: [
    { kind: 'heading', id: 'liked', level: 1, text: 'What people like' },
    {
      kind: 'paragraph',
      id: 'liked:text',
      isWritten: false,
      sentences: [said('{About seven in ten} mention the ski tracks.', ['finding', 'district'])],
    },
    {
      kind: 'chart',
      id: 'liked:chart',
      title: 'The ski tracks are mentioned most.',
      caption: 'Share of voices, per cent, with 95 % interval. At least 60 voices.',
      alt: 'Lying bars of three things. The ski tracks are mentioned by 72 %, the village school by 35 %; fishing by too few to show.',
      chart,
      table: chartTable(chart, 'What'),
      sourceIds: ['finding'],
    },
    {
      kind: 'quote',
      id: 'liked:quote',
      text: 'I spåret träffas vi, gammal som ung.',
      quotedAs: 'Resident of Lillån',
      sourceIds: ['statement'],
    },
  ],
  sources: [
    { id: 'district', kind: 'district', title: 'Lillån: all voices' },
    { id: 'finding', kind: 'finding', title: 'Distinctive: the ski tracks' },
    { id: 'statement', kind: 'statement', title: 'Statement from Lillån, sent in on the web' },
  ],
};
