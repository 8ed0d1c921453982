// A file's bytes as text and back, every byte kept: a byte order mark is set aside, not lost.

export interface Source {
  /** The byte order mark, or nothing. */
  readonly mark: string;
  readonly text: string;
}

const MARK = '\uFEFF';

/** Undefined when the bytes are no UTF-8. */
export function decodeSource(bytes: Uint8Array): Source | undefined {
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return whole.startsWith(MARK) ? { mark: MARK, text: whole.slice(1) } : { mark: '', text: whole };
  } catch {
    return undefined;
  }
}

export const encodeSource = ({ mark, text }: Source): Buffer => Buffer.from(mark + text, 'utf8');
