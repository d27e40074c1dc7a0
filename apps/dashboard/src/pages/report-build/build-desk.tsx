import { useState } from 'react';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { Sources } from '../../report-view/source-context';
import { AppLink } from '../../ui/app-link';
import { deciderKept } from '../../ui/kept-names';
import { PageTitle } from '../../ui/page-title';
import { useSigner } from '../../ui/use-signer';
import { BuildNotices } from './build-notices';
import { BuildSide } from './build-side';
import { FirstPage } from './first-page';
import { ItemList } from './item-list';
import type { Report } from './outline';
import { useChangedBlocks } from './use-changed-blocks';
import { useOutline } from './use-outline';
import '../../report-view/report.css';
import './build.css';

interface BuildDeskProps {
  readonly report: Report;
  /** Brings in what the server has now. */
  readonly fetchAnew: () => void;
}

const longestTitle = 200;

/** The report as it will be, to write in, with what helps beside it. */
export function BuildDesk({ report, fetchAnew }: BuildDeskProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const [by, setBy] = useSigner(deciderKept);
  const held = useOutline(report, by, fetchAnew);
  const changed = useChangedBlocks(report.draft.document);
  const [said, say] = useState('');
  const { outline, change } = held;
  const { document } = report.draft;
  const lang = report.language.toLowerCase();
  return (
    <Sources document={document} isInside>
      <div className="wrap">
        <div className="page-head">
          <p className="kicker no-print">
            <AppLink to="/rapporter">{words.toReports}</AppLink>
          </p>
          <PageTitle tab={words.tab(outline.title)}>{words.title}</PageTitle>
          <p className="soft no-print">{words.hint}</p>
        </div>
        <BuildNotices held={held} changed={changed} by={by} updatedBy={report.updatedBy} />
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <div className="build-columns">
          <div className="build-paper">
            <p className="field">
              <label htmlFor="rapport-rubrik">{words.titleField}</label>
              <input
                id="rapport-rubrik"
                type="text"
                lang={lang}
                maxLength={longestTitle}
                value={outline.title}
                onChange={(event) => {
                  const title = event.target.value;
                  change((now) => ({ ...now, title }));
                }}
              />
            </p>
            <FirstPage document={document} changed={changed.ids} />
            <ItemList report={report} held={held} changed={changed.ids} say={say} />
          </div>
          <BuildSide report={report} held={held} by={by} onName={setBy} changed={changed} fetchAnew={fetchAnew} />
        </div>
      </div>
    </Sources>
  );
}
