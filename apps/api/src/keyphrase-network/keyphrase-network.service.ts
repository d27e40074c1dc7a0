import { Inject, Injectable } from '@nestjs/common';
import {
  figureName,
  IntColumn,
  keyphraseCategories,
  keyphraseNetwork,
  narrowed,
  saidTogether,
  voicesOf,
  type CountedKeyphrase,
  type Dialogue,
  type FigureName,
} from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { DialogueKeeper } from '../runs/dialogue-keeper.js';
import { ResidentStatementQueries } from '../statements/resident-statements.queries.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { Suppression } from '../suppression/suppression.js';
import type { KeyphraseNetworkType } from './keyphrase-network.type.js';

/** So many keyphrases at most are held against each other: those that most voices mention. */
const mostCompared = 150;
/** What a person can read. */
const mostNodes = 40;
const mostLinks = 80;

/** Finds which keyphrases go together, and tells what may be told of it. */
@Injectable()
export class KeyphraseNetworkService {
  constructor(
    private readonly orm: MikroORM,
    @Inject(DialogueKeeper) private readonly keeper: DialogueKeeper,
    private readonly statements: ResidentStatementQueries,
    private readonly suppression: Suppression,
  ) {}

  /** @param filter checked; null for all that residents have said. */
  async network(filter: StatementFilterInput | null): Promise<KeyphraseNetworkType> {
    const chosen = filter === null ? null : await this.statements.chosen(filter);
    return this.keeper.ask(this.orm.em.fork(), (dialogue, groups, fields) =>
      this.told(
        dialogue,
        chosen === null ? groups.all : chosen.among(dialogue, fields),
        chosen?.figure ?? figureName(),
      ),
    );
  }

  private told(dialogue: Dialogue, among: IntColumn, within: FigureName): KeyphraseNetworkType {
    const compared = this.compared(dialogue, among, within);
    const idAt = (place: number) => compared[place]?.id ?? '';
    const together = saidTogether(
      dialogue,
      compared.map(({ id }) => id),
      among,
    );
    const told = this.suppression.count(together.voices, within);
    const { nodes, links } = keyphraseNetwork(
      compared,
      together.pairs.map(({ a, b, voices }) => {
        const figure = narrowed(within, ['keyphrase', idAt(a)], ['keyphrase', idAt(b)]);
        return { a: idAt(a), b: idAt(b), voices, told: this.suppression.count(voices, figure) };
      }),
      { voices: together.voices, told, spread: together.spread },
      {
        fewest: this.suppression.threshold,
        rate: dialogue.options.falseDiscoveryRate,
        minimumRatio: dialogue.options.minimumRatio,
        mostNodes,
        mostLinks,
      },
    );
    const labelOf = (id: string) => dialogue.subjects.labelOf({ kind: 'keyphrase', key: dialogue.table.keys.find(id) });
    return {
      voices: told,
      keyphrases: nodes.map(({ id, voices }) => ({ keyphraseId: id, label: labelOf(id), voices })),
      links: [...links],
    };
  }

  /** Those that enough voices mention to be told, by told voices and then by id. */
  private compared(dialogue: Dialogue, among: IntColumn, within: FigureName): CountedKeyphrase[] {
    const categories = keyphraseCategories(dialogue, among);
    const counts = voicesOf(dialogue, categories, among);
    return categories
      .map(({ id }, at) => {
        const voices = counts[at] ?? 0;
        return { id, voices, told: this.suppression.count(voices, narrowed(within, ['keyphrase', id])) };
      })
      .filter(({ told }) => told !== null)
      .sort((one, other) => (other.told ?? 0) - (one.told ?? 0) || (one.id < other.id ? -1 : 1))
      .slice(0, mostCompared);
  }
}
