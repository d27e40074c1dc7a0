import { useRefresh } from '../../graphql/data-provider';
import { RemoveImportDocument } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { ConfirmButton } from '../../ui/confirm-button';

interface RemoveImportProps {
  readonly importId: string;
  readonly fileName: string;
  readonly onRemoved: () => void;
}

/** Takes away all that an import brought, after a yes. */
export function RemoveImport({ importId, fileName, onRemoved }: RemoveImportProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  const removeImport = useChange(RemoveImportDocument);
  const refresh = useRefresh();
  return (
    <ConfirmButton
      kind="quiet"
      label={words.remove}
      about={fileName}
      question={words.removeQuestion(fileName)}
      explained={words.removeExplained}
      yes={words.removeYes}
      busyLabel={words.removing}
      onConfirm={async () => {
        await removeImport({ id: importId });
      }}
      onDone={() => {
        onRemoved();
        refresh();
      }}
    />
  );
}
