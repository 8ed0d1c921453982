-- National overview: one row for each issuer, on the latest day that it exported. The counts are those of `kh status`.
-- Toàn cảnh: mỗi nơi ban hành một dòng, ở ngày chốt mới nhất của nơi ấy; các số là số của kh status.
WITH latest AS (
  SELECT issuer, MAX(as_of) AS as_of
  FROM plans
  GROUP BY issuer
),
documents AS (
  SELECT issuer, as_of, MAX(issuer_name) AS issuer_name, COUNT(CASE WHEN NOT replaced THEN 1 END) AS plans
  FROM plans
  GROUP BY issuer, as_of
),
counts AS (
  SELECT
    issuer,
    as_of,
    COUNT(CASE WHEN kind = 'target' AND counted THEN 1 END) AS targets,
    COUNT(CASE WHEN kind = 'target' AND NOT replaced AND NOT counted THEN 1 END) AS parents,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'missed' THEN 1 END) AS target_missed,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'off_track' THEN 1 END) AS target_off_track,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'at_risk' THEN 1 END) AS target_at_risk,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'inconclusive' THEN 1 END) AS target_inconclusive,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'awaiting' THEN 1 END) AS target_awaiting,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'no_data' THEN 1 END) AS target_no_data,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'in_progress' THEN 1 END) AS target_in_progress,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'on_track' THEN 1 END) AS target_on_track,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'achieved' THEN 1 END) AS target_achieved,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'exceeded' THEN 1 END) AS target_exceeded,
    COUNT(CASE WHEN kind = 'task' AND counted THEN 1 END) AS tasks,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'overdue' THEN 1 END) AS task_overdue,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'unclosed' THEN 1 END) AS task_unclosed,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'due_soon' THEN 1 END) AS task_due_soon,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'in_time' THEN 1 END) AS task_in_time,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'ongoing' THEN 1 END) AS task_ongoing,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'done_late' THEN 1 END) AS task_done_late,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'done' THEN 1 END) AS task_done,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'cancelled' THEN 1 END) AS task_cancelled,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'overdue' AND unreported THEN 1 END) AS overdue_unreported
  FROM items
  GROUP BY issuer, as_of
)
SELECT
  documents.issuer,
  documents.issuer_name,
  documents.as_of,
  documents.plans,
  COALESCE(counts.targets, 0) AS targets,
  COALESCE(counts.parents, 0) AS parents,
  COALESCE(counts.target_missed, 0) AS target_missed,
  COALESCE(counts.target_off_track, 0) AS target_off_track,
  COALESCE(counts.target_at_risk, 0) AS target_at_risk,
  COALESCE(counts.target_inconclusive, 0) AS target_inconclusive,
  COALESCE(counts.target_awaiting, 0) AS target_awaiting,
  COALESCE(counts.target_no_data, 0) AS target_no_data,
  COALESCE(counts.target_in_progress, 0) AS target_in_progress,
  COALESCE(counts.target_on_track, 0) AS target_on_track,
  COALESCE(counts.target_achieved, 0) AS target_achieved,
  COALESCE(counts.target_exceeded, 0) AS target_exceeded,
  COALESCE(counts.tasks, 0) AS tasks,
  COALESCE(counts.task_overdue, 0) AS task_overdue,
  COALESCE(counts.task_unclosed, 0) AS task_unclosed,
  COALESCE(counts.task_due_soon, 0) AS task_due_soon,
  COALESCE(counts.task_in_time, 0) AS task_in_time,
  COALESCE(counts.task_ongoing, 0) AS task_ongoing,
  COALESCE(counts.task_done_late, 0) AS task_done_late,
  COALESCE(counts.task_done, 0) AS task_done,
  COALESCE(counts.task_cancelled, 0) AS task_cancelled,
  COALESCE(counts.overdue_unreported, 0) AS overdue_unreported
FROM documents
JOIN latest ON latest.issuer = documents.issuer AND latest.as_of = documents.as_of
LEFT JOIN counts ON counts.issuer = documents.issuer AND counts.as_of = documents.as_of
ORDER BY documents.issuer;
