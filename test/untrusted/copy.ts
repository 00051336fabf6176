// Copy that somebody sent who means harm, in every way that we know: the same attacks as Markdown, as plain text, in front matter.

export const attacks = `<script>fetch('http://evil.example/script')</script>

<p onclick="fetch('http://evil.example/click')">点我</p>

[链](javascript:alert(1)) [数据](data:text/html,x) [文件](file:///etc/passwd)

![甲](file:///etc/passwd) ![乙](http://evil.example/b.png) ![丙](//evil.example/c.png) ![丁](../../../../etc/hostname)

<img src="http://evil.example/d.png" onerror="alert(1)">

<iframe src="http://evil.example/frame"></iframe> <object data="file:///etc/passwd"></object>

<style>@import "http://evil.example/style.css";</style>

<link rel="stylesheet" href="http://evil.example/link.css">

<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY xxe SYSTEM "file:///etc/passwd">]>

&b; &xxe; <%= process.exit(3) %> <%- include('/etc/passwd') %> ]]> <![CDATA[ x ]]>

${'<div>'.repeat(10_000)}深${'</div>'.repeat(10_000)}

末段。
`

/** A title that tries all of it at once; `\\u0000` and `\\uD800` are YAML's escapes. */
export const title =
  '<script>alert(1)</script> & <%= process.exit(3) %> ../../etc ]]> &xxe; javascript:alert(1) \\u0000\\uD800\\x08'

export const markdown = `---
title: "${title}"
identifier: "../../../../tmp/evil"
newspaper: "<img src=file:///etc/passwd onerror=alert(1)>"
issue: "../../.."
date: 2025-12-30
publisher: "<!DOCTYPE x [<!ENTITY a 'b'>]> &a;"
people:
  - "<b onclick=alert(1)>甲</b>"
---
# 标题 <script>alert(1)</script> <%= 1 %>

${attacks}`
