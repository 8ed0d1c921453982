-- Trend over as-of dates: for every day that somebody exported, all issuers as last exported up to that day.
-- Diễn biến theo ngày chốt: mỗi ngày có nơi xuất là một dòng; nơi khác lấy bản gần nhất tính đến ngày ấy.
WITH exports AS (
  SELECT DISTINCT issuer, as_of
  FROM plans
),
days AS (
  SELECT as_of AS reference_day, COUNT(*) AS exported
  FROM exports
  GROUP BY as_of
),
chosen AS (
  SELECT days.reference_day, days.exported, exports.issuer, MAX(exports.as_of) AS as_of
  FROM days
  JOIN exports ON exports.as_of <= days.reference_day
  GROUP BY days.reference_day, days.exported, exports.issuer
),
counts AS (
  SELECT
    issuer,
    as_of,
    COUNT(CASE WHEN kind = 'target' AND counted THEN 1 END) AS targets,
    COUNT(CASE WHEN kind = 'target' AND counted AND status IN ('achieved', 'exceeded') THEN 1 END) AS target_met,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'missed' THEN 1 END) AS target_missed,
    COUNT(CASE WHEN kind = 'target' AND counted AND status = 'no_data' THEN 1 END) AS target_no_data,
    COUNT(CASE WHEN kind = 'task' AND counted THEN 1 END) AS tasks,
    COUNT(CASE WHEN kind = 'task' AND counted AND status IN ('done', 'done_late') THEN 1 END) AS task_finished,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'overdue' THEN 1 END) AS task_overdue,
    COUNT(CASE WHEN kind = 'task' AND counted AND status = 'overdue' AND unreported THEN 1 END) AS overdue_unreported
  FROM items
  GROUP BY issuer, as_of
)
SELECT
  chosen.reference_day AS as_of,
  COUNT(*) AS issuers,
  chosen.exported,
  CAST(SUM(COALESCE(counts.targets, 0)) AS BIGINT) AS targets,
  CAST(SUM(COALESCE(counts.target_met, 0)) AS BIGINT) AS target_met,
  CAST(SUM(COALESCE(counts.target_missed, 0)) AS BIGINT) AS target_missed,
  CAST(SUM(COALESCE(counts.target_no_data, 0)) AS BIGINT) AS target_no_data,
  CAST(SUM(COALESCE(counts.tasks, 0)) AS BIGINT) AS tasks,
  CAST(SUM(COALESCE(counts.task_finished, 0)) AS BIGINT) AS task_finished,
  CAST(SUM(COALESCE(counts.task_overdue, 0)) AS BIGINT) AS task_overdue,
  CAST(SUM(COALESCE(counts.overdue_unreported, 0)) AS BIGINT) AS overdue_unreported
FROM chosen
LEFT JOIN counts ON counts.issuer = chosen.issuer AND counts.as_of = chosen.as_of
GROUP BY chosen.reference_day, chosen.exported
ORDER BY chosen.reference_day;
