// Makes src/generated/report.ts from the report's JSON Schema. With --check: exits 1 when it is not up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const schemaFile = new URL('../schema/report.schema.json', import.meta.url);
const typesFile = new URL('../src/generated/report.ts', import.meta.url);

/** Names every definition, so that `Finding`, `Note` … are types of their own. */
function titled(schema) {
  const name = (key) => key[0].toUpperCase() + key.slice(1);
  const defs = Object.fromEntries(
    Object.entries(schema.$defs).map(([key, shape]) => [key, { title: name(key), ...shape }]),
  );
  return { ...schema, title: 'Report', $defs: defs };
}

const schema = titled(JSON.parse(await readFile(schemaFile, 'utf8')));
const types = await compile(schema, 'Report', {
  bannerComment: '// Made by scripts/types.mjs from schema/report.schema.json.',
  additionalProperties: false,
  unreachableDefinitions: true,
  style: { singleQuote: true, printWidth: 100 },
});

if (process.argv.includes('--check')) {
  const current = await readFile(typesFile, 'utf8').catch(() => '');
  if (current !== types) {
    console.error('not up to date: src/generated/report.ts');
    process.exit(1);
  }
} else {
  await writeFile(typesFile, types);
}
