import { ReportChangesSinceDocument } from '../../graphql/generated/graphql';
import { FigureTable } from '../../charts/figure-table';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { Loaded } from '../../ui/loaded';

/** What differs from the version before: figures, and what has come and gone. */
export function ReportChanges({ versionId }: { readonly versionId: string }) {
  const { language, formats } = useLanguage();
  const words = reportReadMessages[language];
  const state = useData(ReportChangesSinceDocument, { id: versionId });
  return (
    <section className="talk" aria-labelledby="andrat">
      <h2 id="andrat">{words.changes}</h2>
      <Loaded state={state} what={words.changesLoading} lines={4}>
        {({ reportVersion }) => {
          const changes = reportVersion?.changesSince;
          if (!changes) return null;
          const { figures, came, went, unchanged } = changes;
          return (
            <>
              <p>
                {figures.length === 0 && words.noChanges} {words.unchanged(formats.number(unchanged))}
              </p>
              {figures.length > 0 && (
                <FigureTable
                  title={words.changes}
                  table={{
                    columns: [
                      { name: words.figure },
                      { name: words.before, words: true },
                      { name: words.after, words: true },
                    ],
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
        }}
      </Loaded>
    </section>
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
