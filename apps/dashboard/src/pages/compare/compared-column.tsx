import type { ComparedPartsFragment, ComparedSetPartsFragment } from '../../graphql/generated/graphql';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { capitalised } from '../../ui/capitalised';
import { evidenceAddress, type Side } from './compare-address';
import { SideSign } from './side-sign';
import { intervalWords } from './interval-words';

interface ComparedColumnProps {
  readonly side: Side;
  readonly set: ComparedSetPartsFragment;
  /** What the other side is called. */
  readonly other: string;
  readonly filters: URLSearchParams;
}

/** What is more said on one side. */
export function ComparedColumn({ side, set, other, filters }: ComparedColumnProps) {
  const { language } = useLanguage();
  const words = compareMessages[language];
  const list = (findings: readonly ComparedPartsFragment[]) => (
    <ul className="compared-list">
      {findings.map((finding) => (
        <ComparedItem key={finding.id} finding={finding} other={other} filters={filters} />
      ))}
    </ul>
  );
  return (
    <div className="compared-column" data-side={side}>
      <h3>
        <span className="compared-kicker">{words.saidMore}</span>
        <SideSign side={side} /> {capitalised(set.name[language])}
      </h3>
      {set.findings.length === 0 ? <p className="soft">{words.noFindings}</p> : list(set.findings)}
      {set.fragileFindings.length > 0 && (
        <details className="more-details">
          <summary>
            {words.fragile} ({set.fragileFindings.length})
          </summary>
          {list(set.fragileFindings)}
        </details>
      )}
    </div>
  );
}

function ComparedItem({
  finding,
  other,
  filters,
}: {
  readonly finding: ComparedPartsFragment;
  readonly other: string;
  readonly filters: URLSearchParams;
}) {
  const { m, language, formats } = useLanguage();
  const words = compareMessages[language];
  const { here, there } = finding;
  const label = finding.label[language];
  return (
    <li>
      <p className="compared-label">
        <strong>{label}</strong>
        <span className={`valence-tag ${finding.kind === 'NUGGET' ? 'is-praise' : 'is-trouble'}`}>
          <span aria-hidden="true">{finding.kind === 'NUGGET' ? '+' : '–'}</span>
          {words.kind[finding.kind]}
        </span>
      </p>
      <p className="soft small">
        {here.voices === null || here.share === null
          ? capitalised(m.state.tooFew)
          : words.here(
              capitalised(words.atLeast(formats.number(here.voices))),
              formats.percent(here.share),
              intervalWords(here.interval, formats),
            )}
        {'. '}
        {there.share === null
          ? words.thereFew(other, formats.percent(there.interval.upper))
          : words.there(other, formats.percent(there.share), intervalWords(there.interval, formats))}
      </p>
      <p className="small">
        <AppLink to={evidenceAddress(filters, finding)} aria-label={words.readAbout(label)}>
          {words.read}
        </AppLink>
      </p>
    </li>
  );
}
