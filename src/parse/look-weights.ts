// What a line looks like → log-odds of each role, as fitted to annotated texts: a softmax regression that bench/fit makes
// of bench/score/raw, test/parse/cases and bench/score/texts/open.
export const look: Record<string, string> = {
  '-1 from what says most':
    'byline -0.3 credit 0.2 furniture 0.3 heading 0.4 kicker 0.3 paragraph -0.2 signature 0.7 verse -0.2',
  '-2 from what says most': 'byline -0.3 furniture 0.4 kicker 0.4 list 0.2 paragraph 0.3 title -0.3',
  '-3 from what says most': 'byline 0.2 editorNote 0.4 furniture 0.4 kicker -0.1 title -0.2',
  '-4 from what says most': 'byline 0.6 furniture 0.6 kicker -0.1 paragraph -0.2 title 0.3',
  '0 from what says most':
    'byline -0.2 credit -0.1 dateline -0.1 editorNote -0.2 furniture -0.2 heading 0.5 kicker 0.4 paragraph -0.5 quote -0.2 signature -0.2 subtitle 0.3 title 0.5',
  '1 from what says most':
    'break -0.1 byline 0.8 caption 0.2 code -0.1 credit -0.1 dateline 0.4 editorNote -0.4 furniture -0.2 heading -1.0 kicker -0.4 list -0.2 paragraph 0.3 quote -0.1 signature -0.2 subtitle 0.8 table -0.1 title -0.2 verse -0.2',
  '2 from what says most':
    'dateline 0.2 editorNote 0.3 furniture -0.2 heading 0.2 paragraph 0.5 signature -0.1 subtitle 0.5 title -0.5',
  '3 from what says most':
    'byline 0.3 caption -0.2 editorNote 0.6 furniture -0.4 heading 0.5 kicker 0.2 signature -0.1 subtitle -0.3',
  '4 from what says most':
    'byline -0.5 caption 0.5 credit 0.4 furniture 0.4 heading -0.3 list -0.2 paragraph 0.2 title -0.3 verse 0.6',
  'a cell':
    'byline -0.3 furniture -1.2 heading -0.7 kicker -0.1 list -0.4 paragraph 2.1 signature -0.2 title -0.2 verse -0.1',
  'a lower line':
    'byline 0.3 furniture -0.2 heading -0.2 kicker -0.1 signature -0.2 subtitle 1.2 title -0.9 verse -0.1',
  'a note':
    'byline -0.2 caption -0.2 editorNote 2.1 furniture -0.3 heading -0.2 paragraph -1.6 subtitle 0.1 title -0.1',
  'a shoulder line': 'furniture -0.1 kicker 0.9 signature 0.4 title -1.1',
  above:
    'break -0.5 byline 0.2 caption -0.2 code -0.5 credit -0.2 editorNote 0.2 furniture 0.2 heading 0.2 kicker 0.2 list -0.2 paragraph 0.2 quote -0.4 signature -0.1 subtitle 0.2 table -0.5 title 0.3 verse -0.2',
  'above after edge':
    'break -0.1 byline -0.3 caption -0.1 code -0.1 credit -0.1 dateline -0.1 editorNote 0.1 furniture 0.5 heading -0.3 kicker 0.4 list -0.2 paragraph -0.2 quote -0.1 subtitle -0.2 table -0.1 title 0.4 verse -0.2',
  'above after furniture':
    'break -0.1 caption 0.4 code -0.1 credit -0.1 dateline -0.1 furniture 0.2 heading -0.3 kicker 0.7 list -0.2 quote -0.1 subtitle -0.4 table -0.1 title 0.6 verse -0.2',
  'above after head':
    'break -0.3 byline 0.5 code -0.3 credit -0.1 dateline 0.3 editorNote 0.3 furniture -0.2 heading 0.6 kicker -0.4 list -0.1 paragraph -0.1 signature -0.5 subtitle 0.6 table -0.3',
  'above after names': 'editorNote -0.1 kicker -0.1 paragraph 0.1 signature -0.2 title 0.1',
  'above after number':
    'byline -0.1 editorNote -0.1 furniture 0.2 heading 0.4 kicker -0.2 paragraph 0.3 subtitle -0.1',
  'above after pause':
    'byline -0.1 editorNote -0.2 furniture 0.2 list 0.2 paragraph -0.1 subtitle 0.2 title -0.3 verse 0.4',
  'above after people':
    'caption -0.3 credit 0.3 dateline 0.2 editorNote 0.5 furniture 0.5 paragraph 0.4 subtitle -0.3 title -0.3',
  'above after stop': 'byline -0.1 furniture -0.1 paragraph 0.2 signature 0.3 subtitle 0.2 title -0.1',
  'above after text': 'editorNote 0.1 furniture -0.2 heading 0.1 kicker -0.2 paragraph 0.1 signature 0.3',
  'above before furniture':
    'byline 0.3 caption -0.1 editorNote 0.2 furniture 0.6 kicker -0.2 paragraph -0.4 title 0.3 verse 0.2',
  'above before head':
    'break -0.2 byline -0.3 caption -0.3 code -0.2 credit -0.2 dateline -0.2 furniture 0.2 kicker 0.5 paragraph -0.4 signature 0.4 table -0.2 title 0.3',
  'above before names':
    'byline -0.1 editorNote -0.1 furniture 0.2 kicker 0.2 paragraph -0.3 signature -0.1 subtitle 0.2',
  'above before number': 'byline 0.1 dateline 0.2 furniture 0.4 list -0.1 paragraph 0.5 subtitle -0.2',
  'above before pause': 'furniture -0.5 paragraph 0.5 signature -0.2 title 0.2',
  'above before people':
    'caption 0.2 dateline 0.2 editorNote -0.2 furniture -0.3 heading 0.4 paragraph -0.7 subtitle 0.6 title 0.4',
  'above before stop': 'byline -0.1 furniture -0.1 heading 0.2 paragraph 0.2',
  'above before text':
    'break -0.3 byline 0.2 caption 0.2 code -0.3 credit 0.1 dateline 0.2 editorNote 0.4 furniture -0.2 kicker -0.1 paragraph 0.4 quote -0.3 subtitle -0.2 table -0.3 title -0.2 verse -0.3',
  'above by 0':
    'break -0.2 byline -0.3 caption 0.3 code -0.2 credit -0.2 dateline -0.2 editorNote -1.0 furniture -0.7 kicker -0.3 list 0.1 paragraph 0.5 quote -0.2 subtitle 0.6 table -0.2 title 0.6 verse 0.2',
  'above by 0 width 20': 'furniture -0.1 heading -0.2 paragraph -0.2 subtitle -0.3 title 0.3 verse -0.1',
  'above by 0 width 28': 'caption -0.1 list 0.2 paragraph 0.1',
  'above by 0 width 42': 'editorNote -0.2 paragraph 0.5',
  'above by 0 width 60': 'caption 0.4 editorNote -0.9 furniture -0.1 paragraph 0.5 subtitle 0.4 title 0.3',
  'above by 0 width 8': 'paragraph -0.2 signature 0.2 title -0.1 verse 0.3',
  'above by 0 width 90': 'editorNote -0.2 paragraph 0.6',
  'above by 0 width more': 'editorNote 0.2 paragraph 0.2',
  'above by 1':
    'break -0.1 byline 0.3 code -0.1 credit 0.3 dateline 0.4 editorNote 0.7 heading 0.4 kicker -0.2 paragraph -0.8 quote -0.1 table -0.1 verse -0.1',
  'above by 1 width 12': 'byline 0.2 furniture 0.3 subtitle -0.4 verse -0.1',
  'above by 1 width 2': 'editorNote -0.1 heading 0.3 subtitle -0.2',
  'above by 1 width 20': 'caption -0.2 editorNote -0.2 heading -0.3 paragraph 0.3 verse -0.1',
  'above by 1 width 28': 'furniture 0.1 paragraph -0.1',
  'above by 1 width 4':
    'byline 0.3 editorNote -0.4 heading 0.4 paragraph -0.1 subtitle -0.2 title -0.1 verse 0.2',
  'above by 1 width 8': 'credit 0.3 furniture -0.2 paragraph 0.2 signature 0.2 subtitle 0.2 title 0.2',
  'above by 12': 'byline 0.2 furniture 1.1 heading -0.1 kicker -0.4 title -0.5',
  'above by 12 width 8': 'furniture 0.3 title -0.3',
  'above by 2':
    'byline 0.1 caption -0.1 code -0.1 dateline 0.2 editorNote 0.6 furniture -0.1 heading 0.4 list -0.2 quote 0.1 signature -0.2 subtitle 0.1 table -0.1 title 0.3 verse -0.2',
  'above by 2 width 12': 'kicker -0.1 list -0.1 signature -0.3 title 0.1 verse -0.1',
  'above by 2 width 20': 'paragraph 0.2 subtitle 0.2',
  'above by 2 width 28': 'furniture 0.2 title -0.1',
  'above by 2 width 4': 'byline -0.1 heading -0.1 kicker -0.1 signature 0.2 title 0.3 verse 0.1',
  'above by 2 width 8':
    'byline 0.1 credit 0.1 dateline 0.2 furniture -0.1 heading 0.2 kicker -0.1 subtitle -0.2 title 0.1',
  'above by 3': 'credit -0.1 editorNote 0.3 furniture 0.2 heading -0.2 kicker 0.4 paragraph -0.2 title 0.3',
  'above by 3 width 12': 'credit -0.1 kicker 0.4 signature -0.2 subtitle -0.2',
  'above by 3 width 20': 'furniture -0.1 subtitle 0.2 title 0.2',
  'above by 3 width 28': 'furniture -0.1',
  'above by 3 width 4': 'byline -0.4 furniture -0.2 heading -0.1 kicker 0.4 signature 0.1 title -0.3',
  'above by 3 width 8': 'byline 0.2 furniture 0.2 kicker 0.2 paragraph -0.2 signature -0.1 subtitle -0.1',
  'above by 5':
    'byline 0.2 caption -0.1 editorNote 0.5 furniture 0.1 heading -0.4 kicker 0.6 paragraph -0.4 signature 0.4 subtitle -0.2 title 0.3 verse -0.1',
  'above by 5 width 12':
    'byline 0.2 furniture -0.7 heading -0.2 kicker -0.3 signature 0.3 subtitle 0.1 title 0.5',
  'above by 5 width 2': 'byline -0.1 kicker 0.4 title -0.3',
  'above by 5 width 20': 'furniture 0.1 kicker 0.1',
  'above by 5 width 28': 'heading 0.3',
  'above by 5 width 4': 'byline -0.4 editorNote 0.2 furniture 0.3 title -0.2',
  'above by 5 width 42': 'editorNote 0.1 paragraph -0.1 subtitle -0.2 title 0.3',
  'above by 5 width 8': 'byline 0.2 furniture 0.2 heading -0.4 kicker 0.2 signature -0.1 title -0.1',
  'above by 8':
    'byline -0.1 editorNote 0.1 furniture 0.6 heading -0.2 list 0.1 paragraph 0.3 subtitle 0.2 title -0.1',
  'above by 8 width 12': 'byline -0.1 furniture 0.6 kicker 0.3 title -0.4',
  'above by 8 width 20': 'furniture 0.3 title -0.4 verse 0.2',
  'above by 8 width 28': 'paragraph -0.1 title 0.3',
  'above by 8 width 4': 'furniture -0.2',
  'above by 8 width 8': 'byline -0.2 furniture 0.2 heading -0.1 kicker -0.2 list 0.2 paragraph 0.3 title 0.3',
  'above by more': 'furniture -0.2 heading 0.1 paragraph -0.1 verse 0.3',
  'above furniture':
    'break -0.1 caption -0.1 code -0.1 credit -0.1 dateline -0.1 editorNote -0.1 furniture 0.5 heading -0.3 kicker 0.3 list -0.1 paragraph -0.3 quote -0.1 signature 0.2 subtitle -0.2 table -0.1 title 0.1 verse -0.1',
  'above head':
    'break -0.3 byline -0.3 caption -0.2 code -0.3 credit -0.1 dateline 0.1 heading -0.7 kicker 0.3 paragraph 0.3 quote -0.3 signature 0.2 subtitle 0.4 table -0.3 title 0.3',
  'above names': 'byline 0.2 furniture 0.1 heading -0.4 kicker 0.2 subtitle -0.1 verse 0.2',
  'above number': 'byline -0.6 heading 0.9 title 0.2 verse -0.2',
  'above pause': 'byline -0.1 heading -0.1 list 0.2 paragraph 0.4 verse 0.1',
  'above people': 'byline 0.6 credit 0.2 furniture -0.3 heading -0.2',
  'above stop': 'byline -0.1 title 0.1 verse 0.1',
  'above text':
    'break -0.2 byline -0.2 caption 0.3 code -0.2 credit -0.1 dateline -0.2 editorNote 0.8 furniture -0.2 heading -0.2 kicker -0.2 paragraph 0.2 quote -0.2 signature -0.2 subtitle 0.5 table -0.2 title 0.5 verse -0.3',
  'above the deck':
    'break -0.1 byline -0.3 caption -0.1 code -0.1 credit -0.1 dateline -0.1 editorNote 0.3 furniture 0.5 heading -0.1 kicker 1.1 list -0.1 paragraph -0.6 quote -0.1 signature 0.2 subtitle -0.2 table -0.1 title -1.2 verse -0.1',
  'above width 12':
    'byline 0.2 caption -0.1 dateline 0.5 editorNote -0.1 furniture 0.2 kicker 0.3 list -0.2 paragraph 0.2 quote 0.2 signature 0.2 subtitle -0.1',
  'above width 12 between edge and head': 'furniture 0.8 kicker -0.5 signature 0.2 title -0.6',
  'above width 12 between furniture and furniture': 'byline 0.4 furniture -0.5 heading 0.2 title 0.1',
  'above width 12 between furniture and head': 'furniture -0.2',
  'above width 12 between head and head':
    'byline -0.3 furniture 0.2 heading -0.2 kicker 0.2 paragraph -0.4 quote 0.1 subtitle -0.2',
  'above width 12 between head and people': 'subtitle 0.2 title -0.3',
  'above width 12 between head and text':
    'credit -0.1 furniture 0.4 heading 0.1 paragraph 0.2 subtitle -0.4 verse -0.1',
  'above width 2': 'byline 0.2 furniture 0.3 heading 0.4 subtitle -0.2 title -0.1',
  'above width 2 between edge and head': 'furniture -0.3 kicker 0.5 title -0.1',
  'above width 2 between furniture and furniture': 'furniture 0.4 kicker -0.1',
  'above width 2 between head and text': 'byline 0.2 heading 0.1 subtitle -0.2',
  'above width 20':
    'caption -0.1 credit -0.1 dateline 0.2 editorNote -0.2 furniture 0.3 heading -0.2 kicker 0.3 list 0.2 quote -0.1 signature -0.1 subtitle 0.2 title 0.3',
  'above width 20 between edge and head': 'title 0.1',
  'above width 20 between furniture and furniture': 'furniture 0.2 title -0.1',
  'above width 20 between furniture and head': 'furniture -0.5 kicker 0.2 paragraph 0.1',
  'above width 20 between head and head': 'byline 0.1 furniture 0.3 paragraph -0.2 subtitle -0.2 verse 0.2',
  'above width 20 between head and people': 'caption 0.2 heading 0.3',
  'above width 20 between head and text': 'editorNote -0.1 paragraph -0.1 title 0.2',
  'above width 28':
    'byline -0.2 caption -0.2 editorNote -0.1 furniture 0.3 kicker -0.2 list 0.2 paragraph -0.1 subtitle 0.4 title 0.3',
  'above width 28 between furniture and furniture': 'furniture -0.3 title 0.2',
  'above width 28 between head and text': 'furniture 0.2',
  'above width 4':
    'editorNote 0.4 heading 0.1 paragraph -0.1 signature 0.2 subtitle -0.2 title 0.1 verse 0.3',
  'above width 4 between edge and head': 'furniture 0.1 kicker 0.4',
  'above width 4 between furniture and head': 'kicker 0.6 title -0.3 verse -0.1',
  'above width 42': 'caption 0.3 editorNote -0.1 furniture -0.4 paragraph 0.4 subtitle 0.3 title 0.3',
  'above width 60': 'caption 0.3 editorNote 0.5 subtitle 0.2 title 0.2',
  'above width 60 between head and text': 'paragraph 0.1',
  'above width 60 between people and text': 'paragraph 0.4',
  'above width 8':
    'break -0.2 byline 0.2 caption -0.2 code -0.2 credit 0.3 editorNote -0.2 furniture 0.2 paragraph 0.1 quote -0.2 table -0.2 title 0.2 verse 0.2',
  'above width 8 between edge and furniture': 'furniture 0.2 title -0.1',
  'above width 8 between edge and head': 'furniture -0.3 kicker 0.3 title 0.2',
  'above width 8 between furniture and furniture': 'furniture 0.1 title -0.1',
  'above width 8 between furniture and head': 'heading 0.1 title -0.2',
  'above width 8 between head and head': 'byline -0.3 heading -0.1 kicker -0.2 subtitle 0.1',
  'above width 8 between head and text':
    'credit 0.2 furniture -0.2 heading -0.4 paragraph 0.2 subtitle 0.2 title 0.3',
  'above width 90': 'editorNote 0.4 paragraph 0.3',
  'above width 90 between people and text': 'paragraph 0.3',
  'above width more between head and text': 'editorNote 0.3',
  address: 'byline 0.3 caption -0.3 furniture 0.5 heading -0.1 list -0.3 paragraph -0.2 subtitle 0.3',
  'address below': 'byline 0.2 caption -0.1 furniture 0.3 list -0.2 paragraph -0.1',
  'after a stop':
    'byline -0.1 caption 0.3 code -0.5 credit 0.1 dateline -0.5 editorNote -0.2 furniture -0.1 heading 0.4 kicker -0.2 list -0.7 paragraph 0.3 quote -0.3 signature 0.5 subtitle -0.3 table -0.5 title -0.2 verse -0.5',
  'after date':
    'caption -0.2 credit -0.3 editorNote 0.1 furniture 0.5 heading -0.1 kicker 0.1 paragraph 0.4 signature -0.3 verse -0.2',
  'after edge':
    'break -0.1 byline -0.3 caption -0.2 code -0.1 credit -0.2 dateline -0.1 editorNote 0.1 furniture 0.5 heading -0.3 kicker 0.4 list -0.2 paragraph -0.2 quote -0.1 subtitle -0.2 table -0.1 title 0.5 verse -0.2',
  'after furniture':
    'break -0.3 byline -0.3 caption 0.4 code -0.3 credit -0.5 dateline -0.3 editorNote -0.2 furniture 0.4 heading 0.2 kicker 0.5 quote -0.3 subtitle -0.5 table -0.3 title 0.4 verse -0.5',
  'after head':
    'break -0.4 byline 0.6 caption -0.3 code -0.4 credit -0.3 editorNote 0.1 furniture -0.2 heading 0.1 kicker -0.5 list -0.3 paragraph 0.3 signature -0.2 subtitle 0.6 table -0.4 verse 0.3',
  'after names': 'furniture -0.1 heading 0.3 list -0.1 paragraph 0.5',
  'after no stop':
    'break -0.5 byline 0.2 caption -0.3 code -0.5 credit -0.3 dateline -0.2 furniture 0.3 heading -0.1 kicker -0.4 list 0.5 paragraph 0.3 quote -0.2 signature -0.3 table -0.5 verse 0.4',
  'after number':
    'byline -0.3 caption -0.3 editorNote -0.2 furniture 0.1 heading 0.5 kicker -0.2 list 0.9 paragraph 0.4 subtitle -0.1 verse -0.3',
  'after pause':
    'byline -0.1 caption -0.2 furniture -0.3 heading -0.3 list 0.7 quote 0.1 subtitle 0.3 title -0.3 verse 1.0',
  'after people':
    'byline -0.2 caption 0.4 credit 1.0 dateline 0.2 editorNote 0.3 furniture 0.2 quote 0.2 signature -0.1 subtitle -0.3 title -0.3 verse -0.1',
  'after stop':
    'byline -0.2 caption 0.1 credit 0.5 furniture -0.3 heading -0.4 kicker -0.1 list -0.3 paragraph 0.4 quote -0.2 signature 0.4 subtitle 0.1 verse 0.2',
  'after text':
    'caption 0.2 code -0.4 credit -0.1 dateline -0.4 editorNote -0.1 heading 0.4 kicker -0.1 list -0.5 paragraph 0.3 quote -0.2 signature 0.4 subtitle -0.2 table -0.4 title -0.2 verse -0.3',
  always:
    'break -0.4 code -0.6 credit -0.2 dateline -0.4 editorNote -0.1 furniture 0.3 heading 0.2 kicker -0.2 paragraph 0.3 quote -0.3 subtitle -0.2 table -0.6 title 0.3',
  amid: 'break -0.2 byline -0.3 code -0.5 credit -0.2 dateline -0.5 editorNote -0.5 furniture 0.1 heading 0.2 kicker -0.2 paragraph 0.3 subtitle -0.3 table -0.5 title -0.2',
  'amid after date': 'caption -0.1 paragraph 0.3',
  'amid after furniture':
    'caption 0.3 furniture 0.6 heading 0.3 kicker 0.1 list -0.3 signature -0.1 title -0.4 verse 0.1',
  'amid after head':
    'break -0.2 byline 0.3 caption -0.2 code -0.2 credit -0.3 dateline -0.2 editorNote -0.2 furniture 0.2 heading -0.1 kicker -0.2 paragraph 0.4 quote 0.2 signature 0.2 subtitle -0.1 table -0.1 title 0.2 verse -0.4',
  'amid after names': 'byline -0.1 furniture -0.3 paragraph 0.3 signature 0.3 verse -0.2',
  'amid after number': 'caption -0.1 heading 0.1 list 0.8 paragraph 0.3 signature -0.1',
  'amid after pause':
    'caption -0.1 heading -0.2 kicker -0.1 list 0.2 paragraph 0.3 quote 0.3 signature -0.1 verse 0.7',
  'amid after people': 'credit 0.5 furniture -0.2 heading -0.4 list -0.1 paragraph -0.4',
  'amid after stop':
    'break 0.1 caption 0.3 credit 0.2 furniture 0.2 heading -0.1 list -0.2 paragraph 0.3 quote -0.1 signature -0.2 verse 0.4',
  'amid after text':
    'byline -0.3 caption 0.2 code -0.4 credit -0.3 dateline -0.4 editorNote -0.4 furniture 0.2 heading 0.3 list -0.5 paragraph 0.2 quote -0.1 signature 0.2 table -0.4 title -0.1 verse -0.2',
  'amid before date': 'byline -0.1 heading -0.3 paragraph 0.2 signature 0.2',
  'amid before edge': 'caption 0.2 paragraph 0.4',
  'amid before furniture': 'furniture 1.1 heading -0.4 list -0.2 paragraph 0.3 title -0.2 verse -0.1',
  'amid before head':
    'break -0.2 byline -0.3 caption 0.5 code -0.2 credit 0.2 dateline -0.2 editorNote -0.2 furniture -0.2 heading -0.8 kicker 0.6 list 0.3 paragraph 0.3 quote 1.0 signature -0.1 subtitle -0.2 table -0.2 title -0.3 verse -0.4',
  'amid before names': 'furniture -0.3 paragraph 0.6 title 0.4',
  'amid before number': 'furniture -0.2 heading 0.3 list 0.4 signature 0.5',
  'amid before pause': 'caption -0.1 heading 0.5 list 0.2 paragraph -0.2 signature -0.1 title -0.2 verse 0.4',
  'amid before people':
    'byline 0.2 caption -0.3 credit -0.1 furniture 0.1 heading -0.1 list -0.1 paragraph 0.1 signature -0.3 title 0.4 verse -0.3',
  'amid before stop':
    'break 0.2 byline 0.2 caption 0.2 furniture -0.1 heading 0.1 list -0.2 paragraph 0.4 verse 0.3',
  'amid before text':
    'break 0.2 caption -0.2 code -0.4 dateline -0.4 editorNote -0.4 furniture -0.3 heading 0.4 kicker -0.4 paragraph 0.2 quote -0.2 signature -0.1 table -0.4 verse 0.3',
  'amid date': 'furniture -0.2 signature 0.4',
  'amid furniture': 'furniture 0.8 heading -0.2 list -0.1 paragraph -0.4 signature -0.1',
  'amid head':
    'break 0.7 byline -0.5 caption 0.4 code -0.2 credit 0.2 dateline -0.2 editorNote -0.2 furniture -0.1 heading 0.2 kicker 0.4 list 0.2 paragraph -0.3 quote -0.2 signature -0.1 subtitle 0.5 table -0.1 title 0.7 verse -0.5',
  'amid names': 'furniture -0.4 heading 0.1 list -0.2 paragraph 0.3 signature 0.6 title -0.2 verse -0.2',
  'amid number': 'heading 0.7 list 0.4 paragraph -0.5',
  'amid pause': 'furniture -0.2 list -0.1 paragraph 0.3 verse 0.5',
  'amid people':
    'byline 0.8 caption -0.2 credit 0.3 furniture -0.1 heading -0.2 paragraph -0.1 signature -0.1',
  'amid stop': 'heading -0.5 kicker 0.3 paragraph 0.4 quote 0.2 signature 0.3 verse 0.3',
  'amid text':
    'break -0.4 byline -0.4 caption 0.2 code -0.4 credit -0.4 dateline -0.4 editorNote -0.4 furniture -0.1 heading -0.4 kicker -0.4 paragraph 0.4 quote 0.2 signature -0.3 subtitle -0.4 table -0.4 title -0.4 verse 0.1',
  'amid width 12':
    'credit 0.2 furniture -0.3 heading 0.1 kicker 0.1 paragraph -0.2 quote 0.1 subtitle 0.4 verse 0.4',
  'amid width 12 between text and head':
    'caption -0.3 furniture 0.2 heading -0.4 kicker 0.2 paragraph -0.3 signature 0.1 title 0.3 verse 0.3',
  'amid width 12 between text and text': 'paragraph 0.5 signature -0.2 subtitle 0.4 verse -0.1',
  'amid width 2': 'break 0.1 furniture 0.2 kicker 0.1 paragraph 0.2',
  'amid width 2 between text and text': 'furniture 0.2 paragraph -0.2',
  'amid width 20':
    'caption 0.3 credit 0.3 furniture -0.4 heading 0.3 quote 0.5 signature 0.1 subtitle -0.1 title 0.2',
  'amid width 20 between head and text':
    'furniture -0.1 heading 0.3 list 0.1 paragraph -0.9 signature 0.1 title 0.3 verse 0.3',
  'amid width 20 between text and furniture': 'furniture 0.1',
  'amid width 20 between text and head':
    'caption -0.1 furniture 0.1 heading -0.3 list 0.1 paragraph -0.2 quote 0.2 signature -0.1',
  'amid width 20 between text and stop': 'caption 0.1 heading 0.1 paragraph -0.1 signature -0.1',
  'amid width 20 between text and text': 'furniture -0.2 heading 0.1 title 0.2',
  'amid width 28': 'caption 0.4 heading 0.2 signature 0.3 verse 0.2',
  'amid width 28 between head and text': 'list 0.1',
  'amid width 28 between text and furniture': 'furniture 0.2 paragraph -0.2',
  'amid width 28 between text and head': 'caption 0.7 furniture -0.1 paragraph -0.5 quote -0.3',
  'amid width 4': 'break 0.4 caption -0.1 furniture 0.4 kicker 0.2 signature 0.3 title -0.1 verse -0.2',
  'amid width 4 between text and text': 'break 0.6 byline -0.1 furniture 0.4 title -0.1',
  'amid width 42':
    'caption 0.3 furniture 0.4 heading -0.2 list 0.1 paragraph 0.3 quote 0.2 subtitle 0.3 title -0.2 verse 0.2',
  'amid width 42 between text and edge': 'caption -0.2 furniture 0.4',
  'amid width 42 between text and furniture': 'caption -0.2 paragraph 0.3',
  'amid width 42 between text and head': 'caption -0.2 paragraph 0.2 quote 0.2',
  'amid width 42 between text and stop': 'paragraph 0.1',
  'amid width 60': 'furniture 0.3 list 0.2 paragraph 0.5',
  'amid width 60 between head and head': 'paragraph 0.2',
  'amid width 60 between head and text': 'paragraph 0.2',
  'amid width 60 between number and text': 'list 0.2 paragraph -0.3',
  'amid width 60 between text and head': 'caption 0.1 paragraph 0.2',
  'amid width 8':
    'break 0.2 code -0.2 dateline -0.2 editorNote -0.2 heading 0.3 list -0.1 paragraph 0.1 quote -0.2 signature -0.2 subtitle -0.2 table -0.2 title 0.2 verse 0.3',
  'amid width 8 between head and text': 'byline -0.1 furniture -0.2 heading 0.2 title -0.2 verse 0.4',
  'amid width 8 between stop and text':
    'furniture -0.1 heading 0.2 paragraph -0.2 signature -0.2 title 0.4 verse 0.1',
  'amid width 8 between text and head':
    'caption -0.1 credit 0.1 furniture -0.4 heading -0.2 kicker 0.2 paragraph 0.3 signature 0.3 title 0.2 verse -0.2',
  'amid width 8 between text and stop': 'paragraph -0.3 verse 0.2',
  'amid width 8 between text and text': 'break 0.2 heading 0.5 paragraph -0.2 title -0.3',
  'amid width 90': 'paragraph 0.6',
  'amid width 90 between head and text': 'paragraph 0.3',
  'amid width 90 between text and head': 'paragraph 0.3',
  'amid width more': 'paragraph 0.5',
  'amid width more between head and text': 'paragraph 0.2',
  'amid width more between text and head': 'paragraph 0.2',
  'apart above, apart below':
    'break 0.1 caption 0.2 editorNote 0.3 heading 1.0 kicker -0.2 list -0.2 paragraph 0.2 signature -0.2 title 0.2 verse -0.7',
  'apart above, close below':
    'credit -0.3 furniture -0.1 heading 0.8 kicker 1.0 list -0.2 quote -0.1 signature -0.4 subtitle -0.6 verse 0.5',
  asks: 'caption -0.8 furniture -0.2 heading 0.4 kicker 0.2 paragraph -0.1 title 0.4 verse 0.1',
  'asks above': 'editorNote -0.1 furniture -0.2 paragraph -0.6 title 0.5',
  'asks amid': 'caption -0.6 heading 0.5 kicker 0.1 list -0.1',
  'before date':
    'byline 0.4 caption -0.2 credit -0.2 heading -0.5 list 0.1 signature 1.2 title -0.4 verse -0.2',
  'before edge':
    'break -0.1 caption 0.1 code -0.1 credit 0.1 dateline -0.1 editorNote 0.2 furniture 0.4 heading -0.3 kicker -0.2 list -0.2 paragraph 0.4 quote -0.2 signature 0.3 subtitle -0.2 table -0.1 title -0.2',
  'before edge and edge':
    'break -0.1 caption 0.1 code -0.1 credit 0.1 dateline -0.1 editorNote 0.2 furniture 0.4 heading -0.3 kicker -0.2 list -0.2 paragraph 0.4 quote -0.2 signature 0.3 subtitle -0.2 table -0.1 title -0.2',
  'before furniture':
    'break -0.3 byline 0.2 caption -0.2 code -0.3 credit -0.2 dateline -0.3 editorNote -0.1 furniture 0.5 heading -0.3 kicker -0.5 list -0.1 paragraph 0.4 quote -0.3 signature -0.1 subtitle -0.3 table -0.3 title -0.2 verse -0.3',
  'before furniture and edge': 'credit 0.4 furniture 0.3 heading -0.2 list -0.1 signature 0.3',
  'before furniture and furniture':
    'break -0.2 byline 0.6 caption -0.1 code -0.2 credit -0.5 dateline -0.2 editorNote -0.1 furniture 0.4 heading 0.2 kicker -0.2 list 0.2 paragraph 0.2 quote -0.2 signature -0.1 table -0.2 title 0.5 verse -0.3',
  'before furniture and head': 'byline -0.2 furniture 0.7 heading -0.2 paragraph 0.3',
  'before furniture and number': 'byline 0.1 furniture 0.1 paragraph 0.1 title -0.4',
  'before furniture and stop': 'caption -0.2 furniture -0.2 heading 0.2',
  'before furniture and text':
    'byline 0.2 editorNote 0.2 furniture 0.3 heading -0.2 signature -0.1 verse 0.1',
  'before head':
    'break -0.4 byline -0.5 code -0.4 dateline -0.4 editorNote -0.2 furniture 0.1 heading -0.4 kicker 0.7 paragraph 0.2 quote 0.6 signature -0.2 subtitle -0.3 table -0.4 title 0.2 verse 0.3',
  'before head and date': 'caption -0.2 furniture -0.2 heading -0.2 paragraph 0.7 signature -0.4 title 0.1',
  'before head and edge': 'heading 0.3 list -0.2 paragraph -0.3 quote -0.1 signature -0.2',
  'before head and furniture':
    'furniture 0.6 kicker -0.2 paragraph 0.3 signature 0.1 subtitle 0.1 title -0.3 verse -0.2',
  'before head and head':
    'byline -0.2 caption -0.2 credit 0.2 editorNote -0.1 heading 0.6 kicker 0.5 list 0.4 quote -0.1 signature 0.1 subtitle -0.4 title -0.7 verse 0.5',
  'before head and names':
    'byline 0.1 furniture 0.5 heading -0.6 kicker 0.1 signature -0.2 subtitle -0.2 title 0.5 verse 0.1',
  'before head and people':
    'byline -0.3 caption -0.2 furniture -0.1 heading -0.2 kicker 0.6 paragraph -0.1 signature 0.3 title 0.8',
  'before head and stop': 'caption 0.3 furniture -0.2 list -0.2 paragraph 0.5 verse -0.1',
  'before head and text':
    'break -0.1 byline -0.2 caption 0.2 code -0.2 dateline -0.2 furniture -0.1 kicker 0.7 list -0.1 quote 1.3 signature -0.1 subtitle 0.3 table -0.2 title -0.1',
  'before names': 'byline -0.2 kicker 0.2 paragraph 0.3 signature -0.2 subtitle 0.2 title 0.4',
  'before names and head': 'furniture -0.2 kicker 0.3 signature -0.1 title 0.2',
  'before names and text': 'byline -0.1 furniture -0.1 heading 0.5 paragraph 0.2 title -0.1',
  'before number':
    'caption -0.1 dateline 0.1 editorNote -0.1 furniture 0.1 heading 0.2 kicker -0.2 list 0.5 paragraph 0.3 signature 0.2 subtitle -0.3',
  'before number and number': 'furniture 0.6 heading -0.3 paragraph 0.7 signature -0.2 title -0.2',
  'before number and text':
    'byline 0.1 dateline 0.2 heading 0.4 list 0.3 paragraph 0.2 signature 0.1 subtitle -0.1 title -0.2',
  'before pause': 'furniture -0.5 heading 0.5 list 0.3 paragraph 0.3 signature -0.2 subtitle 0.1 verse 0.4',
  'before pause and pause': 'furniture -0.3 heading 0.2 paragraph 0.2 title 0.2',
  'before pause and stop': 'byline 0.3 heading 0.2 paragraph 0.4 verse -0.1',
  'before pause and text': 'byline -0.1 caption -0.1 heading 0.2 paragraph -0.1 signature -0.1 verse 0.2',
  'before people':
    'caption 0.7 credit 0.2 dateline 0.2 editorNote -0.1 heading 0.2 list -0.2 paragraph -0.9 quote -0.2 signature -0.3 subtitle 0.6 title 0.6 verse -0.3',
  'before people and furniture':
    'credit 0.2 furniture 0.2 kicker -0.2 list -0.1 paragraph -0.1 signature -0.2 subtitle 0.1 title 0.2',
  'before people and head': 'byline 0.1 caption 0.3 credit 0.1 paragraph -0.2 signature -0.1',
  'before people and text':
    'caption -0.2 dateline 0.1 editorNote -0.1 furniture -0.3 heading 0.3 paragraph -0.3 subtitle 0.3 title 0.7',
  'before stop':
    'code -0.1 credit -0.1 dateline -0.1 furniture -0.4 heading 0.4 paragraph 0.4 quote -0.1 subtitle -0.1 table -0.1 verse 0.5',
  'before stop and edge': 'caption -0.3 list 0.1 paragraph 0.3',
  'before stop and furniture': 'signature 0.1',
  'before stop and head': 'byline -0.1 caption 0.1 kicker -0.1 title 0.2 verse -0.1',
  'before stop and number': 'heading -0.2',
  'before stop and pause': 'paragraph -0.3 verse 0.4',
  'before stop and stop': 'furniture -0.1 paragraph 0.4 signature -0.2 verse 0.3',
  'before stop and text': 'byline 0.3 caption 0.2 heading 0.4 paragraph 0.3 verse -0.1',
  'before text':
    'byline 0.2 code -0.4 dateline -0.2 editorNote 0.1 furniture -0.2 heading 0.3 kicker -0.4 list -0.1 paragraph 0.3 quote -0.4 signature -0.1 subtitle -0.2 table -0.4 title -0.3',
  'before text and edge': 'byline 0.1 furniture -0.3 heading 0.1 paragraph 0.2 title 0.4 verse 0.2',
  'before text and furniture':
    'byline -0.4 caption 0.5 furniture 0.3 heading 0.4 list 0.2 paragraph -0.3 signature 0.2 subtitle -0.1 verse 0.2',
  'before text and head':
    'break -0.3 byline -0.3 caption -0.2 credit 0.2 editorNote 0.1 heading 0.4 paragraph 0.4 signature 0.3 verse -0.3',
  'before text and number':
    'break 0.3 byline 0.1 caption 0.1 furniture 0.2 list -0.2 paragraph 0.5 subtitle -0.2 title -0.3',
  'before text and pause': 'caption 0.4 furniture -0.3 heading -0.3 signature -0.1 title 0.2',
  'before text and people':
    'byline -0.3 caption -0.2 editorNote 0.3 heading -0.5 signature 0.4 subtitle -0.3 title 0.4',
  'before text and stop': 'caption -0.3 furniture 0.1 heading 0.2 paragraph 0.3 signature 0.2 verse 0.2',
  'before text and text':
    'break -0.5 byline 0.5 code -0.3 editorNote 0.4 furniture -0.3 kicker -0.1 paragraph 0.1 quote -0.2 signature -0.3 subtitle 0.7 table -0.3 title 0.5 verse -0.3',
  'begins as a byline':
    'byline 0.4 caption 1.4 credit 0.5 editorNote 0.2 furniture -0.5 heading -0.4 kicker 0.1 paragraph -0.5 signature -0.3 verse -0.1',
  'begins as a byline above': 'byline 0.3 credit 0.4 editorNote 0.1 furniture -0.2',
  'begins as a byline amid':
    'byline 0.2 caption 1.1 credit 0.1 heading -0.3 paragraph -0.5 signature -0.2 verse -0.1',
  'begins with a dash':
    'caption -0.2 credit -0.2 furniture 0.7 heading -1.0 list -0.2 paragraph 0.2 signature 1.4 subtitle 0.5 title -0.6',
  'begins with a dash above':
    'byline -0.1 furniture 0.1 heading -0.1 signature 0.8 subtitle 0.6 title -0.6 verse -0.2',
  'begins with a dash amid':
    'caption -0.2 furniture 0.3 heading -0.5 list -0.1 paragraph 0.3 quote 0.1 signature 0.7',
  below:
    'break -0.3 caption 0.1 code -0.3 credit 0.3 dateline -0.3 editorNote 0.3 furniture 0.3 heading -0.2 kicker -0.3 quote -0.3 signature 0.5 subtitle -0.3 table -0.3 title -0.2',
  'below after furniture':
    'byline -0.2 credit -0.2 furniture 0.5 heading 0.2 list 0.4 signature 0.3 title -0.1 verse -0.2',
  'below after head': 'caption -0.2 heading -0.3 list -0.1 paragraph 0.4 signature 0.2 title 0.1 verse -0.1',
  'below after people': 'caption 0.5 credit 0.1 furniture -0.1 paragraph -0.4',
  'below after stop':
    'caption -0.2 credit 0.3 furniture -0.4 heading -0.1 paragraph 0.3 signature 0.2 verse -0.1',
  'below after text':
    'byline 0.6 caption 0.2 credit 0.4 editorNote 0.4 heading 0.1 list -0.1 paragraph 0.2 signature 0.1',
  'below before edge':
    'byline 0.1 credit 0.3 editorNote 0.2 furniture 0.4 heading -0.1 paragraph -0.1 signature 0.3 verse -0.1',
  'below before furniture':
    'break -0.1 code -0.1 furniture 0.3 heading 0.3 kicker -0.1 list 0.2 paragraph 0.6 quote -0.1 subtitle -0.1 title -0.2 verse -0.3',
  'below before head':
    'credit -0.2 furniture 0.1 heading 0.1 list -0.1 paragraph 0.2 signature -0.4 verse 0.2',
  'below before stop': 'byline -0.1 caption -0.2 list -0.1 paragraph -0.1 verse 0.2',
  'below by 0': 'caption -0.3 editorNote 0.6 furniture 0.3 heading -0.3 paragraph -0.5 signature 0.2',
  'below by 1':
    'byline 0.6 caption 0.2 credit 0.4 furniture -0.1 heading 0.4 list -0.1 paragraph 0.4 signature 0.1',
  'below by 1 width 12': 'credit 0.3 furniture -0.3 paragraph 0.5 signature -0.2',
  'below by 1 width 20': 'caption 0.3 furniture -0.4 heading -0.2 paragraph 0.4 signature -0.2',
  'below by 1 width 28': 'byline 0.2 caption 0.2 furniture -0.2',
  'below by 1 width 8': 'byline 0.1 caption -0.1 furniture 0.3 signature -0.2',
  'below by 12': 'list -0.3 paragraph 0.3 signature -0.1 verse 0.1',
  'below by 2':
    'byline -0.2 caption 0.4 furniture 0.2 heading 0.1 list 0.2 paragraph -0.4 signature 0.4 title 0.3 verse -0.2',
  'below by 2 width 12': 'byline -0.1 caption 0.2 credit -0.1 paragraph 0.2',
  'below by 2 width 20': 'caption 0.2 furniture 0.3 list 0.1 paragraph -0.5',
  'below by 2 width 4': 'credit 0.1 heading 0.2 paragraph -0.3 title 0.4',
  'below by 2 width 8': 'byline -0.2 heading -0.1 signature 0.2',
  'below by 3':
    'byline -0.2 caption -0.1 credit 0.3 furniture -0.2 heading -0.2 list 0.2 signature 0.2 verse 0.1',
  'below by 3 width 20': 'caption -0.2 list 0.1 signature 0.3',
  'below by 3 width 8': 'credit 0.2 furniture -0.1 list 0.1 paragraph -0.2',
  'below by 5': 'list 0.2 signature 0.2 verse 0.1',
  'below by 5 width 12': 'furniture -0.3 list 0.1 signature 0.2',
  'below by 5 width 20': 'list 0.1',
  'below by 5 width 8': 'credit -0.1 signature 0.1 verse 0.2',
  'below by 8': 'credit -0.1 furniture 0.6 heading -0.1 list -0.2 paragraph 0.1',
  'below by 8 width 12': 'furniture 0.5 list -0.2 paragraph -0.2 verse 0.3',
  'below by 8 width 20': 'furniture 0.1 list -0.1 paragraph 0.2',
  'below by 8 width 8': 'signature 0.2',
  'below date': 'furniture -0.2 paragraph -0.1 signature 0.6',
  'below furniture':
    'break -0.2 byline -0.3 code -0.2 credit -0.2 dateline -0.2 editorNote -0.2 furniture 0.5 heading 0.2 kicker -0.2 list 0.4 quote -0.2 signature -0.2 subtitle -0.2 table -0.2 title -0.2 verse -0.2',
  'below head': 'byline 0.1 caption 0.2 credit 0.4 furniture -0.5 heading -0.3 paragraph 0.2 signature 0.5',
  'below people': 'credit 0.6 furniture 0.2 signature -0.2',
  'below stop': 'caption 0.4 credit -0.1 furniture -0.2 list -0.2 paragraph 0.4 signature 0.1',
  'below the deck':
    'break -0.3 byline 0.4 caption 0.3 code -0.5 dateline -0.3 editorNote -0.1 furniture 0.2 heading 0.2 kicker -0.5 list 0.2 paragraph 0.3 quote -0.2 signature -0.2 subtitle -0.5 table -0.5 title -0.8 verse 0.1',
  'below width 12': 'byline -0.2 caption 0.2 credit 0.3 list 0.3 paragraph 0.1 signature 0.3',
  'below width 12 between furniture and edge': 'paragraph 0.1',
  'below width 12 between furniture and furniture': 'byline -0.1 credit -0.1 furniture 0.5 paragraph -0.3',
  'below width 12 between text and edge': 'caption -0.1 paragraph 0.2',
  'below width 12 between text and furniture':
    'byline 0.1 caption 0.2 credit -0.2 furniture -0.2 heading 0.3 list -0.1 paragraph -0.1',
  'below width 2': 'editorNote 0.2 furniture -0.4 heading -0.2 signature 0.4',
  'below width 20': 'caption 0.4 credit -0.1 furniture 0.3 list -0.1 paragraph 0.2 signature 0.1',
  'below width 20 between furniture and furniture': 'list 0.2',
  'below width 20 between text and edge': 'caption 0.2 credit 0.3 furniture -0.2 signature -0.2',
  'below width 20 between text and furniture': 'byline 0.2 credit -0.1 furniture -0.3 paragraph 0.2',
  'below width 28': 'byline 0.2 caption 0.1 credit -0.2 heading -0.1 paragraph 0.1 signature -0.2',
  'below width 28 between furniture and furniture': 'list 0.2',
  'below width 4': 'furniture 0.1 heading 0.1 signature -0.2 title 0.2',
  'below width 4 between furniture and furniture': 'heading 0.2 list -0.1',
  'below width 42': 'byline 0.2 caption -0.3 editorNote 0.2 furniture 0.3 list -0.2',
  'below width 8': 'credit 0.3 furniture 0.3 paragraph -0.2 signature 0.3 verse 0.1',
  'below width 8 between furniture and edge': 'furniture 0.1',
  'below width 8 between furniture and furniture': 'furniture 0.1',
  'below width 8 between text and furniture': 'credit 0.5 heading -0.3 signature -0.1',
  'between edge and furniture': 'furniture 0.7 title -0.2',
  'between edge and head': 'furniture 0.2 kicker 0.6 signature 0.3',
  'between edge and names': 'furniture -0.2 kicker -0.2 title 0.3',
  'between edge and number': 'title 0.3',
  'between edge and people': 'title 0.4',
  'between edge and text': 'editorNote 0.2 furniture -0.3 kicker 0.2 title 0.2',
  'between furniture and edge': 'caption 0.3 furniture 0.6',
  'between furniture and furniture':
    'break -0.1 byline 0.1 caption -0.2 code -0.1 credit -0.2 dateline -0.1 editorNote 0.2 furniture 0.4 heading 0.4 kicker -0.2 list 0.5 paragraph -0.2 quote -0.1 signature -0.2 subtitle -0.1 table -0.1 verse -0.1',
  'between furniture and head': 'caption 0.2 furniture 0.3 kicker 0.6 list -0.1 signature 0.2',
  'between furniture and people': 'furniture -0.1 heading -0.2 title 0.4',
  'between furniture and stop': 'byline -0.1 paragraph 0.2',
  'between furniture and text':
    'caption 0.5 editorNote -0.1 furniture 0.2 heading -0.2 list -0.2 paragraph 0.1 title 0.3 verse 0.2',
  'between head and edge': 'furniture -0.2 paragraph 0.5 signature 0.2 verse 0.2',
  'between head and furniture':
    'byline -0.3 caption -0.2 credit 0.2 furniture 0.4 heading -0.2 list -0.1 paragraph 0.2 title 0.4',
  'between head and head':
    'break -0.1 code -0.1 credit -0.1 editorNote -0.2 furniture -0.1 heading -0.2 kicker -0.2 list 0.1 quote 0.6 signature -0.2 subtitle 0.2 title 0.2 verse 0.4',
  'between head and names': 'byline -0.2 signature -0.2 subtitle 0.2 title 0.1',
  'between head and number':
    'byline 0.3 dateline 0.2 furniture -0.1 list 0.2 subtitle -0.2 title -0.2 verse -0.3',
  'between head and pause': 'list 0.1 paragraph 0.7 verse -0.1',
  'between head and people':
    'caption 0.2 dateline 0.1 furniture 0.2 heading 0.5 paragraph -0.8 subtitle 0.5 title 0.2 verse -0.2',
  'between head and stop': 'byline 0.2 caption -0.2 furniture -0.2 heading 0.1',
  'between head and text':
    'break -0.2 byline 0.5 caption -0.3 code -0.2 dateline 0.1 editorNote 0.4 furniture -0.5 kicker -0.2 list -0.2 paragraph 0.3 quote -0.2 signature 0.2 table -0.2 verse 0.1',
  'between names and head': 'furniture -0.2 heading 0.4 paragraph -0.2 title 0.3',
  'between names and text': 'byline 0.2 furniture -0.2 list -0.1 paragraph 0.5 verse 0.1',
  'between number and head': 'list -0.1 paragraph 0.2 title 0.3',
  'between number and number': 'furniture 0.5 list 0.3 paragraph 0.2 title -0.2',
  'between number and stop': 'paragraph -0.1 verse 0.1',
  'between number and text': 'furniture -0.1 heading 0.7 list 0.8 paragraph 0.1 title -0.1 verse -0.2',
  'between pause and number': 'heading -0.1 list 0.1 paragraph -0.1 verse 0.1',
  'between pause and pause': 'furniture -0.2 list 0.2 subtitle 0.2 verse 0.1',
  'between pause and stop': 'heading -0.2 paragraph -0.2 signature 0.2 verse 0.3',
  'between pause and text':
    'byline -0.1 furniture -0.1 heading -0.2 paragraph -0.5 quote 0.2 subtitle 0.1 verse 0.7',
  'between people and furniture': 'byline 0.3 credit 0.1 paragraph -0.2',
  'between people and head':
    'byline 0.1 caption -0.1 credit 0.3 editorNote 0.2 heading -0.2 paragraph -0.4 title -0.3',
  'between people and text':
    'byline -0.3 credit 0.4 dateline 0.2 furniture 0.4 heading 0.3 paragraph 0.4 subtitle -0.2',
  'between stop and edge': 'byline -0.1 caption -0.2 credit 0.4 paragraph 0.3 signature -0.2',
  'between stop and furniture': 'caption 0.2 furniture -0.1 heading -0.2 signature 0.3 verse -0.2',
  'between stop and head': 'heading 0.1',
  'between stop and number': 'paragraph -0.1 verse 0.2',
  'between stop and stop': 'heading -0.2 paragraph 0.4 verse 0.2',
  'between stop and text': 'caption -0.1 paragraph 0.2 signature 0.3 subtitle 0.2',
  'between text and date': 'byline -0.2 heading -0.2 paragraph 0.1 signature 0.9',
  'between text and edge': 'byline 0.3 caption 0.1 furniture 0.2 signature 0.5',
  'between text and furniture':
    'byline 0.6 credit 0.2 furniture 0.2 heading -0.2 list -0.3 paragraph 0.4 signature -0.1',
  'between text and head':
    'byline -0.1 credit -0.1 furniture 0.2 kicker 0.5 paragraph 0.2 quote 0.5 title 0.2',
  'between text and number': 'caption -0.2 furniture -0.2 paragraph 0.5 signature 0.1',
  'between text and pause': 'caption -0.1 heading 0.2 paragraph -0.3 verse 0.4',
  'between text and people': 'caption 0.4 heading -0.1 paragraph -0.5 signature -0.2 subtitle 0.2',
  'between text and stop': 'caption 0.2 furniture -0.1 heading 0.5 paragraph 0.3 signature -0.1',
  'between text and text':
    'break 0.5 byline -0.1 caption -0.1 code -0.2 dateline -0.2 furniture 0.1 heading 0.3 kicker -0.2 list -0.3 paragraph 0.1 quote -0.2 subtitle 0.1 table -0.2 verse -0.4',
  blank:
    'break 0.3 byline 0.5 caption 0.2 code -0.4 credit 0.2 dateline -0.4 editorNote -0.4 furniture 0.4 heading 0.1 kicker -0.4 list 0.7 paragraph -0.2 quote -0.4 signature 0.3 subtitle 0.1 table -0.4 title -0.6 verse -0.4',
  'blank above':
    'break -0.3 byline 0.4 caption -0.1 code -0.3 credit 0.3 dateline -0.3 editorNote -0.3 furniture 0.5 heading 0.4 kicker -0.2 list 0.1 paragraph -0.4 quote -0.3 signature -0.4 subtitle 0.4 table -0.3 title 0.1 verse -0.6',
  'blank amid':
    'break 1.0 byline 0.2 caption 0.2 code -0.2 dateline -0.2 editorNote -0.2 kicker -0.3 list 0.3 quote -0.1 signature 1.0 table -0.2 title -0.6 verse 0.4',
  'blank below':
    'byline 0.2 caption 0.4 credit -0.1 furniture 0.2 heading 0.2 list 0.4 signature -0.3 verse -0.1',
  book: 'caption -0.2 credit 0.4 furniture 0.7 heading -0.1 paragraph 0.1 signature -0.3 subtitle -0.2',
  'book above': 'furniture 0.6 subtitle -0.2 verse -0.2',
  'book amid': 'caption -0.1 furniture -0.1 paragraph 0.4',
  brackets:
    'break -0.3 byline 0.6 caption 0.9 code -0.2 dateline 0.4 editorNote -0.2 furniture 0.3 heading -0.5 list 0.5 quote -0.2 signature 0.2 subtitle -0.6 table -0.2 verse -0.7',
  'brackets above':
    'byline -0.3 credit 0.4 dateline 0.6 editorNote -0.2 furniture 0.2 paragraph 0.4 subtitle -0.4',
  'brackets amid': 'caption 1.1 list 0.6 paragraph -0.3 signature 0.6 title -0.3 verse -0.3',
  'brackets below': 'byline 0.9 furniture 0.2 heading -0.2',
  bullet:
    'break 1.2 byline -0.2 caption 0.6 furniture -0.2 heading -0.3 list 1.2 paragraph -0.7 signature -0.3 title -0.3 verse -0.6',
  'bullet above':
    'byline -0.2 caption 0.2 furniture -0.3 heading 0.4 list 0.6 paragraph -0.1 title -0.2 verse -0.2',
  'bullet amid':
    'break 1.2 caption 0.2 furniture 0.3 heading -0.6 kicker -0.1 list 0.1 paragraph -0.4 signature -0.3 subtitle -0.2 title -0.1',
  'bullet below': 'furniture -0.3 list 0.2',
  capitals:
    'byline 0.2 caption -0.2 furniture 0.5 heading 0.7 kicker 0.1 paragraph -0.4 subtitle 0.1 title -0.1',
  'capitals above': 'byline 0.2 furniture 0.2 heading -0.2 kicker 0.1 subtitle 0.1',
  'capitals amid': 'caption -0.2 furniture 0.6 heading 0.5 paragraph -0.2 signature -0.2',
  'capitals below': 'furniture -0.2 heading 0.3 paragraph -0.2 signature 0.2',
  clock: 'caption -0.2 furniture 0.2 list 0.5',
  'clock above': 'furniture 0.2 heading 0.2 list 0.2',
  'clock amid': 'caption -0.1 list -0.1',
  'close above, apart below':
    'credit 0.3 editorNote 0.4 furniture 0.3 heading -1.1 kicker -0.3 list -0.1 paragraph -0.2 signature 0.7 subtitle 0.4 title -0.1 verse 0.8',
  'close above, close below':
    'break -0.4 code -0.5 credit -0.1 dateline -0.3 editorNote -0.3 furniture 0.3 heading 0.1 kicker -0.3 paragraph 0.3 quote -0.3 table -0.5 title 0.3 verse -0.1',
  colon:
    'break -0.4 byline -0.4 caption 0.1 code -0.3 credit 0.3 dateline -0.3 editorNote 0.6 furniture 0.3 heading -0.2 kicker -0.4 list 0.6 paragraph 0.5 quote -0.4 signature -0.5 subtitle -0.6 table -0.3 title -0.2 verse -1.0',
  'colon above':
    'caption -0.3 credit 0.3 editorNote 0.6 heading 0.1 kicker -0.1 paragraph 0.7 subtitle -0.5 verse -0.3',
  'colon amid':
    'break -0.2 byline -0.2 caption 0.6 code -0.2 credit 0.4 dateline -0.2 editorNote -0.1 furniture 0.2 kicker -0.2 list 0.3 paragraph 0.4 quote -0.2 signature -0.4 subtitle -0.2 table -0.2 verse -0.8',
  'colon below': 'caption -0.3 editorNote 0.3 furniture 0.2 heading -0.2 list 0.6 paragraph 0.4',
  'comes again':
    'furniture 1.4 heading -0.6 kicker -0.4 list -0.2 paragraph 0.2 signature 1.3 title -0.6 verse -0.2',
  comma:
    'break -0.5 byline -0.4 caption -0.4 code -0.5 credit -0.5 dateline -0.3 editorNote 0.2 furniture -0.4 heading -0.3 kicker -0.4 paragraph 0.3 quote 0.2 signature -0.3 table -0.5 title -0.4 verse 0.6',
  'comma above':
    'break -0.2 caption 0.3 code -0.2 credit -0.2 editorNote 0.6 furniture -0.5 paragraph 0.1 signature -0.3 subtitle 0.5 table -0.2 title -0.1 verse 0.4',
  'comma amid':
    'break -0.4 byline -0.4 caption -0.7 code -0.4 credit -0.4 dateline -0.4 editorNote -0.4 furniture 0.2 kicker -0.4 paragraph 0.4 quote 0.3 signature -0.2 subtitle -0.3 table -0.4 title -0.2 verse 0.6',
  'comma below': 'byline 0.1 editorNote 0.1 furniture -0.3 list 0.2 paragraph 0.2 verse -0.1',
  date: 'byline -0.3 caption -0.1 credit -0.1 dateline 0.4 editorNote -0.1 furniture -0.5 heading 0.4 kicker -0.1 paragraph -0.5 signature 1.1 verse -0.2',
  'date above': 'byline -0.2 dateline 0.4 heading 0.3 paragraph -0.2',
  'date amid': 'furniture -0.2 signature 0.4',
  'date below': 'furniture -0.1 paragraph -0.1 signature 0.6',
  'date to the next line 0.3': 'byline -0.4 furniture -0.2 heading 0.7',
  'date width 8': 'byline -0.2 dateline 0.2 furniture -0.5 heading 0.3 list 0.1 paragraph -0.2 signature 0.4',
  digits:
    'break -0.4 byline -0.7 caption 0.9 code -0.4 credit -0.5 dateline 0.4 editorNote 0.1 furniture 0.3 heading -0.3 kicker -0.5 list 1.2 paragraph 0.4 quote -0.4 signature -0.5 subtitle -0.4 table -0.4 title -0.6 verse -0.9',
  'digits above':
    'break -0.1 byline -0.5 caption 0.8 code -0.1 credit -0.1 dateline 0.9 editorNote 0.5 furniture 0.3 kicker -0.3 quote -0.1 signature -0.2 table -0.1 title -0.3 verse -0.2',
  'digits amid':
    'break -0.3 byline -0.3 caption 0.6 code -0.2 credit -0.2 dateline -0.2 editorNote -0.2 furniture 0.1 heading 0.2 kicker -0.3 list 1.0 paragraph 0.5 quote -0.3 signature -0.5 subtitle -0.2 table -0.2 title -0.3 verse -0.9',
  'digits below': 'credit -0.3 furniture 0.2 heading -0.2 list 0.5 paragraph 0.6 signature -0.1',
  'en above width 12': 'credit 0.2 furniture 0.5 heading 0.1 kicker -0.2 subtitle -0.2 title -0.3',
  'en above width 20': 'byline -0.3 furniture 0.4 heading -0.3 list 0.1 subtitle -0.2 title 0.6 verse -0.2',
  'en above width 4': 'byline -0.2 heading 0.2 title 0.1',
  'en above width 42': 'caption 0.2 furniture -0.1 subtitle -0.3 title 0.3',
  'en above width 8':
    'byline 0.1 credit 0.2 furniture -0.2 heading -0.3 paragraph -0.2 subtitle 0.2 title -0.2',
  'en amid width 12': 'furniture 0.2 heading 0.4 paragraph -0.2 signature -0.1',
  'en amid width 20': 'byline -0.1 caption -0.5 heading 0.5 list -0.1 signature 0.1 verse 0.2',
  'en amid width 28': 'caption 0.2 paragraph -0.4 quote -0.1 verse 0.3',
  'en amid width 42': 'caption 0.3 furniture -0.2 paragraph -0.4 quote 0.3 subtitle 0.4',
  'en amid width 60': 'caption 0.2 furniture 0.2 paragraph -0.4',
  'en amid width 8': 'break -0.3 furniture -0.4 paragraph 0.4',
  'en amid width 90': 'paragraph 0.2',
  'en amid width more': 'paragraph 0.3',
  'en below width 20': 'caption -0.2 list 0.2',
  'en below width 8': 'furniture -0.2 list 0.2 signature 0.2',
  'en furniture': 'furniture 0.6 heading 0.1 list 0.2 paragraph -0.3',
  'en head':
    'break 0.3 byline 0.2 caption -0.2 furniture -0.2 list 0.1 paragraph -0.1 signature -0.2 subtitle 0.2 title 0.5 verse -0.1',
  'en number': 'byline -0.3 heading 0.6',
  'en people': 'byline 0.3 credit 0.2 furniture -0.1 heading -0.1 signature -0.1',
  'en text':
    'caption 0.3 editorNote -0.2 furniture -0.1 heading 0.5 quote 0.2 signature 0.3 subtitle 0.3 title 0.3 verse 0.2',
  'ending none':
    'break -0.2 byline 0.5 caption -0.1 code -0.5 credit 0.2 dateline -0.2 editorNote -0.4 furniture 0.2 heading 0.5 list -0.4 paragraph -0.6 quote -0.5 signature 0.3 table -0.5 title 0.3 verse -0.3',
  'ending none width 12':
    'break -0.3 byline 0.2 caption -0.2 code -0.2 credit 0.4 dateline 0.3 editorNote -0.3 heading 0.4 kicker 0.1 paragraph -0.6 quote -0.3 signature 0.6 table -0.2 title 0.2',
  'ending none width 2':
    'break 0.3 byline 0.4 editorNote 0.2 heading 0.5 kicker 0.1 list -0.1 paragraph 0.4 signature -0.2 subtitle -0.2 title -0.1 verse -0.4',
  'ending none width 20':
    'break -0.2 caption -0.2 code -0.2 credit 0.1 editorNote -0.3 furniture 0.4 heading 0.1 kicker 0.1 list -0.1 paragraph -0.3 quote -0.2 signature 0.2 subtitle 0.3 table -0.2 verse -0.2',
  'ending none width 28':
    'byline 0.1 caption 0.3 heading 0.2 kicker -0.2 list -0.2 paragraph -0.2 signature -0.1 subtitle 0.3 title 0.2',
  'ending none width 4':
    'break 0.1 byline 0.1 caption -0.2 code -0.1 dateline -0.1 editorNote 0.3 furniture 0.1 heading 0.4 kicker 0.2 list -0.2 paragraph -0.3 quote -0.1 signature 0.1 subtitle -0.3 table -0.1 title 0.1 verse 0.2',
  'ending none width 42':
    'caption 0.4 editorNote -0.1 furniture -0.2 heading -0.2 kicker -0.1 paragraph -0.1 subtitle 0.4 title 0.2',
  'ending none width 8':
    'byline 0.2 caption -0.2 code -0.4 credit 0.4 dateline -0.2 editorNote -0.4 furniture 0.3 heading 0.3 list -0.1 paragraph -0.4 quote -0.4 signature 0.2 subtitle -0.2 table -0.3 title 0.3',
  'ending pause': 'byline -0.3 furniture 0.3 heading -0.7 list 0.6 paragraph 0.3 signature -0.1 verse 0.6',
  'ending pause width 12': 'heading -0.2 list 0.1 paragraph 0.2 verse 0.1',
  'ending pause width 20': 'list 0.4',
  'ending pause width 28': 'heading -0.1 list 0.2 verse -0.1',
  'ending pause width 4': 'furniture 0.3 signature -0.2',
  'ending pause width 42': 'paragraph 0.3',
  'ending pause width 8': 'byline -0.1 verse 0.7',
  'ending stop':
    'break -0.5 byline -0.6 code -0.5 credit -0.5 dateline -0.5 editorNote 0.2 heading -0.7 kicker -0.4 paragraph 0.4 quote 0.1 signature -0.3 subtitle -0.2 table -0.5 title -0.3 verse 0.1',
  'ending stop width 12':
    'caption 0.4 heading -0.1 kicker 0.3 paragraph 0.2 quote 0.3 signature -0.3 verse 0.2',
  'ending stop width 20':
    'caption 0.5 furniture -0.5 heading 0.2 paragraph 0.2 quote 0.6 signature -0.1 subtitle -0.3 title 0.8',
  'ending stop width 28': 'caption 0.1 editorNote 0.1 signature 0.2 subtitle 0.1 verse 0.2',
  'ending stop width 4': 'heading -0.2 signature 0.3',
  'ending stop width 42':
    'break -0.1 byline -0.1 code -0.1 dateline -0.1 editorNote 0.3 furniture 0.6 heading -0.2 kicker -0.1 list -0.1 paragraph 0.3 quote 0.1 signature -0.1 subtitle 0.1 table -0.1 title -0.1 verse 0.3',
  'ending stop width 60':
    'break -0.1 byline -0.1 caption -0.3 code -0.1 credit -0.1 dateline -0.1 editorNote 0.2 furniture 0.2 heading -0.2 kicker -0.1 list 0.1 paragraph 0.4 quote -0.1 signature -0.1 subtitle 0.2 table -0.1 title -0.2 verse -0.1',
  'ending stop width 8': 'furniture -0.2 paragraph 0.6 verse 0.3',
  'ending stop width 90': 'caption -0.1 editorNote 0.2 furniture 0.1 paragraph 0.5',
  'ending stop width more': 'editorNote 0.2 furniture 0.2 paragraph 0.4',
  'ends in a colon': 'byline -0.1 furniture -0.1 heading 0.2 list -0.2 paragraph 0.9 verse -0.2',
  'ends in a colon above': 'byline -0.2 heading -0.1 paragraph 0.8',
  'ends in a colon amid': 'furniture -0.2 heading 0.3 paragraph 0.5',
  'far in amid': 'heading -0.7 paragraph -0.2 signature 1.0',
  'flush above':
    'break -0.4 caption -0.3 code -0.4 credit -0.1 dateline 0.1 editorNote 0.2 furniture 0.1 heading 0.3 kicker -0.2 list -0.5 paragraph 0.4 quote -0.4 signature -0.4 subtitle 0.2 table -0.4 title 0.3',
  'flush amid':
    'break -0.1 byline -0.3 code -0.5 credit -0.3 dateline -0.5 editorNote -0.5 furniture -0.6 kicker -0.3 list 0.2 paragraph 0.5 signature -0.5 subtitle -0.4 table -0.5 title -0.4 verse -0.3',
  'flush below':
    'break -0.2 byline -0.2 code -0.2 credit 0.3 dateline -0.2 editorNote 0.3 furniture 0.2 heading 0.5 kicker -0.2 list 0.2 paragraph 0.5 quote -0.2 subtitle -0.2 table -0.2 title -0.3 verse -0.2',
  'flush textless': 'furniture -0.2 heading 0.3 paragraph -0.2 title 0.1 verse 0.3',
  furniture:
    'break -0.4 byline -0.4 caption -0.2 code -0.4 credit -0.4 dateline -0.4 editorNote -0.4 furniture 0.6 heading -0.3 paragraph -0.5 quote -0.4 signature -0.2 subtitle -0.4 table -0.4 title -0.3 verse -0.4',
  'furniture between edge and furniture': 'furniture 0.4',
  'furniture between edge and head': 'furniture 0.4 kicker -0.1',
  'furniture between furniture and edge': 'furniture 0.5',
  'furniture between furniture and furniture': 'byline 0.4 furniture 0.4 heading 0.2 list 0.8',
  'furniture between furniture and head': 'list -0.1 signature 0.1',
  'furniture between furniture and text': 'byline -0.1 furniture 0.4 heading -0.2',
  'furniture between head and furniture': 'byline -0.1 paragraph 0.1 title 0.4',
  'furniture between text and edge': 'byline -0.2 furniture 0.7',
  'furniture between text and furniture':
    'byline -0.2 caption 0.1 furniture 0.3 list -0.2 paragraph -0.3 signature -0.3',
  'furniture between text and text': 'furniture 0.4 heading -0.2 paragraph -0.1',
  'furniture end': 'byline -0.1 furniture 0.1 heading -0.3 paragraph 0.2 signature -0.2',
  'furniture end below': 'furniture -0.2 paragraph 0.3',
  'furniture folio': 'byline -0.1 heading 0.2 kicker -0.1 paragraph 0.2 signature -0.1',
  'furniture folio amid': 'furniture -0.2 heading 0.4',
  'furniture fringe':
    'break -0.1 byline 0.2 caption 0.1 code -0.1 credit -0.1 dateline -0.1 editorNote -0.1 furniture 0.3 heading 0.2 kicker 0.4 list 0.4 paragraph -0.2 quote -0.1 signature 0.4 subtitle -0.1 table -0.1 title 0.2 verse -0.1',
  'furniture fringe above': 'byline 0.4 furniture 0.2 kicker 0.4 signature 0.3 title 0.6',
  'furniture fringe amid': 'furniture 0.5 heading -0.1',
  'furniture fringe below': 'caption 0.3 furniture 0.2 heading 0.5 list 0.6 signature 0.2',
  'furniture jump': 'furniture 0.5 heading -0.2 paragraph -0.1',
  'furniture masthead': 'furniture 0.7 heading -0.2',
  'furniture masthead above': 'furniture 0.5 kicker -0.1',
  'furniture masthead amid': 'furniture 0.5 heading -0.2',
  'furniture notice': 'furniture 0.5',
  'furniture notice below': 'furniture 0.4 paragraph -0.1',
  'furniture record': 'furniture 0.1',
  'furniture site': 'furniture 0.7 heading -0.1 list -0.1 paragraph -0.5 signature -0.1',
  'furniture site above': 'furniture 0.6',
  'furniture site amid': 'furniture 0.4',
  'furniture site below': 'furniture 0.6',
  'furniture staff': 'furniture 0.3',
  'furniture staff below': 'furniture 0.3',
  'furniture to the next line 0.3': 'furniture 0.6',
  'furniture to the next line 0.6': 'furniture 0.4 heading 0.3 paragraph -0.2 title 0.6',
  'furniture to the next line 0.9': 'byline 0.4 furniture 0.3 list -0.2 signature 0.1',
  'furniture to the next line 1.1': 'furniture 0.2 list 0.1 paragraph 0.3',
  'furniture to the next line 1.6': 'furniture 0.2 kicker 0.1 signature 0.2',
  'furniture to the next line 3': 'furniture 0.5 list 0.2',
  'furniture to the next line more': 'caption 0.2 furniture 0.5 list -0.1 paragraph -0.1',
  'furniture width 12': 'byline 0.4 furniture 0.4 paragraph -0.3 signature 0.4 title 0.6',
  'furniture width 2': 'heading 0.5 paragraph 0.3',
  'furniture width 20': 'furniture 0.5 heading -0.1 kicker 0.2 list 0.2',
  'furniture width 28': 'caption 0.2 furniture 0.5 paragraph -0.2',
  'furniture width 4': 'byline -0.1 furniture 0.3 kicker 0.2 paragraph 0.3',
  'furniture width 42': 'caption -0.2 furniture 0.6',
  'furniture width 8': 'furniture 0.7 heading -0.3 list 0.1 paragraph -0.2',
  head: 'break 0.1 byline -0.4 caption 0.1 code -0.4 credit 0.2 dateline -0.1 furniture -0.2 kicker 0.4 list -0.1 quote -0.5 signature 0.2 subtitle 0.5 table -0.4 title 0.4 verse 0.2',
  'head between edge and head': 'furniture -0.3 kicker 0.6 signature 0.2',
  'head between edge and names': 'furniture -0.1 kicker -0.2 title 0.3',
  'head between edge and number': 'title 0.2',
  'head between edge and people': 'title 0.4',
  'head between edge and text': 'editorNote 0.2 furniture -0.1 heading -0.2 title 0.3',
  'head between furniture and furniture': 'byline -0.1 heading -0.2 kicker -0.1 paragraph 0.3 title 0.3',
  'head between furniture and head':
    'caption 0.2 furniture 0.5 heading -0.3 kicker 0.5 paragraph -0.3 signature -0.2 title -0.2',
  'head between furniture and people': 'heading -0.1 title 0.4',
  'head between furniture and text': 'furniture 0.1 paragraph -0.2 title 0.3',
  'head between head and head':
    'byline 0.2 caption 0.1 credit -0.1 furniture -0.3 heading -0.2 list 0.2 paragraph 0.6 signature -0.4 verse 0.5',
  'head between head and names': 'furniture -0.2 signature -0.1 title 0.1',
  'head between head and people': 'dateline 0.1 heading 0.5 signature -0.1 subtitle 0.3 title 0.2',
  'head between head and text':
    'byline -0.4 caption -0.3 credit 0.1 furniture -0.3 heading 0.2 list 0.2 subtitle 0.3',
  'head between text and furniture':
    'byline 0.2 caption 0.2 credit 0.2 furniture -0.3 heading -0.5 paragraph 0.2 signature -0.2',
  'head between text and head':
    'byline -0.1 caption 0.2 credit -0.3 furniture -0.4 paragraph -0.1 quote -0.1 verse 0.1',
  'head between text and text':
    'break 0.8 credit -0.2 editorNote 0.3 furniture 0.2 heading 0.2 paragraph -0.3 subtitle 0.4',
  'head to the next line 0.3':
    'break 0.7 byline -0.4 caption -0.1 code -0.2 credit -0.2 editorNote 0.5 furniture -0.4 heading 0.2 kicker 0.2 list -0.3 paragraph -0.3 quote -0.2 subtitle 0.5 table -0.2 title 0.2 verse -0.3',
  'head to the next line 0.6':
    'dateline 0.1 editorNote -0.1 furniture 0.5 heading -0.3 kicker 0.3 paragraph -0.1 signature 0.2 subtitle 0.2 verse -0.2',
  'head to the next line 0.9': 'caption 0.2 heading -0.1 kicker 0.1 signature -0.3 title 0.3 verse 0.2',
  'head to the next line 1.1':
    'caption -0.2 credit -0.3 dateline 0.2 furniture -0.1 heading -0.2 kicker -0.2 list 0.6 paragraph 0.2 signature -0.1 title 0.3',
  'head to the next line 1.6':
    'credit 0.1 furniture -0.2 heading -0.2 kicker -0.3 paragraph 0.6 title 0.2 verse 0.1',
  'head to the next line 3': 'caption -0.3 heading -0.1 kicker 0.4 subtitle 0.2 verse 0.2',
  'head to the next line more':
    'byline 0.2 caption 0.1 credit 0.2 furniture -0.4 heading 0.1 list -0.3 paragraph -0.3 signature -0.2 subtitle 0.1 title 0.6',
  'head width 12':
    'break -0.1 byline -0.3 credit 0.2 dateline 0.2 heading 0.2 subtitle 0.2 title 0.2 verse 0.2',
  'head width 2':
    'break 0.1 byline 0.3 furniture -0.1 heading -0.2 kicker 0.3 paragraph 0.2 signature -0.2 subtitle -0.3 title -0.1',
  'head width 20':
    'byline -0.4 caption 0.2 credit 0.2 dateline 0.2 editorNote -0.1 heading 0.2 paragraph -0.4 signature 0.1 subtitle 0.4 title 0.4',
  'head width 28': 'byline -0.1 credit -0.1 kicker -0.2 list -0.2 signature -0.2 subtitle 0.3 title 0.3',
  'head width 4': 'break 0.3 byline 0.2 editorNote 0.5 furniture 0.2 kicker 0.1 subtitle -0.2',
  'head width 42':
    'caption 0.5 furniture -0.6 heading -0.2 kicker -0.1 paragraph -0.1 subtitle 0.4 title 0.2',
  'head width 8':
    'break 0.2 code -0.1 credit 0.3 dateline -0.2 editorNote -0.2 furniture -0.3 kicker 0.3 list 0.2 quote -0.1 signature 0.2 table -0.1 title 0.3 verse 0.2',
  headline:
    'byline -0.3 editorNote 0.2 furniture 0.2 heading -0.4 kicker 0.3 paragraph -0.2 signature 0.2 subtitle -0.2 title 0.5',
  'in above': 'byline 0.3 editorNote 0.5 paragraph -0.4 subtitle -0.1',
  'in amid': 'furniture 0.1 heading -0.2 paragraph -0.8 signature -0.4 verse 1.3',
  'in brackets':
    'byline 0.7 caption -0.3 credit 0.2 dateline 0.2 furniture 0.2 heading -0.4 list -0.1 paragraph 0.6 signature 0.2 title -0.4',
  'in brackets above':
    'byline -0.4 caption -0.2 credit 0.3 dateline 0.3 editorNote -0.2 furniture -0.4 paragraph 0.4 subtitle -0.1 title -0.3',
  'in brackets amid':
    'credit -0.1 furniture 0.2 heading -0.4 kicker -0.2 paragraph 0.3 signature 0.2 title -0.2 verse -0.1',
  'in brackets below': 'byline 1.0 caption -0.3 furniture 0.4 paragraph -0.3',
  isBracketed:
    'byline -0.1 credit 0.1 editorNote -0.2 furniture 0.2 heading 0.1 kicker 0.2 paragraph 0.3 signature -0.3 title -0.1',
  isColumn: 'editorNote 0.1 heading -0.5 kicker 0.8 subtitle 0.4 title -0.2',
  isParted: 'credit -0.3 furniture 0.2 heading -0.3 kicker 0.4 signature 0.2 verse -0.1',
  'ja above width 20': 'caption -0.2 subtitle 0.4',
  'ja above width 8': 'byline -0.3 furniture -0.2 heading -0.1 subtitle 0.4 title 0.2 verse -0.2',
  'ja amid width 8': 'break -0.2 furniture 0.3 heading 0.3 paragraph 0.2 verse -0.2',
  'ja furniture': 'byline 0.3 furniture 0.5 heading -0.3 list -0.1',
  'ja head':
    'byline -0.2 caption 1.0 credit -0.3 heading -0.8 kicker -0.3 paragraph 0.5 signature -0.4 subtitle 0.5',
  'ja text': 'caption -0.3 furniture 0.1 paragraph 0.5',
  'ko above width 8': 'byline -0.1 heading -0.2 kicker -0.1 subtitle -0.1 title 0.4',
  'ko furniture': 'furniture 0.6 heading -0.3 list -0.1 signature -0.1',
  'ko head':
    'byline 0.2 credit 0.5 editorNote -0.1 furniture -0.2 heading 0.2 kicker 0.2 list -0.2 paragraph -0.4 signature -0.4',
  'ko text': 'caption -0.2 editorNote 0.2 furniture -0.2 list -0.1 paragraph 0.6 verse -0.1',
  label:
    'byline -0.6 caption 0.3 credit -0.4 furniture 0.2 heading 0.5 kicker 0.9 list 1.0 paragraph -0.6 signature -0.4 subtitle 0.2 title -0.5 verse -0.5',
  leader: 'caption -0.2 furniture 0.3 paragraph 0.3 subtitle -0.2',
  'leader amid': 'caption -0.2 paragraph 0.2',
  'lines above 0':
    'break -0.1 byline -0.3 caption -0.2 code -0.1 credit -0.2 dateline -0.1 editorNote 0.1 furniture 0.5 heading -0.3 kicker 0.4 list -0.2 paragraph -0.2 quote -0.1 subtitle -0.2 table -0.1 title 0.5 verse -0.2',
  'lines above 1':
    'break -0.1 byline 0.4 caption 0.1 code -0.1 credit -0.2 dateline 0.4 editorNote -0.2 heading 0.1 kicker 0.4 quote 0.2 signature -0.2 table -0.1 title 0.3 verse -0.6',
  'lines above 12':
    'byline -0.4 code -0.3 credit -0.5 dateline -0.3 kicker 0.3 list 0.1 paragraph 0.4 signature -0.6 subtitle -0.2 table -0.3',
  'lines above 2':
    'break -0.2 byline 0.5 caption 0.1 code -0.1 credit -0.2 dateline 0.4 heading -0.5 kicker -0.1 paragraph -0.1 quote 0.3 subtitle 0.4 table -0.1 title 0.5 verse -0.2',
  'lines above 3':
    'break 0.2 byline 0.4 code -0.1 dateline -0.1 editorNote -0.1 heading 0.4 paragraph 0.2 quote -0.2 subtitle 0.2 table -0.1 verse -0.4',
  'lines above 5':
    'break -0.2 byline 0.4 caption 0.4 code -0.3 credit 0.9 dateline -0.3 editorNote 0.5 furniture -0.6 kicker -0.4 list 0.2 subtitle 0.3 table -0.3 title 0.2 verse 0.2',
  'lines above 8':
    'break -0.3 code -0.3 credit -0.2 dateline -0.3 furniture -0.1 heading 0.5 kicker -0.5 list -0.4 paragraph 0.5 quote -0.5 signature 0.5 table -0.3 title -0.9',
  'lines above more':
    'break -0.3 byline -0.9 caption -0.3 code -0.4 credit -0.2 dateline -0.4 editorNote -0.4 furniture 0.6 heading 0.2 kicker -0.4 list 0.2 paragraph 0.3 quote -0.3 signature 0.3 subtitle -0.5 table -0.4 title -0.4 verse 0.7',
  'lines below 0':
    'break -0.1 caption 0.1 code -0.1 credit 0.1 dateline -0.1 editorNote 0.2 furniture 0.4 heading -0.3 kicker -0.2 list -0.2 paragraph 0.4 quote -0.2 signature 0.3 subtitle -0.2 table -0.1 title -0.2',
  'lines below 1':
    'byline -0.1 caption 0.5 code -0.1 credit 0.5 dateline -0.1 editorNote -0.2 kicker -0.1 list -0.1 signature 0.4 subtitle -0.3 table -0.1 title 0.3 verse 0.2',
  'lines below 12':
    'break -0.4 byline 0.3 caption -0.2 code -0.3 credit -0.4 dateline -0.3 editorNote 0.3 furniture -0.2 heading -0.2 kicker 0.2 list -0.4 paragraph 0.2 quote -0.2 subtitle 0.4 table -0.3 title 0.7 verse 0.5',
  'lines below 2':
    'break 0.4 byline -0.5 caption 0.4 code -0.1 credit -0.2 dateline -0.1 editorNote 0.1 furniture -0.2 heading 0.4 kicker 0.3 list 0.2 paragraph 0.2 signature -0.1 subtitle -0.2 table -0.1 title -0.3',
  'lines below 3':
    'break -0.5 byline -0.2 caption -0.3 code -0.1 dateline 0.7 editorNote -0.2 furniture -0.1 heading 0.2 kicker -0.1 list 0.2 paragraph 0.3 quote 0.4 signature -0.2 subtitle -0.1 table -0.1 title 0.2',
  'lines below 5':
    'break 0.1 byline -0.3 caption -0.1 code -0.3 credit 0.1 editorNote -0.3 heading 0.3 kicker -0.4 list 0.4 paragraph 0.3 subtitle -0.4 table -0.3 verse 0.3',
  'lines below 8':
    'byline 0.3 caption -0.2 code -0.3 credit -0.2 dateline -0.3 editorNote -0.3 furniture -0.2 heading 0.2 kicker -0.2 paragraph 0.4 quote -0.4 signature 0.2 subtitle 0.6 table -0.3 title 0.1 verse -0.1',
  'lines below more':
    'break -0.5 byline 0.2 caption -0.1 code -0.4 credit -0.3 dateline -0.5 editorNote 0.2 furniture 0.7 heading 0.3 list -0.3 paragraph 0.1 quote -0.3 signature -0.1 subtitle -0.1 table -0.4 verse -0.4',
  listed: 'furniture 0.9 heading -1.0 kicker -0.2 paragraph 0.6 title -0.1 verse -0.3',
  'may be a name':
    'byline 0.7 credit -0.2 furniture -0.1 heading -0.1 list -0.1 paragraph 0.1 signature 1.1 subtitle -0.2 title -0.2',
  month:
    'break -0.2 caption 0.4 code -0.2 credit 0.2 dateline 1.0 editorNote -0.3 furniture 0.2 kicker -0.3 list -0.4 paragraph 0.4 quote -0.2 signature 0.3 subtitle -0.4 table -0.2 title -0.6 verse -0.4',
  'month above':
    'caption 0.2 dateline 1.2 editorNote -0.3 furniture 0.2 heading 0.1 kicker -0.1 paragraph 0.5 subtitle -0.3 title -0.4 verse -0.4',
  'month amid': 'furniture 0.4 heading -0.1 list -0.2 paragraph 0.3 signature 0.4',
  'month below': 'byline 0.2 credit 0.3 heading -0.2 list -0.1 paragraph -0.4 signature 0.2',
  names: 'byline 0.5 caption -0.1 furniture -0.5 kicker 0.1 paragraph 0.1 signature 0.4 title -0.1',
  'names 1': 'byline 0.5 caption -0.1 credit 0.7 heading -0.3 kicker 0.1 paragraph -0.6 signature 0.1',
  'names 2': 'byline 0.5',
  'names between head and text': 'byline 0.6 heading -0.2 paragraph -0.2',
  'names to the next line 0.3':
    'byline 0.3 furniture -0.2 heading -0.2 kicker 0.1 paragraph -0.3 signature 0.1 title 0.2 verse 0.2',
  'names to the next line 0.6':
    'byline 0.5 furniture -0.4 heading 0.2 kicker -0.1 paragraph -0.2 signature 0.2 verse -0.2',
  'names width 2': 'byline 0.2 heading 0.4 verse -0.2',
  'names width 4': 'byline 0.5 furniture -0.2 heading -0.2 kicker -0.1 paragraph -0.3 title 0.4 verse 0.2',
  number:
    'byline -0.7 caption -0.1 furniture -0.3 heading 0.9 kicker -0.1 list 0.6 paragraph -0.5 signature -0.3 subtitle -0.1 verse -0.3',
  'number between head and text': 'byline -0.1 title 0.4',
  'number between number and number': 'furniture 0.7 heading -0.3 list 0.1 verse -0.1',
  'number between number and text': 'list 0.2',
  'number between text and text': 'heading 0.6',
  'number to the next line 0.3': 'byline -0.3 heading 0.7 paragraph -0.3 title 0.5',
  'number to the next line 0.6': 'furniture -0.6 heading 1.0 title -0.2',
  'number to the next line 0.9': 'heading -0.2 list 0.1 paragraph 0.2',
  'number to the next line 1.1': 'byline -0.1 furniture 0.2 heading 0.2 list 0.3 verse -0.2',
  'number width 12': 'byline -0.2 furniture -0.2 heading 0.3 list 0.5',
  'number width 2': 'byline -0.2 furniture 0.5',
  'number width 20': 'heading 0.3 list 0.1 title -0.2',
  'number width 4': 'byline -0.2 heading 0.6',
  'number width 8': 'byline -0.1 heading 0.7 list -0.3 title 0.4 verse -0.1',
  'numbering arabic': 'caption -0.1 heading 0.1 list 0.6 paragraph -0.2',
  'numbering chapter': 'byline -0.3 heading 1.0 title -0.2',
  'numbering han': 'furniture 0.5 heading 0.4 list 0.3 paragraph -0.6 title 0.4',
  'numbering hanBracket': 'caption -0.3 furniture -0.1 heading -0.2 list 0.5 paragraph 0.3 signature -0.1',
  'numbering volume': 'byline -0.2 furniture -0.1 heading 0.7 list -0.2',
  ordinal: 'caption -0.2 furniture -0.2 heading 0.2 list 0.8',
  'ordinal amid': 'break -0.2 caption -0.2 furniture -0.2 heading 0.2 list 0.5',
  ornament:
    'break 0.1 byline -0.1 caption 0.4 furniture -0.5 heading 1.1 list 1.1 paragraph -0.9 signature -0.2 subtitle -0.3 title -0.2 verse -0.3',
  'out above':
    'break -0.2 byline 0.2 code -0.2 credit -0.3 dateline -0.2 editorNote -0.3 furniture 0.4 heading 0.3 kicker 0.6 list 0.4 paragraph -1.1 signature 0.4 subtitle 0.2 table -0.2 title 0.2 verse -0.5',
  'out amid':
    'break -0.5 caption 0.4 credit 0.2 furniture 1.1 heading 0.7 kicker 0.3 list -0.4 paragraph -1.3 quote -0.3 signature 0.2 subtitle 0.5 title 0.4 verse -0.7',
  'out below':
    'byline 0.3 caption 0.2 editorNote 0.3 furniture 0.6 heading -0.6 list -0.2 paragraph -1.0 signature -0.2 title 0.4 verse 0.3',
  outside:
    'byline -0.1 editorNote -0.1 furniture 1.2 heading -0.2 list -0.3 paragraph -0.8 signature -0.2 subtitle -0.2 title -0.2',
  pause: 'byline -0.2 heading -0.1 paragraph 0.5 verse 0.6',
  'pause between pause and pause': 'list 0.2 paragraph 0.1 verse -0.4',
  'pause between stop and stop': 'paragraph -0.1 verse 0.2',
  'pause to the next line 0.3': 'byline -0.2 heading 0.2 paragraph 0.3 verse -0.1',
  'pause to the next line 1.1': 'list 0.1 paragraph -0.6 verse 0.9',
  'pause width 20': 'furniture -0.2 list 0.1',
  'pause width 28': 'furniture 0.2 verse -0.1',
  'pause width 8': 'byline -0.1 verse 0.7',
  people:
    'byline 0.8 caption -0.3 credit 0.9 furniture -0.3 heading -0.6 kicker -0.1 paragraph -0.6 signature -0.3 title -0.1',
  'people between head and text': 'byline 0.7 furniture -0.1',
  'people to the next line 0.3': 'byline 0.5 credit 0.5 heading -0.3',
  'people to the next line 0.6': 'byline 0.3 credit 0.2 furniture -0.3',
  'people to the next line 0.9': 'byline 0.1 paragraph -0.1',
  'people to the next line 3': 'byline 0.4 furniture -0.2',
  'people width 12': 'byline 0.4 credit 0.3 furniture 0.2 signature -0.2',
  'people width 20': 'byline 0.7 caption -0.1 furniture -0.2 subtitle -0.2',
  'people width 8': 'byline 0.5 credit 0.6 heading -0.3 paragraph -0.1',
  quoted: 'caption -0.3 furniture -0.1 heading 0.3 paragraph 0.4 quote 1.3 title -0.1 verse -0.2',
  'quoted above': 'heading 0.2 paragraph -0.2',
  'quoted amid': 'caption -0.1 heading 0.2 paragraph 0.4 quote 1.1 title -0.3',
  quotes:
    'break -0.3 byline -0.3 caption -0.4 code -0.3 credit -0.3 dateline -0.3 editorNote 0.1 furniture -0.5 heading 0.3 list -0.3 paragraph 0.5 quote 0.6 signature -0.6 subtitle -0.3 table -0.3 title 0.2 verse -0.6',
  'quotes above':
    'caption -0.2 editorNote 0.4 furniture -0.3 heading 0.4 kicker 0.1 paragraph 0.1 subtitle -0.1',
  'quotes amid':
    'break -0.2 byline -0.2 code -0.2 credit -0.2 dateline -0.2 editorNote -0.2 furniture -0.4 kicker -0.2 list -0.3 paragraph 0.5 quote 0.6 signature -0.5 subtitle -0.2 table -0.2 title 0.3 verse -0.4',
  'quotes below': 'caption -0.1 furniture 0.3 paragraph 0.4 signature -0.1 verse -0.1',
  'relator aut': 'byline 0.8 credit -0.1 furniture -0.3',
  'relator ctb': 'byline 0.2',
  'relator edt': 'credit -0.3 furniture 0.9',
  'relator pht': 'byline -1.1 credit 1.5 kicker -0.2 signature -0.2',
  'relator rpt': 'byline 1.0 caption -0.1 credit -0.4 furniture -0.5 heading -0.2 paragraph -0.3',
  rights: 'furniture 0.3',
  'rights below': 'furniture 0.3',
  'second after date': 'caption -0.1 furniture -0.1 heading 0.3 paragraph 0.2 signature -0.3 title 0.1',
  'second after edge':
    'break -0.3 byline 0.2 caption -0.1 code -0.3 credit -0.3 dateline 0.1 editorNote -0.1 furniture 0.3 heading -0.3 kicker 0.6 list -0.3 paragraph -0.2 quote -0.1 signature -0.2 subtitle -0.3 table -0.3 title 0.5 verse -0.7',
  'second after furniture':
    'break -0.3 caption -0.2 code -0.3 dateline -0.3 furniture 0.4 paragraph 0.1 quote -0.3 subtitle -0.2 table -0.3 title 0.7 verse -0.5',
  'second after head':
    'break -0.3 byline 0.3 caption 0.2 code -0.4 editorNote 0.2 furniture -0.2 kicker -0.6 list -0.1 paragraph 0.3 quote -0.3 signature 0.3 subtitle 0.6 table -0.4 title -0.8 verse 0.4',
  'second after names': 'break 0.2 byline -0.3 credit -0.1 furniture -0.4 paragraph 0.2 title 0.1 verse 0.2',
  'second after number':
    'break 0.1 byline -0.2 credit -0.1 furniture -0.4 heading -0.2 list 0.9 paragraph 0.3 quote -0.3 signature 0.2 subtitle 0.4 title -0.4 verse 0.6',
  'second after pause':
    'caption -0.4 credit -0.2 furniture -0.3 heading 0.2 list 0.4 paragraph 0.2 signature 0.2 title -0.1 verse 0.6',
  'second after people':
    'byline 0.3 credit -0.1 editorNote -0.2 furniture 0.5 heading 0.4 paragraph 0.3 quote -0.1 signature -0.2',
  'second after stop':
    'break 0.5 credit 0.6 furniture 0.5 heading 0.6 list -0.2 quote -0.1 signature -0.3 title -0.2 verse 0.4',
  'second after text':
    'break -0.5 caption 0.3 code -0.4 dateline -0.4 editorNote -0.2 furniture 0.3 heading 0.2 kicker -0.2 list -0.6 paragraph 0.3 quote 0.2 signature 0.3 subtitle -0.5 table -0.4 verse -0.4',
  sentences:
    'break -0.4 byline -0.4 caption 0.7 code -0.4 credit -0.5 dateline -0.4 editorNote 0.3 furniture -0.4 heading -0.5 kicker -0.4 list 0.5 paragraph 0.3 quote -0.5 subtitle -0.1 table -0.4 title -0.5',
  'sentences above':
    'byline -0.1 caption 0.3 editorNote 0.8 furniture 0.3 kicker -0.1 paragraph 0.2 subtitle 0.4 verse -0.1',
  'sentences amid':
    'break -0.3 byline -0.3 caption 0.5 code -0.3 credit -0.3 dateline -0.3 editorNote -0.3 furniture -0.4 heading -0.3 kicker -0.3 list 0.2 paragraph 0.4 quote -0.5 subtitle -0.4 table -0.3 title -0.4 verse 0.2',
  'sentences below': 'caption 0.2 credit -0.1 furniture -0.1 heading -0.2 list 0.4 paragraph -0.5',
  'shares 0':
    'byline 0.3 caption -0.5 code -0.5 credit 0.2 dateline -0.2 editorNote -0.2 furniture 0.4 kicker 0.1 list -0.2 quote -0.3 subtitle -0.6 table -0.5 title -0.2 verse 0.5',
  'shares 0 above':
    'break -0.3 byline 0.2 caption -0.4 code -0.3 dateline 0.1 furniture 0.4 heading 0.2 kicker 0.2 list -0.1 paragraph -0.3 quote -0.1 signature -0.1 subtitle -0.4 table -0.3 verse 0.4',
  'shares 0 amid':
    'break 0.7 byline 0.3 caption -0.1 code -0.2 credit 0.2 dateline -0.2 editorNote -0.3 furniture 0.4 kicker 0.4 list -0.4 signature 0.1 subtitle -0.3 table -0.2 title -0.2 verse 0.4',
  'shares 0 below':
    'break -0.2 caption -0.3 code -0.2 credit 0.2 dateline -0.2 furniture 0.3 heading 0.2 kicker -0.2 paragraph 0.2 quote -0.2 signature 0.3 subtitle -0.2 table -0.2',
  'shares 0 textless': 'furniture -0.2 heading 0.3 paragraph -0.2 title 0.1 verse 0.3',
  'shares 0 width 12':
    'break -0.2 caption -0.1 code -0.1 credit 0.3 dateline 0.2 editorNote -0.2 furniture 0.1 heading -0.3 kicker -0.2 list 0.1 paragraph 0.3 subtitle -0.2 table -0.1 verse 0.4',
  'shares 0 width 2':
    'break 0.3 byline 0.4 editorNote 0.2 furniture 0.3 heading 0.4 kicker 0.1 list -0.1 signature 0.2 subtitle -0.1 title -0.2 verse -0.4',
  'shares 0 width 20':
    'caption -0.5 furniture 0.6 paragraph 0.2 quote 0.3 subtitle -0.6 title 0.4 verse -0.2',
  'shares 0 width 28': 'byline 0.3 furniture 0.4 heading -0.1 signature -0.1',
  'shares 0 width 4':
    'break 0.2 byline -0.2 caption -0.2 dateline -0.1 editorNote 0.3 furniture 0.2 kicker 0.3 list -0.2 signature 0.5 subtitle -0.2 title 0.1 verse 0.2',
  'shares 0 width 42': 'furniture 0.2 paragraph -0.2',
  'shares 0 width 8':
    'break 0.2 code -0.3 credit 0.4 dateline -0.1 editorNote -0.3 furniture 0.1 kicker 0.3 list -0.1 paragraph -0.2 quote -0.3 signature -0.2 subtitle 0.2 table -0.3 title -0.1 verse 0.5',
  'shares 0.15':
    'caption 0.2 dateline 0.1 heading -0.3 kicker -0.2 paragraph 0.1 quote -0.1 signature 0.5 subtitle 0.3',
  'shares 0.15 above': 'caption -0.1 kicker -0.3 subtitle 0.1 title 0.2',
  'shares 0.15 amid':
    'byline -0.1 caption 0.5 credit 0.1 furniture -0.2 heading -0.3 list 0.1 quote -0.1 signature 0.2 title -0.1',
  'shares 0.15 below': 'byline 0.2 caption -0.2 credit -0.2 furniture 0.1 list -0.2 signature 0.1',
  'shares 0.15 width 12': 'caption -0.1 kicker -0.2 list -0.1 paragraph -0.1 verse 0.2',
  'shares 0.15 width 20': 'byline 0.1 caption 0.3 heading -0.2 quote -0.1 title -0.2',
  'shares 0.15 width 28': 'caption 0.2 heading -0.1 list -0.1 paragraph -0.1',
  'shares 0.15 width 42': 'caption -0.2',
  'shares 0.35':
    'break -0.2 code -0.2 editorNote -0.3 furniture 0.1 heading 0.5 kicker 0.2 list -0.1 quote -0.4 table -0.2 title 0.3 verse -0.1',
  'shares 0.35 above':
    'caption -0.1 dateline 0.1 heading 0.2 kicker 0.3 paragraph 0.9 signature 0.1 subtitle -0.2 title -0.1 verse 0.3',
  'shares 0.35 amid':
    'byline 0.1 caption 0.1 credit -0.1 heading 0.4 paragraph -0.4 quote -0.2 subtitle 0.7 title 0.9',
  'shares 0.35 below': 'byline -0.2 caption 0.1 credit 0.4 furniture 0.2 list -0.3',
  'shares 0.35 width 12':
    'byline 0.2 credit -0.2 dateline 0.1 heading -0.5 kicker 0.4 paragraph -0.3 title 0.4',
  'shares 0.35 width 20':
    'credit 0.2 furniture -0.1 heading -0.2 list -0.1 paragraph 0.4 quote -0.1 subtitle 0.2',
  'shares 0.35 width 28': 'caption 0.1 furniture -0.2 heading 0.2 kicker -0.1 signature -0.1 subtitle -0.1',
  'shares 0.35 width 4': 'heading 0.3 kicker 0.1 paragraph -0.3 signature -0.1',
  'shares 0.35 width 42': 'caption -0.2 paragraph 0.1 subtitle 0.3 title -0.2 verse -0.1',
  'shares 0.35 width 8':
    'byline -0.2 credit 0.2 furniture 0.5 heading 0.5 kicker -0.1 list 0.1 paragraph 0.3 subtitle -0.4 title -0.3 verse 0.2',
  'shares 0.6':
    'break -0.3 byline 0.2 caption 0.5 code -0.1 credit -0.2 editorNote -0.2 heading 0.2 list 0.3 quote -0.3 signature 0.2 subtitle 0.4 title 0.2 verse -0.2',
  'shares 0.6 above':
    'byline 0.3 editorNote -0.1 furniture 0.2 heading -0.2 kicker -0.3 signature 0.1 subtitle 0.5 title 0.1',
  'shares 0.6 amid': 'break -0.2 heading 0.5 kicker 0.2 quote -0.2 title 0.1 verse -0.1',
  'shares 0.6 below': 'byline -0.1 caption 0.6 furniture -0.3 heading -0.2 list 0.2 title -0.1 verse 0.2',
  'shares 0.6 width 12':
    'caption 0.4 heading 0.4 kicker -0.1 list 0.3 paragraph -0.4 quote -0.2 signature 0.5 subtitle -0.3 title -0.3 verse -0.2',
  'shares 0.6 width 20': 'byline -0.1 caption 0.2 furniture -0.2 signature -0.2 subtitle 0.5',
  'shares 0.6 width 28': 'caption -0.2 furniture 0.2 title 0.1',
  'shares 0.6 width 42': 'byline 0.2 furniture -0.2',
  'shares 0.6 width 8':
    'break -0.2 byline 0.2 furniture 0.2 heading -0.2 list 0.2 paragraph 0.3 signature -0.3 subtitle -0.3 title 0.5 verse 0.2',
  'shares more':
    'break -0.2 caption -0.2 credit 0.2 editorNote -0.2 furniture -0.2 heading 0.5 list 0.1 quote 0.3 signature 0.3 subtitle 0.1 title 0.3 verse -0.3',
  'shares more above':
    'caption 0.2 furniture -0.1 heading 0.2 paragraph -0.1 subtitle 0.2 title 0.4 verse -0.1',
  'shares more amid':
    'break -0.1 byline -0.2 caption -0.3 credit 0.2 furniture 0.1 heading 0.5 kicker -0.2 quote 0.4 signature 0.3 title -0.3',
  'shares more below': 'byline 0.3 heading -0.2 paragraph 0.1',
  'shares more width 12':
    'byline -0.2 caption -0.2 credit 0.2 heading 0.2 paragraph -0.1 quote 0.2 signature -0.2 subtitle 0.1 title -0.3',
  'shares more width 20': 'byline -0.2 furniture 0.2 kicker 0.2 list 0.1 signature -0.1 title 0.2',
  'shares more width 4': 'byline 0.3 heading 0.2 kicker -0.1 subtitle -0.1',
  'shares more width 8':
    'break -0.1 furniture 0.1 heading 0.3 kicker -0.2 paragraph 0.4 signature 0.4 title -0.4 verse -0.2',
  stop: 'break -0.1 byline -0.2 caption 0.3 code -0.1 credit -0.2 dateline -0.1 editorNote -0.1 furniture -0.4 heading -0.5 kicker 0.2 list -0.3 paragraph 0.4 quote 0.4 signature 0.4 subtitle -0.1 table -0.1 verse 0.4',
  'stop between pause and pause': 'verse 0.2',
  'stop between stop and stop': 'caption 0.2 paragraph 0.1',
  'stop between stop and text': 'paragraph 0.1',
  'stop between text and stop': 'heading -0.2 paragraph 0.5 verse -0.2',
  'stop between text and text': 'caption 0.1 paragraph 0.5',
  'stop to the next line 0.3': 'caption -0.2 paragraph 0.6 verse 0.1',
  'stop to the next line 0.6': 'heading -0.3 paragraph 0.3',
  'stop to the next line 0.9':
    'caption 0.2 furniture -0.1 heading -0.1 list 0.1 paragraph 0.2 title 0.1 verse -0.2',
  'stop to the next line 1.1': 'list -0.2 paragraph -0.4 quote 0.1 verse 0.5',
  'stop to the next line 1.6': 'caption 0.2 furniture 0.1 kicker 0.3 paragraph -0.2 verse -0.3',
  'stop to the next line 3': 'furniture -0.2 heading 0.2 paragraph -0.2 quote -0.2',
  'stop width 12':
    'caption 0.4 furniture -0.1 heading -0.1 kicker 0.2 paragraph 0.2 quote 0.3 signature -0.3 verse 0.2',
  'stop width 20': 'caption 0.1 furniture -0.2 list -0.2 paragraph 0.5 title 0.2 verse -0.2',
  'stop width 4': 'heading -0.2 signature 0.3',
  'stop width 8': 'heading 0.2 paragraph 0.5 verse 0.3',
  strokes: 'byline 0.3 furniture 0.4 heading -0.4 kicker 0.4 list 0.6 paragraph -0.5 title -0.1 verse -0.2',
  'strokes above':
    'byline 0.2 caption 0.2 furniture 0.2 heading -0.1 kicker 0.3 paragraph -0.2 signature 0.1 subtitle -0.1 title -0.1 verse -0.2',
  'strokes amid': 'caption -0.2 furniture 0.3 heading -0.2 list 0.1 paragraph -0.3 signature -0.2 verse -0.1',
  'strokes below': 'list 0.2',
  text: 'break -0.5 byline -0.5 caption 0.2 code -0.5 credit -0.4 dateline -0.5 editorNote 0.4 furniture -0.1 heading -0.5 kicker -0.5 paragraph 0.3 signature -0.4 subtitle -0.1 table -0.5 title -0.2',
  'text between furniture and text': 'caption 0.4',
  'text between head and edge': 'paragraph 0.4',
  'text between head and furniture': 'paragraph -0.1 title 0.3',
  'text between head and head': 'editorNote -0.1 furniture 0.1 quote 0.3 subtitle 0.2 title 0.2',
  'text between head and people': 'caption 0.1 editorNote -0.1 furniture 0.3 paragraph -0.7 subtitle 0.4',
  'text between head and text': 'caption -0.1 editorNote 0.4 heading 0.5 paragraph 0.3 verse 0.2',
  'text between number and number': 'list 0.2 paragraph 0.2',
  'text between number and text': 'list 0.4',
  'text between pause and text': 'paragraph -0.5 quote 0.2',
  'text between people and text': 'editorNote 0.1 paragraph 0.5',
  'text between stop and head': 'quote -0.1',
  'text between stop and stop': 'paragraph 0.4',
  'text between stop and text': 'caption 0.2 paragraph 0.2',
  'text between text and edge': 'caption 0.1',
  'text between text and furniture': 'caption -0.3 paragraph 0.4 signature 0.2',
  'text between text and head': 'editorNote 0.1 paragraph 0.4 quote 0.1',
  'text between text and number': 'caption -0.1 paragraph 0.3',
  'text between text and pause': 'paragraph -0.4 verse 0.4',
  'text between text and people': 'caption 0.1',
  'text between text and stop': 'paragraph 0.4',
  'text to the next line 0.3': 'heading -0.1 paragraph -0.2 quote 0.2 verse 0.2',
  'text to the next line 0.6': 'caption 0.2 list 0.2',
  'text to the next line 0.9': 'caption -0.3 heading 0.5 list 0.1 paragraph 0.1',
  'text to the next line 1.1': 'caption 0.3 list -0.3 paragraph 0.4 verse -0.1',
  'text to the next line 1.6':
    'caption -0.2 editorNote -0.2 furniture -0.1 list -0.1 paragraph 0.3 quote 0.2 verse 0.9',
  'text to the next line 3':
    'caption 0.1 furniture 0.2 list -0.1 paragraph 0.2 quote 0.4 signature 0.2 subtitle -0.1 title 0.5',
  'text to the next line more':
    'break -0.3 byline -0.3 code -0.3 credit -0.3 dateline -0.3 editorNote 0.6 furniture 0.2 heading -0.4 kicker -0.3 list -0.1 paragraph 0.4 quote -0.3 signature -0.3 subtitle 0.3 table -0.3 title -0.3 verse -0.4',
  'text width 20': 'caption 0.5 furniture -0.3 heading 0.5 list 0.1 quote 0.5 subtitle -0.1 title 0.5',
  'text width 28':
    'caption 0.2 editorNote 0.1 furniture -0.1 paragraph 0.1 signature 0.2 subtitle 0.1 verse 0.2',
  'text width 42':
    'editorNote 0.3 furniture 0.3 heading -0.1 paragraph 0.3 quote 0.2 subtitle 0.1 title -0.1 verse 0.4',
  'text width 60':
    'break -0.1 byline -0.2 caption 0.3 code -0.1 credit -0.1 dateline -0.1 editorNote 0.2 heading -0.2 kicker -0.1 list 0.1 paragraph 0.4 quote -0.1 signature -0.1 subtitle 0.2 table -0.1 title 0.1 verse -0.2',
  'text width 90': 'caption -0.1 editorNote 0.2 furniture 0.1 paragraph 0.5',
  'text width more': 'editorNote 0.2 furniture 0.2 paragraph 0.4',
  textless: 'furniture -0.2 heading 0.3 paragraph -0.2 title 0.1 verse 0.3',
  'textless after head': 'byline 0.1 paragraph -0.2 signature 0.2 title 0.1 verse 0.5',
  'textless before head': 'byline 0.2 heading 0.4 paragraph -0.1 signature -0.2 verse 0.4',
  'textless head': 'heading 0.1 paragraph -0.1 signature -0.2 title 0.1 verse 0.5',
  'textless width 8': 'byline -0.1 heading -0.1 verse 0.5',
  'the main line':
    'break -0.1 byline -0.7 caption -0.2 code -0.1 credit -0.2 dateline -0.2 editorNote -0.2 furniture -0.2 heading 0.3 kicker -1.5 list -0.1 paragraph -0.2 quote -0.1 signature -0.2 subtitle -1.3 table -0.1 title 1.1 verse -0.6',
  'title case': 'byline 0.3 credit -0.2 paragraph -0.6 signature 0.8 title 0.5',
  'title case above': 'byline 0.3 credit -0.1 furniture 0.1 heading -0.1 kicker -0.1 title 0.6',
  'title case amid': 'furniture 0.2 heading -0.1 paragraph -0.4 signature 0.7',
  'to the line above 0.3':
    'break 0.4 byline 0.8 caption -0.5 code -0.4 credit -0.3 dateline -0.4 furniture 0.3 heading 0.4 list -0.4 quote -0.2 signature 0.5 subtitle -0.5 table -0.4 title -0.2 verse -0.8',
  'to the line above 0.6':
    'break -0.3 byline 0.3 caption 0.2 code -0.3 credit 0.5 dateline -0.3 editorNote -0.3 furniture 0.2 kicker -0.2 paragraph 0.2 quote -0.1 signature 0.2 subtitle -0.3 table -0.3 title -0.2 verse 0.3',
  'to the line above 0.9':
    'break -0.2 byline 0.2 caption 0.5 code -0.2 credit 0.2 dateline 0.2 editorNote 0.2 kicker -0.4 list 0.3 paragraph 0.1 quote -0.1 signature 0.3 subtitle 0.2 table -0.2 title -0.4 verse -0.3',
  'to the line above 1.1':
    'break -0.2 byline -0.3 caption -0.2 code -0.2 credit -0.3 editorNote -0.3 heading -0.6 list 0.9 quote -0.2 signature -0.5 subtitle 0.4 table -0.1 title -0.2 verse 1.1',
  'to the line above 1.6':
    'break -0.2 code -0.2 credit 0.3 dateline 0.3 editorNote -0.3 furniture 0.1 kicker -0.3 paragraph 0.2 quote 0.1 signature -0.2 subtitle 0.4 table -0.2 verse 0.2',
  'to the line above 3':
    'break -0.2 caption 0.1 code -0.2 furniture 0.5 heading -0.2 kicker 0.2 list -0.4 paragraph 0.1 signature -0.2 subtitle 0.2 table -0.2 verse 0.1',
  'to the line above more':
    'break -0.4 byline -0.6 code -0.4 credit -0.4 dateline -0.4 editorNote 0.2 furniture -0.2 kicker -0.4 list -0.4 paragraph 0.5 quote -0.3 signature -0.2 subtitle -0.3 table -0.4 title 0.5 verse -0.7',
  'to the next line 0.3':
    'break 0.2 byline 0.1 caption -0.5 code -0.4 dateline -0.2 furniture 0.1 heading 0.4 list -0.6 quote -0.3 signature -0.2 subtitle 0.1 table -0.4 title 0.3 verse -0.2',
  'to the next line 0.6':
    'break -0.3 byline 0.4 caption 0.2 code -0.2 credit 0.1 editorNote -0.3 furniture 0.2 heading 0.4 kicker 0.2 list 0.3 quote -0.3 signature 0.2 subtitle -0.1 table -0.2 verse -0.6',
  'to the next line 0.9':
    'break -0.2 byline 0.3 code -0.2 credit 0.1 dateline -0.2 editorNote -0.1 heading 0.1 list 0.3 paragraph 0.3 quote -0.2 signature 0.2 subtitle -0.1 table -0.2 title 0.2 verse -0.2',
  'to the next line 1.1':
    'break -0.2 caption 0.1 code -0.2 credit -0.4 editorNote -0.3 furniture 0.1 heading -0.5 kicker -0.3 list 0.7 signature -0.5 subtitle -0.2 table -0.1 title 0.1 verse 0.8',
  'to the next line 1.6':
    'break -0.2 byline -0.2 code -0.2 dateline -0.2 editorNote -0.4 heading -0.6 kicker 0.1 list 0.2 paragraph 0.4 quote 0.3 signature 0.2 subtitle -0.1 table -0.2 verse 0.6',
  'to the next line 3':
    'break -0.3 byline 0.2 code -0.3 editorNote -0.2 furniture 0.4 heading -0.3 kicker 0.2 list -0.1 paragraph 0.2 quote 0.3 subtitle -0.1 table -0.3 title 0.2',
  'to the next line more':
    'break -0.4 byline -0.3 caption 0.3 code -0.4 credit -0.2 dateline -0.3 editorNote 0.5 furniture 0.5 heading -0.3 kicker -0.4 list -0.4 paragraph 0.3 quote -0.4 signature 0.2 subtitle 0.3 table -0.4 title 0.1 verse -0.4',
  'wide blank':
    'break 0.8 byline 0.2 furniture 0.6 heading -0.4 kicker -0.2 list -0.1 signature -0.5 subtitle -0.3',
  'wide blank above': 'byline 0.4 furniture 0.3 heading 0.4 subtitle -0.2 title 0.2',
  'wide blank amid':
    'break 0.8 byline -0.1 caption 0.3 credit -0.1 furniture 0.6 heading -0.5 list -0.2 paragraph 0.1 signature -0.3 title -0.2',
  'wide blank below': 'caption -0.2 furniture 0.4 list 0.2 paragraph 0.1',
  'width 12':
    'break -0.3 code -0.3 credit 0.2 dateline 0.2 editorNote -0.3 kicker 0.2 list 0.2 signature 0.3 table -0.3 verse 0.3',
  'width 2':
    'break 0.3 byline 0.4 editorNote 0.2 furniture 0.2 heading 0.4 kicker 0.1 list -0.1 signature 0.3 subtitle -0.2 title -0.1 verse -0.4',
  'width 20':
    'break -0.3 caption 0.2 code -0.3 dateline -0.1 editorNote -0.4 furniture 0.3 list 0.3 quote 0.1 table -0.3 title 0.4 verse -0.2',
  'width 28':
    'break -0.1 byline 0.2 caption 0.3 code -0.1 credit -0.2 dateline -0.1 furniture 0.2 heading 0.2 kicker -0.3 list 0.1 subtitle 0.3 table -0.1 title 0.2',
  'width 4':
    'break 0.1 caption -0.3 code -0.2 credit -0.1 dateline -0.2 editorNote 0.3 furniture 0.3 heading 0.3 kicker 0.2 list -0.3 paragraph -0.2 quote -0.2 signature 0.4 subtitle -0.3 table -0.2 title 0.1',
  'width 42':
    'break -0.2 caption 0.4 code -0.2 credit -0.2 dateline -0.2 editorNote 0.1 furniture 0.3 heading -0.4 kicker -0.3 paragraph 0.3 signature -0.2 subtitle 0.5 table -0.2',
  'width 60':
    'break -0.1 byline -0.2 caption 0.3 code -0.1 credit -0.1 dateline -0.1 editorNote 0.2 heading -0.2 kicker -0.2 list 0.1 paragraph 0.3 quote -0.1 signature -0.1 subtitle 0.2 table -0.1 title 0.1 verse -0.2',
  'width 8':
    'break -0.1 caption -0.3 code -0.4 credit 0.3 dateline -0.2 editorNote -0.4 furniture 0.2 heading 0.3 kicker -0.1 list -0.2 quote -0.4 subtitle -0.3 table -0.4 title 0.2 verse 0.5',
  'width 90': 'caption -0.1 editorNote 0.2 furniture 0.1 paragraph 0.5',
  'width more': 'editorNote 0.2 furniture 0.2 paragraph 0.4',
  year: 'break -0.2 byline -0.6 code -0.2 credit 0.3 dateline 0.2 editorNote 0.2 furniture 0.4 heading -0.5 kicker -0.2 list -0.3 paragraph 0.3 quote -0.2 signature 0.4 table -0.1 title -0.1',
  'year above':
    'byline -0.4 dateline 0.2 editorNote 0.2 furniture 0.4 heading 0.1 paragraph -0.1 subtitle 0.1 title 0.2 verse 0.2',
  'year amid': 'heading -0.3 paragraph 0.4 signature 0.2',
  'year below': 'caption -0.2 credit 0.3 furniture 0.2 heading -0.1 list -0.3 paragraph -0.2 signature 0.2',
  'zh above width 12':
    'byline -0.1 credit -0.2 dateline 0.5 furniture -0.2 kicker 0.1 paragraph 0.3 quote 0.2 signature 0.3 subtitle 0.2 title 0.1',
  'zh above width 2': 'furniture 0.4 heading 0.2 subtitle -0.1',
  'zh above width 20':
    'byline 0.3 dateline 0.2 editorNote -0.1 furniture 0.2 heading 0.2 kicker 0.4 paragraph 0.1 subtitle -0.1 verse 0.1',
  'zh above width 28': 'caption -0.2 editorNote -0.1 list 0.2 subtitle 0.3 title 0.2',
  'zh above width 4': 'byline -0.2 editorNote 0.5 signature 0.2 verse 0.3',
  'zh above width 42': 'caption -0.2 editorNote -0.1 paragraph 0.5 subtitle 0.2',
  'zh above width 60': 'caption -0.1 editorNote 0.5 paragraph 0.3 subtitle -0.2',
  'zh above width 8':
    'break -0.1 byline 0.1 caption -0.1 code -0.1 dateline 0.1 editorNote -0.1 furniture 0.2 heading 0.6 paragraph 0.3 quote -0.1 signature 0.1 subtitle -0.5 table -0.1 verse 0.3',
  'zh above width 90': 'editorNote 0.4 paragraph 0.2',
  'zh amid width 12':
    'byline -0.2 caption 0.2 credit 0.3 kicker 0.2 list 0.2 paragraph -0.5 quote 0.3 signature 0.3 subtitle 0.6 title 0.3',
  'zh amid width 2': 'break -0.1 furniture -0.1 heading 0.2 kicker 0.2 paragraph 0.4',
  'zh amid width 20': 'caption 0.7 credit 0.2 furniture -0.2 heading -0.3 quote 0.7 title 0.4 verse -0.3',
  'zh amid width 28': 'caption 0.3 furniture 0.5 heading 0.4 list 0.1 paragraph -0.2 quote 0.1 signature 0.1',
  'zh amid width 4': 'heading 0.4 kicker 0.2 paragraph 0.2 title -0.1 verse -0.1',
  'zh amid width 42': 'byline 0.1 furniture 0.1 paragraph 0.4 verse 0.2',
  'zh amid width 60': 'caption -0.2 list 0.2 paragraph 0.5',
  'zh amid width 8':
    'break 0.3 byline -0.1 caption 0.1 code -0.1 dateline -0.1 editorNote -0.1 heading 0.2 quote -0.1 signature -0.1 subtitle -0.1 table -0.1 title 0.4 verse 0.3',
  'zh amid width 90': 'paragraph 0.5',
  'zh amid width more': 'paragraph 0.5',
  'zh below width 12': 'byline -0.2 caption 0.2 credit 0.2 heading -0.3 list 0.3 signature 0.3',
  'zh below width 20': 'credit 0.1 furniture 0.3 list -0.2 paragraph 0.3',
  'zh below width 28': 'caption 0.4 editorNote -0.1 furniture -0.4',
  'zh below width 4': 'furniture -0.1 heading 0.4 paragraph 0.1 signature -0.2 title 0.2',
  'zh below width 42': 'caption -0.1 editorNote 0.2 furniture -0.1',
  'zh below width 8': 'byline -0.2 furniture 0.3 heading -0.3 signature 0.5 verse 0.2',
  'zh date':
    'byline -0.2 caption -0.1 credit -0.1 dateline 0.4 editorNote -0.1 furniture -0.8 heading 0.4 paragraph -0.5 signature 1.1 verse -0.2',
  'zh furniture':
    'break -0.3 byline -0.6 code -0.3 credit -0.3 dateline -0.3 editorNote -0.3 furniture 0.5 kicker 0.1 paragraph -0.2 quote -0.3 subtitle -0.3 table -0.3 verse -0.3',
  'zh head':
    'break -0.2 byline -0.5 caption -0.1 code -0.4 credit 0.1 editorNote 0.1 furniture -0.3 heading 0.1 kicker 0.3 quote -0.4 signature 0.7 table -0.4 title 0.3 verse 0.2',
  'zh names': 'byline 0.3 caption -0.1 furniture -0.5 heading 0.2 paragraph 0.3 subtitle -0.1 title 0.1',
  'zh number':
    'byline -0.4 furniture -0.2 heading 0.8 list 0.6 paragraph -0.5 signature -0.2 title 0.1 verse -0.2',
  'zh pause': 'byline -0.1 furniture -0.3 list -0.1 paragraph 0.8 verse 0.4',
  'zh people': 'byline 0.7 caption -0.1 credit 0.7 furniture -0.3 heading -0.4 paragraph -0.4',
  'zh stop':
    'byline -0.2 caption 0.3 credit -0.2 furniture -0.5 heading -0.3 kicker 0.2 list -0.3 paragraph 0.5 quote 0.6 signature -0.5 subtitle -0.1 verse 0.5',
  'zh text':
    'break -0.4 byline -0.4 caption 0.3 code -0.4 credit -0.4 dateline -0.4 editorNote 0.6 furniture -0.3 heading -0.6 kicker -0.4 list 0.1 paragraph 0.4 quote 0.1 signature -0.4 subtitle -0.3 table -0.4 title -0.2',
  'zh textless width 8': 'byline -0.1 heading -0.1 verse 0.5',
}
