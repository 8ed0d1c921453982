// Why a command cannot run, in one clear sentence: wrong use, or a machine that fails; never a bug.
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

/** Ends a command with exit code 3: the user did nothing wrong, the disk or another program did not do its part. */
export class FailedMachine extends Refusal {}
