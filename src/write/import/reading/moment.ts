// The time that a sentence sets for its own goal: at its head ("Hết tháng 6 năm 2025, ...") or at its end ("... trong năm 2026").
import { readPoint, type WhenContext } from './when.ts';

export interface Timed {
  /** The sentence without the words of time. */
  readonly text: string;
  /** As `by` prints it. */
  readonly by?: string;
}

const POINT = String.raw`(?:ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})|\d{1,2}/\d{1,2}/\d{4}|(?:tháng|quý) [\dIVX]{1,4}(?:\s?/\s?| năm |, năm )\d{4}|năm \d{4})`;
const HEAD = new RegExp(
  `^(?:ph[ấầâ]n đ[ấầâ]u[:,]?\\s+)?(?:(?:tính )?(?:đến|tới)(?: hết| cuối)?|hết|cuối|trước|trong|vào|chậm nhất(?: đến| là)?)?\\s*(?:hết |cuối )?(${POINT})\\s*[,:]\\s*(?:ph[ấầâ]n đ[ấầâ]u[:,]?\\s+)?`,
  'iu',
);
const TAIL = new RegExp(
  `[,\\s]+(?:trong|vào|đến|tới|hết|trước)(?: hết| cuối)?\\s+(${POINT})\\s*[.;]*$`,
  'iu',
);

/** A day within the sentence that ends its work: "Hoàn thành trước ngày 30/6/2026 việc ...". */
const WITHIN = new RegExp(
  String.raw`(?:hoàn thành|xong|chậm nhất|muộn nhất)\s+(?:(trước)|đến|trong|là)?\s*(?:hết |cuối )?(${POINT})`,
  'iu',
);

export function timeOf(sentence: string, context: WhenContext): Timed {
  const head = HEAD.exec(sentence);
  if (head !== null) {
    const by = readPoint(
      `${/^(?:ph[ấầâ]n đ[ấầâ]u[:,]?\s+)?trước/iu.test(sentence) ? 'trước ' : ''}${head[1] ?? ''}`,
      context,
    );
    if (by !== undefined) return { text: sentence.slice(head[0].length), by };
  }
  const tail = TAIL.exec(sentence);
  const by = tail === null ? undefined : readPoint(tail[1] ?? '', context);
  if (tail !== null && by !== undefined) return { text: sentence.slice(0, tail.index), by };
  const within = WITHIN.exec(sentence);
  const due =
    within === null
      ? undefined
      : readPoint(`${within[1] === undefined ? '' : 'trước '}${within[2] ?? ''}`, context);
  return { text: sentence, ...(due !== undefined && { by: due }) };
}

/** The year that a heading sets: "Mục tiêu đến hết năm 2025", "Đến năm 2030"; `yearly` for "hằng năm". */
export function byOfHeading(heading: string): string | undefined {
  const years = [
    ...heading.matchAll(/(?:đến|tới|trong|vào|hết|tầm nhìn|mốc)?(?: hết| cuối| đến)*\s*năm\s+(\d{4})/giu),
  ].map((match) => match[1]);
  const [only] = years;
  return years.length === 1 ? only : undefined;
}
