// Writes the built-in Word forms into templates/ from their sources in src/present/report/word/form/.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { build } = require('esbuild');

const root = join(__dirname, '..');

async function writeForms() {
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
}

void writeForms();
