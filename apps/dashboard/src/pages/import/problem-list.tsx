import type { ProblemPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { groupProblems, type ProblemGroup } from './problem-groups';

const groupsAtOnce = 8;
const placesAtOnce = 4;

/** What a person should look at in the file: where, what, and what to do. */
export function ProblemList({
  problems,
  othersComeIn = false,
  file,
}: {
  readonly problems: readonly ProblemPartsFragment[];
  /** Whether there is more in the file, that can come in. */
  readonly othersComeIn?: boolean;
  /** Where all of them can be had as a table, and how many they are. */
  readonly file: { readonly href: string; readonly count: number };
}) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  if (problems.length === 0) return <p className="soft">{words.noProblems}</p>;
  const groups = groupProblems(problems, language);
  const rest = groups.slice(groupsAtOnce);
  return (
    <section className="problems" aria-labelledby="problem">
      <h3 id="problem">{words.problemsTitle}</h3>
      {othersComeIn && <p className="soft">{words.problemsIntro}</p>}
      <ProblemRows groups={groups.slice(0, groupsAtOnce)} />
      {rest.length > 0 && (
        <details className="more-details">
          <summary>{words.moreProblems(formats.number(rest.length))}</summary>
          <ProblemRows groups={rest} />
        </details>
      )}
      <p className="problems-file">
        <a className="button" href={file.href} download>
          {words.downloadProblems(formats.count(file.count))}
        </a>
      </p>
    </section>
  );
}

function ProblemRows({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  return (
    <ul>
      {groups.map((group) => {
        const more = group.places.slice(placesAtOnce);
        return (
          <li key={`${group.message} ${group.places[0]}`} data-severity={group.severity}>
            <p>
              <b>
                {words.severity[group.severity]}, {group.places.slice(0, placesAtOnce).join('; ')}
              </b>
            </p>
            <p>{group.message}</p>
            {more.length > 0 && (
              <details className="more-details small">
                <summary>{words.morePlaces(formats.number(more.length))}</summary>
                <p>{more.join('; ')}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
