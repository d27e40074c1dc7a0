import type { CurationChange, CurationDecision } from '@guldkorn/insight';
import type { Profile } from '@guldkorn/municipality';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Messages } from '../errors/domain-error.js';
import { Keyphrase } from '../keyphrases/keyphrase.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { referencesOf } from './existing-now.js';
import type { DecisionNames } from './told-decision.js';

/** What the things that a decision is about are called now. @param before earlier decisions, some of which made themes. */
export async function readNames(
  within: SqlEntityManager,
  change: CurationChange,
  before: readonly CurationDecision[],
  profile: Pick<Profile, 'themes' | 'districts'>,
): Promise<DecisionNames> {
  const em = within.fork({ keepTransactionContext: true });
  const keys = 'finding' in change ? [change.finding.key] : [...referencesOf(change).keys];
  const keyphrases = await em.find(Keyphrase, { id: { $in: keys } }, { fields: ['id', 'label'] });
  const labels = new Map(keyphrases.map(({ id, label }) => [id, label]));
  const themes = new Map<string, Messages>(profile.themes.map(({ id, name }) => [id, name]));
  for (const { change: made } of before) if (made?.kind === 'splitTheme') themes.set(made.newThemeId, made.name);
  for (const { id, nameSv, nameEn } of await em.find(Theme, {}, { fields: ['id', 'nameSv', 'nameEn'] }))
    themes.set(id, { sv: nameSv, en: nameEn });
  const districts = new Map(profile.districts.map(({ id, name }) => [id, name]));
  return {
    theme: (id) => themes.get(id) ?? { sv: id, en: id },
    keyphrase: (key) => labels.get(key) ?? key.slice(key.indexOf(':') + 1),
    district: (id) => districts.get(id) ?? id,
  };
}
