select count(*) as "count"
  from "theme" as "t0"
  where "t0"."id" = ?;

select district_id as district, group_id as "group", channel, valence, language, role, month, may_be_quoted as quotable, count(*) as statements
  from ( select s.district_id, s.group_id, s.channel, s.valence, s.language, s.role, substr(s.occurred_on, 1, 7) as month, s.may_be_quoted
  from statement s
  where s.moderation <> 'hidden' and s.id in (select statement_id
  from statement_theme
  where theme_id = ?) and (s.search_text like ? escape '!' or s.word_forms like ? escape '!' or s.id in (select m.statement_id
  from mention m
  join keyphrase k on k.id = m.keyphrase_id
  where (k.search_label like ? escape '!' or k.id in (?, …)))) ) fitting
  group by district_id, group_id, channel, valence, language, role, month, may_be_quoted;

select t.theme_id as theme, count(*) as statements
  from statement_theme t
  join statement s on s.id = t.statement_id
  join theme shown on shown.id = t.theme_id
  where not shown.hidden and s.moderation <> 'hidden' and s.district_id in (?, …) and (s.search_text like ? escape '!' or s.word_forms like ? escape '!' or s.id in (select m.statement_id
  from mention m
  join keyphrase k on k.id = m.keyphrase_id
  where (k.search_label like ? escape '!' or k.id in (?, …))))
  group by t.theme_id;
