import { DataChangedDocument } from '../graphql/generated/graphql';
import { useRefresh } from '../graphql/data-provider';
import { useLive } from '../graphql/use-data';
import { useLanguage } from '../messages/language';

interface NewFiguresProps {
  /** The run whose figures are shown; undefined before the first, or before it is known. */
  readonly shown: { readonly id: string; readonly statements: number } | undefined;
}

/** Tells when a newer run stands than the one shown, and how much has come in; nothing on the page moves until asked to. */
export default function NewFigures({ shown }: NewFiguresProps) {
  const { m, formats } = useLanguage();
  const refresh = useRefresh();
  const newest = useLive(DataChangedDocument, { since: shown?.id ?? null })?.dataChanged;
  const stale = newest !== undefined && newest.id !== shown?.id;
  return (
    <div className="new-figures" role="status" data-shown={stale}>
      {stale && (
        <>
          <p>{m.shell.changed(formats.count(newest.statements - (shown?.statements ?? 0)))}</p>
          <button type="button" className="button" onClick={refresh}>
            {m.shell.bringIn}
          </button>
        </>
      )}
    </div>
  );
}
