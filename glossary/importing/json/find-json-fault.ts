/** A token of JSON (RFC 8259) behind white space. Control characters are none inside strings. */
const TOKEN =
  /[ \t\n\r]*(?:[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

const SPACE = /[ \t\n\r]*/y;

/**
 * Where a text stops being JSON: the first token that must not be there, or the text's length where it breaks off. For texts
 * that `JSON.parse` has refused: engines do not all say where, and none says it in the same words.
 */
export function findJsonFault(text: string): number {
  const ends: string[] = [];
  let expected = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    const start = SPACE.lastIndex;
    TOKEN.lastIndex = at;
    const [found = ''] = TOKEN.exec(text) ?? [];
    const next = followUp(found.trimStart(), expected, ends);
    if (next === undefined) return start;
    expected = next;
    at += found.length;
  }
}

/** What must follow a token; undefined where the token itself is wrong. `ends` are those of the containers that are open. */
function followUp(token: string, expected: string, ends: string[]): string | undefined {
  const end = ends.at(-1);
  if (token !== '' && token === end && expected.endsWith('end')) {
    ends.pop();
    return afterValue(ends);
  }
  switch (expected) {
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma or end':
      if (token !== ',') return undefined;
      return end === '}' ? 'key' : 'value';
    case 'key':
    case 'key or end':
      return token.startsWith('"') ? 'colon' : undefined;
    case 'value':
    case 'value or end':
      return afterBegin(token, ends);
    default:
      return undefined;
  }
}

function afterBegin(token: string, ends: string[]): string | undefined {
  if (/^[}\],:]?$/.test(token)) return undefined;
  if (token !== '{' && token !== '[') return afterValue(ends);
  ends.push(token === '{' ? '}' : ']');
  return token === '{' ? 'key or end' : 'value or end';
}

const afterValue = (ends: readonly string[]): string => (ends.length === 0 ? 'nothing' : 'comma or end');
