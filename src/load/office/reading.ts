// What reading a document gives: the document, or why it was not read. A bad file is data, never a crash.
import type { SourceDocument } from '../../model/source-document.ts';

/**
 * Why a file was not read; the words for people are the messages `source.refused.<reason>`.
 * `damaged`: not what its name and first bytes say; `unsafe_xml`: declares entities or a document type of its own;
 * `legacy_letters`: Vietnamese in a code older than Unicode (TCVN3, VNI).
 */
export const REFUSAL_REASONS = [
  'empty',
  'too_large',
  'zip_bomb',
  'damaged',
  'unsafe_xml',
  'too_deep',
  'encrypted',
  'old_office',
  'open_document',
  'pdf',
  'rtf',
  'picture',
  'web_archive',
  'other_archive',
  'binary',
  'wrong_extension',
  'encoding',
  'legacy_letters',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface SourceRefusal {
  readonly reason: RefusalReason;
  /** What fills the places of the message: `limit` (MB) with too_large, `found` (docx, xlsx ...) with wrong_extension. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type SourceReading =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly refusal: SourceRefusal };

/** Largest file that is read at all, in bytes; whoever opens files looks at the size first. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Largest plain text or web page: thirty times the longest plan seen. */
export const LARGEST_TEXT = 20 * 1024 * 1024;

/** Carries a refusal out of the depth of a reader; never leaves this folder's entry points. */
export class Refused extends Error {
  readonly refusal: SourceRefusal;
  constructor(reason: RefusalReason, params: SourceRefusal['params'] = {}) {
    super(reason);
    this.refusal = { reason, params };
  }
}
