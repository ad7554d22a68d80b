/**
 * `npm test`: every check and every test, one after the other, and one closing line that counts
 * them. A failure does not stop the rest: whoever mends wants to see all of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const REPORTS = 'test-results';

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
const counts = [
  // Types first: the generated ones must be there before anything is compiled.
  ...['check:types', 'check:lint', 'check:format', 'check:exports'].map(runCheck),
  run('test:unit', () => unitCounts(readReport('unit'))),
  run('test:browser', () => browserCounts(readReport('browser'))),
];
const total = (key: keyof Counts) => counts.reduce((sum, each) => sum + each[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;

function runCheck(script: string): Counts {
  const isSound = runScript(script);
  return { passed: isSound ? 1 : 0, failed: isSound ? 0 : 1, skipped: 0 };
}

/** The counts of a test run; a run that fails without a failed test (it never started) is one failure. */
function run(script: string, read: () => Counts): Counts {
  const isSound = runScript(script);
  try {
    const found = read();
    return isSound || found.failed > 0 ? found : { ...found, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runScript(script: string): boolean {
  console.log(`\n=== ${script}`);
  // One string: on Windows npm is a batch file, which only a shell can start.
  return spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true }).status === 0;
}

function readReport(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')) as Record<string, unknown>;
}

function unitCounts(report: Record<string, unknown>): Counts {
  const files = report['testResults'] as readonly { status: string; assertionResults: unknown[] }[];
  // A file that cannot even be loaded has no tests to fail.
  const broken = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  });
  return {
    passed: Number(report['numPassedTests']),
    failed: Number(report['numFailedTests']) + broken.length,
    skipped: Number(report['numPendingTests']) + Number(report['numTodoTests']),
  };
}

function browserCounts({ stats }: Record<string, unknown>): Counts {
  const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
  return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0), skipped: skipped ?? 0 };
}
