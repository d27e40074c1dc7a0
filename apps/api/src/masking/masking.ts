import { Inject, Injectable } from '@nestjs/common';
import type { ParsedNote } from '@guldkorn/intake';
import type { TextEngine } from '@guldkorn/text';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import type { Messages } from '../errors/domain-error.js';
import type { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Municipality } from '../municipality/municipality.js';
import { readingVersion } from '../text/reading-version.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { foundInNote, foundInReading, isRole, noteToSearch } from './found-personal-data.js';
import { maskText, maskWhole, type Masked, type MaskedMessages, type MaskedText, type MaskSpan } from './mask-text.js';
import {
  hiddenParts,
  redactionsOfNote,
  redactionsOfStatements,
  standsInNote,
  type SourceOfStatement,
} from './stored-redactions.js';

/** What has to be known of a statement to give out its text. */
export interface StatementToMask extends SourceOfStatement {
  readonly textVersion: string;
  /** What looked for personal data in its note; null for none. */
  readonly noteVersion: string | null;
}

/** Short texts whose masked copies are remembered. */
const remembered = 2000;
const quoted = /[”"“]([^”"“\n]{2,200})[”"“]/gu;
const isNameColumn = /namn|name|person|kontakt|avsändare|telefon|mobil|phone|mail|epost|e-post|adress|address/iu;

/**
 * The one place where people's words become what is given out: personal data masked, the original untouched. Texts that the
 * version at hand has not looked through, since they came in before it, are looked through when they are asked for.
 */
@Injectable()
export class Masking {
  private readonly version: string;
  private readonly short = new Map<string, MaskedText>();
  private readonly unstored = new WeakMap<ParsedNote, Promise<readonly MaskSpan[]>>();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(Municipality) municipality: Municipality,
  ) {
    this.version = readingVersion(engine, municipality.profile);
  }

  /** Statements' texts as they are given out, in the order of the statements. */
  async statements(
    statements: readonly StatementToMask[],
    em: SqlEntityManager = this.orm.em.fork(),
  ): Promise<Masked[]> {
    const active = await redactionsOfStatements(em, statements);
    return statements.map((statement) => {
      const known = active.get(statement.id) ?? [];
      const isSearched =
        statement.textVersion === this.version && (!standsInNote(statement) || statement.noteVersion === this.version);
      return maskText(statement.text, isSearched ? known : [...known, ...this.find(statement.text)]);
    });
  }

  /** A meeting note's text as it is given out; what is said in hidden statements is masked too. */
  async note(note: Pick<MeetingNote, 'id' | 'text' | 'setAside' | 'format' | 'redactedBy'>): Promise<Masked> {
    const em = this.orm.em.fork();
    const spans = [...(await hiddenParts(em, note.id)), ...(await redactionsOfNote(em, note.id))];
    if (note.redactedBy === this.version) return maskText(note.text, spans);
    const statements = await em.execute<{ start: number; end: number }[]>(
      'select "start", "end" from statement where note_id = ? and "start" is not null',
      [note.id],
    );
    const found = await foundInNote(this.engine, { ...note, statements, speakers: [] });
    return maskText(note.text, [...spans, ...found]);
  }

  /** A note as a dry run shows it. @param decided what is masked in it where it is in already. */
  async unstoredNote(note: ParsedNote, decided: readonly MaskSpan[] = []): Promise<Masked> {
    const known = this.unstored.get(note);
    const found = known ?? foundInNote(this.engine, noteToSearch(note));
    if (known === undefined) this.unstored.set(note, found);
    return maskText(note.text, [...decided, ...(await found)]);
  }

  /** An answer as a dry run shows it. @param decided what is masked in it where it is in already. */
  answer(text: string, decided: readonly MaskSpan[] = []): Masked {
    return maskText(text, [...decided, ...this.find(text)]);
  }

  /** The name of a file; what kind of file it is is nobody's name. */
  fileName(name: string): MaskedText {
    return this.masked(name, () => this.find(name.replace(/\.[^.]{1,10}$/, '')), `file:${name}`);
  }

  /** A short text that people have written and that no redactions are stored for: a title, a heading. */
  shortText(text: string): MaskedText {
    return this.masked(text, () => this.find(text));
  }

  /** The name of a workbook's sheet; null for none. */
  sheet(name: string | null): MaskedText | null {
    return name === null ? null : this.shortText(name);
  }

  /** Who speaks, as a note names them; one who is named by their role only is told. */
  speaker(name: string): MaskedText {
    return isRole(name) ? this.shortText(name) : maskWhole(name);
  }

  /** What stands in a column of a file, whose header may tell what it is. */
  cell(header: string, value: string): MaskedText {
    if (isNameColumn.test(header) && value.trim() !== '') return maskWhole(value);
    return this.shortText(value);
  }

  /** A message of ours, which may quote what people have written. */
  message({ sv, en }: Messages): MaskedMessages {
    const masked = (text: string) =>
      this.masked(text, () => [
        ...this.find(text),
        ...[...text.matchAll(quoted)].flatMap(({ 0: all, 1: words = '', index }) =>
          this.find(words).map((span) => {
            const by = index + all.indexOf(words);
            return { ...span, start: span.start + by, end: span.end + by };
          }),
        ),
      ]);
    return { sv: masked(sv), en: masked(en) };
  }

  private find(text: string): MaskSpan[] {
    return foundInReading(this.engine.read(text));
  }

  private masked(text: string, spans: () => readonly MaskSpan[], key = text): MaskedText {
    const known = this.short.get(key);
    if (known !== undefined) return known;
    const { text: copy } = maskText(text, spans());
    if (this.short.size >= remembered) this.short.clear();
    this.short.set(key, copy);
    return copy;
  }
}
