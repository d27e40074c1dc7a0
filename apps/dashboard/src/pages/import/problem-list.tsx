import type { ProblemPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';

const shownAtOnce = 8;

/** What a person should look at in the file: where, what, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly ProblemPartsFragment[] }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  if (problems.length === 0) return <p className="soft">{words.noProblems}</p>;
  const rest = problems.slice(shownAtOnce);
  return (
    <section className="problems" aria-labelledby="problem">
      <h3 id="problem">{words.problemsTitle}</h3>
      <p className="soft">{words.problemsIntro}</p>
      <ProblemRows problems={problems.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details className="more-details">
          <summary>{words.moreProblems(formats.number(rest.length))}</summary>
          <ProblemRows problems={rest} />
        </details>
      )}
    </section>
  );
}

function ProblemRows({ problems }: { readonly problems: readonly ProblemPartsFragment[] }) {
  const { language } = useLanguage();
  const words = importMessages[language];
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={`${problem.code}-${index}`} data-severity={problem.severity}>
          <p>
            <b>
              {words.severity[problem.severity]}, {problem.place[language]}
            </b>
          </p>
          <p>{problem.message[language]}</p>
        </li>
      ))}
    </ul>
  );
}
