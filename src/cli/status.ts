// kh status: the whole picture, worst first.
import { GROUPINGS, type Grouping } from '../evaluate/roll-up.ts';
import { select } from '../evaluate/selection.ts';
import { countFindings } from '../model/finding.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { statusCsv } from '../present/status-csv.ts';
import { statusJson } from '../present/status-json.ts';
import { statusText } from '../present/status-text.ts';
import { statusView } from '../present/status-view.ts';
import { chosenFormat, oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import type { OptionValues } from './options.ts';
import { conclude, readFailOn } from './outcome.ts';
import { openStatus } from './parts/open-status.ts';
import { findingsOf, readFilters } from './session.ts';
import { readTemplate } from './templates.ts';

export const run: Run = async (_, options, world) => {
  const failOn = readFailOn(options);
  const by = readGrouping(options);
  const format = chosenFormat(options);
  const session = await openStatus(options, world);
  const selection = readFilters(session, options);
  const evaluation = select(session.evaluation, selection);
  const found = findingsOf(session, selection);
  const findings = countFindings(found);
  const { language } = world;
  const view = () => statusView(evaluation, { by, language, head: session.head, findings });
  if (format === 'json') {
    const envelope = { asOf: evaluation.asOf, revision: session.revision };
    world.out(printJson(withEnvelope(envelope, statusJson(evaluation, { by, language, findings }))));
  } else if (format === 'csv') world.out(statusCsv(view(), language));
  else if (format === 'md') {
    const { statusMarkdown } = await import('../present/status-markdown.ts');
    world.out(statusMarkdown(view(), readTemplate('status.md.hbs'), language));
  } else world.out(statusText(view(), session.look));
  return conclude(evaluation, found, failOn, world);
};

const readGrouping = ({ by }: OptionValues): Grouping => oneOf('--by', by, GROUPINGS, 'plan');
