import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/placeholder.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsIn } from './findings.js'

const find = findingsIn('placeholder')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('placeholder finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    // printf
    ['en-it', 'Cannot open %s', 'Impossibile aprire', 'missing', ''],
    ['en-it', 'Cannot open %s', 'Impossibile aprire %d', 'changed', '%d'],
    ['en-it', 'Cannot open the file', 'Impossibile aprire %s', 'extra', '%s'],
    ['en-fr', 'Page %d of %d', 'Page %d', 'missing', ''],
    ['en-fr', 'Moved %1$s to %2$s', 'Déplacé %1 $s vers %2$s', 'damaged', '%1 $s'],
    ['en-de', 'Moved %1$s to %2$s', '%1$s nach %1$s verschoben', 'missing', ''],
    ['en-de', '%1$s costs %2$d', '%1$s kostet %2$s', 'changed', '%2$s'],
    ['en-es', '%s has %d files', '%d archivos en %s', 'order', '%d'],
    ['en-ja', 'Sent to %@', '％@に送信しました', 'damaged', '％@'],
    ['en-pt', 'Size: %ld bytes', 'Tamanho: %d bytes', 'changed', '%d'],
    ['en-it', 'Done: %d%% of %s', 'Fatto: %d% di %s', 'percent', '%'],
    ['en-it', 'The %dth of the month', 'Il giorno del mese', 'missing', ''],
    ['en-it', 'Stray %%(else) atom', 'Elemento %%(altro) isolato', 'changed', '%%(altro'],
    // Python, Django
    ['en-it', 'Hello %(name)s', 'Ciao %(nome)s', 'changed', '%(nome)s'],
    ['en-it', 'Hello %(name)s', 'Ciao %(name)', 'damaged', '%(name)'],
    ['en-fr', 'Hello %(name)s', 'Bonjour % (name) s', 'damaged', '% (name) s'],
    ['en-fr', 'Hello {name}', 'Bonjour {nom}', 'changed', '{nom}'],
    ['en-ru', 'Hello {name}', 'Привет, {имя}', 'changed', '{имя}'],
    ['en-fr', 'Hello {name}', 'Bonjour { Name }', 'damaged', '{ Name }'],
    ['en-de', '{} of {}', '{} von', 'missing', ''],
    ['en-de', '{{ user.name }} left', '{{ user.Name }} ging', 'damaged', '{{ user.Name }}'],
    ['en-de', '{{value}} left', 'Noch einige', 'missing', ''],
    ['en-it', '{% if user %}Welcome{% endif %}', '{% se utente %}Benvenuto{% endif %}', 'changed', '{% se utente %}'],
    // C#, Java
    ['en-es', 'Row {0} of {1}', 'Fila {0}', 'missing', ''],
    ['en-es', 'Row {0} of {1}', 'Fila {0} de {2}', 'changed', '{2}'],
    ['en-es', 'Total: {0:N2}', 'Total: {1:N2}', 'changed', '{1:N2}'],
    // Qt, Ruby, Rails, ES templates, shells
    ['en-pl', 'Found %1 in %2', 'Znaleziono %1', 'missing', ''],
    ['en-pl', 'Found %1.', 'Znaleziono.', 'missing', ''],
    ['en-nl', 'By %{author}', 'Door %{auteur}', 'changed', '%{auteur}'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the case is a template of a translation
    ['en-nl', 'Dear ${customer},', 'Beste ${klant},', 'changed', '${klant}'],
    ['en-nl', 'Set $HOME first', 'Stel eerst $HUIS in', 'changed', '$HUIS'],
    // Laravel, Symfony, Drupal, i18next, Mozilla
    ['en-it', 'Welcome, :name', 'Benvenuto, :nome', 'changed', ':nome'],
    ['en-it', 'Hi %username%!', 'Ciao %nomeutente%!', 'changed', '%nomeutente%'],
    ['en-it', 'By @author', 'Di @autore', 'changed', '@autore'],
    ['en-it', 'See $t(common.help)', 'Vedi $t(comune.aiuto)', 'changed', '$t(comune.aiuto)'],
    ['en-it', 'About &brandShortName;', 'Informazioni su', 'missing', ''],
    ['en-it', 'Open { $file }', 'Apri { $documento }', 'changed', '{ $documento }'],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings[0]).toMatchObject({ messageId: message, text })
  })
})

describe('placeholder is silent on', () => {
  test.each([
    ['en-it', 'Cannot open %s', 'Impossibile aprire %s'],
    ['en-de', '%s in %s', '%2$s: %1$s'],
    ['en-de', '%1$s has %2$d', '%s hat %d'],
    ['en-fr', '%i files', '%d fichiers'],
    ['en-fr', 'Width %5.2f', 'Largeur %.1f'],
    ['en-fr', 'Done: %d%%', 'Fait : %d %%'],
    ['en-fr', '100% sure of it', 'Sûr à 100 %'],
    ['en-fr', 'Sales rose 5%', 'Les ventes ont augmenté de 5 % en mai'],
    ['en-es', 'Up 20% on sales', 'Un 20 %d más'],
    ['en-it', 'Step 3 %s', 'Passo 3 %s'],
    ['en-ja', '{0} of {1}', '{1} の {0}'],
    ['en-ja', '{} of {}', '{1} の {0}'],
    ['en-it', 'Hello {name}, {name}!', 'Ciao {name}!'],
    ['en-it', 'Hello {{ name }}!', 'Ciao {{name}}!'],
    ['en-it', '{{ day|date:"m/d" }}', '{{ day|date:"d/m" }}'],
    ['en-it', '{price, number, USD}', '{price, number}'],
    ['en-it', '{n, plural, one {# file} other {# files}}', '{n, plural, one {Un file} other {# file}}'],
    ['en-it', 'The set {a, b c} is small', 'L’insieme {a, b c} è piccolo'],
    ['en-it', '%A, %B %-d %Y', '%A %-d %B %Y'],
    ['en-it', 'today at %I:%M %p', 'oggi alle %H.%M'],
    ['en-it', 'See https://a.example/%d8%s', 'Vedi https://b.example/x'],
    ['en-it', 'It costs $5', 'Costa 5 $'],
    ['en-it', 'Welcome, :Name', 'Benvenuto, :name'],
    ['en-it', 'Note: this is it :)', 'Nota: ecco :)'],
    ['en-it', 'A &mdash; b &eacute;', 'A – b é'],
    ['en-de', 'the %dth file', 'die %d. Datei'],
    ['en-de', 'Too wide (%%s of %s)', 'Zu breit (%%s von %s)'],
    ['en-tr', 'It rose by 34 percent', '%34 arttı'],
    ['en-it', 'Start %@\nTurn on %@\nRun %@', 'Avvia %@\nAccendi %@'],
    ['en-it', '', ''],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })

  test('a count that a singular form spells out', async () => {
    const tester = new RuleTester({ targetLang: 'it' })
    await tester.run(rule, {
      valid: [{ source: '%d files left', target: 'Un file rimasto', segment: { plural: 'one' } }],
      invalid: [
        { source: '%d files left', target: 'File rimasti', segment: { plural: 'other' }, finds: [''] },
        { source: '%d files in %s', target: 'Un file', segment: { plural: 'one' }, finds: [''] },
      ],
    })
  })
})
