import { useRef } from 'react';
import { ForgetIntakeRuleDocument, IntakeRulesDocument } from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';

/** What was decided of earlier files, each to be forgotten; nothing is shown where nothing is kept. */
export function RememberedRules() {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const { data, retry } = useData(IntakeRulesDocument, {}, { requestPolicy: 'cache-and-network' });
  const forgetRule = useChange(ForgetIntakeRuleDocument);
  const title = useRef<HTMLHeadingElement>(null);
  if (data === undefined || data.intakeRules.length === 0) return null;
  return (
    <section className="section" aria-labelledby="sparat">
      <h2 id="sparat" ref={title} tabIndex={-1}>
        {words.rulesTitle}
      </h2>
      <p className="soft rules-intro">{words.rulesIntro}</p>
      <ul className="history">
        {data.intakeRules.map((rule) => (
          <li key={rule.id}>
            <div>
              <p>{rule.text[language]}</p>
              <p className="soft small">
                {words.ruleUsed(formats.count(rule.timesUsed), formats.dateTime(rule.lastUsedAt))}
              </p>
            </div>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={words.forgetAbout(rule.text[language])}
              onClick={() => {
                void forgetRule({ id: rule.id }).then(() => {
                  title.current?.focus();
                  retry();
                });
              }}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
