import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-seam.js'
import { RuleTester } from '../../src/testing/index.js'
import { found } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('fragments that do not fit their clause', () => {
  test.each<[lang: string, source: string | undefined, target: string, text: string]>([
    // A demonstrative for “that”
    [
      'it',
      'He insisted that “no one will be fired” this year.',
      'Ha insistito su questo “nessuno sarà licenziato” quest’anno.',
      'su questo “nessuno',
    ],
    ['it', undefined, 'Conta su questo “tutti avranno un lavoro”, dice.', 'su questo “tutti'],
    ['es', undefined, 'Insistió en esto “nadie será despedido” este año.', 'en esto “nadie'],
    [
      'fr',
      undefined,
      'Il a insisté sur cela «\u00a0personne ne sera licencié\u00a0» cette année.',
      'sur cela «\u00a0personne',
    ],
    ['pt', undefined, 'Insistiu nisto “ninguém será demitido” este ano.', 'nisto “ninguém'],
    ['de', undefined, 'Er bestand darauf „niemand wird entlassen“ in diesem Jahr.', 'darauf „niemand'],
    // A pronoun for the quoted predicate
    ['it', undefined, 'I porti lo sono “una risorsa comune” per tutti.', 'lo sono “una'],
    [
      'it',
      'The harbour is “vital for trade” in the region.',
      'Il porto lo è “vitale per il commercio” nella regione.',
      'lo è “vitale',
    ],
    ['es', undefined, 'Los puertos lo son “un recurso común” para todos.', 'lo son “un'],
    ['fr', undefined, 'Les ports le sont «\u00a0une ressource commune\u00a0» pour tous.', 'le sont «\u00a0une'],
    ['pt', undefined, 'Os portos o são “um recurso comum” para todos.', 'o são “um'],
    // The article lost
    [
      'it',
      'He stressed that the “rapid arrival” of the doctors saved lives.',
      'Ha sottolineato che “rapido arrivo” dei medici ha salvato vite.',
      'che “rapido',
    ],
    ['it', undefined, 'Ha ricordato che “intervento tempestivo” dei medici ha salvato vite.', 'che “intervento'],
    ['es', undefined, 'Recordó que “intervención médica” de los voluntarios salvó vidas.', 'que “intervención'],
    [
      'es',
      'He stressed that the “rapid arrival” of the doctors saved lives.',
      'Subrayó que “rápida llegada” de los médicos salvó vidas.',
      'que “rápida',
    ],
    [
      'fr',
      'He stressed that the “rapid arrival” of the doctors saved lives.',
      'Il a souligné que «\u00a0arrivée rapide\u00a0» des médecins a sauvé des vies.',
      'que «\u00a0arrivée',
    ],
    [
      'de',
      'He stressed that the “rapid arrival” of the doctors saved lives.',
      'Er betonte, dass „schnelle Ankunft“ der Ärzte Leben rettete.',
      'dass „schnelle',
    ],
    ['pt', undefined, 'Lembrou que “intervenção médica” dos voluntários salvou vidas.', 'que “intervenção'],
    [
      'it',
      'They have praised the “rare courage” of the crew.',
      'Hanno elogiato “raro coraggio” dell’equipaggio.',
      'elogiato “raro',
    ],
    // Gerunds and infinitives
    ['it', undefined, 'L’intesa nasce da “lavorando insieme” per anni.', 'da “lavorando'],
    ['it', undefined, 'Credono nel “costruendo ponti” tra i popoli.', 'nel “costruendo'],
    ['es', undefined, 'El acuerdo nace de “trabajando juntos” durante años.', 'de “trabajando'],
    ['es', undefined, 'Ganaron por “compartiendo el pan” con los vecinos.', 'por “compartiendo'],
    ['pt', undefined, 'O acordo nasce de “trabalhando juntos” durante anos.', 'de “trabalhando'],
    ['fr', undefined, 'Ils ont gagné par «\u00a0partageant le pain\u00a0» avec les voisins.', 'par «\u00a0partageant'],
    ['it', undefined, 'I rapporti si sarebbero rafforzati “aiutare a costruire” la pace.', '“aiutare'],
    ['it', undefined, 'L’amicizia è stata rinsaldata da “vivere il dolore” insieme.', 'da “vivere'],
    ['es', undefined, 'Los lazos se reforzarían “ayudar a construir” la paz.', '“ayudar'],
    ['pt', undefined, 'Os laços se reforçariam “ajudar a construir” a paz.', '“ajudar'],
    ['fr', undefined, 'Les liens se renforceraient «\u00a0aider à construire\u00a0» la paix.', '«\u00a0aider'],
    // Articles that clash, and words that stand twice
    ['it', undefined, 'La chiamano il “un bene comune” della valle.', 'il “un'],
    ['es', undefined, 'Lo ven como la “una victoria histórica” del pueblo.', 'la “una'],
    ['de', undefined, 'Sie feiern das „ein historisches Tor“ der Elf.', 'das „ein'],
    ['it', undefined, 'Si parla di “di una svolta” nel paese.', 'di “di'],
    ['es', undefined, 'Cree que “que todo irá bien” mañana.', 'que “que'],
    ['fr', undefined, 'Il parle de «\u00a0de la paix\u00a0» au village.', 'de «\u00a0de'],
    ['de', undefined, 'Er sprach von „von einem Wunder“ im Dorf.', 'von „von'],
    ['pt', undefined, 'Fala-se de “de uma virada” no país.', 'de “de'],
    // Agreement across the mark
    ['it', undefined, 'Conta il “cooperazione tra vicini” più del denaro.', 'il “cooperazione'],
    ['es', undefined, 'Importa el “cooperación entre vecinos” más que el dinero.', 'el “cooperación'],
    ['fr', undefined, 'Il loue le «\u00a0coopération entre voisins\u00a0» du quartier.', 'le «\u00a0coopération'],
    [
      'de',
      undefined,
      'Er lobt das „Zusammenarbeitsbereitschaft der Nachbarn“ im Ort.',
      'das „Zusammenarbeitsbereitschaft',
    ],
    ['pt', undefined, 'Importa o “cooperação entre vizinhos” mais que o dinheiro.', 'o “cooperação'],
    [
      'it',
      'They welcome the growing “mutual respect” between the teams.',
      'Salutano la crescita “rispetto reciproco” tra le squadre.',
      'la crescita “',
    ],
  ])('%s: %s | %s', async (lang, source, target, text) => {
    const findings = await found({ lang, target, ...(source !== undefined && { source }) })
    expect(findings).toContain(`quote-seam: ${text}`)
  })
})

