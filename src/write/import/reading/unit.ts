// What a figure in a sentence counts: `% GRDP`, `%/năm`, `Mbps`, `lần/01 năm`, `trung tâm dữ liệu`.

/** Words that count single things; the thing itself stays part of the target's name. */
const CLASSIFIERS = [
  'cuộc',
  'lần',
  'đợt',
  'lớp',
  'buổi',
  'hội nghị',
  'hội thảo',
  'khóa',
  'khoá',
  'lượt',
  'người',
  'suất',
  'bài',
  'tin',
  'vụ',
  'điểm',
];
const CLASSIFIER = new RegExp(`^(?:${CLASSIFIERS.join('|')})(?![\\p{L}])`, 'iu');

const MEASURE =
  /^(?:[KMGT]?bps|[KMGT]b(?:it)?\/s|Gbps|MW|kWh?|km²?|m[23²³]|ha|tấn|(?:triệu|tỷ|tỉ|nghìn) (?:đồng|USD)|USD|đồng|tuổi|giờ|phút|ngày)(?:\/(?:lao động|đầu người|người dân|hộ dân|hộ gia đình|\p{L}+))*(?![\p{L}])/iu;

/** Where a noun ends: what follows tells where, whose, for whom or what for. */
const STOP =
  /^(?:tỉnh|của|cho|tại|trên|để|phục|trong|được|và|hoặc|với|về|đối|cấp|ở|theo|trở|có|đạt|phải|từ|là|ứng|hoạt|triển|sử|thực)$/iu;

/** Behind a percentage: `/năm`, ` GRDP`, and the words that a share is taken of. */
export function unitOfShare(
  behind: string,
  isAtEnd: boolean,
): { readonly unit: string; readonly used: number } {
  const rate = /^\s*\/\s*(?:0?1\s+)?(?:năm|tháng|quý)/iu.exec(behind);
  if (rate !== null) return { unit: `%${rate[0].trim().replace(/\s+/g, ' ')}`, used: rate[0].length };
  const product = /^\s*(GRDP|GDP)\b/iu.exec(behind);
  if (product !== null) return { unit: `% ${product[1]}`, used: product[0].length };
  const total =
    /^\s*(tổng (?:chi|thu|số|mức)[^,;.()]*?)(?=\s+(?:hằng năm|hàng năm|cho|của|trên|để|tại)\b|[,;.(]|$)/iu.exec(
      behind,
    );
  if (total !== null) return { unit: `% ${total[1]}`, used: isAtEnd ? total[0].length : 0 };
  const words = behind.trim().replace(/[.;,]+$/, '');
  const isShort = words !== '' && words.split(' ').length <= 4 && !/[,;(]/.test(words);
  if (isAtEnd && isShort && !/^(?:của|trên|tại|vào|trong|so|mỗi|trở)(?![\p{L}])/iu.test(words))
    return { unit: `% ${words}`, used: behind.length };
  return { unit: '%', used: 0 };
}

/** Behind a plain number. `used`: how much of the text is the unit and no part of the name. */
export function unitOfCount(behind: string): { readonly unit: string; readonly used: number } | undefined {
  const text = behind.trimStart();
  const lead = behind.length - text.length;
  const measure = MEASURE.exec(text);
  if (measure !== null) return { unit: measure[0], used: lead + measure[0].length };
  const classifier = CLASSIFIER.exec(text);
  if (classifier !== null) {
    const rate = /^\s*\/\s*(?:\d+\s+)?(?:năm|tháng|quý|tuần|ngày|vạn dân|dân)/iu.exec(
      text.slice(classifier[0].length),
    );
    const unit = classifier[0] + (rate?.[0] ?? '');
    return { unit, used: rate === null ? 0 : lead + unit.length };
  }
  const words: string[] = [];
  for (const word of text.split(' ')) {
    if (STOP.test(word) || /^[-–(]/.test(word) || words.length === 4) break;
    words.push(word.replace(/[,;.:]+$/, ''));
    if (/[,;.:]$/.test(word)) break;
  }
  return words.length === 0 || words[0] === '' ? undefined : { unit: words.join(' '), used: 0 };
}
