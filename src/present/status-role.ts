// Which statuses are good, bad or doubtful news: the colour of a status.
import type { Role } from './text.ts';

const BAD: ReadonlySet<string> = new Set(['missed', 'off_track', 'overdue']);
const GOOD: ReadonlySet<string> = new Set(['achieved', 'exceeded', 'done', 'done_late', 'on_track']);
const DOUBTFUL: ReadonlySet<string> = new Set([
  'at_risk',
  'inconclusive',
  'awaiting',
  'due_soon',
  'unclosed',
]);

export const statusRole = ({ status }: { readonly status: string }): Role | undefined =>
  BAD.has(status) ? 'bad' : GOOD.has(status) ? 'good' : DOUBTFUL.has(status) ? 'warn' : undefined;
