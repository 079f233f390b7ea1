using System;
using System.Net.Http;
using System.Text;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        AllowAutoRedirect = true,
        RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
    },
});
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}");
request.AddHeader("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'");
request.AddHeader("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"");
request.AddHeader("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`");
request.AddHeader("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`");
request.AddHeader("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}");
request.AddHeader("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'");
request.AddHeader("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027");
request.AddHeader("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60");
request.AddHeader("X-Try-10", "${process.binding('fs')}");
request.AddHeader("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*");
request.AddHeader("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>");
request.AddHeader("X-Try-14", "\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//");
request.AddHeader("X-Try-15", "\\");
request.AddStringBody("${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
