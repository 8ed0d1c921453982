// Writes the built-in Word forms into templates/ from their sources in src/present/report/word/form/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/present/report/word/form/forms.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { BUILT_IN_FORMS } = await import(`data:text/javascript;base64,${source}`);
for (const [name, make] of Object.entries(BUILT_IN_FORMS))
  writeFileSync(join(root, 'templates', name), make());
