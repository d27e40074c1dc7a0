import { noteAddress } from '../../ui/note-place';
import { statementsAddress } from '../../ui/statements-address';
import type { PlaceText } from './blocks';

/** A source with its number in the text and where it can be read. */
export interface NumberedSource {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Within the dashboard. */
  readonly address: string;
}

type Source = PlaceText['sources'][number];

/** Where a source can be read: a quote in its note or, where it is a submission, with the finding that it is evidence of. */
function addressOf(source: Source, { paragraphs }: PlaceText, districtId: string): string {
  const finding = (id: string) => `/bygd/${districtId}/guldkorn/${encodeURIComponent(id)}`;
  switch (source.kind) {
    case 'DISTRICT':
      return `/bygd/${districtId}`;
    case 'FINDING':
      return finding(source.id);
    case 'STATEMENT': {
      const { note, start } = source.statement ?? {};
      if (note) return noteAddress(note.id, start);
      const at = paragraphs.findIndex(({ id }) => id === `quote:${source.id}`);
      const above = paragraphs.slice(0, at).findLast(({ role }) => role === 'HEADING');
      const [, about] = /^heading:([\da-f-]{36})$/.exec(above?.id ?? '') ?? [];
      return about === undefined ? statementsAddress({ bygd: districtId, roll: 'resident' }) : finding(about);
    }
    case 'COMMON_GROUND':
      return `/bygd/${districtId}#gemensamt`;
    case 'METHOD':
      return '/metod';
    // Reports stand on more than the story of a place does.
    default:
      return '/';
  }
}

/** The sources of a proposal, numbered; those that a text has already keep their numbers. */
export function numberSources(
  report: PlaceText,
  districtId: string,
  kept: readonly NumberedSource[] = [],
): NumberedSource[] {
  const all = [...kept];
  for (const source of report.sources) {
    const numbered = { id: source.id, title: source.title, address: addressOf(source, report, districtId) };
    const at = all.findIndex(({ id }) => id === source.id);
    const number = all[at]?.number ?? Math.max(0, ...all.map((one) => one.number)) + 1;
    all.splice(at < 0 ? all.length : at, at < 0 ? 0 : 1, { ...numbered, number });
  }
  return all;
}

export function numbersById(sources: readonly NumberedSource[]): Map<string, number> {
  return new Map(sources.map(({ id, number }) => [id, number]));
}
