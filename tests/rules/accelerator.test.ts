import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/accelerator.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsIn } from './findings.js'

const find = findingsIn('accelerator')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('accelerator finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    ['en-it', '&File', 'Documento', 'missing', ''],
    ['en-de', 'Save &As…', 'Speichern unter …', 'missing', ''],
    ['en-es', '_Quit', 'Salir', 'missing', ''],
    ['en-es', 'Show _Main Window', 'Mostrar la ventana', 'missing', ''],
    ['en-fr', '~Tools', 'Outils', 'missing', ''],
    ['en-fr', '&Edit', '&Modi&fier', 'several', '&'],
    ['en-pt', 'E_xit', 'Sair', 'missing', ''],
    ['en-fr', 'Cut &text', 'Couper & texte', 'misplaced', '&'],
    ['en-fr', 'Connecting', '_Connexion', 'extra', '_'],
    ['en-de', 'New folder', 'Neuer &Ordner', 'extra', '&'],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId, text }) => [messageId, text])).toEqual([[message, text]])
  })
})

describe('accelerator is silent on', () => {
  test.each([
    ['en-it', '&File', '&Documento'],
    ['en-it', 'E&xit', 'E&sci'],
    ['en-it', 'E_xit', 'E_sci'],
    ['en-ja', '&File', 'ファイル'],
    ['en-zh', '_Open', '打开(_O)'],
    ['en-it', 'Research & Development', 'Ricerca e sviluppo'],
    ['en-it', 'Q&A', 'Domande e risposte'],
    ['en-it', 'Black && &White', 'Bianco && &nero'],
    ['en-it', 'Set user_name', 'Imposta il nome'],
    ['en-it', 'A&amp;B', 'A e B'],
    ['en-it', 'About ~50 files', 'Circa 50 file'],
    ['en-it', 'Set the name', 'Imposta _Nome_ e &Agrave;'],
    ['en-it', 'Save and open', 'Salva & apri'],
    ['en-it', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })
})
