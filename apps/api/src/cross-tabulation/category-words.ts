import type { Channel } from '@guldkorn/insight';
import type { LocalizedText } from '@guldkorn/municipality';
import type { Valence } from '@guldkorn/text';

export const channelNames: Readonly<Record<Channel, LocalizedText>> = {
  web: { sv: 'Webben', en: 'Website' },
  focusGroup: { sv: 'Fokusgrupp', en: 'Focus group' },
  dialogueMeeting: { sv: 'Dialogmöte', en: 'Dialogue meeting' },
  openMeeting: { sv: 'Öppet möte', en: 'Open meeting' },
  other: { sv: 'Annat sätt', en: 'Another way' },
};

export const valenceNames: Readonly<Record<Valence, LocalizedText>> = {
  praise: { sv: 'Beröm', en: 'Praise' },
  trouble: { sv: 'Bekymmer', en: 'Trouble' },
  wish: { sv: 'Önskemål', en: 'Wish' },
  unclear: { sv: 'Oklart', en: 'Unclear' },
};
