/** A dialogue that is kept in memory, so that one more statement costs what one statement costs. */
import type { InsightInput, StatementFact, ThemeFact, VoiceFact } from './facts.js';
import type { AnalysisOptions } from './findings.js';
import { InsightError } from './insight-error.js';
import { chosenOptions } from './options.js';
import { FactTable } from './table/fact-table.js';
import { districtSides, Sides } from './table/sides.js';
import { Subjects } from './table/subjects.js';

/** Which copied text a statement repeats, or null. */
export type CopiedTextOf = (statementId: string) => string | null;

export class Dialogue {
  readonly table: FactTable;
  readonly sides: Sides;
  readonly subjects: Subjects;
  readonly options: AnalysisOptions;

  /**
   * An empty dialogue.
   * @throws InsightError INSIGHT_OPTION_INVALID when an option is out of range.
   */
  constructor(districtIds: readonly string[], options: Partial<AnalysisOptions> = {}) {
    this.options = chosenOptions(options);
    this.table = new FactTable(districtIds);
    this.sides = new Sides(this.table, districtSides(this.table));
    this.subjects = new Subjects(this.table, this.sides, this.options.minimumAlone);
  }

  /**
   * The dialogue that the facts tell, whatever their order.
   * @throws InsightError when an id stands twice, a statement refers to what does not exist, or an option is out of range.
   */
  static of(input: InsightInput, options: Partial<AnalysisOptions> = {}): Dialogue {
    const dialogue = new Dialogue(input.districtIds, options);
    refuseTwice(input.voices);
    const { copiedTextOf } = input;
    dialogue.add(
      input.voices,
      input.statements,
      copiedTextOf === undefined ? undefined : (id) => copiedTextOf.get(id) ?? null,
    );
    dialogue.subjects.setThemes(input.themes ?? []);
    return dialogue;
  }

  /**
   * Takes in more: voices not heard before or known better now, and statements.
   * @returns the keys whose figures may have changed, by their number in the table.
   * @throws InsightError as `of`; nothing of the statements is then taken in.
   */
  add(voices: readonly VoiceFact[], statements: readonly StatementFact[], copiedTextOf?: CopiedTextOf): Set<number> {
    return this.changed(this.table.add(voices, statements, copiedTextOf));
  }

  /** Counts statements to the copied text that they repeat (or, with null, to their own voice again). */
  recount(
    statements: readonly { readonly id: string; readonly voiceId: string; readonly copiedText: string | null }[],
  ): Set<number> {
    // Each once: thousands may move to the voice of one text.
    const voices = new Set(
      statements.flatMap(({ id, voiceId, copiedText }) => this.table.recount(id, voiceId, copiedText)),
    );
    if (voices.size === 0) return new Set();
    this.sides.refresh(voices);
    return this.subjects.forget(voices, true);
  }

  setThemes(themes: readonly ThemeFact[]): void {
    this.subjects.setThemes(themes);
  }

  private changed(voices: Iterable<number>): Set<number> {
    const list = [...voices];
    if (list.length === 0) return new Set();
    return this.subjects.forget(list, this.sides.refresh(list));
  }
}

function refuseTwice(voices: readonly VoiceFact[]): void {
  const seen = new Set<string>();
  for (const { id } of voices) {
    if (seen.has(id))
      throw new InsightError('INSIGHT_ID_TWICE', {
        sv: `Id:t för rösten ${id} förekommer två gånger. Ge varje post ett eget id.`,
        en: `The id of the voice ${id} stands twice. Give each its own id.`,
      });
    seen.add(id);
  }
}
