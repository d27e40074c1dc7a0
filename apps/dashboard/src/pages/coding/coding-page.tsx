import { useState } from 'react';
import { CodingDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { useAccountName } from '../../ui/viewing';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { CodingDesk } from './coding-desk';
import { CodingStart } from './coding-start';
import { DrawSample } from './draw-sample';
import { withWhere } from './where';
import { coderKept } from '../../ui/kept-names';
import './coding.css';

/** Where two people code the same statements blind, so that it can be told how well the program reads. */
export default function CodingPage() {
  const { language } = useLanguage();
  const words = codingMessages[language];
  const [, setParameters] = useAddressParameters();
  const account = useAccountName();
  const [given, setCoder] = useState(() => localStorage.getItem(coderKept) ?? '');
  const coder = account ?? given;
  const [isChanging, setChanging] = useState(false);
  function begin(name: string) {
    localStorage.setItem(coderKept, name);
    setCoder(name);
  }
  function changeName() {
    localStorage.removeItem(coderKept);
    setParameters((now) => withWhere(now, { view: 'next' }));
    setChanging(true);
    setCoder('');
  }
  return (
    <div className="wrap coding">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        {coder === '' ? (
          <p className="lead">{words.lead}</p>
        ) : (
          <p className="row soft coding-who">
            <span>{words.codingAs(coder)}</span>
            {account === null && (
              <button type="button" className="button" data-kind="quiet" onClick={changeName}>
                {words.changeName}
              </button>
            )}
          </p>
        )}
      </div>
      {coder === '' ? (
        <CodingStart isFocused={isChanging} onBegin={begin} />
      ) : (
        <CoderSample key={coder} coder={coder} />
      )}
    </div>
  );
}

/** The latest sample as one person may see it; where none is drawn, a way to draw it. */
function CoderSample({ coder }: { readonly coder: string }) {
  const { language } = useLanguage();
  const words = codingMessages[language];
  // What the cache holds may be from before one's latest answers.
  const state = useData(CodingDocument, { coder }, { requestPolicy: 'network-only' });
  return (
    <Loaded state={state} what={words.loading} lines={8}>
      {({ qualitySample }) =>
        qualitySample ? (
          <CodingDesk key={qualitySample.id} sample={qualitySample} coder={coder} onAgain={state.retry} />
        ) : (
          <DrawSample coder={coder} onDrawn={state.retry} />
        )
      }
    </Loaded>
  );
}
