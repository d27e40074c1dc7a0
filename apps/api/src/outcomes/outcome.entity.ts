import type { LocalizedText } from '@guldkorn/municipality';
import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Outcome',
  properties: {
    id: p.uuid().primary(),
    /** What it is about: a theme, a district, or a theme in a district. Themes come and go with runs, so nothing refers to their table. */
    themeId: p.text().nullable(),
    /** As the theme was called when it was written. */
    themeName: p.json<LocalizedText>().nullable(),
    districtId: p.string().nullable(),
    textSv: p.text(),
    textEn: p.text().nullable(),
    writtenBy: p.text(),
    writtenAt: p.datetime().index(),
    removedBy: p.text().nullable(),
    removedAt: p.datetime().nullable(),
  },
});

/** What was decided, or done, after residents had spoken; told to those whose words it is about. Removed ones are kept. */
export class Outcome extends schema.class {}
schema.setClass(Outcome);
