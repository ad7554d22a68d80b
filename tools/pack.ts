import { parseArgs } from 'node:util';
import { problemAsLine } from '../packs/authoring/problem.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' } },
});
const { problems } = readPackSource(positionals[1] ?? 'data', values.documents ?? null);
for (const problem of problems) console.error(problemAsLine(problem));
console.log(`${String(problems.length)} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
