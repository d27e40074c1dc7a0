import { Inject, Injectable } from '@nestjs/common';
import { queryKeys, type TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { searchForm } from './search-form.js';

/** A word that is searched for, and all that it is looked for as. */
export interface QueryWord {
  /** In small letters. */
  readonly word: string;
  /** Its base forms, in small letters; the word itself where it is none. */
  readonly bases: readonly string[];
  /** The name it is, in small letters, where it is written as a place of the municipality; else null. */
  readonly name: string | null;
  /** Ids of the keyphrases that it may be a form of. */
  readonly keys: ReadonlySet<string>;
}

/** Reads a word of a search, with the capitals it was typed with. */
export type ReadQueryWord = (word: string) => QueryWord;

/** A word alone is read as either, for nobody says which language it is. */
const languages = ['sv', 'en'] as const;

/** Tells what a word that is searched for is to be looked for as. */
@Injectable()
export class QueryWords {
  private readonly names: ReadonlySet<string>;

  constructor(
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    municipality: Municipality,
  ) {
    this.names = new Set(municipality.gazetteer.allNames().map((name) => name.normalize('NFC')));
  }

  /** *Ås* in capitals is the place; *ås* may be either. */
  readonly read: ReadQueryWord = (typed) => {
    const lemmas = languages.flatMap((language) => {
      const words = this.engine.read(typed, { language }).tokens.filter((token) => token.kind === 'word');
      return words.length === 1 ? words.map((token) => token.lemma) : [];
    });
    const name = [typed, ...lemmas].find((each) => this.names.has(each) && startsLarge(typed));
    const word = searchForm(typed);
    return {
      word,
      bases: [...new Set([word, ...lemmas.map(searchForm)])],
      name: name === undefined ? null : searchForm(name),
      keys: queryKeys(this.engine, word),
    };
  };
}

function startsLarge(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
