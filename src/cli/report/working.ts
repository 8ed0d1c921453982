// Says on a terminal what is being done while it takes its time; a pipe sees nothing of it.
import { type MessageKey, message } from '../../model/messages/index.ts';
import type { World } from '../world.ts';

const CLEAR_LINE = '\r\u001b[K';

export async function working<T>(key: MessageKey, work: () => T | Promise<T>, world: World): Promise<T> {
  if (!world.isWatched) return work();
  world.err(message(world.language, key));
  try {
    return await work();
  } finally {
    world.err(CLEAR_LINE);
  }
}
