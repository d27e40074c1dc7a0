import type { FindingKind, ThemeFindingPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { districtMessages } from '../../messages/district-messages';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';
import { shareWords } from './finding-point';
import './theme-findings.css';

interface ThemeFindingsProps {
  readonly kind: FindingKind;
  readonly findings: readonly ThemeFindingPartsFragment[];
  readonly district: { readonly id: string; readonly name: string };
}

/** Whole themes that stand out in a district: said in many different words, none of which need stand out alone. */
export function ThemeFindings({ kind, findings, district }: ThemeFindingsProps) {
  const { language, formats } = useLanguage();
  const districtWords = districtMessages[language];
  if (findings.length === 0) return null;
  return (
    <div className="theme-findings">
      <h3>{districtWords.themeFindings[kind](district.name)}</h3>
      <p className="small soft">{districtWords.themeFindingsIntro}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} data-kind={kind}>
            <AppLink
              to={`/bygd/${district.id}/guldkorn/${encodeURIComponent(finding.id)}`}
              aria-label={districtWords.readMore(finding.name[language])}
            >
              {finding.name[language]}
            </AppLink>
            {finding.words.length > 0 && (
              <span className="theme-words">
                {finding.words.map((word, index) => (
                  <span key={word.id}>
                    {index > 0 && ', '}
                    <AppLink to={statementsAddress({ bygd: district.id, nyckelord: word.id, roll: 'resident' })}>
                      {word.label}
                    </AppLink>
                  </span>
                ))}
              </span>
            )}
            <span className="small soft">{shareWords(finding, { language, formats })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
