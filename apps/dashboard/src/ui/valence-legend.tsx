import { importMessages } from '../messages/import-messages';
import { useLanguage } from '../messages/language';
import { ValenceTag, valenceClass, valences } from './valence-tag';
import './valence-line.css';

/** Which line stands under which statements, beside the colour. */
export function ValenceLegend() {
  const { language } = useLanguage();
  const { legendLines } = importMessages[language];
  return (
    <ul className="valence-legend small">
      {valences.map((valence) => (
        <li key={valence} className={valenceClass[valence]}>
          <ValenceTag valence={valence} /> <span className="valence-line">{legendLines[valence]}</span>
        </li>
      ))}
    </ul>
  );
}
