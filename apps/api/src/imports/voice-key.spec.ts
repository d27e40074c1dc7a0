import { describe, expect, it } from '@jest/globals';
import { noteVoice, submissionVoice, type Occasion } from './voice-key.js';

const transcript: Occasion = { meetingId: 'oppet', heldOn: '2020-10-08', title: 'Öppet möte', noteId: 'note-1' };
const chat: Occasion = { meetingId: 'oppet', heldOn: null, title: null, noteId: 'note-2' };

describe('who speaks', () => {
  it('is one voice for one author, however the name is typed', () => {
    expect(submissionVoice('Anna  Öberg', 'a').id).toBe(submissionVoice('anna öberg', 'b').id);
    expect(submissionVoice('17', 'a').id).not.toBe(submissionVoice('18', 'a').id);
  });

  it('is a voice of its own for each submission without author', () => {
    expect(submissionVoice(null, 'a').id).not.toBe(submissionVoice(null, 'b').id);
    expect(submissionVoice(null, 'a')).toMatchObject({ kind: 'person', role: 'resident', participants: null });
  });

  it('is one voice in the transcript and the chat of a meeting', () => {
    expect(noteVoice(transcript, 'Ingela', 'resident', 12)).toEqual(noteVoice(chat, 'INGELA', 'resident', null));
    expect(noteVoice(transcript, null, 'resident', 12).id).toBe(noteVoice(chat, null, 'resident', 12).id);
  });

  it('is another in another meeting, and in another role', () => {
    const other = { ...transcript, meetingId: 'annat' };
    const ids = [
      noteVoice(transcript, 'Ingela', 'resident', null).id,
      noteVoice(other, 'Ingela', 'resident', null).id,
      noteVoice(transcript, 'Ingela', 'politician', null).id,
      noteVoice(transcript, null, 'resident', null).id,
      noteVoice(transcript, ' ', 'politician', null).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows an occasion without a meeting by date and title, and else by the note alone', () => {
    const dated = { meetingId: null, heldOn: '2020-09-03', title: 'Bygdemöte', noteId: 'a' };
    expect(noteVoice(dated, 'Bo', 'resident', null).id).toBe(
      noteVoice({ ...dated, noteId: 'b' }, 'Bo', 'resident', null).id,
    );
    const undated = { ...dated, heldOn: null };
    expect(noteVoice(undated, 'Bo', 'resident', null).id).not.toBe(
      noteVoice({ ...undated, noteId: 'b' }, 'Bo', 'resident', null).id,
    );
  });

  it('counts the participants of residents who are not named, and of nobody else', () => {
    expect(noteVoice(transcript, null, 'resident', 12)).toMatchObject({ kind: 'meeting', participants: 12 });
    expect(noteVoice(transcript, null, 'politician', 12)).toMatchObject({ kind: 'meeting', participants: null });
    expect(noteVoice(transcript, 'Ingela', 'resident', 12)).toMatchObject({ kind: 'person', participants: null });
  });

  it('keeps no name', () => {
    expect(JSON.stringify(noteVoice(transcript, 'Ingela', 'resident', 12))).not.toMatch(/ingela/i);
  });
});
