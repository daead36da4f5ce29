// Ways to break a condition, each a small change of C++ source. A change is {at, length, text, name}.

/** The same text with comments and what stands between quotes blanked out, so that nothing in them is taken for code. */
export function codeOnly(source) {
  const blank = (match) => match.replace(/[^\n]/g, ' ');
  return source.replace(/\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, blank);
}

/** Blanks out the heads of loops: one turn too many reads beyond the end, which the sanitizers find. */
function withoutLoops(code) {
  return code.replace(/\b(?:for|while) \([^\n]*\) ?\{?$/gm, (match) =>
    /;|while/.test(match) ? ' '.repeat(match.length) : match,
  );
}

/** Where the bracket opened at `open` closes. */
function closing(code, open) {
  let depth = 0;
  for (let i = open; i < code.length; ++i) {
    if (code[i] === '(') ++depth;
    if (code[i] === ')' && --depth === 0) return i;
  }
  return code.length;
}

function swaps(code, pattern, to) {
  return [...code.matchAll(pattern)].map((match) => {
    const [, before, word] = match;
    return {
      at: match.index + before.length,
      length: word.length,
      text: to[word],
      name: `${word} becomes ${to[word] || 'nothing'}`,
    };
  });
}

function negatedIfs(code) {
  return [...code.matchAll(/\bif \(/g)].map((match) => {
    const at = match.index + match[0].length - 1;
    return { at, length: closing(code, at) + 1 - at, wrap: ['(!', ')'], name: 'the if is negated' };
  });
}

function constants(code) {
  const out = [];
  for (const match of code.matchAll(
    /\bconstexpr (?:std::)?(?:size_t|u?int\d+_t|int|double|unsigned) (k\w+) = (-?)([\d.]+);/g,
  )) {
    const [whole, name, sign, digits] = match;
    const at = match.index + whole.length - 1 - digits.length - sign.length;
    const value = Number(sign + digits);
    const length = sign.length + digits.length;
    const nudged =
      digits.includes('.') || whole.includes('double')
        ? [value * 1.5, value * 0.5]
        : [value + 1, value - 1];
    for (const other of nudged) {
      if (other >= 0 || value < 0)
        out.push({ at, length, text: String(other), name: `${name} is ${other}` });
    }
  }
  // A rule's option: its name, then what holds where nothing is set.
  for (const match of code.matchAll(/\bconstexpr RuleOption (k\w+)\{\s*([^,{}]*),\s*([\d.]+)/g)) {
    const [whole, name, , digits] = match;
    const value = Number(digits);
    const at = match.index + whole.length - digits.length;
    const nudged = digits.includes('.') ? [value * 1.5, value * 0.5] : [value + 1, value - 1];
    for (const other of nudged)
      out.push({ at, length: digits.length, text: String(other), name: `${name} is ${other}` });
  }
  return out;
}

/** Every change that can be made to a check. */
export function changes(source) {
  const code = withoutLoops(codeOnly(source));
  return [
    ...negatedIfs(code),
    ...swaps(code, /( )(&&|\|\|)(?= )/g, { '&&': '||', '||': '&&' }),
    ...swaps(code, /( )(<=|>=|<|>)(?= )/g, { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }),
    ...swaps(code, /( )(==|!=)(?= )/g, { '==': '!=', '!=': '==' }),
    ...swaps(code, /(\breturn )(true|false)(?=;)/g, { true: 'false', false: 'true' }),
    ...swaps(code, /(\b)(continue|break|return)(?=;)/g, { continue: '', break: '', return: '' }),
    ...swaps(code, /([(\s])(!)(?=[\w(*])/g, { '!': '' }),
    ...swaps(code, /(std::)(any_of|all_of|none_of)(?=\()/g, {
      any_of: 'none_of',
      all_of: 'any_of',
      none_of: 'any_of',
    }),
    ...constants(code),
  ].sort((a, b) => a.at - b.at);
}

export function applied(source, change) {
  const { at, length } = change;
  const text = change.wrap
    ? change.wrap[0] + source.slice(at, at + length) + change.wrap[1]
    : change.text;
  return source.slice(0, at) + text + source.slice(at + length);
}
