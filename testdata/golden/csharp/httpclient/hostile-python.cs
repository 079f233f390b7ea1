using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'");
request.Headers.Add("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"");
request.Headers.Add("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''");
request.Headers.Add("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"");
request.Headers.Add("X-Try-5", "{open('snipgen-canary','w')}");
request.Headers.Add("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}");
request.Headers.Add("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'");
request.Headers.Add("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'");
request.Headers.Add("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}");
request.Headers.Add("X-Try-12", "\\");
request.Content = new StringContent(@"'+str(__import__('pathlib').Path('snipgen-canary').touch())+'
""+str(__import__(""pathlib"").Path(""snipgen-canary"").touch())+""
'''+str(open('snipgen-canary','w'))+'''
""""""+str(open(""snipgen-canary"",""w""))+""""""
{open('snipgen-canary','w')}
{__import__(""os"").system(""touch snipgen-canary"")}
\'+str(open('snipgen-canary','w'))+\'
\\'+str(open('snipgen-canary','w'))+\\'
%(x)s {0.__class__} \N{QUOTATION MARK}
'
open('snipgen-canary','w')
#
""
open(""snipgen-canary"",""w"")
#
\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
