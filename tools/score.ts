/** `npm run -s score`: how well the pack in data/ does on labelled passages; `-v` lists the mistakes. */
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import {
  hasSharedPassages,
  readOwnPassages,
  readSharedPassages,
  SHARED_PASSAGES,
} from '../tests/passages/read-passages.ts';
import { scorePassages } from '../tests/passages/score-passages.ts';
import { SCORED } from '../tests/passages/scored-entities.ts';
import { createDetector } from './create-detector.ts';

const isVerbose = process.argv.includes('-v');
const entities = readPackSource('data', null).pack?.entities ?? [];
const detect = createDetector(entities, { background: false });
const all = new Set(entities.map(({ id }) => id));

const sets = [
  ...(hasSharedPassages()
    ? [{ name: 'shared', passages: readSharedPassages(), scored: SCORED }]
    : []),
  { name: 'first', passages: readOwnPassages('first.txt'), scored: SCORED },
  { name: 'second', passages: readOwnPassages('second.txt'), scored: SCORED },
  { name: 'third', passages: readOwnPassages('third.txt'), scored: SCORED },
  { name: 'fourth', passages: readOwnPassages('fourth.txt'), scored: SCORED },
  { name: 'fifth', passages: readOwnPassages('fifth.txt'), scored: SCORED },
];
if (!hasSharedPassages()) console.log(`${SHARED_PASSAGES} is not there: left out.`);
for (const { name, passages, scored } of sets) {
  const score = scorePassages(passages, detect, scored);
  const figures = [score.precision, score.recall, score.strict, score.deceived];
  const [precision, recall, strict, deceived] = figures.map((each) => each.toFixed(3));
  console.log(
    `${name}: precision ${precision}, recall ${recall}, strict ${strict}, look-alikes taken ${deceived}` +
      ` (${passages.length} passages, ${score.labels} labels, ${score.lookalikes} look-alikes)`,
  );
  if (isVerbose) console.log(score.mistakes.join('\n'));
}
const unfound = readOwnPassages('every-entity.txt').flatMap((passage) =>
  scorePassages([passage], detect, all).mistakes.filter((each) => each.includes('\tmissed\t')),
);
console.log(`every entity: ${unfound.length} missed`);
if (isVerbose) console.log(unfound.join('\n'));