describe('fragments that fit', () => {
  test.each<[lang: string, source: string | undefined, target: string]>([
    ['it', undefined, 'Ha insistito sul fatto che “nessuno sarà licenziato”.'],
    ['fr', undefined, 'La voisine a parlé d’«\u00a0une fête réussie\u00a0» hier.'],
    ['it', undefined, 'In questo “mondo nuovo” nessuno è solo.'],
    ['it', undefined, 'Ha detto che “serve coraggio” e che “bisogna agire”.'],
    ['it', undefined, 'Ha detto che “Mosca non cederà”.'],
    ['it', undefined, 'I porti sono “una risorsa comune” per tutti.'],
    ['it', undefined, 'Ha promesso di “aiutare a costruire” la pace.'],
    ['it', undefined, 'È una storia da “raccontare ai nipoti”.'],
    ['it', undefined, 'Vuole “cambiare passo” e potrebbe “lasciare il club”.'],
    ['it', undefined, 'Stanno “costruendo ponti” tra i popoli.'],
    ['it', undefined, 'La campagna “mare pulito” per le scuole è partita.'],
    ['it', undefined, 'È una scelta “coraggiosa e giusta” per tutti.'],
    ['it', undefined, 'Crede nella “cooperazione tra vicini”.'],
    ['it', undefined, 'Il “no” del sindaco e il “non detto” dei soci.'],
    ['it', undefined, 'Vive di “pane e acqua” e di “duro lavoro”.'],
    ['es', undefined, 'Insistió en que “nadie será despedido”.'],
    ['es', undefined, 'Ganaron por “compartir el pan” con los vecinos.'],
    ['es', undefined, 'Quieren “ayudar a construir” la paz.'],
    ['es', undefined, 'Dijo que “crea empleo” de calidad.'],
    ['es', undefined, 'Está “trabajando juntos” con ellos.'],
    ['fr', undefined, 'Il a insisté sur le fait que «\u00a0personne ne sera licencié\u00a0».'],
    ['fr', undefined, 'Ils veulent «\u00a0aider à construire\u00a0» la paix.'],
    ['fr', undefined, 'L’«\u00a0effet\u00a0» de la «\u00a0coopération\u00a0».'],
    ['fr', undefined, 'En «\u00a0partageant le pain\u00a0», ils ont gagné.'],
    ['de', undefined, 'Er bestand darauf, dass „niemand entlassen wird“.'],
    ['de', undefined, 'Sie ist darauf „stolz“ und freut sich.'],
    ['de', undefined, 'Er glaubt an die „Zusammenarbeit der Nachbarn“.'],
    ['de', undefined, 'Die Häfen sind „eine gemeinsame Quelle“ für alle.'],
    ['pt', undefined, 'Insistiu em que “ninguém será demitido”.'],
    ['pt', undefined, 'Os portos são “um recurso comum” para todos.'],
    ['pt', undefined, 'Querem “ajudar a construir” a paz.'],
    ['pt', undefined, 'A importância da “cooperação” e do “coração”.'],
  ])('%s: %s | %s', async (lang, source, target) => {
    const findings = await found({ lang, target, ...(source !== undefined && { source }) })
    expect(findings.filter(finding => finding.startsWith('quote-seam'))).toEqual([])
  })
})
