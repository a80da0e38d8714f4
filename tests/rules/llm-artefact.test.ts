import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, fixed, told } = telling('llm-artefact')

describe('llm-artefact finds', () => {
  test.each([
    [
      'en-it',
      'Close the lid before starting the machine.',
      'Chiudere/serrare il coperchio prima di avviare/accendere la macchina.',
      [
        ['choice', 'Chiudere/serrare'],
        ['choice', 'avviare/accendere'],
      ],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Ecco la traduzione:\n\nIl negozio apre alle nove.',
      [['preamble', 'Ecco la traduzione:\n\n']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Certo! Ecco la traduzione in italiano: Il negozio apre alle nove.',
      [['preamble', 'Certo! Ecco la traduzione in italiano: ']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Here is the translation: Il negozio apre alle nove.',
      [['preamble', 'Here is the translation: ']],
    ],
    ['en-it', 'The shop opens at nine.', 'Traduzione: Il negozio apre alle nove.', [['preamble', 'Traduzione: ']]],
    ['en-it', 'The shop opens at nine.', 'Il negozio apre alle nove.</s>', [['token', '</s>']]],
    [
      'en-it',
      'The shop opens at nine.',
      'Il negozio apre alle nove.\n\nNota: ho tradotto “shop” con “negozio”.',
      [['note', '\n\nNota: ho tradotto “shop” con “negozio”.']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Il negozio apre alle nove. (Nota: “shop” può significare anche “bottega”.)',
      [['note', ' (Nota: “shop” può significare anche “bottega”.)']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      '```\nIl negozio apre alle nove.\n```',
      [
        ['fence', '```\n'],
        ['fence', '\n```'],
      ],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      '<think>The user wants Italian.</think>Il negozio apre alle nove.',
      [['thinking', '<think>The user wants Italian.</think>']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Mi dispiace, ma non posso tradurre questo testo.',
      [['refusal', 'Mi dispiace, ma non posso tradurre questo testo.']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      '{"translation": "Il negozio apre alle nove."}',
      [['json', '{"translation": "']],
    ],
    [
      'en-it',
      'The shop opens at nine.',
      'Il negozio apre alle nove.\n\nFammi sapere se hai bisogno di altro!',
      [['note', '\n\nFammi sapere se hai bisogno di altro!']],
    ],
    [
      'en-es',
      'The train is late.',
      'Aquí está la traducción:\nEl tren llega tarde.',
      [['preamble', 'Aquí está la traducción:\n']],
    ],
    [
      'en-es',
      'The train is late.',
      '¡Claro! Aquí tienes la traducción: El tren llega tarde.',
      [['preamble', 'Claro! Aquí tienes la traducción: ']],
    ],
    ['en-es', 'The train is late.', 'El tren llega tarde.<|im_end|>', [['token', '<|im_end|>']]],
    [
      'en-es',
      'The train is late.',
      '▁El▁tren▁llega▁tarde.',
      [
        ['token', '▁'],
        ['token', '▁'],
        ['token', '▁'],
        ['token', '▁'],
      ],
    ],
    [
      'en-es',
      'The train is late.',
      'Como modelo de lenguaje, no puedo opinar sobre trenes.',
      [['refusal', 'Como modelo de lenguaje, no puedo opinar sobre trenes.']],
    ],
    [
      'en-es',
      'The train is late.',
      'El tren llega tarde.\n\nNote: I translated "late" as "tarde".',
      [['note', '\n\nNote: I translated "late" as "tarde".']],
    ],
    [
      'en-es',
      'The train is late.',
      '[INST] El tren llega tarde. [/INST]',
      [
        ['token', '[INST]'],
        ['token', '[/INST]'],
      ],
    ],
    [
      'en-es',
      'The train is late.',
      'El tren llega tarde.\n\nEspero que esto te sea útil.',
      [['note', '\n\nEspero que esto te sea útil.']],
    ],
    ['en-es', 'The train is late.', 'Español: El tren llega tarde.', [['label', 'Español: ']]],
    [
      'en-es',
      'The train is late.',
      'El tren llega tarde / El tren viene retrasado',
      [['slash', ' / El tren viene retrasado']],
    ],
    [
      'en-fr',
      'We have won.',
      'Voici la traduction :\n\nNous avons gagné.',
      [['preamble', 'Voici la traduction :\n\n']],
    ],
    [
      'en-fr',
      'We have won.',
      'Bien sûr ! Voici la traduction : Nous avons gagné.',
      [['preamble', 'Bien sûr ! Voici la traduction : ']],
    ],
    ['en-fr', 'We have won.', 'Nous avons <unk> gagné.', [['token', '<unk>']]],
    [
      'en-fr',
      'We have won.',
      'Je suis désolé, mais je ne peux pas vous aider.',
      [['refusal', 'Je suis désolé, mais je ne peux pas vous aider.']],
    ],
    ['en-fr', 'We have won.', 'Traduction : Nous avons gagné.', [['preamble', 'Traduction : ']]],
    ['en-fr', 'We have won.', '**Nous avons gagné.**', [['emphasis', '**Nous avons gagné.**']]],
    ['en-fr', 'We have won.', 'Nous avons gagné. (ou : On a gagné.)', [['alternative', ' (ou : On a gagné.)']]],
    [
      'en-fr',
      'We have won.',
      "Nous avons gagné.\n\nN'hésitez pas à me contacter pour d'autres traductions.",
      [['note', "\n\nN'hésitez pas à me contacter pour d'autres traductions."]],
    ],
    [
      'en-fr',
      'We have won.',
      'Translate the following text into French: Nous avons gagné.',
      [['prompt', 'Translate the following text into French: Nous avons gagné.']],
    ],
    [
      'en-de',
      'The door is open.',
      'Hier ist die Übersetzung:\n\nDie Tür ist offen.',
      [['preamble', 'Hier ist die Übersetzung:\n\n']],
    ],
    ['en-de', 'The door is open.', 'Übersetzung: Die Tür ist offen.', [['preamble', 'Übersetzung: ']]],
    [
      'en-de',
      'The door is open.',
      "Sure! Here's the German translation:\n\nDie Tür ist offen.",
      [['preamble', "Sure! Here's the German translation:\n\n"]],
    ],
    ['en-de', 'The door is open.', 'Die T@@ ür ist offen.', [['token', '@@ ']]],
    [
      'en-de',
      'The door is open.',
      'Als KI-Sprachmodell kann ich keine Türen öffnen.',
      [['refusal', 'Als KI-Sprachmodell kann ich keine Türen öffnen.']],
    ],
    [
      'en-de',
      'The door is open.',
      'Die Tür ist offen.\n\nAnmerkung: „offen“ kann auch „geöffnet“ heißen.',
      [['note', '\n\nAnmerkung: „offen“ kann auch „geöffnet“ heißen.']],
    ],
    [
      'en-de',
      'The door is open.',
      'Die Tür ist offen. [Hinweis: wörtliche Übersetzung]',
      [['note', ' [Hinweis: wörtliche Übersetzung]']],
    ],
    [
      'en-de',
      'The door is open.',
      'Quelle\nSource: The door is open.\nTarget: Die Tür ist offen.',
      [
        ['label', '\nSource: '],
        ['label', '\nTarget: '],
      ],
    ],
    ['en-de', 'The door is open.', 'deu_Latn Die Tür ist offen.', [['token', 'deu_Latn ']]],
    ['en-pt', 'It is raining.', 'Aqui está a tradução: Está a chover.', [['preamble', 'Aqui está a tradução: ']]],
    [
      'en-pt',
      'It is raining.',
      'Claro! Aqui está a tradução:\nEstá a chover.',
      [['preamble', 'Claro! Aqui está a tradução:\n']],
    ],
    ['en-pt', 'It is raining.', 'Está a chover.<eos>', [['token', '<eos>']]],
    [
      'en-pt',
      'It is raining.',
      'Desculpe, mas não posso traduzir este conteúdo.',
      [['refusal', 'Desculpe, mas não posso traduzir este conteúdo.']],
    ],
    ['en-pt', 'It is raining.', 'Tradução: Está a chover.', [['preamble', 'Tradução: ']]],
    [
      'en-pt',
      'It is raining.',
      'Está a chover.\nObservação: em português do Brasil diz-se “está chovendo”.',
      [['note', '\nObservação: em português do Brasil diz-se “está chovendo”.']],
    ],
    ['en-zh', 'It is raining.', '以下是翻译：\n正在下雨。', [['preamble', '以下是翻译：\n']]],
    ['en-zh', 'It is raining.', '翻译：正在下雨。', [['preamble', '翻译：']]],
    ['en-zh', 'It is raining.', '对不起，我无法翻译这段文字。', [['refusal', '对不起，我无法翻译这段文字。']]],
    ['en-ja', 'It is raining.', '以下は翻訳です：\n雨が降っています。', [['preamble', '以下は翻訳です：\n']]],
    ['en-ja', 'It is raining.', '翻訳：雨が降っています。', [['preamble', '翻訳：']]],
    [
      'en-ja',
      'It is raining.',
      '申し訳ありませんが、翻訳できません。',
      [['refusal', '申し訳ありませんが、翻訳できません。']],
    ],
    ['en-ru', 'It is raining.', 'Вот перевод:\n\nИдёт дождь.', [['preamble', 'Вот перевод:\n\n']]],
    ['en-ru', 'It is raining.', 'Перевод: Идёт дождь.', [['preamble', 'Перевод: ']]],
    [
      'en-ru',
      'It is raining.',
      'Извините, но я не могу перевести этот текст.',
      [['refusal', 'Извините, но я не могу перевести этот текст.']],
    ],
    ['de-en', 'Es regnet.', 'Here is the translation: It is raining.', [['preamble', 'Here is the translation: ']]],
    [
      'it-en',
      'Piove.',
      "I'm sorry, but I can't assist with that request.",
      [['refusal', "I'm sorry, but I can't assist with that request."]],
    ],
    [
      'fr-en',
      'Il pleut.',
      'It is raining.\n\nNote: a literal translation would be "It rains".',
      [['note', '\n\nNote: a literal translation would be "It rains".']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('llm-artefact is silent on', () => {
  test.each([
    ['en-it', 'Note: bring a coat.', 'Nota: portare un cappotto.'],
    ['en-it', 'Here is the translation you ordered.', 'Ecco la traduzione che ha ordinato.'],
    ['en-it', "I'm sorry, but I can't come.", 'Mi dispiace, ma non posso venire.'],
    ['en-it', 'Translation: Maria Rossi', 'Traduzione: Maria Rossi'],
    ['en-it', 'Let me know if you need help.', 'Fammi sapere se hai bisogno di aiuto.'],
    ['en-it', 'Certainly! Here are the keys.', 'Certo! Ecco le chiavi.'],
    ['en-it', 'She ordered a coffee (or a tea).', 'Ordinò un caffè (o un tè).'],
    ['en-it', '<b>Warning</b>', '<b>Attenzione</b>'],
    ['en-it', 'Source: Reuters', 'Fonte: Reuters'],
    ['en-es', 'Please note that prices may change.', 'Tenga en cuenta que los precios pueden cambiar.'],
    ['en-es', 'I hope this helps.', 'Espero que esto te sea útil.'],
    ['en-es', 'As an AI company, we invest in research.', 'Como empresa de IA, invertimos en investigación.'],
    ['en-es', 'Yes/No', 'Sí/No'],
    ['en-es', '**Bold** text', 'Texto en **negrita**'],
    ['en-es', '`code`', '`code`'],
    ['en-es', 'Explanation: see page 3.', 'Explicación: véase la página 3.'],
    ['en-es', '{"key": "value"}', '{"key": "valor"}'],
    ['en-fr', 'Remark: the door is open.', 'Remarque : la porte est ouverte.'],
    ['en-fr', 'Please do not hesitate to contact us.', 'N’hésitez pas à nous contacter.'],
    ['en-fr', 'Unfortunately, we cannot deliver on Sunday.', 'Je suis désolé, mais je ne peux pas livrer le dimanche.'],
    ['en-fr', 'French version: Paul Durand', 'Version française : Paul Durand'],
    ['en-fr', '1. Open the file. 2. Save it.', '1. Ouvrez le fichier. 2. Enregistrez-le.'],
    ['en-fr', 'See the notes (in French).', 'Voir les notes (en français).'],
    ['en-de', 'Hint: press Enter.', 'Hinweis: Drücken Sie die Eingabetaste.'],
    ['en-de', 'German: the language of Goethe', 'Deutsch: die Sprache Goethes'],
    ['en-de', 'Or: take the bus.', 'Oder: Nehmen Sie den Bus.'],
    ['en-de', 'Translate this page', 'Diese Seite übersetzen'],
    ['en-de', 'The <s>old</s> price', 'Der <s>alte</s> Preis'],
    ['en-de', 'User: admin', 'Benutzer: admin'],
    ['en-de', '#hashtag and @name', '#hashtag und @name'],
    ['en-pt', 'Would you like to save?', 'Deseja guardar?'],
    ['en-pt', 'Note (1): see below.', 'Nota (1): ver abaixo.'],
    ['en-pt', 'Feel free to ask.', 'Fique à vontade para perguntar.'],
    ['en-pt', 'Input: 220 V', 'Entrada: 220 V'],
    ['en-pt', 'Text with * asterisk', 'Texto com * asterisco'],
    ['en-zh', 'Note: no smoking.', '注意：禁止吸烟。'],
    ['en-ja', 'Translation', '翻訳'],
    ['en-ru', 'Translation: I. Ivanov', 'Перевод: И. Иванов'],
    ['en-it', 'The door is open.', 'La porta è aperta.'],
    ['en-it', undefined, 'Nota: il testo continua alla pagina successiva.'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

describe('what is surely the model’s is taken out', () => {
  test.each([
    ['Ecco la traduzione:\n\nIl negozio apre alle nove.', 'Il negozio apre alle nove.'],
    ['**Traduzione:** Il negozio apre alle nove.', 'Il negozio apre alle nove.'],
    ['Il negozio apre alle nove.</s>', 'Il negozio apre alle nove.'],
    ['▁Il▁negozio▁apre▁alle▁nove.', 'Il negozio apre alle nove.'],
    ['Il nego@@ zio apre alle nove.', 'Il negozio apre alle nove.'],
    ['```\nIl negozio apre alle nove.\n```', 'Il negozio apre alle nove.'],
    ['<think>Hm.</think>\n\nIl negozio apre alle nove.', 'Il negozio apre alle nove.'],
    ['Il negozio apre alle nove.\n\nNota: ho tradotto “shop” con “negozio”.', 'Il negozio apre alle nove.'],
    ['Il negozio apre alle nove. (Nota: traduzione letterale.)', 'Il negozio apre alle nove.'],
    ['**Il negozio apre alle nove.**', 'Il negozio apre alle nove.'],
  ])('%s', async (target, expected) => {
    expect(await fixed('en-it', 'The shop opens at nine.', target)).toBe(expected)
  })

  test('a refusal is left for the translator', async () => {
    const refusal = 'Mi dispiace, ma non posso tradurre questo testo.'
    expect(await fixed('en-it', 'The shop opens at nine.', refusal)).toBe(refusal)
  })
})

oddTextsDoNoHarm(check)
