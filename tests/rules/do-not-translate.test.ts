import { test } from 'vitest'
import rule from '../../src/rules/terminology/do-not-translate.js'
import { RuleTester } from '../../src/testing/index.js'

const keep = (source: string, target: string | string[] = []) => [{ source, target, doNotTranslate: true }]

test('examples', () => new RuleTester().runExamples(rule))

test('cases', () =>
  new RuleTester({ targetLang: 'it' }).run(rule, {
    valid: [
      { source: 'Install NorvikPay.', target: 'Installa NorvikPay.', glossary: keep('NorvikPay') },
      { name: 'elided', source: 'The app of Orvo', target: 'L’app dell’Orvo', glossary: keep('Orvo') },
      { name: 'plural source', source: 'Two Norbooks', target: 'Due Norbook', glossary: keep('Norbook') },
      {
        name: 'genitive',
        targetLang: 'de',
        source: 'The price of the Norbook',
        target: 'Der Preis des Norbooks',
        glossary: keep('Norbook'),
      },
      { name: 'a brand that is a word', source: 'Write a word.', target: 'Scrivi una parola.', glossary: keep('Word') },
      { name: 'marks', source: 'Written in Q++', target: 'Scritto in Q++', glossary: keep('Q++') },
      { name: 'a dot', source: 'Run Vor.js now.', target: 'Esegui ora Vor.js.', glossary: keep('Vor.js') },
      {
        name: 'Japanese',
        targetLang: 'ja',
        source: 'Open NorvikPay.',
        target: 'NorvikPayを開きます。',
        glossary: keep('NorvikPay'),
      },
      {
        name: 'an accepted form',
        targetLang: 'ru',
        source: 'Open Norvik.',
        target: 'Откройте Норвик.',
        glossary: keep('Norvik', ['Norvik', 'Норвик']),
      },
      { name: 'no translation yet', source: 'NorvikPay', target: '', glossary: keep('NorvikPay') },
      {
        name: 'part of another word',
        source: 'The Orvonian ship',
        target: 'La nave orvoniana',
        glossary: keep('Orvo'),
      },
    ],
    invalid: [
      {
        source: 'Install Safe Vault.',
        target: 'Installa Cassaforte.',
        glossary: keep('Safe Vault'),
        finds: [{ text: '', message: 'missing' }],
      },
      {
        source: 'Install NorvikPay.',
        target: 'Installa Norvikpay.',
        glossary: keep('NorvikPay'),
        finds: [{ text: 'Norvikpay', suggests: 'NorvikPay' }],
        fixed: 'Installa NorvikPay.',
      },
      {
        targetLang: 'es',
        source: 'Blue Door and Blue Door Pro',
        target: 'Blue Door y Puerta Azul Pro',
        glossary: keep('Blue Door'),
        finds: [{ text: '', message: 'fewer' }],
      },
      { targetLang: 'fr', source: 'Use Q++ here.', target: 'Utilisez Q ici.', glossary: keep('Q++'), finds: [''] },
      {
        targetLang: 'de',
        source: 'Open Red Kite.',
        target: 'Öffnen Sie den Rotmilan.',
        glossary: keep('Red Kite'),
        finds: [''],
      },
      {
        targetLang: 'pt',
        source: 'Open red kite.',
        target: 'Abra o milhafre.',
        glossary: keep('red kite'),
        finds: [''],
      },
      {
        targetLang: 'ja',
        source: 'Open NorvikPay.',
        target: 'ノルビックペイを開きます。',
        glossary: keep('NorvikPay'),
        finds: [''],
      },
    ],
  }))
