import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('length-ratio')

describe('length-ratio finds', () => {
  test.each([
    [
      'en-it',
      'The committee approved the budget on Thursday after a debate that lasted four hours.',
      'Bilancio approvato.',
      [['short', 'Bilancio approvato.']],
    ],
    [
      'en-it',
      'Scientists from three universities have shown that regular walking lowers the risk of heart disease in older people.',
      'Camminare fa bene.',
      [['short', 'Camminare fa bene.']],
    ],
    [
      'en-it',
      'Save',
      'Fare clic qui per salvare tutte le modifiche apportate finora al documento',
      [['long', 'Fare clic qui per salvare tutte le modifiche apportate finora al documento']],
    ],
    [
      'en-es',
      'The storm destroyed hundreds of houses, cut off roads and left thousands of families without electricity for a week.',
      'Hubo una tormenta.',
      [['short', 'Hubo una tormenta.']],
    ],
    [
      'en-es',
      'Yes',
      'Sí, por supuesto, estoy completamente de acuerdo con lo que acaba de decir el señor presidente',
      [['long', 'Sí, por supuesto, estoy completamente de acuerdo con lo que acaba de decir el señor presidente']],
    ],
    [
      'en-es',
      'Please read the instructions carefully before you install the new version of the program on your computer.',
      'Lea esto.',
      [['short', 'Lea esto.']],
    ],
    [
      'en-fr',
      'The agreement between the two countries will come into force next spring if both parliaments approve it.',
      'Accord signé.',
      [['short', 'Accord signé.']],
    ],
    [
      'en-fr',
      'Cancel',
      'Cliquez sur ce bouton pour annuler l’opération en cours et revenir à la page précédente',
      [['long', 'Cliquez sur ce bouton pour annuler l’opération en cours et revenir à la page précédente']],
    ],
    [
      'en-fr',
      'The first train of the day was cancelled because the driver did not turn up for work.',
      'Train annulé.',
      [['short', 'Train annulé.']],
    ],
    [
      'en-de',
      'The prime minister announced on television that the elections would be held in the second week of June.',
      'Wahlen im Juni.',
      [['short', 'Wahlen im Juni.']],
    ],
    [
      'en-de',
      'Open',
      'Öffnen Sie bitte die Datei, die Sie zuvor auf Ihrem Rechner gespeichert haben',
      [['long', 'Öffnen Sie bitte die Datei, die Sie zuvor auf Ihrem Rechner gespeichert haben']],
    ],
    [
      'en-de',
      'Doctors recommend drinking at least two litres of water a day during the hot summer months.',
      'Viel trinken.',
      [['short', 'Viel trinken.']],
    ],
    [
      'en-pt',
      'The new bridge connects the two parts of the city and will be opened to traffic at the end of the month.',
      'Nova ponte.',
      [['short', 'Nova ponte.']],
    ],
    [
      'en-pt',
      'Help',
      'Carregue aqui para obter ajuda sobre todas as funções deste programa e sobre a sua instalação',
      [['long', 'Carregue aqui para obter ajuda sobre todas as funções deste programa e sobre a sua instalação']],
    ],
    [
      'en-pt',
      'The company has invested more than ten million euros in the modernisation of its oldest factory.',
      'Investimento.',
      [['short', 'Investimento.']],
    ],
    [
      'en-zh',
      'The agreement between the two countries will come into force next spring if both parliaments approve it.',
      '协议。',
      [['short', '协议。']],
    ],
    [
      'en-ru',
      'The prime minister announced on television that the elections would be held in the second week of June.',
      'Выборы.',
      [['short', 'Выборы.']],
    ],
    [
      'de-en',
      'Der Ministerpräsident kündigte im Fernsehen an, dass die Wahlen in der zweiten Juniwoche stattfinden.',
      'Elections soon.',
      [['short', 'Elections soon.']],
    ],
    [
      'it-en',
      'Salva',
      'Click here in order to save all the changes you have made to the document so far',
      [['long', 'Click here in order to save all the changes you have made to the document so far']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('length-ratio is silent on', () => {
  test.each([
    [
      'en-it',
      'It is recommended that the machine be switched off before it is cleaned.',
      'Spegnere la macchina prima di pulirla.',
    ],
    ['en-it', 'Save', 'Salva'],
    ['en-it', 'Out of office', 'Fuori sede'],
    ['en-it', 'Log in', 'Accedi al tuo account'],
    ['en-it', 'Yes', 'Sì'],
    ['en-es', 'OK', 'Aceptar'],
    ['en-es', 'Undo', 'Deshacer'],
    ['en-es', 'To-do', 'Tareas pendientes'],
    [
      'en-es',
      'Please wait while the file is being downloaded to your computer.',
      'Espere mientras se descarga el archivo.',
    ],
    ['en-fr', 'Bug', 'Anomalie'],
    ['en-fr', 'Login', 'Connexion'],
    ['en-fr', 'The file could not be found.', 'Fichier introuvable.'],
    ['en-fr', 'Weekend', 'Fin de semaine'],
    ['en-de', 'Speed limit', 'Geschwindigkeitsbegrenzung'],
    ['en-de', 'Republic', 'Republik'],
    ['en-de', 'Are you sure that you want to quit?', 'Wirklich beenden?'],
    ['en-de', 'Click', 'Klicken Sie hier'],
    ['en-pt', 'Laptop', 'Computador portátil'],
    ['en-pt', 'Home', 'Página inicial'],
    ['en-pt', 'He left.', 'Ele foi-se embora.'],
    ['en-zh', 'The agreement will come into force next spring.', '该协议将于明年春天生效。'],
    ['en-ja', 'Please wait a moment.', '少々お待ちください。'],
    ['en-ja', 'Settings', '設定'],
    ['en-ru', 'Open file', 'Открыть файл'],
    [
      'en-ru',
      'The minister resigned on Monday after a long debate.',
      'В понедельник министр подал в отставку после долгих дебатов.',
    ],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

oddTextsDoNoHarm(check)
