import type { ComparedSetPartsFragment, ComparisonQuery } from '../../graphql/generated/graphql';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { capitalised } from '../../ui/capitalised';
import type { Side } from './compare-address';
import { sides } from './compare-address';
import { ComparedColumn } from './compared-column';
import { SharesFigure } from './shares-figure';
import { SharedViews } from './shared-views';

interface ComparisonResultProps {
  readonly comparison: ComparisonQuery['comparison'];
  readonly filters: Readonly<Record<Side, URLSearchParams>>;
}

/** What differs, what is shared, and what to bear in mind; or why nothing can be said. */
export function ComparisonResult({ comparison, filters }: ComparisonResultProps) {
  const { m, language, formats } = useLanguage();
  const words = compareMessages[language];
  const { a, b, obstacle, voicesInBoth } = comparison;
  const heard = ({ name, voices }: ComparedSetPartsFragment) =>
    words.heard(capitalised(name[language]), voices === null ? m.state.tooFew : words.atLeast(formats.number(voices)));
  return (
    <section className="compare-result" aria-labelledby="jamforelse">
      <h2 id="jamforelse">{capitalised(words.versus(a.name[language], b.name[language]))}</h2>
      <p role="status">
        {obstacle?.code !== 'SAME_STATEMENTS' && (
          <>
            {heard(a)} {heard(b)}{' '}
            {voicesInBoth !== null && capitalised(words.inBoth(words.atLeast(formats.number(voicesInBoth))))}
          </>
        )}
      </p>
      {obstacle ? (
        <p className="compare-obstacle">{obstacle.message[language]}</p>
      ) : (
        <>
          <SharesFigure a={a} b={b} shared={comparison.shared} filters={filters} />
          <div className="compare-pair">
            {sides.map((side) => (
              <ComparedColumn
                key={side}
                side={side}
                set={comparison[side]}
                other={capitalised(comparison[side === 'a' ? 'b' : 'a'].name[language])}
                filters={filters[side]}
              />
            ))}
          </div>
          <SharedViews shared={comparison.shared} names={{ a: a.name[language], b: b.name[language] }} />
        </>
      )}
      <section className="compare-caveats" aria-labelledby="att-tanka-pa">
        <h3 id="att-tanka-pa">{words.caveatsTitle}</h3>
        <ul>
          {words.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}
