// Which fields the CSV of each list has, and in which order; every field of the JSON row is one.

const words = (text: string): readonly string[] => text.split(/\s+/);

export const TARGET_FIELDS = words(
  `plan id ref name group parent unit goal by due due_implied lead lead_now status label flags rule reasons result progress
   pace forecast last children file`,
);

export const TASK_FIELDS = words(
  `plan id ref name group lead lead_now coordinating output deadline deadline_text due due_implied status label flags rule
   reasons days_late days_left progress unreported agencies_reported skipped last log_count file`,
);

export const PLAN_FIELDS = words(
  'id number title issuer issued issued_text period replaced targets tasks file',
);

export const AGENCY_FIELDS = words(
  'register id name short kind from until successors targets tasks overdue file',
);
