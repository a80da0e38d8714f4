import { expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

test.each([
  ['it', 'Il dott. Rossi è arrivato. Poi è partito.', ['Il dott. Rossi è arrivato.', 'Poi è partito.']],
  ['it', '“Basta!” ha detto. Nessuno rispose.', ['“Basta!” ha detto.', 'Nessuno rispose.']],
  [
    'en',
    'J. Smith met Dr. Brown at 5 p.m. on Monday. They left.',
    ['J. Smith met Dr. Brown at 5 p.m. on Monday.', 'They left.'],
  ],
  ['de', 'Am 3. Mai kam er z. B. mit Nr. 5. Danach nicht.', ['Am 3. Mai kam er z. B. mit Nr. 5.', 'Danach nicht.']],
  ['es', '¿Vienes? Sí, a las 8. Perfecto.', ['¿Vienes?', 'Sí, a las 8.', 'Perfecto.']],
  ['ja', '今日は晴れ。明日は雨。', ['今日は晴れ。', '明日は雨。']],
  ['it', 'Titolo\n\nPrimo paragrafo.', ['Titolo', 'Primo paragrafo.']],
  ['it', '  \n ', []],
])('%s: %s', (language, text, expected) => {
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
