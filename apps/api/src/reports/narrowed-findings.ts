import { Injectable } from '@nestjs/common';
import type { FindingKind, ToldCount } from '@guldkorn/insight';
import type { NuggetFacts, ReportLanguage } from '@guldkorn/report';
import { ComparisonService } from '../comparison/comparison.service.js';
import { ProfileView } from '../municipality/profile-view.js';
import { findingId } from '../nuggets/finding.queries.js';
import { within, type ReportScope } from './report-scope.js';

/** A finding of a district as it is told, and what it is about. */
export interface ToldFinding {
  readonly kind: FindingKind;
  /** The keyphrase's id, or the theme's. */
  readonly about: string;
  readonly facts: NuggetFacts;
}

/** What has been heard and found of a district within a scope. */
export interface FoundWithin {
  readonly voices: ToldCount | null;
  /** Those that most voices stand behind first. */
  readonly findings: readonly ToldFinding[];
}

/** Finds what sets a district apart among some groups or days only, as comparisons do. */
@Injectable()
export class NarrowedFindings {
  constructor(
    private readonly comparisons: ComparisonService,
    private readonly profile: ProfileView,
  ) {}

  /** What people have decided of findings is decided of all that has been said: here none is confirmed. */
  async of(scope: ReportScope, districtId: string, language: ReportLanguage): Promise<FoundWithin> {
    const others = this.profile.districts.map(({ id }) => id).filter((id) => id !== districtId);
    const { a, b } = await this.comparisons.compare(within(scope, [districtId]), within(scope, others), {
      withPlaces: false,
      shared: 0,
    });
    const findings = a.found.map((found): ToldFinding => {
      const subject = found.keyphraseId === null ? 'theme' : 'keyphrase';
      const about = found.keyphraseId ?? found.themeId ?? found.id;
      return {
        kind: found.kind,
        about,
        facts: {
          id: findingId({ kind: found.kind, districtId, subject, keyphraseId: about }),
          subject,
          name: found.label[language],
          confirmed: false,
          fragile: found.fragile,
          here: { voices: found.here.voices, of: a.voices },
          elsewhere: { voices: found.there.voices, of: b.voices },
          praise: found.valued.bounds,
          words: [],
          quotes: [],
        },
      };
    });
    return {
      voices: a.voices,
      findings: findings.sort((one, other) => (other.facts.here.voices ?? 0) - (one.facts.here.voices ?? 0)),
    };
  }
}
