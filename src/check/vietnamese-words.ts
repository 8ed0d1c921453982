// What Vietnamese words mean where a plan file needs a word or a sign of its own: for suggestions, never for reading.

/** The meaning comes first that the key allows: `đạt` is a verdict, `xong` a status. */
const MEANINGS: Readonly<Record<string, string>> = {
  'hoàn thành': 'done',
  'đã hoàn thành': 'done',
  xong: 'done',
  'đã xong': 'done',
  'đang thực hiện': 'in_progress',
  'đang triển khai': 'in_progress',
  'chưa thực hiện': 'not_started',
  'chưa triển khai': 'not_started',
  'tạm dừng': 'paused',
  dừng: 'cancelled',
  hủy: 'cancelled',
  huỷ: 'cancelled',
  đạt: 'achieved',
  'không đạt': 'not_achieved',
  'chưa đạt': 'not_achieved',
  ước: 'estimate',
  'ước tính': 'estimate',
  'sơ bộ': 'preliminary',
  'chính thức': 'official',
};

/** Keys by the words that documents have for them; of several the first that may stand there. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  tên: ['name', 'title'],
  'tên chỉ tiêu': ['name'],
  'tên nhiệm vụ': ['name'],
  'mục tiêu': ['goal'],
  'chỉ tiêu': ['goal', 'name'],
  'đơn vị': ['unit'],
  'đơn vị tính': ['unit'],
  hạn: ['deadline', 'by', 'due'],
  'thời hạn': ['deadline', 'by', 'due'],
  'thời gian': ['deadline', 'by', 'period'],
  'chủ trì': ['lead'],
  'cơ quan chủ trì': ['lead'],
  'phối hợp': ['coordinating'],
  'cơ quan phối hợp': ['coordinating'],
  'sản phẩm': ['output'],
  'kết quả': ['results', 'output'],
  'nhật ký': ['log'],
  'tiến độ': ['progress', 'log'],
  'trạng thái': ['status'],
  ngày: ['date'],
  'số liệu': ['value', 'results'],
  'giá trị': ['value'],
  nguồn: ['source'],
  'ghi chú': ['note'],
  nhóm: ['group'],
  'số hiệu': ['number'],
  'ngày ban hành': ['issued'],
  'người ký': ['signer'],
};

/** The key that Vietnamese words mean; undefined when they mean none that may stand there. */
export function meantKey(written: string, known: readonly string[]): string | undefined {
  const words = tidy(written.replaceAll('_', ' '));
  return Object.hasOwn(KEYS, words) ? KEYS[words]?.find((key) => known.includes(key)) : undefined;
}

const tidy = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The allowed word that a Vietnamese word means; undefined when it means none of them. */
export function meantWord(written: unknown, allowed: readonly string[]): string | undefined {
  const key = tidy(String(written));
  const word = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
  return word !== undefined && allowed.includes(word) ? word : undefined;
}

const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:từ|tối thiểu|ít nhất|không thấp hơn|không dưới|đạt từ|trở lên) /, '>='],
  [/^(?:không quá|tối đa|không vượt quá|không trên) /, '<='],
  [/^(?:trên|hơn) /, '>'],
  [/^dưới /, '<'],
];

type Read = (text: string) => string | undefined;

/** The goal that words mean: `trên 90%` is `> 90`, `>= 85%` is `>= 85`; empty when they hold anything else. */
export function meantGoal(written: string, read: Read): string {
  const [sign, number] = compared(written, read) ?? [];
  return sign === undefined ? '' : `${sign} ${number}`;
}

/** The value that words mean: `khoảng 80%` is `~80`, `trên 50` is `>50`; empty when they hold anything else. */
export function meantValue(written: string, read: Read): string {
  const text = tidy(written);
  const about = /^(?:khoảng|xấp xỉ|gần|ước|ước đạt|~) ?(?=\d)/.exec(text)?.[0];
  const number = about === undefined ? undefined : read(text.slice(about.length));
  return number === undefined ? meantGoal(written, read).replace(' ', '') : `~${number}`;
}

function compared(written: string, read: Read): readonly [string, string] | undefined {
  const text = tidy(written)
    .replace(/^[“”"']+|[“”"']+$/g, '')
    .replace(/ trở lên$/, '');
  const [, sign = '', rest = ''] = /^(>=|<=|==|>|<|≥|≤) *(.*)$/.exec(text) ?? [];
  const signed = read(rest);
  if (signed !== undefined) return [sign.replace('≥', '>=').replace('≤', '<='), signed];
  for (const [words, meant] of COMPARISONS) {
    const number = words.test(text) ? read(text.replace(words, '')) : undefined;
    if (number !== undefined) return [meant, number];
  }
  return undefined;
}
