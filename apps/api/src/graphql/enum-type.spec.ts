import { describe, expect, it } from '@jest/globals';
import { ChannelEnum, ColumnRoleEnum, ValenceEnum } from './enums.js';

describe('an enum', () => {
  it('shows the values of the product in capitals', () => {
    expect(ChannelEnum).toEqual({
      WEB: 'web',
      FOCUS_GROUP: 'focusGroup',
      DIALOGUE_MEETING: 'dialogueMeeting',
      OPEN_MEETING: 'openMeeting',
      OTHER: 'other',
    });
    expect(ColumnRoleEnum['EXTERNAL_ID']).toBe('externalId');
    expect(Object.keys(ValenceEnum)).toEqual(['PRAISE', 'TROUBLE', 'WISH', 'UNCLEAR']);
  });
});
