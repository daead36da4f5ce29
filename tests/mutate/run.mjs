// Breaks the condition of every rule in small ways, one at a time, and sees whether the rule's examples and the maps of
// the tests notice. Prints what survives and the share that was killed; 1 when it is below what is asked.
//   node tests/mutate/run.mjs [RULE…]     all rules unless some are named; takes some minutes and a build in build/dev
// All mutants of a rule go into one source file as functions, and all files into one program: nothing else is rebuilt.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applied, changes } from './operators.mjs';

const least = 95; // percent
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const catalog = `${root}core/rules/catalog/`;
const build = `${root}build/dev/`;
const work = `${build}mutate/`;

const wanted = process.argv.slice(2).map((id) => id.replaceAll('-', '_'));
const names = readdirSync(catalog)
  .filter((file) => file.endsWith('.cpp'))
  .map((file) => basename(file, '.cpp'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

/** A rule's file up to where its texts and examples begin: its includes, and what decides. */
function parts(name) {
  const source = readFileSync(`${catalog}${name}.cpp`, 'utf8');
  const begin = source.indexOf('namespace {\n') + 'namespace {\n'.length;
  const ends = [
    'constexpr std::array<std::string_view',
    'constexpr std::array k',
    '}  // namespace\n',
  ]
    .map((mark) => source.indexOf(mark, source.indexOf('void check(')))
    .filter((at) => at > 0);
  const includes = source.match(/^#include.*$/gm).join('\n');
  return {
    includes,
    decides: source.slice(begin, Math.min(...ends)),
    before: source.slice(0, begin),
  };
}

/** The mutants of one rule as a source file, and which lines of it are whose. */
function written(name, mutants, { includes, decides }) {
  const id = name.replaceAll('_', '-');
  let text = `${includes}\n#include "judge.hpp"\n\n`;
  const spans = [];
  mutants.forEach(({ change, number }) => {
    const from = text.split('\n').length;
    text += `namespace journeylint::catalog::m${number} {\nnamespace {\n${applied(decides, change)}}\n`;
    text += `constexpr auto kCheck = check;\n}\n`;
    spans.push({ number, from, to: text.split('\n').length });
  });
  text += `namespace journeylint::mutate {\nextern const std::vector<Mutant> ${name}_mutants;\n`;
  text += `const std::vector<Mutant> ${name}_mutants{\n`;
  for (const { change, number, line } of mutants) {
    const what = JSON.stringify(`${name}.cpp:${line}: ${change.name}`);
    text += `    {"${id}", ${what}, catalog::m${number}::kCheck},\n`;
  }
  return { text: `${text}};\n}\n`, spans };
}

/** Compiles as the rule itself is compiled, but for warnings: broken code may well warn. */
function compiler(name) {
  const commands = JSON.parse(readFileSync(`${build}compile_commands.json`, 'utf8'));
  const { command } = commands.find(({ file }) => file === `${catalog}${name}.cpp`);
  const words = command.split(' ').filter((word) => word !== '-Werror' && word !== '-g1');
  const flags = words.slice(1, words.indexOf('-o'));
  return { program: words[0], flags: [...flags, '-w', `-I${here}`, `-I${root}tests`] };
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: build, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('close', (code) => resolve({ code, errors }));
  });
}

/** Compiles a rule's mutants; those that are no C++ any more are left out. Returns how many are left. */
async function compiled(name) {
  const source = parts(name);
  const firstLine = source.before.split('\n').length;
  let mutants = changes(source.decides).map((change, number) => ({
    change,
    number,
    line: firstLine + source.decides.slice(0, change.at).split('\n').length - 1,
  }));
  const { program, flags } = compiler(name);
  const file = `${work}${name}.cpp`;
  for (;;) {
    const { text, spans } = written(name, mutants, source);
    writeFileSync(file, text);
    const { code, errors } = await run(program, [...flags, '-c', file, '-o', `${work}${name}.o`]);
    if (code === 0) return mutants.length;
    const lines = [...errors.matchAll(/^[^\n:]*:(\d+):\d+: (?:fatal )?error/gm)].map((match) =>
      Number(match[1]),
    );
    const bad = new Set(
      spans
        .filter(({ from, to }) => lines.some((line) => line >= from && line < to))
        .map((s) => s.number),
    );
    if (bad.size === 0) throw new Error(`${name} does not compile:\n${errors.slice(0, 2000)}`);
    mutants = mutants.filter(({ number }) => !bad.has(number));
  }
}

function table(rules) {
  let text = '#include "judge.hpp"\n\nnamespace journeylint::mutate {\n';
  for (const name of rules) text += `extern const std::vector<Mutant> ${name}_mutants;\n`;
  text +=
    'std::span<const Mutant> all_mutants() {\n  static const std::vector<Mutant> all = [] {\n    std::vector<Mutant> out;\n';
  for (const name of rules)
    text += `    out.insert(out.end(), ${name}_mutants.begin(), ${name}_mutants.end());\n`;
  return `${text}    return out;\n  }();\n  return all;\n}\n}\n`;
}

execFileSync('cmake', ['--build', build, '--target', 'journeylint_generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
mkdirSync(work, { recursive: true });
const queue = [...names];
async function worker() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) await compiled(name);
}
await Promise.all(cpus().map(worker));

writeFileSync(`${work}table.cpp`, table(names));
const { program, flags } = compiler(names[0]);
const support = ['clean_maps', 'faults', 'lint_sketch'];
const borders = readdirSync(`${root}tests/support`)
  .filter((file) => /^border.*\.cpp$/.test(file))
  .map((file) => basename(file, '.cpp'));
const own = [
  ...[...support, ...borders].map((name) => `${root}tests/support/${name}.cpp`),
  `${here}judge.cpp`,
  `${work}table.cpp`,
];
const objects = names.map((name) => `${work}${name}.o`);
const libraries = [`${build}core/libjourneylint_generate.a`, `${build}core/libjourneylint_core.a`];
const { code, errors } = await run(program, [
  ...flags,
  ...own,
  ...objects,
  ...libraries,
  '-o',
  `${work}judge`,
]);
if (code !== 0) throw new Error(errors.slice(0, 4000));
const judged = spawnSync(`${work}judge`, {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
process.stdout.write(judged.stdout);
const share = Number(judged.stdout.match(/killed: ([\d.]+) %/)?.[1] ?? 0);
process.exitCode = judged.status === 0 && share >= least ? 0 : 1;
