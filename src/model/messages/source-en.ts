// English: why a document handed to kh was not read, and what to do then; what of it was not taken over.
import type { sourceVi } from './source-vi.ts';

export const sourceEn: Readonly<Record<keyof typeof sourceVi, string>> = {
  'source.refused.empty': 'The file is empty (0 bytes). Check that it was downloaded or copied whole.',
  'source.refused.too_large':
    'The file, or a part inside it, is larger than kh reads ({limit} MB). Remove pictures and formatted empty rows and columns, or put the plan in a file of its own.',
  'source.refused.zip_bomb':
    'The file is packed in an unusual way: it would unpack to hundreds of times its size and may be hostile. kh does not open it. Ask the sender for it again.',
  'source.refused.damaged':
    'The file is damaged or not complete and cannot be opened. Open it in Word or Excel and save it again, or ask for it again.',
  'source.refused.unsafe_xml':
    'The file declares entities (DOCTYPE) in its XML, which Word and Excel never do; it may be hostile. kh does not read it. Ask the sender for it again.',
  'source.refused.too_deep':
    'The file is nested far deeper than any document. Open it in Word, copy the contents to a new file and save that.',
  'source.refused.encrypted': 'The file has a password. Open it, remove the password and save it again.',
  'source.refused.old_office':
    'The file is in an old Office format (.doc, .xls, .xlsb). Open it and save it as .docx or .xlsx.',
  'source.refused.open_document':
    'The file is one of LibreOffice (.odt, .ods). Open it and save it as .docx or .xlsx.',
  'source.refused.pdf':
    'The file is a PDF. Ask for the Word file; of a scan, have the text recognized (OCR), save it as .docx or .txt and import that.',
  'source.refused.rtf': 'The file is RTF. Open it in Word and save it as .docx.',
  'source.refused.picture':
    'The file is a picture. Have the text recognized (OCR), save it as .docx or .txt and import that.',
  'source.refused.web_archive':
    'The file is a web page saved as one archive (.mht). Open it in a browser and save it as .html, or in Word and save it as .docx.',
  'source.refused.other_archive':
    'The file is an archive, but no Word document and no Excel workbook. Unpack it and import the files inside.',
  'source.refused.binary': 'The file is no text. kh reads .docx, .xlsx, .html and plain text (.txt).',
  'source.refused.wrong_extension':
    'The name of the file does not fit what it holds, which is {found}. If it is the file you mean, change its ending and run again.',
  'source.refused.encoding':
    'The encoding of the text is not recognized. Open the file and save it as UTF-8.',
  'source.refused.legacy_letters':
    'The Vietnamese letters are in an old code (TCVN3, VNI), not Unicode. Convert them to Unicode (UniKey: Ctrl+Shift+F6) and save the file again.',
  'source.remark.macro': 'The file has macros; kh does not run them and leaves them out: {text}',
  'source.remark.picture': 'There is a picture; words in it are not read',
  'source.remark.external_link': 'There is a link to another file or page; kh does not open it: {text}',
  'source.remark.formula_without_value':
    'A cell has a formula without a stored value, or its value is an error; open the file in Excel, recalculate and save: {text}',
  'source.remark.embedded_object': 'There is an embedded object; what it holds is not read: {text}',
  'source.remark.comment': 'There is a comment, which is no text of the document: {text}',
  'source.remark.tracked_change':
    'There are tracked changes: kh takes what is inserted and leaves out what is deleted: {text}',
  'source.remark.hidden': 'Something is hidden; see whether it belongs to the document: {text}',
};
