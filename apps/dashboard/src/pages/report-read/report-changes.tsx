import { ReportChangesSinceDocument, type ReportChangesPartsFragment } from '../../graphql/generated/graphql';
import { FigureTable } from '../../charts/figure-table';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { Loaded } from '../../ui/loaded';

/** What differs from the version before: figures, and what has come and gone. */
export function ReportChanges({ versionId }: { readonly versionId: string }) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(ReportChangesSinceDocument, { id: versionId });
  return (
    <section className="talk" aria-labelledby="andrat">
      <h2 id="andrat">{words.changes}</h2>
      <Loaded state={state} what={words.changesLoading} lines={4}>
        {({ reportVersion }) =>
          reportVersion?.changesSince ? (
            <ChangedFigures title={words.changes} changes={reportVersion.changesSince} />
          ) : null
        }
      </Loaded>
    </section>
  );
}

type Changes = ReportChangesPartsFragment;

/** Figures that differ, and findings that have come and gone. */
export function ChangedFigures({ title, changes }: { readonly title: string; readonly changes: Changes }) {
  const { language, formats } = useLanguage();
  const words = reportReadMessages[language];
  const { figures, came, went, unchanged } = changes;
  return (
    <>
      <p>
        {figures.length === 0 && words.noChanges} {words.unchanged(formats.number(unchanged))}
      </p>
      {figures.length > 0 && (
        <FigureTable
          title={title}
          table={{
            columns: [{ name: words.figure }, { name: words.before, words: true }, { name: words.after, words: true }],
            rows: figures.map(({ figureId, label, before, after }) => ({
              key: figureId,
              cells: [label, before ?? words.absent, after ?? words.absent],
            })),
          }}
        />
      )}
      <Findings title={words.came} findings={came} />
      <Findings title={words.went} findings={went} />
    </>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly { readonly id: string; readonly title: string }[];
}

function Findings({ title, findings }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {findings.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
      </ul>
    </>
  );
}
