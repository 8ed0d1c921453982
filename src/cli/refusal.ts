// Why a command cannot run, in one clear sentence: wrong use, never a bug.
import type { MessageKey, MessageParams } from '../model/messages/index.ts';

/** Ends a command with exit code 2. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly params: MessageParams;

  constructor(key: MessageKey, params: MessageParams = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}
