// Looks on while docxtemplater reads a form, as its own inspect module does: which tags stand where, before anything is filled in.
import type { DXT } from 'docxtemplater';

export class TagReader implements DXT.Module {
  readonly name = 'tag reader';
  readonly #tags: DXT.Part[] = [];

  /** In the order in which they stand, loops with what is in them; of all parts of the file. */
  get tags(): readonly DXT.Part[] {
    return this.#tags;
  }

  /** Called for every step of reading; only the last one knows which tags are in which loop. */
  set({ inspect }: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }): void {
    this.#tags.push(...tagsOf(inspect?.postparsed ?? []));
  }
}

const tagsOf = (parts: readonly DXT.Part[]): DXT.Part[] =>
  parts
    .filter(({ type }) => type === 'placeholder')
    .map((part) => (part.subparsed === undefined ? part : { ...part, subparsed: tagsOf(part.subparsed) }));
