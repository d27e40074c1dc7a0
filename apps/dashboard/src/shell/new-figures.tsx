import { DataChangedDocument } from '../graphql/generated/graphql';
import { useRefresh } from '../graphql/data-provider';
import { useLive } from '../graphql/use-data';
import { useLanguage } from '../messages/language';

/** Tells when a newer run stands than the one shown; nothing on the page moves until asked to. */
export default function NewFigures({ shownRun }: { readonly shownRun: string | undefined }) {
  const { m } = useLanguage();
  const refresh = useRefresh();
  const newest = useLive(DataChangedDocument, {})?.dataChanged.id;
  const stale = newest !== undefined && newest !== shownRun;
  return (
    <div className="new-figures" role="status" data-shown={stale}>
      {stale && (
        <>
          <p>{m.shell.changed}</p>
          <button type="button" className="button" onClick={refresh}>
            {m.shell.bringIn}
          </button>
        </>
      )}
    </div>
  );
}
