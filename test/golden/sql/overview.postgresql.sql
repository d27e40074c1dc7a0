select "f0".*
  from "finding" as "f0"
  where "f0"."run_id" in (?, …) and "f0"."district_id" in (?, …) and "f0"."kind" in (?, …) and "f0"."rank" <= ?
  order by "f0"."district_id" asc, "f0"."kind" asc, "f0"."rank" asc;

select "i0"."id", "i0"."rows", "i0"."came_in", "i0"."duplicates", "i0"."left_out"
  from "import" as "i0"
  where "i0"."status" = ?
  order by "i0"."created_at" asc, "i0"."id" asc;

select "r0".*
  from "run" as "r0"
  order by "r0"."finished_at" desc, "r0"."id" desc
  limit ?;

select "t0".*
  from "theme" as "t0";

select count(*) as "count"
  from "import" as "i0"
  where "i0"."fiction" = ?;

select count(*) as "count"
  from "submission" as "s0"
  where "s0"."import_id" is null;
