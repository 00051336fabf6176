// The elements of a galley that are blocks, definition lists aside: what sanitize lets through and nesting puts right.

export const blockElements = [
  ...[
    'aside',
    'blockquote',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
  ],
  ...['section', 'ul', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]
