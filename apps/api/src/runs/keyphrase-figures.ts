import type { Dialogue } from '@guldkorn/insight';
import { wholeVoices } from './whole-voices.js';

export interface KeyphraseFigures {
  readonly id: string;
  readonly label: string;
  readonly statements: number;
  /** Whole voices of residents. */
  readonly voices: number;
}

/**
 * What residents' mentions say of a keyphrase. The label is the form that most voices use; of equals, the first.
 * @param key its number in the table.
 */
export function keyphraseFigures({ subjects, table }: Dialogue, key: number): KeyphraseFigures {
  const { cells, statements } = subjects.tallyOfKey(key);
  return {
    id: table.keys.text(key),
    label: subjects.labelOf({ kind: 'keyphrase', key }),
    statements,
    voices: wholeVoices(cells.reduce((sum, { voices }) => sum + voices, 0)),
  };
}
