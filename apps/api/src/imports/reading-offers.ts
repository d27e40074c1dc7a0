import { Inject, Injectable } from '@nestjs/common';
import { offersFrom, type ParsedNote, type RuleOffer, type UnknownName } from '@guldkorn/intake';
import { IntakeRules } from '../intake-rules/intake-rules.js';
import { nameKey, type NameRule } from '../intake-rules/remembered-rule.js';

/** Looks up what was decided before and may hold for a file too: to be offered, never applied unasked. */
@Injectable()
export class ReadingOffers {
  constructor(@Inject(IntakeRules) private readonly rules: IntakeRules) {}

  /** By the name's key. */
  async ofNames(names: readonly UnknownName[]): Promise<ReadonlyMap<string, NameRule>> {
    if (names.length === 0) return new Map();
    const asked = new Set(names.map(({ name }) => nameKey(name)));
    return new Map(
      (await this.rules.ofKind('name')).flatMap((rule) => (asked.has(rule.key) ? [[rule.key, rule]] : [])),
    );
  }

  /** @param note as it is corrected so far, so that what is done already is not offered. */
  async ofNote(note: ParsedNote): Promise<RuleOffer[]> {
    const rules = await Promise.all((['heading', 'speaker', 'line'] as const).map((kind) => this.rules.ofKind(kind)));
    return offersFrom(note, rules.flat());
  }
}
