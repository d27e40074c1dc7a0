import { UploadHeadDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';

interface FileQueueProps {
  readonly uploadIds: readonly string[];
  readonly shown: string;
  readonly onShow: (uploadId: string) => void;
}

/** The files that were chosen together, each with how far it has come. */
export function FileQueue({ uploadIds, shown, onShow }: FileQueueProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  return (
    <nav className="queue" aria-label={words.queueTitle}>
      <ol>
        {uploadIds.map((id) => (
          <QueuedFile key={id} uploadId={id} isShown={id === shown} onShow={() => onShow(id)} />
        ))}
      </ol>
    </nav>
  );
}

function QueuedFile(props: { readonly uploadId: string; readonly isShown: boolean; readonly onShow: () => void }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  // How far it has come changes with what is done on the page.
  const { data, error } = useData(UploadHeadDocument, { id: props.uploadId }, { requestPolicy: 'cache-and-network' });
  const upload = data?.upload;
  const status = upload?.alreadyImported?.status;
  const state = error
    ? words.queueState.UNREADABLE
    : upload === undefined || upload === null
      ? '…'
      : status !== undefined
        ? words.queueState[status]
        : upload.counts.willComeIn === 0
          ? words.queueState.NOTHING
          : words.queueState.READY(formats.count(upload.counts.willComeIn));
  return (
    <li>
      <button type="button" aria-current={props.isShown ? 'step' : undefined} onClick={props.onShow}>
        <b>{upload?.fileName ?? '…'}</b>
        <span className="soft small">{state}</span>
      </button>
    </li>
  );
}
