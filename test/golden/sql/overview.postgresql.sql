select "f0".*
  from "finding" as "f0"
  where "f0"."run_id" in (?, …) and "f0"."district_id" in (?, …) and "f0"."kind" in (?, …)
  order by "f0"."district_id" asc, "f0"."kind" asc, "f0"."rank" asc;

select "i0"."id", "i0"."original_id", "i0"."kind", "i0"."status", "i0"."created_at", "i0"."finished_at", "i0"."rows", "i0"."came_in", "i0"."duplicates", "i0"."excluded", "i0"."statements", "i0"."left_out", "i0"."ledger", "i0"."error", "i0"."mapping", "i0"."names", "i0"."corrections", "i0"."choice", "i0"."fiction"
  from "import" as "i0"
  where "i0"."status" = ?
  order by "i0"."created_at" asc, "i0"."id" asc;

select "o0"."id", "o0"."file_name"
  from "original" as "o0"
  where "o0"."id" in (?, …);

select "r0".*
  from "run" as "r0"
  order by "r0"."finished_at" desc, "r0"."id" desc
  limit ?;

select "t0".*
  from "theme" as "t0";

select count(*) as "count"
  from "import" as "i0"
  where "i0"."fiction" = ?;

select distinct meeting_id as "id"
  from meeting_note
  where meeting_id is not null;

select import_id as "importId", district_id as "districtId", group_id as "groupId", received_on as "receivedOn", count(*) as "count"
  from submission
  where import_id in (?, …)
  group by import_id, district_id, group_id, received_on;

select import_id as "importId", district_id as "districtId", group_id as "groupId", received_on as "receivedOn", count(*) as "count"
  from submission
  where import_id is null and withdrawn_at is not null
  group by import_id, district_id, group_id, received_on;

select import_id as "importId", district_id as "districtId", group_id as "groupId", received_on as "receivedOn", count(*) as "count"
  from submission
  where import_id is null and withdrawn_at is null
  group by import_id, district_id, group_id, received_on;

select import_id as "importId", district_id as "districtId", group_id as "groupId", received_on as "receivedOn", count(*) as "count"
  from submission
  where submission.id in (select h.submission_id
  from statement h
  where h.moderation = 'hidden') and not exists (select 1
  from statement h
  where h.submission_id = submission.id and h.moderation <> 'hidden')
  group by import_id, district_id, group_id, received_on;

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

select meeting_note.import_id as "importId", statement.district_id as "districtId", statement.group_id as "groupId", statement.channel, substr(statement.occurred_on, 1, 7) as "month", count(*) as "count"
  from statement
  join meeting_note on meeting_note.id = statement.note_id
  where meeting_note.import_id in (?, …)
  group by meeting_note.import_id, statement.district_id, statement.group_id, statement.channel, substr(statement.occurred_on, 1, 7);

select meeting_note.import_id as "importId", statement.district_id as "districtId", statement.group_id as "groupId", statement.channel, substr(statement.occurred_on, 1, 7) as "month", count(*) as "count"
  from statement
  join meeting_note on meeting_note.id = statement.note_id
  where statement.moderation = 'hidden'
  group by meeting_note.import_id, statement.district_id, statement.group_id, statement.channel, substr(statement.occurred_on, 1, 7);
