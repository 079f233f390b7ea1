const response = await axios.post("https://api.example.com/run", `\${require('fs').writeFileSync('snipgen-canary','')}
'+require('fs').writeFileSync('snipgen-canary','')+'
"+require('fs').writeFileSync('snipgen-canary','')+"
\`+require('fs').writeFileSync('snipgen-canary','')+\`
\\\`+require('fs').writeFileSync('snipgen-canary','')+\\\`
\\\${require('fs').writeFileSync('snipgen-canary','')}
\\'+require('fs').writeFileSync('snipgen-canary','')+\\'
\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027
\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60
\${process.binding('fs')}
*/require('fs').writeFileSync('snipgen-canary','')/*
<\/script><script>require('fs').writeFileSync('snipgen-canary','')<\/script>
<\!--require('fs').writeFileSync('snipgen-canary','')
-->require('fs').writeFileSync('snipgen-canary','')
\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//
\\`, {
  headers: {
    "X-Try-1": "${require('fs').writeFileSync('snipgen-canary','')}",
    "X-Try-2": "'+require('fs').writeFileSync('snipgen-canary','')+'",
    "X-Try-3": "\"+require('fs').writeFileSync('snipgen-canary','')+\"",
    "X-Try-4": "`+require('fs').writeFileSync('snipgen-canary','')+`",
    "X-Try-5": "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`",
    "X-Try-6": "\\${require('fs').writeFileSync('snipgen-canary','')}",
    "X-Try-7": "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'",
    "X-Try-8": "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027",
    "X-Try-9": "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60",
    "X-Try-10": "${process.binding('fs')}",
    "X-Try-11": "*/require('fs').writeFileSync('snipgen-canary','')/*",
    "X-Try-12": "<\/script><script>require('fs').writeFileSync('snipgen-canary','')<\/script>",
    "X-Try-14": "â\x80¨require('fs').writeFileSync('snipgen-canary','')â\x80©require('fs').writeFileSync('snipgen-canary','')//",
    "X-Try-15": "\\",
    "Content-Type": "text/plain",
  },
});

console.log(response.data);
