import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { PageTitle } from '../../ui/page-title';
import { ChooseFile } from './choose-file';
import { ImportHistory } from './import-history';
import { ImportRun } from './import-run';
import { UploadPreview } from './upload-preview';
import './import.css';

/** Choose a file, see what would come in, let it in. Each step is an address, so a reload loses nothing. */
export default function ImportPage() {
  const { language } = useLanguage();
  const words = importMessages[language];
  const [parameters, setParameters] = useSearchParams();
  const uploadId = parameters.get('fil');
  const importId = parameters.get('inlasning');
  const [back, setBack] = useState(false);
  const go = (step: 'fil' | 'inlasning' | null, id = '') => {
    setBack(step === null);
    setParameters((now) => {
      const next = new URLSearchParams(now);
      next.delete('fil');
      next.delete('inlasning');
      if (step !== null) next.set(step, id);
      return next;
    });
  };
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        {importId === null && uploadId === null && <p className="lead">{words.intro}</p>}
      </div>
      {importId !== null ? (
        <ImportRun key={importId} importId={importId} onAnother={() => go(null)} />
      ) : uploadId !== null ? (
        <UploadPreview
          key={uploadId}
          uploadId={uploadId}
          onStarted={(id) => go('inlasning', id)}
          onOther={() => go(null)}
        />
      ) : (
        <ChooseFile focused={back} onUploaded={(id) => go('fil', id)} />
      )}
      {uploadId === null && importId === null && <ImportHistory />}
    </div>
  );
}
