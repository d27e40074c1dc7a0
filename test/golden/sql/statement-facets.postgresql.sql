select count(*) as "count"
  from "theme" as "t0"
  where "t0"."id" = ?;

with fitting as materialized (select s.id, s.district_id, s.group_id, s.channel, s.valence, s.language, s.role, s.occurred_on, s.may_be_quoted
  from statement s
  where s.moderation <> 'hidden' and (s.search_text like ? escape '!' or s.word_forms like ? escape '!' or s.id in (select m.statement_id
  from mention m
  join keyphrase k on k.id = m.keyphrase_id
  where (k.search_label like ? escape '!' or k.id in (?, …))))) select null as theme, district_id as district, group_id as "group", channel, valence, language, role, month, may_be_quoted as quotable, count(*) as statements
  from (select s.*, substr(s.occurred_on, 1, 7) as month
  from fitting s
  where s.id in (select statement_id
  from statement_theme
  where theme_id = ?)) alike
  group by district_id, group_id, channel, valence, language, role, month, may_be_quoted
  union all select t.theme_id, null, null, null, null, null, null, null, null, count(*)
  from fitting s
  join statement_theme t on t.statement_id = s.id
  join theme shown on shown.id = t.theme_id
  where not shown.hidden and s.district_id in (?, …)
  group by t.theme_id;
