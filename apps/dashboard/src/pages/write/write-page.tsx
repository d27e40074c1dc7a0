import { useParams } from 'react-router';
import { WriteChoicesDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { districtMessages } from '../../messages/district-messages';
import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { Loaded } from '../../ui/loaded';
import { useOwnKey } from '../../ui/use-own-key';
import { Missing } from '../not-found/missing';
import { WriteDesk } from './write-desk';
import './write.css';

/** Where the story of a bygd is written. */
export default function WritePage() {
  const { districtId = '' } = useParams();
  const { language } = useLanguage();
  // Anew for each bygd: until it has come, what was fetched of the one before is still there.
  return <OneText key={`${districtId} ${language}`} districtId={districtId} />;
}

function OneText({ districtId }: { readonly districtId: string }) {
  const { language } = useLanguage();
  // Anew also when it is known who reads: what is kept is theirs.
  const kept = useOwnKey(`guldkorn-text:${districtId}:${language}`);
  const state = useData(WriteChoicesDocument, { id: districtId });
  return (
    <Loaded state={state} what={writeMessages[language].loading} lines={12}>
      {(data) =>
        data.district ? (
          <WriteDesk key={kept} kept={kept} data={data} district={data.district} />
        ) : (
          <Missing title={districtMessages[language].unknownTitle} text={districtMessages[language].unknown} />
        )
      }
    </Loaded>
  );
}
