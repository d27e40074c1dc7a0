import type { CoverageFragment } from '../../graphql/generated/graphql';
import { coverageMessages } from '../../messages/coverage-messages';
import { useLanguage } from '../../messages/language';
import { CoverageTable } from './coverage-table';
import './coverage.css';

/** Who was heard, who was not, and what may be concluded from it. */
export function Coverage({ ledger }: { readonly ledger: CoverageFragment }) {
  const { language } = useLanguage();
  const words = coverageMessages[language];
  const tables = [
    [words.byDistrict, words.district, words.noDistrict, ledger.byDistrict],
    [words.byGroup, words.group, words.noGroup, ledger.byGroup],
    [words.byChannel, words.channel, '', ledger.byChannel],
    [words.byMonth, words.month, words.noMonth, ledger.byMonth],
  ] as const;
  return (
    <section id="tackning" className="section coverage">
      <div className="section-head">
        <h2>{words.title}</h2>
      </div>
      <div className="coverage-pair">
        <ul className="coverage-sentences">
          {ledger.sentences.map((sentence) => (
            <li key={sentence.code}>{sentence.text[language]}</li>
          ))}
        </ul>
        <NotHeard ledger={ledger} />
      </div>
      <h3>{words.tablesTitle}</h3>
      <p className="soft small">{words.tablesIntro}</p>
      {tables.map(([title, name, none, breakdown], index) => (
        <details key={title} className="more-details" open={index === 0}>
          <summary>{title}</summary>
          <CoverageTable caption={title} name={name} none={none} breakdown={breakdown} total={ledger} />
        </details>
      ))}
    </section>
  );
}

function NotHeard({ ledger: { notHeard } }: { readonly ledger: CoverageFragment }) {
  const { language } = useLanguage();
  const words = coverageMessages[language];
  const lists = [
    [words.districtsFew, notHeard.districts.map((district) => district.name)],
    [words.groupsFew, notHeard.groups.map((group) => group.name[language])],
    [words.placesFew, notHeard.places.map((place) => place.name)],
    [words.meetingsNone, notHeard.meetings.map((meeting) => meeting.title[language])],
  ] as const;
  const missing = lists.filter(([, names]) => names.length > 0);
  return (
    <div className="coverage-missing">
      <h3>{words.notHeard}</h3>
      {missing.length === 0 ? (
        <p>{words.allHeard}</p>
      ) : (
        <dl>
          {missing.map(([title, names]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
