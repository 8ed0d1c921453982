// Checks the parts of an office file against the transitional schemas of ECMA-376 (test/fixtures/ooxml).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const FOLDER = fileURLToPath(new URL('../../fixtures/ooxml/', import.meta.url));

const schemas: readonly XMLFileInfo[] = [
  ...Object.entries(unzipSync(readFileSync(`${FOLDER}ecma-376-transitional.zip`))).map(
    ([fileName, bytes]) => ({
      fileName,
      contents: withXmlNamespace(strFromU8(bytes)),
    }),
  ),
  { fileName: 'xml.xsd', contents: readFileSync(`${FOLDER}xml.xsd`, 'utf8') },
];

/** The schemas name the namespace of `xml:space` without saying where its schema is. */
function withXmlNamespace(schema: string): string {
  return schema.replace(
    '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
    '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
  );
}

export type Vocabulary = 'wml.xsd' | 'sml.xsd';

/** What is wrong, a line each; nothing when every part is valid. */
export async function schemaFaults(
  parts: Readonly<Record<string, string>>,
  main: Vocabulary,
): Promise<string[]> {
  const checked = Object.entries(parts).map(([fileName, contents]) => ({
    fileName: fileName.replaceAll('/', '_'),
    contents,
  }));
  const { errors } = await validateXML({
    xml: checked,
    schema: schemas.filter(({ fileName }) => fileName === main),
    preload: schemas.filter(({ fileName }) => fileName !== main),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
