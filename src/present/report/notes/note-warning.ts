// Something about a note that whoever writes the report should look at, with its place; a fault leaves the report unwritten.
import type { MessageKey, MessageParams } from '../../../model/messages/index.ts';

export interface NoteWarning {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly key: MessageKey;
  readonly params: MessageParams;
}
