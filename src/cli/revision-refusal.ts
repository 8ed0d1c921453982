// Why plans or a revision of them cannot be read, as the sentence that ends a command.
import type { OpenProblem } from '../load/open.ts';
import { Refusal } from './refusal.ts';

export const refusalOf = async ({ problem, folder }: OpenProblem, revision: string): Promise<Refusal> =>
  problem === 'bad_revision'
    ? revisionRefusal(folder, revision)
    : new Refusal(`refusal.${problem}`, { folder, revision });

async function revisionRefusal(folder: string, revision: string): Promise<Refusal> {
  const { diagnoseRevision } = await import('../load/diagnose.ts');
  const { cause, remote } = await diagnoseRevision(folder, revision);
  return new Refusal(`refusal.${cause}`, { folder, revision, remote });
}
