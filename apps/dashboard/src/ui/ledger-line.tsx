import { useLanguage } from '../messages/language';
import './ledger-line.css';

interface LedgerLineProps {
  readonly ledger: {
    readonly received: number;
    readonly analysed: number;
    readonly duplicates: number;
    readonly excluded: number;
    readonly reasons: readonly {
      readonly code: string;
      readonly count: number;
      readonly text: { readonly sv: string; readonly en: string };
    }[];
  };
}

/** Received = analysed + duplicates + left out, written as the sum it is. */
export function LedgerLine({ ledger }: LedgerLineProps) {
  const { m, language, formats } = useLanguage();
  const parts = [
    ['=', ledger.analysed, m.overview.analysed],
    ['+', ledger.duplicates, m.overview.duplicates],
    ['+', ledger.excluded, m.overview.excluded],
  ] as const;
  return (
    <div className="ledger">
      <p className="ledger-sum">
        <span>
          <b>{formats.number(ledger.received)}</b> {m.overview.received}
        </span>
        {parts.map(([sign, count, name]) => (
          <span key={name}>
            <i>{sign}</i>
            <b>{formats.number(count)}</b> {name}
          </span>
        ))}
      </p>
      {ledger.reasons.length > 0 && (
        <details className="more-details small">
          <summary>{m.overview.reasons}</summary>
          <ul>
            {ledger.reasons.map((reason) => (
              <li key={reason.code}>
                {formats.number(reason.count)}: {reason.text[language]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
