import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/markup/markup-tag.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsIn } from './findings.js'

const find = findingsIn('markup-tag')

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('markup-tag finds', () => {
  test.each<[pair: string, source: string, target: string, message: string, text: string]>([
    ['en-it', '<b>Error:</b> no file', '<b>Errore: nessun file', 'missing', ''],
    ['en-it', '<b>Error:</b> no file', 'Errore: nessun file', 'missing', ''],
    ['en-it', 'No file', 'Nessun <b>file</b>', 'extra', '<b>'],
    ['en-fr', 'Press <kbd>Enter</kbd>', 'Appuyez <kdb>Entrée</kdb>', 'changed', '<kdb>'],
    ['en-fr', '<strong>Stop</strong>', '<strong>Arrêt</ strong>', 'damaged', '</ strong>'],
    ['en-fr', '<strong>Stop</strong>', '< strong >Arrêt</strong>', 'damaged', '< strong >'],
    ['en-ja', '<a href="/x">Go</a>', '＜a href="/x"＞移動</a>', 'damaged', '＜a href="/x"＞'],
    ['en-de', '<p>A <b>b</b></p>', '<p>A <b>b</p></b>', 'nesting', '</p>'],
    ['en-de', '<em>a</em> b', '</em>a<em> b', 'nesting', '</em>'],
    [
      'en-es',
      '<img src="a.png" alt="A dog"/>',
      '<img src="b.png" alt="Un perro"/>',
      'attribute',
      '<img src="b.png" alt="Un perro"/>',
    ],
    ['en-es', '<span class="red">a</span>', '<span class="rojo">a</span>', 'attribute', '<span class="rojo">'],
    ['en-es', '<span class="red">a</span>', '<span>a</span>', 'attribute', '<span>'],
    ['en-de', '<a href="x.html">a</a>', '<a href=„x.html“>a</a>', 'quotes', '<a href=„x.html“>'],
    ['en-pt', 'Hello', 'Olá<script>alert(1)</script>', 'unsafe', '<script>'],
    ['en-pt', '<b>Hello</b>', '<b onclick="go()">Olá</b>', 'unsafe', '<b onclick="go()">'],
    ['en-pt', 'Read the <0>terms</0>', 'Leia os <0>termos', 'missing', ''],
    ['en-pt', 'Read the <Link>terms</Link>', 'Leia os <Ligação>termos</Ligação>', 'missing', ''],
    ['en-nl', '[b]Bold[/b] move', '[b]Gewaagd zet', 'missing', ''],
    ['en-it', 'See [help](./help.md)', 'Vedi l’aiuto (./help.md)', 'mark', ''],
    ['en-it', 'See [help](./help.md)', 'Vedi [aiuto](./aiuto.md)', 'link', ''],
    ['en-it', 'This is **very** good', 'È **molto buono', 'mark', ''],
    ['en-it', 'Run `make` now', 'Esegui make ora', 'mark', ''],
    ['en-it', 'copy <file> [<place>]', 'copia <documento> [luogo>]', 'angle', ''],
    ['en-it', 'See :ref:`intro`', 'Vedi `intro`', 'mark', ''],
  ])('%s: %s → %s', async (pair, source, target, message, text) => {
    const findings = await find.all(pair, source, target)
    expect(findings.map(({ messageId, text }) => [messageId, text])).toContainEqual([message, text])
  })
})

describe('markup-tag is silent on', () => {
  test.each([
    ['en-it', '<b>Error:</b> no file', '<b>Errore:</b> nessun file'],
    ['en-it', 'A<br>B', 'A<br/>B'],
    ['en-it', '<B>Error</B>', '<b>Errore</b>'],
    ['en-ja', '<b>File</b> of <i>user</i>', '<i>ユーザー</i>の<b>ファイル</b>'],
    ['en-zh', 'an <em>important</em> file', '重要文件'],
    ['en-de', 'git merge <commit>', 'git merge <Version>'],
    ['en-de', 'copy [<path>...] [-a|--all]', 'copy [<Pfad>...] [-a|--all]'],
    ['en-it', 'if a < b and c > d', 'se a < b e c > d'],
    ['en-it', '<p>One<p>Two', '<p>Uno<p>Due'],
    ['en-it', '<img src="a.png" alt="A dog">', '<img src="a.png" alt="Un cane">'],
    ['en-it', '<a href="https://a.example/en/">Go</a>', '<a href="https://a.example/it/">Vai</a>'],
    ['en-it', '<a href=\'x\' class="y">Go</a>', '<a class="y" href="x">Vai</a>'],
    ['en-it', '<0>Terms</0> and <1>rules</1>', '<1>Regole</1> e <0>termini</0>'],
    ['en-it', '[b]Bold[/b] [1]', '[b]Grassetto[/b] [1]'],
    ['en-it', 'The file [sic] is', 'Il documento [così] è'],
    ['en-it', 'See [help](https://a.example/en)', 'Vedi [aiuto](https://a.example/it)'],
    ['en-it', 'Run `make` now', 'Ora esegui `make`'],
    ['en-it', '2 * 3 ** 4', '2 * 3 ** 4'],
    ['en-fr', 'I <3 you', 'Je t’aime <3'],
    ['en-fr', 'Ann <ann@example.org>', 'Anne <ann@example.org>'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find.all(pair, source, target)).toEqual([])
  })
})
