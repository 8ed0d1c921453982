-- League table of agencies: one row for each agency that answers now, the one with most overdue tasks first. An item counts
-- for each of its leads, a group of agencies is one row, as in `kh status --by agency`.
-- Xếp hạng cơ quan: mỗi cơ quan đang chịu trách nhiệm một dòng, nhiều nhiệm vụ quá hạn nhất đứng đầu.
WITH latest AS (
  SELECT issuer, MAX(as_of) AS as_of
  FROM plans
  GROUP BY issuer
),
counts AS (
  SELECT
    item_agencies.issuer,
    item_agencies.as_of,
    item_agencies.agency,
    item_agencies.absence,
    MAX(item_agencies.agency_name) AS agency_name,
    COUNT(CASE WHEN ended THEN 1 END) AS ended,
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
  FROM item_agencies
  JOIN latest ON latest.issuer = item_agencies.issuer AND latest.as_of = item_agencies.as_of
  WHERE role = 'lead_now' AND NOT replaced
  GROUP BY item_agencies.issuer, item_agencies.as_of, item_agencies.agency, item_agencies.absence
),
issuers AS (
  SELECT issuer, as_of, MAX(issuer_name) AS issuer_name
  FROM plans
  GROUP BY issuer, as_of
)
SELECT
  counts.issuer,
  issuers.issuer_name,
  counts.as_of,
  counts.agency,
  counts.agency_name,
  COALESCE(agencies.short, counts.agency_name) AS agency_short,
  counts.absence,
  counts.ended > 0 AS ended,
  counts.targets,
  counts.parents,
  counts.target_missed,
  counts.target_off_track,
  counts.target_at_risk,
  counts.target_inconclusive,
  counts.target_awaiting,
  counts.target_no_data,
  counts.target_in_progress,
  counts.target_on_track,
  counts.target_achieved,
  counts.target_exceeded,
  counts.tasks,
  counts.task_overdue,
  counts.task_unclosed,
  counts.task_due_soon,
  counts.task_in_time,
  counts.task_ongoing,
  counts.task_done_late,
  counts.task_done,
  counts.task_cancelled,
  counts.overdue_unreported
FROM counts
JOIN issuers ON issuers.issuer = counts.issuer AND issuers.as_of = counts.as_of
LEFT JOIN agencies
  ON agencies.issuer = counts.issuer AND agencies.as_of = counts.as_of AND agencies.agency = counts.agency
ORDER BY
  CASE WHEN counts.agency IS NULL THEN 1 ELSE 0 END,
  counts.task_overdue DESC,
  counts.tasks + counts.targets DESC,
  counts.issuer,
  counts.agency NULLS LAST,
  counts.absence NULLS LAST;
