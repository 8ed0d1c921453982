// kh validate: everything that is wrong or unlikely in the plan files, in the format asked for.
import packageFile from '../../package.json' with { type: 'json' };
import { selectFindings } from '../check/select-findings.ts';
import { message } from '../model/messages/index.ts';
import { catalogueJson, catalogueText } from '../present/findings/catalogue.ts';
import { FINDINGS_FORMATS } from '../present/findings/formats.ts';
import { createReport } from '../present/findings/report.ts';
import { oneLine } from '../present/printable.ts';
import { type Checked, checkChange, checkRepository } from './checked.ts';
import { checkInput } from './checked-input.ts';
import type { Run } from './commands.ts';
import { FINE, FOUND } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { lookOf } from './session.ts';
import { readRequest } from './validate-request.ts';
import type { World } from './world.ts';

export const run: Run = async (paths, options, world) => {
  const request = readRequest(options);
  const look = lookOf(world);
  if (options.list === true) {
    world.out(request.format === 'json' ? catalogueJson(world.language) : catalogueText(look));
    return FINE;
  }
  const checked = await check(paths, options, world);
  for (const file of checked.notRead)
    world.err(`${message(world.language, 'validate.not_read', { file: oneLine(file) })}\n`);
  const isEmpty = checked.files.length === 0 && checked.notRead.length === 0 && checked.base === null;
  if (isEmpty) world.err(`${message(world.language, 'status.no_plans')}\n`);
  const { disable, max_findings } = checked.settings.validate;
  const selected = selectFindings(checked.findings, { ...request, disabled: disable });
  const report = createReport(
    selected.findings,
    {
      ...checked,
      language: world.language,
      version: packageFile.version,
      disabled: selected.disabled,
      strict: options.strict === true,
      showAccepted: options.accepted === true,
      most: request.most ?? max_findings ?? null,
    },
    checked.textOf,
  );
  const format = await FINDINGS_FORMATS[request.format]();
  world.out(format(report, look));
  return report.failed ? FOUND : FINE;
};

function check(paths: readonly string[], options: OptionValues, world: World): Promise<Checked> {
  if (paths.includes('-')) {
    const isAlone = paths.length === 1 && options.changed === undefined && options.at === undefined;
    if (!isAlone) throw new Refusal('refusal.stdin_alone');
    return checkInput(options, world);
  }
  if (options.stdinFilename !== undefined) throw new Refusal('refusal.stdin_filename_alone');
  return options.changed === undefined
    ? checkRepository(paths, options, world)
    : checkChange(options.changed, paths, options, world);
}
