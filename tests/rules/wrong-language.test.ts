import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('wrong-language')

describe('wrong-language finds', () => {
  test.each([
    [
      'en-it',
      'The council will meet again on Thursday to vote on the plan.',
      'El consejo se reunirá de nuevo el jueves para votar sobre el plan.',
      [['language', 'El consejo se reunirá de nuevo el jueves para votar sobre el plan.']],
    ],
    [
      'en-it',
      'The council will meet again on Thursday to vote on the plan.',
      'Le conseil se réunira de nouveau jeudi pour voter sur le plan.',
      [['language', 'Le conseil se réunira de nouveau jeudi pour voter sur le plan.']],
    ],
    [
      'en-it',
      'The results will be published at the end of the month.',
      'Os resultados serão publicados no fim do mês.',
      [['language', 'Os resultados serão publicados no fim do mês.']],
    ],
    [
      'en-it',
      'The results will be published at the end of the month.',
      'Die Ergebnisse werden am Ende des Monats veröffentlicht.',
      [['language', 'Die Ergebnisse werden am Ende des Monats veröffentlicht.']],
    ],
    [
      'en-it',
      'The results will be published at the end of the month.',
      'The findings are going to be released when the month is over.',
      [['language', 'The findings are going to be released when the month is over.']],
    ],
    [
      'en-it',
      'The results will be published at the end of the month.',
      '结果将在月底公布。',
      [['script', '结果将在月底公布。']],
    ],
    [
      'en-it',
      'The results will be published at the end of the month.',
      'Результаты будут опубликованы в конце месяца.',
      [['script', 'Результаты будут опубликованы в конце месяца.']],
    ],
    [
      'en-it',
      undefined,
      'Esta página no existe o ha sido eliminada por el administrador.',
      [['language', 'Esta página no existe o ha sido eliminada por el administrador.']],
    ],
    [
      'en-es',
      'The results will be published at the end of the month.',
      'I risultati saranno pubblicati alla fine del mese.',
      [['language', 'I risultati saranno pubblicati alla fine del mese.']],
    ],
    [
      'en-es',
      'He did not know what to say to her.',
      'Ele não sabia o que lhe dizer.',
      [['language', 'Ele não sabia o que lhe dizer.']],
    ],
    [
      'en-es',
      'He did not know what to say to her.',
      'Il ne savait pas quoi lui dire.',
      [['language', 'Il ne savait pas quoi lui dire.']],
    ],
    [
      'en-es',
      'The cat is sleeping on the sofa next to the window.',
      'De kat slaapt op de bank naast het raam.',
      [['language', 'De kat slaapt op de bank naast het raam.']],
    ],
    [
      'en-es',
      'The cat is sleeping on the sofa next to the window.',
      'Kot śpi na kanapie obok okna i nie chce się ruszyć.',
      [['language', 'Kot śpi na kanapie obok okna i nie chce się ruszyć.']],
    ],
    [
      'en-fr',
      'The train was late because of the snow.',
      'El tren llegó tarde a causa de la nieve.',
      [['language', 'El tren llegó tarde a causa de la nieve.']],
    ],
    [
      'en-fr',
      'The train was late because of the snow.',
      'Il treno era in ritardo a causa della neve.',
      [['language', 'Il treno era in ritardo a causa della neve.']],
    ],
    [
      'en-fr',
      'The train was late because of the snow.',
      'Der Zug hatte wegen des Schnees Verspätung.',
      [['language', 'Der Zug hatte wegen des Schnees Verspätung.']],
    ],
    ['en-fr', 'The train was late because of the snow.', '列车因大雪晚点。', [['script', '列车因大雪晚点。']]],
    [
      'en-fr',
      undefined,
      'The weather was so bad that they had to stay at home.',
      [['language', 'The weather was so bad that they had to stay at home.']],
    ],
    [
      'en-de',
      'My sister works in a hospital in the centre of the town.',
      'Mijn zus werkt in een ziekenhuis in het centrum van de stad.',
      [['language', 'Mijn zus werkt in een ziekenhuis in het centrum van de stad.']],
    ],
    [
      'en-de',
      'My sister works in a hospital in the centre of the town.',
      'Ma sœur travaille dans un hôpital au centre de la ville.',
      [['language', 'Ma sœur travaille dans un hôpital au centre de la ville.']],
    ],
    [
      'en-de',
      'My sister works in a hospital in the centre of the town.',
      'Min syster arbetar på ett sjukhus i centrum av staden.',
      [['language', 'Min syster arbetar på ett sjukhus i centrum av staden.']],
    ],
    [
      'en-de',
      'My sister works in a hospital in the centre of the town.',
      'Kız kardeşim şehrin merkezinde bir hastanede çalışıyor ve çok mutlu.',
      [['language', 'Kız kardeşim şehrin merkezinde bir hastanede çalışıyor ve çok mutlu.']],
    ],
    [
      'en-de',
      undefined,
      'Nessuno sapeva che cosa fosse successo quella notte.',
      [['language', 'Nessuno sapeva che cosa fosse successo quella notte.']],
    ],
    ['en-de', 'The results are encouraging.', 'Die Ergebnisse sind 令人鼓舞.', [['words', '令人鼓舞']]],
    [
      'en-pt',
      'The results will be published at the end of the month.',
      'Los resultados se publicarán al final del mes y serán gratuitos.',
      [['language', 'Los resultados se publicarán al final del mes y serán gratuitos.']],
    ],
    [
      'en-pt',
      'The results will be published at the end of the month.',
      'I risultati saranno pubblicati alla fine del mese.',
      [['language', 'I risultati saranno pubblicati alla fine del mese.']],
    ],
    [
      'en-pt',
      'Nobody knew what had happened that night.',
      'Personne ne savait ce qui s’était passé cette nuit-là.',
      [['language', 'Personne ne savait ce qui s’était passé cette nuit-là.']],
    ],
    [
      'en-pt',
      'Nobody knew what had happened that night.',
      'Niemand wusste, was in jener Nacht geschehen war.',
      [['language', 'Niemand wusste, was in jener Nacht geschehen war.']],
    ],
    [
      'en-ru',
      'Nobody knew what had happened that night.',
      'Nobody had any idea of what went on that night.',
      [['script', 'Nobody had any idea of what went on that night.']],
    ],
    [
      'en-ja',
      'Nobody knew what had happened that night.',
      '그날 밤 무슨 일이 있었는지 아무도 몰랐다.',
      [['script', '그날 밤 무슨 일이 있었는지 아무도 몰랐다.']],
    ],
    [
      'en-zh',
      'Nobody knew what had happened that night.',
      'その夜に何が起こったのか誰も知らなかった。',
      [['script', 'その夜に何が起こったのか誰も知らなかった。']],
    ],
    [
      'de-en',
      'Niemand wusste, was in jener Nacht geschehen war.',
      'Personne ne savait ce qui s’était passé cette nuit-là.',
      [['language', 'Personne ne savait ce qui s’était passé cette nuit-là.']],
    ],
    [
      'it-en',
      'Nessuno sapeva che cosa fosse successo quella notte.',
      'Nadie sabía lo que había pasado aquella noche.',
      [['language', 'Nadie sabía lo que había pasado aquella noche.']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('wrong-language is silent on', () => {
  test.each([
    ['en-it', 'The council will meet again on Thursday.', 'Il consiglio si riunirà di nuovo giovedì.'],
    ['en-it', 'Rock in Rio, Hard Rock Cafe, New York', 'Rock in Rio, Hard Rock Cafe, New York'],
    ['en-it', '“Il faut bien le faire”, he said.', '«Il faut bien le faire», disse.'],
    [
      'en-it',
      'She speaks French: “Je ne sais pas ce que vous voulez dire.”',
      'Parla francese: «Je ne sais pas ce que vous voulez dire».',
    ],
    ['en-it', 'Moscow (Russian: Москва) is a city.', 'Mosca (in russo: Москва) è una città.'],
    ['en-it', 'The 3D printer', 'La stampante 3D'],
    ['en-it', 'Yes, no, maybe', 'Sì, no, forse'],
    ['en-it', 'Come in!', 'Entra pure!'],
    ['en-it', 'Sale per tutti', 'Sale per tutti'],
    ['en-es', 'The song “La vie en rose” is famous.', 'La canción «La vie en rose» es famosa.'],
    ['en-es', 'He knows what he wants.', 'Sabe lo que quiere.'],
    ['en-es', 'Carpe diem, quam minimum credula postero', 'Carpe diem, quam minimum credula postero'],
    ['en-es', 'The angle α is 30°.', 'El ángulo α es de 30°.'],
    ['en-es', 'A cup of coffee', 'Una taza de café'],
    ['en-es', 'Los Angeles, Las Vegas, Santa Fe', 'Los Ángeles, Las Vegas, Santa Fe'],
    ['en-fr', 'Veni, vidi, vici', 'Veni, vidi, vici'],
    ['en-fr', 'The restaurant “Da Luigi” is near the station.', 'Le restaurant « Da Luigi » est près de la gare.'],
    ['en-fr', 'Open the file', 'Ouvrir le fichier'],
    ['en-fr', 'He is a fan of the Toronto Maple Leafs.', 'Il est un fan des Maple Leafs de Toronto.'],
    ['en-fr', 'Do you come here often?', 'Tu viens souvent ici ?'],
    ['en-de', 'The team plays in the stadium in Rome.', 'Das Team spielt im Stadion in Rom.'],
    ['en-de', 'It was him.', 'Er war es.'],
    ['en-de', 'Live in concert', 'Live im Konzert'],
    ['en-de', '“To be or not to be” is a famous line.', '„To be or not to be“ ist ein berühmter Vers.'],
    ['en-de', 'Download the app now', 'Jetzt die App herunterladen'],
    ['en-pt', 'The house of the king', 'A casa do rei'],
    ['en-pt', 'It is not here.', 'Não está aqui.'],
    ['en-pt', 'He says that it is late.', 'Ele diz que é tarde.'],
    ['en-pt', 'A thousand and one nights', 'As mil e uma noites'],
    ['en-pt', 'Do not touch!', 'Não tocar!'],
    ['en-da', 'Nobody knew what had happened that night.', 'Ingen vidste, hvad der var sket den nat.'],
    ['en-no', 'Nobody knew what had happened that night.', 'Ingen visste hva som hadde skjedd den natten.'],
    ['en-sr', 'Nobody knew what had happened that night.', 'Niko nije znao šta se dogodilo te noći.'],
    ['en-hr', 'Nobody knew what had happened that night.', 'Nitko nije znao što se dogodilo te noći.'],
    ['en-gl', 'Nobody knew what had happened that night.', 'Ninguén sabía o que pasara aquela noite.'],
    ['en-ca', 'Nobody knew what had happened that night.', 'Ningú no sabia què havia passat aquella nit.'],
    ['en-ja', 'Firefox is a browser.', 'Firefoxはブラウザーです。'],
    ['en-zh', 'Install Firefox', '安装 Firefox'],
    ['en-ru', 'Install Mozilla Firefox', 'Установить Mozilla Firefox'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

oddTextsDoNoHarm(check)
