import { noteAddress } from '../ui/note-place';
import { statementsAddress } from '../ui/statements-address';
import type { ReportDocument, ReportSource } from './report-text';

/** So many words are enough to find a statement by. */
const wordsToFind = 8;

/** The words of a quote in the report; null when it quotes none such. */
function quoted({ blocks, firstPage }: ReportDocument, id: string): string | null {
  for (const block of [...firstPage, ...blocks])
    if (block.__typename === 'ReportQuoteBlock' && block.sourceIds.includes(id)) return block.text;
  return null;
}

/**
 * Where what a report stands on can be read; null where there is no such place.
 * @param districtId the district of a finding, or one where what all share is shown; null where none is known.
 */
export function sourceAddress(
  source: ReportSource,
  document: ReportDocument,
  districtId: string | null,
): string | null {
  const { id, kind, statement, reportVersion } = source;
  switch (kind) {
    case 'EVERYONE':
      return '/metod#tackning';
    case 'DISTRICT':
      return `/bygd/${id}`;
    case 'FINDING':
      return districtId === null ? null : `/bygd/${districtId}/guldkorn/${encodeURIComponent(id)}`;
    case 'STATEMENT': {
      if (statement?.note) return noteAddress(statement.note.id, statement.start);
      const words = quoted(document, id)?.split(/\s+/).slice(0, wordsToFind).join(' ');
      if (words === undefined) return null;
      return `${statementsAddress({ roll: 'resident' })}&${new URLSearchParams({ fritext: words }).toString()}`;
    }
    case 'COMMON_GROUND':
      return districtId === null ? null : `/bygd/${districtId}#gemensamt`;
    case 'THEME':
      return `/tema/${encodeURIComponent(id)}`;
    case 'OUTCOME':
      return '/svar';
    case 'REPORT':
      return reportVersion ? `/rapport/${reportVersion.reportId}/version/${reportVersion.version}` : '/rapporter';
    case 'METHOD':
      return '/metod';
  }
}
