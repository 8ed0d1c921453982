// Why a revision cannot be read, as the sentence that ends a command.
import { diagnoseRevision } from '../load/diagnose.ts';
import { Refusal } from './refusal.ts';

export async function revisionRefusal(folder: string, revision: string): Promise<Refusal> {
  const { cause, remote } = await diagnoseRevision(folder, revision);
  return new Refusal(`refusal.${cause}`, { folder, revision, remote });
}
