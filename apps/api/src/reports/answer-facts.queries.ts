import { Injectable } from '@nestjs/common';
import type { AnswerFacts, ReportLanguage } from '@guldkorn/report';
import { periodWords } from '../comparison/period-words.js';
import { Municipality } from '../municipality/municipality.js';
import { ProfileView } from '../municipality/profile-view.js';
import type { Outcome } from '../outcomes/outcome.entity.js';
import { OutcomeQueries } from '../outcomes/outcome.queries.js';
import type { ReportScope } from './report-scope.js';

/** Where something is, after the name of a theme. */
const placeWords: Readonly<Record<ReportLanguage, (place: string) => string>> = {
  sv: (place) => ` i ${place}`,
  en: (place) => ` in ${place}`,
};
const themeWords: Readonly<Record<ReportLanguage, (name: string) => string>> = {
  sv: (name) => `temat ”${name}”`,
  en: (name) => `the theme “${name}”`,
};

/** Reads what the municipality has told residents of what happened then. */
@Injectable()
export class AnswerFactsQueries {
  constructor(
    private readonly outcomes: OutcomeQueries,
    private readonly profile: ProfileView,
    private readonly municipality: Municipality,
  ) {}

  /** Those about the scope's districts or about a theme wherever people live, newest first. @param after null: all. */
  async answers(scope: ReportScope, after: Date | null, language: ReportLanguage): Promise<AnswerFacts[]> {
    const all = await this.outcomes.all(false);
    return all
      .filter(
        ({ districtId, themeId, writtenAt }) =>
          (!districtId || scope.districtIds.includes(districtId)) &&
          (scope.themeIds.length === 0 || !themeId || scope.themeIds.includes(themeId)) &&
          (after === null || writtenAt > after),
      )
      .map((outcome) => ({
        id: outcome.id,
        text: ((language === 'en' ? outcome.textEn : null) ?? outcome.textSv).replace(/\s+/g, ' ').trim(),
        about: this.about(outcome, language),
        on: this.dayInWords(outcome.writtenAt, language),
      }));
  }

  /** The day in the municipality, in words. */
  dayInWords(at: Date, language: ReportLanguage): string {
    const day = at.toLocaleDateString('sv-SE', { timeZone: this.municipality.profile.timeZone });
    return periodWords(day, day)?.[language] ?? day;
  }

  private about({ themeName, districtId }: Outcome, language: ReportLanguage): string {
    const district = this.profile.district(districtId ?? null)?.name ?? null;
    const theme = themeName?.[language];
    if (theme === undefined) return district ?? this.profile.municipality.name;
    return `${themeWords[language](theme)}${district === null ? '' : placeWords[language](district)}`;
  }
}
