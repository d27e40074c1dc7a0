select `f0`.*
  from `finding` as `f0`
  where `f0`.`id` = ? and `f0`.`run_id` = ?
  limit ?;

select `r0`.*
  from `run` as `r0`
  order by `r0`.`finished_at` desc, `r0`.`id` desc
  limit ?;

select m.keyphrase_id, s.district_id as district_id, count(*) as total
  from mention m
  join statement s on s.id = m.statement_id
  where s.role = 'resident' and m.keyphrase_id in (?, …) and (m.keyphrase_id, s.district_id) in (values (?, …), …)
  group by m.keyphrase_id, s.district_id;

select m.statement_id, m.keyphrase_id, m."start", m."end", m.valence
  from mention m
  where m.statement_id in (?, …) and not m.part
  order by m.statement_id, m."start", m."end";

select ranked.*
  from ( select m.keyphrase_id, s.district_id as district_id, m.statement_id, s.sequence, m."start", m."end", row_number() over (partition by m.keyphrase_id, s.district_id
  order by s.sequence, m."start") as place
  from mention m
  join statement s on s.id = m.statement_id
  where s.role = 'resident' and m.keyphrase_id in (?, …) and (m.keyphrase_id, s.district_id) in (values (?, …), …) ) ranked
  where ranked.place <= ?
  order by ranked.keyphrase_id, ranked.district_id, ranked.place;

select s.id, s.sequence, s.text, s.language, s.role, s.valence, s.valence_basis, s.topic, s.channel, s.occurred_on, s.may_be_quoted, s.fiction, s."start", s."end", s.voice_id, s.note_id, s.question_id, s.district_id, s.place_id, s.group_id
  from statement s
  where s.id in (?, …)
  order by s.id;

select s.voice_id, count(*) as statements
  from statement s
  where s.voice_id in (?, …)
  group by s.voice_id;
