import { useState } from 'react';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { PageTitle } from '../../ui/page-title';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { ChooseFile } from './choose-file';
import { FileQueue } from './file-queue';
import { ImportHistory } from './import-history';
import { ImportRun } from './import-run';
import { RememberedRules } from './remembered-rules';
import { UploadPreview } from './upload-preview';
import './import.css';

/** Choose files, see what would come in, correct it, let it in. Each step is an address, so a reload loses nothing. */
export default function ImportPage() {
  const { language } = useLanguage();
  const words = importMessages[language];
  const [parameters, setParameters] = useAddressParameters();
  const uploadIds = [...new Set(parameters.getAll('fil'))];
  const chosen = parameters.get('visa');
  const uploadId = chosen !== null && uploadIds.includes(chosen) ? chosen : (uploadIds[0] ?? null);
  const importId = parameters.get('inlasning');
  const [back, setBack] = useState(false);

  const go = (step: { fil?: readonly string[]; visa?: string | null; inlasning?: string | null }) => {
    setBack(step.fil?.length === 0);
    setParameters((now) => {
      const next = new URLSearchParams(now);
      if (step.fil !== undefined) {
        next.delete('fil');
        for (const id of step.fil) next.append('fil', id);
      }
      for (const name of ['visa', 'inlasning'] as const) {
        const value = step[name] ?? null;
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  };
  const startOver = () => go({ fil: [] });
  const at = uploadId === null ? -1 : uploadIds.indexOf(uploadId);
  const nextId = uploadIds[at + 1] ?? null;

  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        {importId === null && uploadId === null && <p className="lead">{words.intro}</p>}
      </div>
      {uploadIds.length > 1 && uploadId !== null && (
        <FileQueue key={importId ?? ''} uploadIds={uploadIds} shown={uploadId} onShow={(id) => go({ visa: id })} />
      )}
      {importId !== null ? (
        <ImportRun
          key={importId}
          importId={importId}
          onAnother={startOver}
          onFile={uploadId === null ? null : () => go({ visa: uploadId })}
          onNext={nextId === null ? null : () => go({ visa: nextId })}
        />
      ) : uploadId !== null ? (
        <UploadPreview
          key={uploadId}
          uploadId={uploadId}
          onStarted={(id) => go({ visa: uploadId, inlasning: id })}
          onOther={startOver}
        />
      ) : (
        <ChooseFile focused={back} onUploaded={(ids) => go({ fil: ids })} />
      )}
      {uploadId === null && importId === null && (
        <>
          <ImportHistory />
          <RememberedRules />
        </>
      )}
    </div>
  );
}
