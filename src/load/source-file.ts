// One file of a plan repository as bytes became text, whatever it came from.

export interface SourceFile {
  /** From the repository's root, with forward slashes, NFC. */
  readonly path: string;
  readonly text: string;
  /** Why the text could not be taken (then `text` is empty). */
  readonly problem?:
    | 'too_large'
    | 'not_utf8'
    | 'symlink_outside'
    | 'dead_link'
    | 'not_a_file'
    | 'unreadable'
    | 'closed_folder';
}
