import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('untranslated-segment')

describe('untranslated-segment finds', () => {
  test.each([
    [
      'en-pt',
      'The bridge was closed while the workers repaired the lamps.',
      'A ponte foi fechada while the workers repaired the lamps.',
      [['clause', 'while the workers repaired the lamps']],
    ],
    [
      'it-en',
      'Il cane dorme in giardino, ma il gatto è rimasto in cucina.',
      'The dog sleeps in the garden, ma il gatto è rimasto in cucina.',
      [['clause', 'ma il gatto è rimasto in cucina']],
    ],
    [
      'en-it',
      'Your changes could not be saved.',
      'Your changes could not be saved.',
      [['whole', 'Your changes could not be saved.']],
    ],
    ['en-it', 'The shop opens at nine.', 'The shop opens at nine', [['whole', 'The shop opens at nine']]],
    ['en-it', 'Settings', 'Settings', [['whole', 'Settings']]],
    ['en-it', 'Save changes', 'Save changes', [['whole', 'Save changes']]],
    [
      'en-it',
      'Are you sure you want to delete this file?',
      'Are you sure you want to delete this file?',
      [['whole', 'Are you sure you want to delete this file?']],
    ],
    [
      'en-it',
      'The minister resigned on Monday after weeks of protests.',
      'the minister resigned on Monday after weeks of protests.',
      [['whole', 'the minister resigned on Monday after weeks of protests.']],
    ],
    [
      'en-it',
      'The shop is closed. It opens again on Monday.',
      'Il negozio è chiuso. It opens again on Monday.',
      [['sentence', 'It opens again on Monday.']],
    ],
    [
      'en-it',
      'The old bridge was closed yesterday because of the heavy rain.',
      'The old ponte was closed yesterday because of the heavy rain.',
      [['almost', 'The old ponte was closed yesterday because of the heavy rain.']],
    ],
    ['en-es', 'Please enter your name', 'Please enter your name', [['whole', 'Please enter your name']]],
    ['en-es', 'Forgotten your key?', 'Forgotten your key?', [['whole', 'Forgotten your key?']]],
    [
      'en-es',
      'Water the plants twice a week.',
      'Water the plants twice a week.',
      [['whole', 'Water the plants twice a week.']],
    ],
    ['en-es', 'Remove', 'Remove', [['whole', 'Remove']]],
    [
      'en-es',
      'He never came back to the village where he was born.',
      'He never came back to the village where he was born.',
      [['whole', 'He never came back to the village where he was born.']],
    ],
    ['en-es', 'Delete all messages', 'Delete all messages', [['whole', 'Delete all messages']]],
    [
      'en-es',
      'The house is big. The garden is small.',
      'The house is big. El jardín es pequeño.',
      [['sentence', 'The house is big.']],
    ],
    [
      'en-fr',
      'We are looking for a new teacher.',
      'We are looking for a new teacher.',
      [['whole', 'We are looking for a new teacher.']],
    ],
    ['en-fr', 'Unknown user', 'Unknown user', [['whole', 'Unknown user']]],
    ['en-fr', 'Loading, please wait', 'Loading, please wait', [['whole', 'Loading, please wait']]],
    [
      'en-fr',
      'The weather will be sunny in the south.',
      'The weather will be sunny in the south.',
      [['whole', 'The weather will be sunny in the south.']],
    ],
    ['en-fr', 'Check your answers', 'Check your answers', [['whole', 'Check your answers']]],
    ['en-fr', 'Learn more', 'Learn more', [['whole', 'Learn more']]],
    [
      'en-fr',
      'You have three new messages. Read them now.',
      'Vous avez trois nouveaux messages. Read them now.',
      [['sentence', 'Read them now.']],
    ],
    ['en-de', 'This page does not exist.', 'This page does not exist.', [['whole', 'This page does not exist.']]],
    ['en-de', 'Choose a language', 'Choose a language', [['whole', 'Choose a language']]],
    ['en-de', 'My orders', 'My orders', [['whole', 'My orders']]],
    [
      'en-de',
      'They were building a new road through the forest.',
      'They were building a new road through the forest.',
      [['whole', 'They were building a new road through the forest.']],
    ],
    ['en-de', 'Try again', 'Try again', [['whole', 'Try again']]],
    [
      'en-de',
      'The results are good. We hope for more.',
      'Die Ergebnisse sind gut. We hope for more.',
      [['sentence', 'We hope for more.']],
    ],
    [
      'en-pt',
      'Your order has been shipped.',
      'Your order has been shipped.',
      [['whole', 'Your order has been shipped.']],
    ],
    ['en-pt', 'Show details', 'Show details', [['whole', 'Show details']]],
    ['en-pt', 'Enable', 'Enable', [['whole', 'Enable']]],
    [
      'en-pt',
      'The mayor thanked all the firefighters for their work.',
      'The mayor thanked all the firefighters for their work.',
      [['whole', 'The mayor thanked all the firefighters for their work.']],
    ],
    ['en-pt', 'Wrong number', 'Wrong number', [['whole', 'Wrong number']]],
    [
      'en-pt',
      'Nothing was found. Change your search.',
      'Não foi encontrado nada. Change your search.',
      [['sentence', 'Change your search.']],
    ],
    [
      'it-en',
      'Il negozio è chiuso per ferie.',
      'Il negozio è chiuso per ferie.',
      [['whole', 'Il negozio è chiuso per ferie.']],
    ],
    [
      'de-en',
      'Die Ergebnisse sind ermutigend.',
      'Die Ergebnisse sind ermutigend.',
      [['whole', 'Die Ergebnisse sind ermutigend.']],
    ],
    ['fr-en', 'Veuillez saisir votre nom.', 'Veuillez saisir votre nom.', [['whole', 'Veuillez saisir votre nom.']]],
    [
      'es-en',
      'La tienda está cerrada los lunes.',
      'La tienda está cerrada los lunes.',
      [['whole', 'La tienda está cerrada los lunes.']],
    ],
    ['en-ja', 'Your session has expired.', 'Your session has expired.', [['whole', 'Your session has expired.']]],
    [
      'en-ru',
      'Choose a language and press the button.',
      'Choose a language and press the button.',
      [['whole', 'Choose a language and press the button.']],
    ],
    [
      'en-nl',
      'We are looking for a new teacher who can start in May.',
      'We are looking for a new teacher who can start in May.',
      [['whole', 'We are looking for a new teacher who can start in May.']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('untranslated-segment is silent on', () => {
  test.each([
    ['en-it', 'Mozilla Firefox 128', 'Mozilla Firefox 128'],
    ['en-it', 'Hotel Roma', 'Hotel Roma'],
    ['en-it', 'OK', 'OK'],
    ['en-it', 'https://example.org/help', 'https://example.org/help'],
    ['en-it', 'Wi-Fi', 'Wi-Fi'],
    ['en-it', 'San Francisco, CA', 'San Francisco, CA'],
    ['en-it', 'Password', 'Password'],
    ['en-it', 'Computer', 'Computer'],
    ['en-it', 'git log --oneline', 'git log --oneline'],
    ['en-it', '%s: %d', '%s: %d'],
    ['en-it', 'Gone with the Wind', 'Gone with the Wind'],
    ['en-it', 'John Smith', 'John Smith'],
    ['en-es', 'Hospital', 'Hospital'],
    ['en-es', 'Total: 25 %', 'Total: 25 %'],
    ['en-es', 'No', 'No'],
    ['en-es', 'Error', 'Error'],
    ['en-es', 'The Beatles', 'The Beatles'],
    ['en-es', 'Microsoft Word', 'Microsoft Word'],
    ['en-es', 'Madrid', 'Madrid'],
    ['en-es', 'PDF', 'PDF'],
    ['en-fr', 'Documents', 'Documents'],
    ['en-fr', 'Table', 'Table'],
    ['en-fr', 'Photo', 'Photo'],
    ['en-fr', 'Paris, 1995', 'Paris, 1995'],
    ['en-fr', 'Charles de Gaulle', 'Charles de Gaulle'],
    ['en-fr', 'Internet Explorer', 'Internet Explorer'],
    ['en-de', 'Name', 'Name'],
    ['en-de', 'Computer', 'Computer'],
    ['en-de', 'Berlin', 'Berlin'],
    ['en-de', 'Software', 'Software'],
    ['en-de', 'London Bridge', 'London Bridge'],
    ['en-de', 'E-Mail', 'E-Mail'],
    ['en-pt', 'Menu', 'Menu'],
    ['en-pt', 'Animal', 'Animal'],
    ['en-pt', 'Hamburger', 'Hamburger'],
    ['en-pt', 'São Paulo', 'São Paulo'],
    ['en-pt', 'user@example.com', 'user@example.com'],
    ['en-it', 'The shop is closed.', 'Il negozio è chiuso.'],
    ['en-de', 'He sang “Let it be”. Everybody clapped.', 'Er sang „Let it be“. Alle klatschten.'],
    ['en-fr', '{name} – {size}', '{name} – {size}'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

oddTextsDoNoHarm(check)
