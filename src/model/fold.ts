// Text compared the way people type it: without diacritics, case, or doubled spaces.

/** `Sở Y tế` → `so y te`, `Đạt` → `dat`. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
