/**
 * Writes the generated word data under data/ from development dependencies: `npm run build-data`.
 * What each file holds and where it comes from is told in data/README.md.
 */
import { englishWords } from './build-data/english.js'
import { otherLanguages } from './build-data/others.js'
import { sharedLoanwords } from './build-data/shared.js'
import { readKeys, type Written, writeTable } from './build-data/tables.js'
import { homographs, languages, openLexicon, type Target } from './build-data/targets.js'
import {
  bandWeights,
  type Evaluation,
  englishSide,
  evaluate,
  lookalikes,
  targetSide,
  trigramScores,
} from './build-data/trigrams.js'
import { wordNetRows } from './build-data/wordnet.js'

async function buildEnglish(bands: Map<string, number>): Promise<Written[]> {
  const { synsets, senses } = await wordNetRows(bands)
  const others = await otherLanguages(bands)
  return [
    await writeTable('en/words.txt', bands),
    await writeTable('en/synsets.txt', synsets),
    await writeTable('en/senses.txt', senses),
    await writeTable('en/others.txt', others.homographs),
    await writeTable('en/trigrams.txt', trigramScores(bandWeights(bands), others.native)),
  ]
}

async function buildTarget(target: Target, bands: Map<string, number>) {
  const lexicon = await openLexicon(target)
  const loanwords = await readKeys(`${target.tag}/loanwords.txt`)
  const english = englishSide(bands, lexicon)
  const native = targetSide(target, lexicon, loanwords)
  const scores = trigramScores(english, native)
  const evaluation = evaluate(english, native, bands)
  const written = [
    await writeTable(`${target.tag}/homographs.txt`, await homographs(bands.keys(), target, lexicon)),
    await writeTable(`${target.tag}/trigrams.txt`, scores),
    await writeTable(
      `${target.tag}/lookalikes.txt`,
      lookalikes(scores, native, bands, evaluation.operatingPoints[0]!.threshold),
    ),
  ]
  lexicon.close()
  return { written, evaluation }
}

function evaluationRow(tag: string, { accuracy, operatingPoints }: Evaluation): Record<string, string> {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const row: Record<string, string> = { language: tag, accuracy: percent(accuracy) }
  for (const { falseAlarms, threshold, precision, recall } of operatingPoints) {
    row[`threshold for ${percent(falseAlarms)}`] = `${threshold} (P ${percent(precision)}, R ${percent(recall)})`
  }
  return row
}

const bands = englishWords()
const written = await buildEnglish(bands)
const evaluations: Record<string, string>[] = []
for (const target of languages) {
  const built = await buildTarget(target, bands)
  written.push(...built.written)
  evaluations.push(evaluationRow(target.tag, built.evaluation))
}
written.push(
  await writeTable(
    'shared-loanwords.txt',
    await sharedLoanwords(
      languages.map(({ tag }) => tag),
      new Set(bands.keys()),
    ),
  ),
)
console.table(written)
console.table(evaluations)
