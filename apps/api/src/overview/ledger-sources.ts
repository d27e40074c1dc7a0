import type { LedgerCell, LedgerSource } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { formCells, hiddenCells, hiddenReason, storedCells, withdrawn, withHidden } from '../imports/import-ledger.js';
import { Import } from '../imports/import.entity.js';
import type { LeftOut } from '../imports/left-out.js';
import { Original } from '../originals/original.entity.js';

/** What each file that is in, and the form, brought; and the reasons for what was left out, in words. */
export interface ReceivedSources {
  readonly sources: readonly LedgerSource[];
  /** By code, as told of the first one it was left out for. */
  readonly reasons: ReadonlyMap<string, LeftOut['text']>;
}

const hiddenWords: LeftOut['text'] = { sv: 'Dolt av den som granskar bidrag.', en: 'Hidden by those who moderate.' };

/** Reads the account of all that was received. @param known the profile's districts and groups; others are not known. */
export async function receivedSources(
  em: SqlEntityManager,
  known: { readonly districtIds: ReadonlySet<string>; readonly groupIds: ReadonlySet<string> },
): Promise<ReceivedSources> {
  const imports = await em.find(Import, { status: 'done' }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const originals = await em.find(
    Original,
    { id: { $in: [...new Set(imports.map((one) => one.original))] } },
    { fields: ['fileName'] },
  );
  const names = new Map(originals.map((original) => [original.id, original.fileName]));
  const stored = await storedCells(
    em,
    imports.filter((one) => !one.ledger).map((one) => one.id),
  );
  const reasons = new Map<string, LeftOut['text']>();
  for (const { code, text } of imports.flatMap((one) => one.leftOut)) if (!reasons.has(code)) reasons.set(code, text);
  const knownOnly = (cell: LedgerCell): LedgerCell => ({
    ...cell,
    districtId: cell.districtId !== null && known.districtIds.has(cell.districtId) ? cell.districtId : null,
    groupId: cell.groupId !== null && known.groupIds.has(cell.groupId) ? cell.groupId : null,
  });
  const byForm = await formCells(em);
  const hidden = await hiddenCells(em);
  const hiddenOf = (importId: string | null) => (hidden.get(importId) ?? []).map(knownOnly);
  const howMany = (importId: string | null) => hiddenOf(importId).reduce((sum, cell) => sum + cell.count, 0);
  if (hidden.size > 0) reasons.set(hiddenReason, hiddenWords);
  const sources = imports.map((one): LedgerSource => ({
    place: placeOf(names.get(one.original) ?? ''),
    counts: {
      received: one.rows,
      analysed: one.cameIn - howMany(one.id),
      duplicates: one.duplicates,
      excluded: one.excluded + howMany(one.id),
    },
    cells: withHidden((one.ledger ?? derivedCells(one, stored.get(one.id) ?? [])).map(knownOnly), hiddenOf(one.id)),
  }));
  const sent = byForm.reduce((sum, cell) => sum + cell.count, 0);
  const takenBack = byForm.reduce((sum, { outcome, count }) => sum + (outcome === 'excluded' ? count : 0), 0);
  if (takenBack > 0)
    reasons.set(withdrawn, { sv: 'avsändaren har tagit tillbaka det', en: 'its sender has taken it back' });
  return {
    sources: [
      ...sources,
      {
        place: { sv: 'formuläret', en: 'the form' },
        counts: {
          received: sent,
          analysed: sent - takenBack - howMany(null),
          duplicates: 0,
          excluded: takenBack + howMany(null),
        },
        cells: withHidden(byForm.map(knownOnly), hiddenOf(null)),
      },
    ],
    reasons,
  };
}

function placeOf(fileName: string): LedgerSource['place'] {
  return { sv: `filen ${fileName}`, en: `the file ${fileName}` };
}

/** Of an import made before cells were kept: where what is stored came from; of the rest only how much there was. */
function derivedCells(
  { kind, duplicates, leftOut }: Pick<Import, 'kind' | 'duplicates' | 'leftOut'>,
  stored: readonly LedgerCell[],
): LedgerCell[] {
  const unknown = {
    districtId: null,
    groupId: null,
    channel: kind === 'submissions' ? 'web' : 'other',
    month: null,
  } as const;
  return [
    ...stored,
    { ...unknown, outcome: 'duplicate', reason: null, count: duplicates },
    ...leftOut.map(({ code, count }): LedgerCell => ({ ...unknown, outcome: 'excluded', reason: code, count })),
  ];
}
