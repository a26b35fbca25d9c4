import { BANNER } from '../banner.js';
import type { VectorFile } from './vectors.js';

/** The keys of the input: of the contexts, and of the cases. */
function inputsOf({ groups }: VectorFile): string {
  const ofContexts = groups.flatMap(({ context }) => Object.keys(context));
  const ofTests = groups.flatMap(({ tests }) => tests.flatMap((test) => Object.keys(test))).filter((key) => key !== 'flags' && key !== 'expected');
  return [...new Set([...ofContexts, ...ofTests])].map((key) => `\`${key}\``).join(', ');
}

/** What the files are and how to use them. */
export function vectorsReadme(files: readonly VectorFile[]): string {
  const count = ({ groups }: VectorFile): number => groups.reduce((sum, { tests }) => sum + tests.length, 0);
  const rows = files.map((file) => `| [${file.name}.json](${file.name}.json) | ${String(count(file))} | ${inputsOf(file)} | ${file.description} |`);
  return `<!-- ${BANNER} -->

# Vectors

Inputs and the right answers, in a form that any language reads. The modules under \`packages/\` must pass all of them, and any
other toolkit can test itself with them. They are made from the model of the spec by a lookup of their own, and the tests of the project
compare them with the npm package.

| File | Cases | Input | What |
| --- | ---: | --- | --- |
${rows.join('\n')}

## How to use them

Read a file, walk through \`testGroups\`, and in each group through \`tests\`. The input of a case is the \`context\` of its group
with the other keys of the case, such as \`code\`; \`expected\` is the right answer, or \`null\` where there is none: the standard does not
allow the code, no class has the HTTP status, the product has no such condition. An answer leaves out what it does not have. Compare what your toolkit knows: a toolkit that knows only categories
compares \`expected.category\`.

- \`numberOfTests\` guards against a reader that skips cases. \`id\` names a case in a report.
- \`flags\` say what is special about a case; the head of each file explains them. Leave out flags for what you do not support.
- In \`statuses.json\` the answer names its row (\`status\`) and its guidance (\`advice\`) by an id; their texts and citations stand
  in the lists \`statuses\` and \`advice\` of that file, also for \`implementations.json\`.
- In \`ignored\` an answer names the parts of the context that are of no use.
- [vectors.schema.json](vectors.schema.json) describes all files.

In Python, for example, this counts the cases in which a function \`my_category(code)\` is right; it gives \`None\` for a code that is not
allowed:

\`\`\`python
import json

with open("generated/json/vectors/statuses.json", encoding="utf-8") as file:
    vectors = json.load(file)
right = sum(
    my_category(test["code"]) == (test["expected"] or {}).get("category")
    for group in vectors["testGroups"]
    for test in group["tests"]
)
print(f"{right} of {vectors['numberOfTests']}")
\`\`\`
`;
}
