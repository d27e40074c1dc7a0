import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { MaskedWords } from '../../ui/masked-words';
import '../../ui/statement-card.css';
import type { SampledStatement } from './use-coding';

/** What was said and what it answers, and nothing of what anybody made of it. */
export function StatementToCode({ statement }: { readonly statement: SampledStatement }) {
  const { language } = useLanguage();
  const words = codingMessages[language];
  const { question, topic, text } = statement;
  return (
    <article className="statement" data-role="RESIDENT">
      {question && (
        <p className="statement-topic">
          {words.question}: {question[language]}
        </p>
      )}
      {topic && (
        <p className="statement-topic">
          {words.topic}: <MaskedWords text={topic} />
        </p>
      )}
      <p className="statement-text">
        <MaskedWords text={text} />
      </p>
    </article>
  );
}
