import type { ComparisonQuery, SharePartsFragment } from '../../graphql/generated/graphql';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';
import type { Side } from './compare-address';
import { SideSign } from './side-sign';
import { intervalWords } from './interval-words';

interface SharedViewsProps {
  readonly shared: ComparisonQuery['comparison']['shared'];
  readonly names: Readonly<Record<Side, string>>;
}

/** What both sides value, about equally often. */
export function SharedViews({ shared, names }: SharedViewsProps) {
  const { m, language, formats } = useLanguage();
  const words = compareMessages[language];
  const written = ({ share, interval }: SharePartsFragment) =>
    share === null ? m.state.tooFew : `${formats.percent(share)} (${intervalWords(interval, formats)})`;
  return (
    <section className="compare-shared" aria-labelledby="delat">
      <h3 id="delat">{words.sharedTitle}</h3>
      <p className="soft">{shared.length === 0 ? words.sharedNone : words.sharedIntro}</p>
      {shared.length > 0 && (
        <ul className="shared-list">
          {shared.map(({ keyphraseId, label, inA, inB }) => (
            <li key={keyphraseId}>
              <AppLink to={statementsAddress({ nyckelord: keyphraseId, roll: 'resident' })}>{label}</AppLink>
              <span className="small soft">
                <SideSign side="a" /> <span className="visually-hidden">{names.a}: </span>
                {written(inA)} <SideSign side="b" /> <span className="visually-hidden">{names.b}: </span>
                {written(inB)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
