select `t0`.*
  from `theme` as `t0`;

select count(*) as total
  from statement s
  where s.moderation <> 'hidden' and s.district_id in (?, …) and (s.search_text like ? escape '!' or s.word_forms like ? escape '!' or s.id in (select m.statement_id
  from mention m
  join keyphrase k on k.id = m.keyphrase_id
  where (k.search_label like ? escape '!' or k.id in (?, …))));

select id, statement_id, note_id, "start", "end", reason
  from redaction
  where (statement_id in (?, …)) and lifted = ?
  order by "start", id;

select k.id, k.label, k.language, k.voices, coalesce((select 1
  from mention m
  join statement s on s.id = m.statement_id
  where m.keyphrase_id = k.id and s.moderation <> 'hidden'
  limit 1), (select 1
  from folded_keyphrase f
  join mention m on m.keyphrase_id = f.id
  join statement s on s.id = m.statement_id
  where f.counts_as = k.id and s.moderation <> 'hidden'
  limit 1)) is not null as openly_said
  from keyphrase k
  where k.id in (?, …);

select m.statement_id, coalesce(f.counts_as, m.keyphrase_id) as keyphrase_id, m."start", m."end", m.valence
  from mention m left
  join folded_keyphrase f on f.id = m.keyphrase_id
  where m.statement_id in (?, …) and not m.part and (f.id is null or f.counts_as is not null)
  order by m.statement_id, m."start", m."end";

select s.id, s.sequence, s.text, s.language, s.role, s.valence, s.valence_basis, s.topic, s.channel, s.occurred_on, s.may_be_quoted, s.fiction, s."start", s."end", s.note_id, s.question_id, s.district_id, s.place_id, s.group_id, s.text_version, s.moderation, (select n.redacted_by
  from meeting_note n
  where n.id = s.note_id) as note_version
  from statement s
  where s.moderation <> 'hidden' and s.district_id in (?, …) and (s.search_text like ? escape '!' or s.word_forms like ? escape '!' or s.id in (select m.statement_id
  from mention m
  join keyphrase k on k.id = m.keyphrase_id
  where (k.search_label like ? escape '!' or k.id in (?, …))))
  order by s.sequence desc
  limit ?;

select t.statement_id, t.theme_id, t.confidence
  from statement_theme t
  where t.statement_id in (?, …)
  order by t.statement_id, t.confidence desc, t.theme_id;
