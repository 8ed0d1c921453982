-- League table of issuers: by the share of tasks whose day has come that were done in time, then by the share overdue.
-- Xếp hạng nơi ban hành: theo tỷ lệ nhiệm vụ đến hạn đã xong đúng hạn, rồi theo tỷ lệ quá hạn.
WITH latest AS (
  SELECT issuer, MAX(as_of) AS as_of
  FROM plans
  GROUP BY issuer
),
documents AS (
  SELECT issuer, as_of, MAX(issuer_name) AS issuer_name
  FROM plans
  GROUP BY issuer, as_of
),
counts AS (
  SELECT
    issuer,
    as_of,
    COUNT(CASE WHEN kind = 'task' AND counted THEN 1 END) AS tasks,
    COUNT(CASE WHEN kind = 'task' AND counted AND status IN ('done', 'done_late', 'overdue') THEN 1 END) AS tasks_due,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'done' THEN 1 END) AS task_done,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'overdue' THEN 1 END) AS task_overdue,
    COUNT(CASE WHEN kind = 'target' AND counted THEN 1 END) AS targets,
    COUNT(CASE WHEN kind = 'target' AND counted AND status IN ('achieved', 'exceeded') THEN 1 END) AS target_met,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'missed' THEN 1 END) AS target_missed
  FROM items
  GROUP BY issuer, as_of
),
shares AS (
  SELECT
    documents.issuer,
    documents.issuer_name,
    documents.as_of,
    COALESCE(counts.tasks, 0) AS tasks,
    COALESCE(counts.tasks_due, 0) AS tasks_due,
    COALESCE(counts.task_done, 0) AS task_done,
    COALESCE(counts.task_overdue, 0) AS task_overdue,
    COALESCE(counts.targets, 0) AS targets,
    COALESCE(counts.target_met, 0) AS target_met,
    COALESCE(counts.target_missed, 0) AS target_missed,
    CASE WHEN counts.tasks_due > 0
      THEN CAST(counts.task_done AS DOUBLE) / CAST(counts.tasks_due AS DOUBLE) END AS done_share,
    CASE WHEN counts.tasks > 0
      THEN CAST(counts.task_overdue AS DOUBLE) / CAST(counts.tasks AS DOUBLE) END AS overdue_share,
    CASE WHEN counts.targets > 0
      THEN CAST(counts.target_met AS DOUBLE) / CAST(counts.targets AS DOUBLE) END AS met_share
  FROM documents
  JOIN latest ON latest.issuer = documents.issuer AND latest.as_of = documents.as_of
  LEFT JOIN counts ON counts.issuer = documents.issuer AND counts.as_of = documents.as_of
)
SELECT
  RANK() OVER (ORDER BY done_share DESC NULLS LAST, overdue_share ASC NULLS LAST) AS place,
  issuer,
  issuer_name,
  as_of,
  tasks,
  tasks_due,
  task_done,
  done_share,
  task_overdue,
  overdue_share,
  targets,
  target_met,
  met_share,
  target_missed
FROM shares
ORDER BY place, issuer;
