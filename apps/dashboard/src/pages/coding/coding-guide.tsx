import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';

/** What to do in three steps, and why it is done blind and by two. */
export function CodingGuide() {
  const { language } = useLanguage();
  const words = codingMessages[language];
  return (
    <div className="coding-guide stack">
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl>
        {words.why.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
