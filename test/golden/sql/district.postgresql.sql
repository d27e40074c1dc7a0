select "f0".*
  from "finding" as "f0"
  where "f0"."run_id" in (?, …) and "f0"."district_id" in (?, …) and "f0"."kind" in (?, …)
  order by "f0"."district_id" asc, "f0"."kind" asc, "f0"."rank" asc;

select "r0".*
  from "run" as "r0"
  order by "r0"."finished_at" desc, "r0"."id" desc
  limit ?;

select "t0".*
  from "theme" as "t0";

select id, statement_id, note_id, "start", "end", reason
  from redaction
  where (statement_id in (?, …)) and lifted = ?
  order by "start", id;

select k.id, k.label
  from keyphrase k
  where k.id in (?, …) and coalesce((select 1
  from mention m
  join statement s on s.id = m.statement_id
  where m.keyphrase_id = k.id and s.moderation <> 'hidden'
  limit 1), (select 1
  from folded_keyphrase f
  join mention m on m.keyphrase_id = f.id
  join statement s on s.id = m.statement_id
  where f.counts_as = k.id and s.moderation <> 'hidden'
  limit 1)) is not null;

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

select places.subject_id, places.district_id, count(*) as total
  from ( select distinct coalesce(f.counts_as, m.keyphrase_id) as subject_id, case when x.statement_id is null then s.district_id else x.district_id end as district_id, s.id as statement_id, m."start" as "start", m."end" as "end"
  from mention m
  join statement s on s.id = m.statement_id left
  join counted_elsewhere x on x.statement_id = s.id left
  join folded_keyphrase f on f.id = m.keyphrase_id
  where s.role = 'resident' and s.moderation <> 'hidden' and m.keyphrase_id in (values (?, …), …
  union select id
  from folded_keyphrase
  where counts_as in (?, …)) and (coalesce(f.counts_as, m.keyphrase_id), case when x.statement_id is null then s.district_id else x.district_id end) in (values (?, …), …) ) places
  group by places.subject_id, places.district_id;

select ranked.*
  from ( select places.*, row_number() over ( partition by places.subject_id, places.district_id
  order by places.sequence, places."start", coalesce(places."end", 0) ) as place
  from ( select distinct coalesce(f.counts_as, m.keyphrase_id) as subject_id, case when x.statement_id is null then s.district_id else x.district_id end as district_id, s.id as statement_id, s.sequence, m."start" as "start", m."end" as "end", null as text
  from mention m
  join statement s on s.id = m.statement_id left
  join counted_elsewhere x on x.statement_id = s.id left
  join folded_keyphrase f on f.id = m.keyphrase_id
  where s.role = 'resident' and s.moderation <> 'hidden' and m.keyphrase_id in (values (?, …), …
  union select id
  from folded_keyphrase
  where counts_as in (?, …)) and (coalesce(f.counts_as, m.keyphrase_id), case when x.statement_id is null then s.district_id else x.district_id end) in (values (?, …), …) ) places ) ranked
  where ranked.place <= ?
  order by ranked.subject_id, ranked.district_id, ranked.place;

select s.id, s.sequence, s.text, s.language, s.role, s.valence, s.valence_basis, s.topic, s.channel, s.occurred_on, s.may_be_quoted, s.fiction, s."start", s."end", s.note_id, s.question_id, s.district_id, s.place_id, s.group_id, s.text_version, s.moderation, (select n.redacted_by
  from meeting_note n
  where n.id = s.note_id) as note_version
  from statement s
  where s.moderation <> 'hidden' and s.id in (?, …)
  order by s.id;

select t.statement_id, t.theme_id, t.confidence
  from statement_theme t
  where t.statement_id in (?, …)
  order by t.statement_id, t.confidence desc, t.theme_id;
