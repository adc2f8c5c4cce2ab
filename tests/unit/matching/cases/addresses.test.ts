import { describe } from 'vitest';
import { testCases } from '../marked-cases.ts';

describe('addresses', () => {
  testCases([
    ['domain', 'ataxia.org or www.epilepsy.com'],
    ['address with a path', 'https://example.org/myoclonus/epilepsy'],
    ['paths', 'see /wiki/Myoclonus and ~/tremor/data'],
    ['e-mail', 'epilepsy@example.org, info@dystonia.example'],
    ['handle', '@ataxia and @MSsociety'],
    ['file name', 'tremor.pdf'],
    ['a sentence without a space after its full stop', '{tremor}.Next comes {chorea}'],
    ['a slash in running text is no path', 'and/or {chorea}/{ataxia}'],
    ['scheme', 'https://epilepsy.example/ataxia?q=myoclonus#chorea'],
    ['in brackets', '(www.ataxia.example/chorea)'],
    ['bare domain', 'Visit epilepsy.com, please'],
    ['domain with hyphens', 'dystonia-foundation.org and my-epilepsy.net'],
    ['e-mail with an acronym', 'ms@ataxia.example, epilepsy.team@clinic.example'],
    ['handle of an acronym', '@epilepsy @MRI'],
    ['file', 'seizure.csv C:\\data\\ataxia.xlsx ./chorea.txt'],
    ['an absolute path', '/home/ataxia/notes'],
    ['a sentence that ends is no domain', '{Ataxia}. {chorea}'],
    ['a missing space after a full stop', '{ataxia}.{Chorea}'],
    ['a decimal beside', '0.5 {seizures=seizure} per 1.5 days'],
    ['words with slashes', '{ataxia}/{chorea}/{dystonia}'],
    ['after an address', 'see https://x.example {ataxia}'],
  ]);
});

describe('posts', () => {
  testCases([
    [
      'hashtags in one word',
      '#EpilepsyAwareness #epilepsywarrior #{Ataxia} #{MS=multiple-sclerosis:field}',
      'field',
    ],
    ['a hashtag beside a handle', '@epilepsyuk #{myoclonus}!'],
    ['a file and its ending', 'seizure_diary.xlsx EEG-2023.edf ataxia-score.csv'],
    ['a fragment of an address', 'https://en.wikipedia.example/wiki/Myoclonus#Ataxia'],
    ['a DOI', 'doi:10.1002/mds.myoclonus.12 and 10.1016/j.ataxia.2011.01.001'],
    ['an address in words is none', '{ataxia} (at) clinic.example'],
    ['laughter and sad faces', 'my {ataxia} lol :( & {chorea} :-) xD {epilepsy}<3'],
    ['slang and capitals', 'OMG my {EEG}!!! {SEIZURES=seizure} again?!'],
  ]);
});
