import { RemoveExampleDocument } from '../graphql/generated/graphql';
import { useRefresh } from '../graphql/data-provider';
import { useChange } from '../graphql/use-data';
import { useLanguage } from '../messages/language';
import { ConfirmButton } from '../ui/confirm-button';
import { useMay } from '../ui/viewing';

/** Says on every page that what is shown is fiction, and takes it away in one click and a yes. */
export function ExampleBanner() {
  const { m } = useLanguage();
  const may = useMay();
  const removeExample = useChange(RemoveExampleDocument);
  const refresh = useRefresh();
  return (
    <section className="example-banner" aria-label={m.statement.fiction}>
      <div className="wrap example-row">
        <p>{m.shell.example}</p>
        {may('TAKE_IN') && (
          <ConfirmButton
            label={m.shell.emptyExample}
            question={m.shell.emptyExampleQuestion}
            explained={m.shell.emptyExampleExplained}
            yes={m.shell.emptyExampleYes}
            busyLabel={m.shell.emptyingExample}
            onConfirm={async () => {
              await removeExample({});
            }}
            onDone={refresh}
          />
        )}
      </div>
    </section>
  );
}
