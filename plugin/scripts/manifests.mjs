// Writes the package.json of what `plugin/pack` releases, from those of the sources.
//   node plugin/scripts/manifests.mjs FOLDER     a folder with journeylint/ and journeylint-whiteboard/ in it
import { readFileSync, writeFileSync } from 'node:fs';

const folder = process.argv[2];
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const library = read('../package.json');
const room = read('../room/package.json');

/** What only those need who work on the sources. */
const { scripts, workspaces, devDependencies, ...released } = library;

const manifests = {
  journeylint: released,
  'journeylint-whiteboard': {
    name: 'journeylint-whiteboard',
    version: library.version,
    description: room.description,
    license: library.license,
    type: 'module',
    engines: library.engines,
    bin: { 'journeylint-whiteboard': 'bin/journeylint-whiteboard', journeylint: 'bin/journeylint' },
    dependencies: { ...library.dependencies, ...room.dependencies },
  },
};
for (const [name, manifest] of Object.entries(manifests)) {
  writeFileSync(`${folder}/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
