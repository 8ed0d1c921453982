// The standing agency: the body that the plan calls so, or that it puts in charge of the whole plan.
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Node } from '../outline/outline.ts';

const CALLED = /là cơ quan thường trực/iu;
const IN_CHARGE =
  /^(?:chủ trì,?\s+)?(?:chủ trì\s+)?(?:tổ chức|tham mưu|theo dõi|chịu trách nhiệm)[^.;]*(?:triển khai|thực hiện)[^.;]*kế hoạch/iu;

/** Enough of a sentence to know what it is about. */
const READ = 600;

export function standingIn(sections: readonly Node[], book: AgencyBook): string | undefined {
  const clauses = sections.flatMap(({ children }) => children).filter(({ kind }) => kind === 'clause');
  const said = (clause: Node, pattern: RegExp): boolean =>
    pattern.test(clause.text.slice(0, READ)) ||
    clause.children.some(({ text }) => pattern.test(text.slice(0, READ)));
  const clause = clauses.find((each) => said(each, CALLED)) ?? clauses.find((each) => said(each, IN_CHARGE));
  if (clause === undefined) return undefined;
  const name = clause.text.split(/:|\s(?=là cơ quan)/u)[0] ?? '';
  const ids = book.idsOf({ text: name, at: clause.at, item: 'plan', field: 'standing_agency' });
  return ids.length === 1 ? ids[0] : undefined;
}
