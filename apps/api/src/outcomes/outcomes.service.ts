import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '../audit/audit-log.js';
import { checkNamed } from '../curation/check-decision.js';
import { holdsNul } from '../database/holds-nul.js';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { Municipality } from '../municipality/municipality.js';
import { hasText } from '../text/has-text.js';
import { Theme } from '../themes/theme.entity.js';
import { Outcome } from './outcome.entity.js';

const longestText = 5000;

/** What somebody writes. */
export interface GivenOutcome {
  readonly themeId: string | null;
  readonly districtId: string | null;
  readonly textSv: string;
  readonly textEn: string | null;
}

/** Keeps what the municipality tells residents of what happened then. */
@Injectable()
export class OutcomesService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** Stores it; it stands on receipts at once. @throws DomainError naming the field and the remedy. */
  async write(given: GivenOutcome, writtenBy: string): Promise<Outcome> {
    const { themeId, districtId, textEn } = given;
    if (themeId === null && districtId === null)
      throw new DomainError('OUTCOME_ABOUT_NOTHING', {
        sv: 'Välj ett tema, en bygd eller båda: annars visas svaret för ingen.',
        en: 'Choose a theme, a district or both: the answer would else be shown to nobody.',
      });
    this.checkDistrict(districtId);
    const em = this.orm.em.fork();
    const outcome = {
      id: randomUUID(),
      themeId,
      themeName: themeId === null ? null : await this.nameOf(themeId),
      districtId,
      textSv: checkNamed(given.textSv, 'textSv', longestText),
      textEn: textEn === null || !hasText(textEn) ? null : checkNamed(textEn, 'textEn', longestText),
      writtenBy,
      writtenAt: new Date(),
      removedBy: null,
      removedAt: null,
    };
    await em.transactional(async (inside) => {
      await inside.insert(Outcome, outcome);
      await writeAudit(inside, { act: 'outcome', object: `outcome:${outcome.id}`, details: { removed: false } });
    });
    return em.findOneOrFail(Outcome, { id: outcome.id });
  }

  /** Takes it off every receipt and keeps it; one that is removed already stays as it was. @throws DomainError OUTCOME_UNKNOWN. */
  async remove(id: string, removedBy: string): Promise<Outcome> {
    const em = this.orm.em.fork();
    if (isUuid(id))
      await em.transactional(async (inside) => {
        const removed = { removedBy, removedAt: new Date() };
        if ((await inside.nativeUpdate(Outcome, { id, removedAt: null }, removed)) > 0)
          await writeAudit(inside, { act: 'outcome', object: `outcome:${id}`, details: { removed: true } });
      });
    const outcome = isUuid(id) ? await em.findOne(Outcome, { id }) : null;
    if (outcome !== null) return outcome;
    throw new DomainError(
      'OUTCOME_UNKNOWN',
      {
        sv: `Det finns inget svar med id ${shownId(id)}. Hämta listan på nytt.`,
        en: `No outcome has the id ${shownId(id)}. Fetch the list anew.`,
      },
      'notFound',
    );
  }

  private checkDistrict(districtId: string | null): void {
    const { districts } = this.municipality.profile;
    if (districtId === null || districts.some(({ id }) => id === districtId)) return;
    const known = districts.map(({ id }) => id).join(', ');
    throw new DomainError('DISTRICT_UNKNOWN', {
      sv: `Fältet districtId: ingen bygd har id ${shownId(districtId)}. Välj en av ${known}.`,
      en: `The field districtId: no district has the id ${shownId(districtId)}. Choose one of ${known}.`,
    });
  }

  private async nameOf(themeId: string): Promise<{ sv: string; en: string }> {
    const theme = holdsNul(themeId) ? null : await this.orm.em.fork().findOne(Theme, { id: themeId });
    if (theme !== null) return { sv: theme.nameSv, en: theme.nameEn };
    throw new DomainError('THEME_UNKNOWN', {
      sv: `Fältet themeId: inget tema har id ${shownId(themeId)}. Välj ett av dem som themes räknar upp.`,
      en: `The field themeId: no theme has the id ${shownId(themeId)}. Choose one of those that themes lists.`,
    });
  }
}
