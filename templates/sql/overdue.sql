-- Overdue tasks by ministry: a provincial department ("Sở X") stands under the ministry of that name ("Bộ X") where the
-- central register has it; every other agency stands under its own name, the same names of all provinces together. A task
-- counts for each of its leads. The row without a name gathers tasks of which nobody is the lead, or it is not known who.
-- Quá hạn theo bộ, ngành: Sở X vào hàng của Bộ X khi sổ trung ương có bộ ấy; cơ quan khác theo tên của mình.
WITH latest AS (
  SELECT issuer, MAX(as_of) AS as_of
  FROM plans
  GROUP BY issuer
),
answering AS (
  SELECT
    item_agencies.issuer,
    item_agencies.agency,
    MAX(item_agencies.agency_name) AS agency_name,
    COUNT(*) AS tasks,
    COUNT(CASE WHEN status IN ('done', 'done_late') THEN 1 END) AS task_finished,
    COUNT(CASE WHEN status = 'overdue' THEN 1 END) AS task_overdue,
    COUNT(CASE WHEN status = 'overdue' AND unreported THEN 1 END) AS overdue_unreported,
    MAX(CASE WHEN status = 'overdue' THEN days_late END) AS longest_days_late
  FROM item_agencies
  JOIN latest ON latest.issuer = item_agencies.issuer AND latest.as_of = item_agencies.as_of
  WHERE role = 'lead_now' AND kind = 'task' AND counted
  GROUP BY item_agencies.issuer, item_agencies.agency
),
ministries AS (
  SELECT DISTINCT name
  FROM agencies
  WHERE register = 'trung-uong' AND name LIKE 'Bộ %'
)
SELECT
  COALESCE(ministries.name, answering.agency_name) AS ministry,
  COUNT(DISTINCT answering.issuer) AS issuers,
  COUNT(DISTINCT answering.agency) AS agencies,
  CAST(SUM(answering.tasks) AS BIGINT) AS tasks,
  CAST(SUM(answering.task_finished) AS BIGINT) AS task_finished,
  CAST(SUM(answering.task_overdue) AS BIGINT) AS task_overdue,
  CAST(SUM(answering.overdue_unreported) AS BIGINT) AS overdue_unreported,
  MAX(answering.longest_days_late) AS longest_days_late
FROM answering
LEFT JOIN ministries
  ON answering.agency_name LIKE 'Sở %' AND ministries.name = CONCAT('Bộ ', SUBSTR(answering.agency_name, 4))
GROUP BY COALESCE(ministries.name, answering.agency_name)
HAVING SUM(answering.task_overdue) > 0
ORDER BY task_overdue DESC, ministry NULLS LAST;
