// `--format html`: one file with its styles, script and charts inside, poured into templates/*.html.hbs.
import { createHash } from 'node:crypto';
import { COMMON_HELPERS } from '../common-helpers.ts';
import { fillTemplate, type Helper, ready } from '../fill-template.ts';
import type { ReportFormat, TemplateFile } from '../format.ts';
import type { AnyModel } from '../model.ts';
import type { NoteRun } from '../model-parts.ts';
import { SHAPES } from '../shape/model-shape.ts';
import type { Charts } from './charts.ts';
import { escapeHtml } from './escape.ts';

function runHtml({ text, bold, italic }: NoteRun): string {
  const inner = italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
  return bold ? `<strong>${inner}</strong>` : inner;
}

const NO_CHARTS: Charts = { targets: '', tasks: '', overdue: '', trajectories: new Map() };

/** The chart of a name, or of one of the trajectories. */
const chartFrom =
  (charts: Charts): Helper =>
  (what) => {
    if (what === 'targets' || what === 'tasks' || what === 'overdue') return ready(charts[what]);
    const ref = typeof what === 'object' && what !== null && 'ref' in what ? String(what.ref) : '';
    return ready(charts.trajectories.get(ref) ?? '');
  };

const helpersOf = ({ partials }: TemplateFile, charts: Charts): Readonly<Record<string, Helper>> => ({
  ...COMMON_HELPERS,
  chart: chartFrom(charts),
  runs: (runs) => ready((runs as readonly NoteRun[]).map(runHtml).join('')),
  /** A style or a script as it is. */
  asset: (name) => ready(partials[String(name)] ?? ''),
  /** What allows exactly that script to run, for the page's content security policy. */
  script_hash: (name) =>
    ready(
      `sha256-${createHash('sha256')
        .update(partials[String(name)] ?? '')
        .digest('base64')}`,
    ),
});

export const htmlReport: ReportFormat = {
  builtIn: (kind) => (kind === 'report' ? 'bao-cao.html.hbs' : 'don-doc.html.hbs'),
  render: async (model, template) => {
    if (template === null) throw new Error('HTML needs a template');
    const charts = await chartsFor(model, template);
    return fillTemplate(template, model, SHAPES[model.kind], {
      escape: escapeHtml,
      helpers: helpersOf(template, charts),
    });
  },
};

/** The charting library is loaded only for a template that shows a chart. */
async function chartsFor(model: AnyModel, { bytes, partials }: TemplateFile): Promise<Charts> {
  const texts = [new TextDecoder().decode(bytes), ...Object.values(partials)];
  if (model.kind !== 'report' || !texts.some((text) => /\{\{\s*chart\s/.test(text))) return NO_CHARTS;
  const { drawCharts } = await import('./charts.ts');
  return drawCharts(model);
}
