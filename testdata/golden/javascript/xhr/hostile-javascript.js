const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}");
xhr.setRequestHeader("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'");
xhr.setRequestHeader("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"");
xhr.setRequestHeader("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`");
xhr.setRequestHeader("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`");
xhr.setRequestHeader("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}");
xhr.setRequestHeader("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'");
xhr.setRequestHeader("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027");
xhr.setRequestHeader("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60");
xhr.setRequestHeader("X-Try-10", "${process.binding('fs')}");
xhr.setRequestHeader("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*");
xhr.setRequestHeader("X-Try-12", "<\/script><script>require('fs').writeFileSync('snipgen-canary','')<\/script>");
xhr.setRequestHeader("X-Try-14", "â\x80¨require('fs').writeFileSync('snipgen-canary','')â\x80©require('fs').writeFileSync('snipgen-canary','')//");
xhr.setRequestHeader("X-Try-15", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`\${require('fs').writeFileSync('snipgen-canary','')}
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
\\`);
