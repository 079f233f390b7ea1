using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'");
request.AddHeader("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"");
request.AddHeader("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''");
request.AddHeader("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"");
request.AddHeader("X-Try-5", "{open('snipgen-canary','w')}");
request.AddHeader("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}");
request.AddHeader("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'");
request.AddHeader("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'");
request.AddHeader("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}");
request.AddHeader("X-Try-12", "\\");
request.AddStringBody(@"'+str(__import__('pathlib').Path('snipgen-canary').touch())+'
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
\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
